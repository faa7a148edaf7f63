"""What helps: pages of help, the list of keys, what the program is made of, the report of an error."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop.gui.help_dialogs import AboutDialog, IdentityDialog, ShortcutsDialog
from charter_desktop.gui.language import Language
from charter_desktop.gui.values import IdentityValue


class Help(QObject):
    """Opens the dialogs of the help menu; each goes when it is closed."""

    def __init__(self, window: QWidget, language: Language) -> None:
        super().__init__(window)
        self._window, self._language = window, language
        self._actions: Callable[[], Sequence[tuple[str, str, str]]] = tuple
        self._topic: Callable[[], str] = str

    def offer_actions(self, actions: Callable[[], Sequence[tuple[str, str, str]]]) -> None:
        """List these when somebody asks for the keys: id, text and keys of each."""
        self._actions = actions

    def follow(self, topic: Callable[[], str]) -> None:
        """Begin with the page about the place that is shown when somebody asks for help."""
        self._topic = topic

    def show_help(self) -> None:
        """Open the help at what is on screen."""
        from charter_desktop.gui.help_pages import HelpDialog

        self._open(HelpDialog(self._language.voice.language, self._topic(), self._window))

    def show_shortcuts(self) -> None:
        """List the keys."""
        rows = [(text, keys) for _, text, keys in self._actions() if keys]
        self._open(ShortcutsDialog(rows, self._window))

    def show_about(self) -> None:
        """Say versions and licences."""
        self._open(AboutDialog(self._window))

    def show_identity(self, identity: IdentityValue) -> None:
        """Say who signs in the open workspace."""
        self._open(IdentityDialog(identity, self._window))

    def show_report(self, error: BaseException) -> None:
        """Let the person read what a report of this error would hold."""
        from charter_desktop.gui.error_report import ErrorReportDialog

        self._open(ErrorReportDialog(error, self._language.voice, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
