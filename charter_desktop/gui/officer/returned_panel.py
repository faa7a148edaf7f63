"""What the coordinator said about an answer, beside it: comments, and a decision to answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from charter_desktop.gui.officer.editors import LineEditor
from charter_desktop.gui.officer.rich_label import RichLabel
from charter_desktop.gui.values import ReturnedValue


class ReturnedPanel(QFrame):
    """Shows what came back; says `taken`, or `kept` with the reason why the own answer stays."""

    taken = Signal()
    kept = Signal(str)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "card")
        self._comments, self._decision = RichLabel(self), RichLabel(self)
        self._use = QPushButton(self.tr("Use this answer"), self)
        self._use.setAccessibleName(self.tr("Use the coordinator's answer: {name}").format(name=question))
        self._asked = QLabel(self.tr("Or keep yours; the reason travels back"), self)
        self._asked.setWordWrap(True)
        self._reason, self._keep = LineEditor(self), QPushButton(self.tr("Keep ours"), self)
        self._asked.setBuddy(self._reason)
        self._reason.setAccessibleName(self.tr("Reason to keep our answer: {name}").format(name=question))
        self._keep.setAccessibleName(self.tr("Keep our answer: {name}").format(name=question))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        self._line = QWidget(self)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._reason, 1)
        row.addWidget(self._keep)
        for widget in (self._comments, self._decision, self._use, self._asked, self._line):
            layout.addWidget(widget)
        self._use.clicked.connect(self.taken)
        self._keep.clicked.connect(self._say_kept)

    def show_value(self, value: ReturnedValue) -> None:
        """Show what came back."""
        self._comments.say("\n".join(f"✎ {one}" for one in value.comments))
        self._decision.say(f"⚖ {value.decision}" if value.decision else "")
        for widget in (self._use, self._asked, self._line):
            widget.setVisible(bool(value.decision))

    def _say_kept(self) -> None:
        if self._reason.text().strip():
            self.kept.emit(self._reason.text().strip())
        else:
            self._reason.setFocus()
