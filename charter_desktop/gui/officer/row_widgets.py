"""The head of a repeat's row, with the button that takes it away, and the button that adds one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from charter_desktop.domain.field import new_id
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.values import ItemValue, RepeatValue, RowValue, Typed


class RowHead(QWidget):
    """Names a row and says `gesture` when it is to be taken away."""

    gesture = Signal(object)
    typing = Signal(object)

    def __init__(self, row: RowValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = QLabel(row.label, self)
        title.setWordWrap(True)
        enlarge(title, 1.1)
        layout.addWidget(title, 1)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=row.label))
        self._remove.setVisible(row.removable)
        self._remove.clicked.connect(self._take_away)
        layout.addWidget(self._remove)

    def show_item(self, item: ItemValue) -> None:
        """Show the row as it stands."""
        if isinstance(item, RowValue):
            self._row = item

    def focus(self, question: str = "") -> None:
        """Put the cursor on the button."""
        del question
        self._remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is typed here."""

    @property
    def relevant(self) -> bool:
        """Whether the row is asked at all now."""
        return self._row.relevant

    def _take_away(self) -> None:
        self.gesture.emit((Typed(self._row.id, REMOVE_ROW, ""),))


class RepeatFoot(QWidget):
    """Stands below the rows of a repeat and says `gesture` when one is to be added."""

    gesture = Signal(object)
    typing = Signal(object)

    def __init__(self, repeat: RepeatValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._repeat = repeat
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._add = QPushButton(self.tr("Add: {name}").format(name=repeat.label), self)
        self._add.clicked.connect(self._ask)
        layout.addWidget(self._add)
        layout.addStretch(1)

    def show_item(self, item: ItemValue) -> None:
        """Show the repeat as it stands."""
        if isinstance(item, RepeatValue):
            self._repeat = item

    def focus(self, question: str = "") -> None:
        """Put the cursor on the button."""
        del question
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is typed here."""

    @property
    def relevant(self) -> bool:
        """Whether the repeat is asked at all now."""
        return self._repeat.relevant

    def _ask(self) -> None:
        self.gesture.emit((Typed(f"{self._repeat.id}[{new_id()}]", ADD_ROW, ""),))
