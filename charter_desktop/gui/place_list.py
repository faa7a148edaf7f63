"""The list of places at the left: each with a sign and how many of its questions are answered."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from charter_desktop.gui.icons import tinted_icon
from charter_desktop.gui.values import PlaceValue

SEND = "send"
"""The place that stands below all sections."""
_ID = Qt.ItemDataRole.UserRole
_DRAWN = Qt.ItemDataRole.UserRole + 1


class PlaceList(QObject):
    """Keeps a list widget in step with the places and says `chosen` with a place's id."""

    chosen = Signal(str)

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setSpacing(4)
        self._icons: dict[str, QIcon] = {}
        self._view.currentItemChanged.connect(self._choose)

    def show_places(self, places: Sequence[PlaceValue], *, sends: bool) -> None:
        """Show the places as they stand, the chosen one stays chosen."""
        wanted = [place.id for place in places] + ([SEND] if sends else [])
        self._view.blockSignals(True)
        if wanted != [self._view.item(row).data(_ID) for row in range(self._view.count())]:
            here = self.current()
            self._view.clear()
            for place_id in wanted:
                QListWidgetItem(self._view).setData(_ID, place_id)
            self._select(here)
        for row, place in enumerate(places):
            self._show(self._view.item(row), place)
        if sends:
            self._show_send(self._view.item(len(places)))
        self._view.blockSignals(False)

    def current(self) -> str:
        """Give the id of the chosen place."""
        item = self._view.currentItem()
        return str(item.data(_ID)) if item else ""

    def choose(self, place: str) -> None:
        """Go to a place as if it were clicked."""
        self._select(place)

    def titles(self) -> list[str]:
        """Give what the list says."""
        return [self._view.item(row).text() for row in range(self._view.count())]

    def _select(self, place: str) -> None:
        for row in range(self._view.count()):
            if self._view.item(row).data(_ID) == place:
                self._view.setCurrentRow(row)

    def _show(self, item: QListWidgetItem, place: PlaceValue) -> None:
        counted = f"{place.answered}/{place.asked}"
        item.setText(f"{counted}  {place.title}")
        item.setToolTip(place.title)
        whole = place.answered == place.asked
        name = "complete" if whole else "partly" if place.answered else "empty"
        state = self.tr("complete") if whole else self.tr("begun") if place.answered else self.tr("empty")
        of = self.tr("{answered} of {asked} answered")
        spoken = f"{place.title}, {state}, " + of.format(answered=place.answered, asked=place.asked)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._draw(item, name)

    def _show_send(self, item: QListWidgetItem) -> None:
        item.setText(self.tr("Check and send"))
        self._draw(item, "send")

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
