"""A bare window: opens a workspace and lists its sections; the full shell follows."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QListWidgetItem, QMainWindow

from charter_desktop._generated.qt import resources_rc
from charter_desktop._generated.qt.ui_main_window import Ui_MainWindow
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.definition import Group
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import LANGUAGES, Voice

assert resources_rc


class MainWindow(QMainWindow):
    """Shows the sections of the workspace's questionnaires, or what to do first."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._ui.sections.hide()

    def open_workspace(self, path: Path) -> None:
        """Show a workspace's sections, or the sentence that says why it does not open."""
        from charter_desktop.usecases.definitions import own_definitions
        from charter_desktop.usecases.open_workspace import open_workspace

        opened = open_workspace(path)
        if isinstance(opened, Refusal):
            self._ui.welcome.setText(refusal_sentence(opened, self._voice))
            return
        with opened:
            for form in own_definitions(opened):
                for child in form.root.children:
                    if isinstance(child, Group):
                        self._add_section(child)
        self.setWindowTitle(self.tr("{name} - Charter Desktop").format(name=path.stem))
        self._ui.welcome.hide()
        self._ui.sections.show()
        self._ui.sections.setFocus()

    def section_titles(self) -> list[str]:
        """Name the sections on screen."""
        return [self._ui.sections.item(row).text() for row in range(self._ui.sections.count())]

    def message(self) -> str:
        """Give what stands where there are no sections."""
        return self._ui.welcome.text()

    def _add_section(self, group: Group) -> None:
        labels = group.label
        wanted = next((name for name in labels if f"({self._voice.language})" in name), None)
        text = labels[wanted].plain() if wanted else group.name
        self._ui.sections.addItem(QListWidgetItem(text))


def run_window(workspace: Path | None) -> int:
    """Show the window until it is closed; gives the exit code."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    language = QLocale.system().name()[:2]
    voice = Voice(language if language in LANGUAGES else "en")
    translator = QTranslator(application)
    place = Path(sys.modules[MainWindow.__module__].__file__ or "").parent.parent / "_generated" / "qt"
    if translator.load(str(place / f"charter_{voice.language}.qm")):
        QCoreApplication.installTranslator(translator)
    window = MainWindow(voice)
    window.show()
    if workspace is not None:
        window.open_workspace(workspace)
    return application.exec()
