"""Below the answers of a cell: the comments on a department's answers, and the button that sends them back."""

import textwrap

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_returning_panel import Ui_ReturningPanel
from charter_desktop.gui.coordinator.returning_values import CommentLine, ReturningValue, WrittenReturn
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, spread

_MOST_LETTERS = 32  # of a name on a button; the whole name is read out and stands above


class ReturningPanel(QWidget):
    """Says `withdraw_wanted` with a comment, `send_wanted` with a department, `mail_wanted`, `folder_wanted`."""

    withdraw_wanted = Signal(object)
    send_wanted = Signal(str)
    mail_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReturningPanel()
        self._ui.setupUi(self)
        self._value: ReturningValue | None = None
        ui = self._ui
        enlarge(ui.title, 1.15)
        shorten(ui.comments, 1)
        ui.withdraw.clicked.connect(self._withdraw)
        ui.send.clicked.connect(self._send)
        ui.mail.clicked.connect(self.mail_wanted)
        ui.folder.clicked.connect(self.folder_wanted)
        self._head()
        self.show_written(None)

    @property
    def department(self) -> str:
        """The department whose comments are shown; blank before any is."""
        return self._value.department if self._value is not None else ""

    def show_returning(self, value: ReturningValue) -> None:
        """Show the comments that stand, and to whom they go."""
        self._value = value
        ui, there = self._ui, bool(value.comments)
        was_there = ui.withdraw.hasFocus() or ui.comments.hasFocus()
        ui.title.setText(self.tr("Comments on the answers of {department}").format(department=value.name))
        self._name_button(value.name)
        fill(ui.comments, [_cells(line) for line in value.comments], value.comments)
        ui.comments.setVisible(there)
        ui.withdraw.setVisible(there)
        ui.none.setVisible(not there)
        if was_there and not there:
            ui.send.setFocus()

    def show_written(self, written: WrittenReturn | None) -> None:
        """Say where the return is, or why there is none; None takes it away."""
        ui = self._ui
        wrong = written is not None and written.told.fault is not None
        ui.told.setVisible(written is not None)
        ui.written_row.setVisible(written is not None and not wrong)
        if written is not None:
            ui.told.setText(("⚠ " if wrong else "✓ ") + written.told.sentence)
            ui.told.setProperty("tone", "error" if wrong else "ok")
            ui.told.style().polish(ui.told)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    # how

    def _head(self) -> None:
        names = (self.tr("About"), self.tr("Comment"), self.tr("From"), self.tr("When"))
        head(self._ui.comments, names)
        spread(self._ui.comments, (0, 1))

    def _name_button(self, name: str) -> None:
        said = self.tr("Send back to {department}…")
        short = textwrap.shorten(name, _MOST_LETTERS, placeholder="…") or name[:_MOST_LETTERS]
        self._ui.send.setText(said.format(department=short).replace("&", "&&").replace("……", "…"))
        self._ui.send.setAccessibleName(said.format(department=name))
        self._ui.send.setToolTip(said.format(department=name))

    def _withdraw(self) -> None:
        line = chosen(self._ui.comments)
        if isinstance(line, CommentLine):
            self.withdraw_wanted.emit(line)

    def _send(self) -> None:
        if self._value is not None:
            self.send_wanted.emit(self._value.department)


def _cells(line: CommentLine) -> tuple[str, ...]:
    return (line.about, line.text, line.who, line.at)
