"""The language of the window: chosen at the start, switched while it runs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from charter_desktop._generated import qt
from charter_desktop.wording.voice import LANGUAGES, Voice


class Language(QObject):
    """Holds the chosen language and its translators; widgets hear of a switch from Qt itself."""

    changed = Signal()

    def __init__(self, application: QCoreApplication, language: str = "") -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._voice = Voice()
        self.choose(language or QLocale.system().name()[:2])

    @property
    def voice(self) -> Voice:
        """What says the sentences of wording."""
        return self._voice

    def choose(self, language: str) -> None:
        """Switch to a language; one that is not spoken is English."""
        spoken = language if language in LANGUAGES else "en"
        self._voice = Voice(spoken)
        self.leave()
        own = Path(next(iter(qt.__path__)))
        there = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (there / f"qtbase_{spoken}.qm", own / f"charter_{spoken}.qm"):
            translator = QTranslator(self)
            if translator.load(str(file)):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        self.changed.emit()

    def speak_english(self) -> None:
        """Switch to English."""
        self.choose("en")

    def speak_spanish(self) -> None:
        """Switch to Spanish."""
        self.choose("es")

    def leave(self) -> None:
        """Let the application speak English again, as another window may want."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
