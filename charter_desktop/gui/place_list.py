"""The list of places at the left: each with a sign and how much of it is done."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from charter_desktop.gui.icons import icon_size, tinted_icon
from charter_desktop.gui.places import DESK, PlaceSpec, places_of, title_of
from charter_desktop.gui.values import DeskValue, PlaceValue

_ID = Qt.ItemDataRole.UserRole
_DRAWN = Qt.ItemDataRole.UserRole + 1
_HEADING = "heading"
_MARGINS, _PADDING = 20, 8
_MOST_ROOM = 400
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class PlaceList(QObject):
    """Keeps a list widget in step with the places and says `chosen` with a place's id."""

    chosen = Signal(str)

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setSpacing(4)
        self._view.setItemDelegate(_Wrapping(self._view))
        self._view.setIconSize(icon_size(view))
        self._icons: dict[str, QIcon] = {}
        self._view.currentItemChanged.connect(self._choose)

    def show_places(self, desk: DeskValue) -> None:
        """Show the places as they stand, the chosen one stays chosen."""
        rows = list(_rows(desk))
        self._view.blockSignals(True)
        self._take([place.id if place else _HEADING for place in rows])
        for row, place in enumerate(rows):
            item = self._view.item(row)
            match place:
                case PlaceValue():
                    self._show_section(item, place)
                case PlaceSpec():
                    self._show_fixed(item, place, desk)
                case None:
                    self._show_heading(item)
        self._keep_room()
        self._view.blockSignals(False)

    def current(self) -> str:
        """Give the id of the chosen place."""
        item = self._view.currentItem()
        return str(item.data(_ID)) if item else ""

    def choose(self, place: str) -> None:
        """Go to a place as if it were clicked."""
        self._select(place)

    def ids(self) -> list[str]:
        """Give the ids of the places, from the top."""
        return [name for name in self._all() if name != _HEADING]

    def named(self) -> list[tuple[str, str]]:
        """Give id and title of each place, from the top."""
        return [
            (str(item.data(_ID)), item.toolTip())
            for item in (self._view.item(row) for row in range(self._view.count()))
            if item.data(_ID) != _HEADING
        ]

    def clear(self) -> None:
        """Have no places, as nothing is open."""
        self._view.blockSignals(True)
        self._view.clear()
        self._view.blockSignals(False)

    def titles(self) -> list[str]:
        """Give what the list says."""
        return [self._view.item(row).text() for row in range(self._view.count())]

    def _take(self, wanted: Sequence[str]) -> None:
        """Have one item for each place, in their order."""
        if list(wanted) == self._all():
            return
        here = self.current()
        self._view.clear()
        for place_id in wanted:
            QListWidgetItem(self._view).setData(_ID, place_id)
        self._select(here)

    def _keep_room(self) -> None:
        """Never be narrower than the longest word beside its icon and the bar."""
        metrics = self._view.fontMetrics()
        words = {word for title in self.titles() for word in title.split()}
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        bar = self._view.verticalScrollBar().sizeHint().width()
        room = longest + self._view.iconSize().width() + bar + 2 * (_MARGINS + self._view.spacing())
        self._view.setMinimumWidth(min(room, _MOST_ROOM))

    def _all(self) -> list[str]:
        return [str(self._view.item(row).data(_ID)) for row in range(self._view.count())]

    def _select(self, place: str) -> None:
        for row in range(self._view.count()):
            if self._view.item(row).data(_ID) == place:
                self._view.setCurrentRow(row)

    def _show_section(self, item: QListWidgetItem, place: PlaceValue) -> None:
        item.setText(f"{place.answered}/{place.asked}  {place.title}")
        item.setToolTip(place.title)
        whole = place.answered == place.asked
        name = "complete" if whole else "partly" if place.answered else "empty"
        state = self.tr("complete") if whole else self.tr("begun") if place.answered else self.tr("empty")
        of = self.tr("{answered} of {asked} answered")
        spoken = f"{place.title}, {state}, " + of.format(answered=place.answered, asked=place.asked)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._draw(item, name)

    def _show_fixed(self, item: QListWidgetItem, spec: PlaceSpec, desk: DeskValue) -> None:
        title, mark = title_of(spec), desk.marks.get(spec.id)
        item.setText(f"{mark.count}  {title}" if mark else title)
        item.setToolTip(title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {mark.spoken}" if mark else title)
        self._draw(item, spec.icon)

    def _show_heading(self, item: QListWidgetItem) -> None:
        item.setText(self.tr("The city's own answers"))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self._view.font()
        font.setBold(True)
        item.setFont(font)

    def _draw(self, item: QListWidgetItem, name: str) -> None:
        palette = self._view.palette()
        plain = palette.color(QPalette.ColorRole.WindowText)
        chosen = palette.color(QPalette.ColorRole.HighlightedText)
        key = f"{name} {plain.name()} {chosen.name()}"
        if key not in self._icons:
            self._icons[key] = tinted_icon(name, plain, chosen)
        if item.data(_DRAWN) != key:
            item.setData(_DRAWN, key)
            item.setIcon(self._icons[key])

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_ID)))


def _rows(desk: DeskValue) -> Iterator[PlaceValue | PlaceSpec | None]:
    """Give the places of a desk: an officer's sections come below the overview, a coordinator's last."""
    fixed = places_of(coordinates=desk.coordinates, progress=desk.progress)
    if not desk.coordinates:
        yield from (spec for spec in fixed if spec.id == DESK)
        yield from desk.places
        yield from (spec for spec in fixed if spec.id != DESK)
        return
    yield from fixed
    if desk.places:
        yield None
    yield from desk.places


class _Wrapping(QStyledItemDelegate):
    """Gives each item the height that its words need in the width that the list has now."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Wrap the words beside the icon."""
        del option
        view = self.parent()
        assert isinstance(view, QListWidget)
        beside = view.iconSize().width() if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        room = QRect(0, 0, view.viewport().width() - beside - 2 * view.spacing() - _MARGINS, 10_000)
        font = index.data(Qt.ItemDataRole.FontRole) or view.font()
        words = QFontMetrics(font).boundingRect(room, _WRAP, str(index.data()))
        return QSize(room.width(), max(words.height() + _PADDING, beside + _PADDING))
