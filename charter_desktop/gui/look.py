"""The look of the program: Fusion, our colours light or dark, the platform's own in high contrast."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from charter_desktop.gui.field_style import FieldStyle
from charter_desktop.gui.palette import DARK, LIGHT, Colours, palette_of, style_sheet


class Look(QObject):
    """Dresses the application and follows the system's colour scheme and wish for contrast."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._platform = QPalette(application.palette())
        self._style = FieldStyle()
        application.setStyle(self._style)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._scheme = Qt.ColorScheme.Unknown
        self._dress()

    def wear(self, scheme: Qt.ColorScheme) -> None:
        """Wear one scheme whatever the system says; Unknown follows the system again."""
        self._scheme = scheme
        self._dress()

    def _dress(self) -> None:
        hints = QGuiApplication.styleHints()
        contrast = hints.accessibility().contrastPreference()
        if contrast == Qt.ContrastPreference.HighContrast:
            self._application.setStyleSheet("")
            self._application.setPalette(self._platform)
        else:
            colours = colours_for(
                self._scheme if self._scheme != Qt.ColorScheme.Unknown else hints.colorScheme()
            )
            self._application.setPalette(palette_of(colours))
            self._application.setStyleSheet(style_sheet(colours))
        self.changed.emit()


def colours_for(scheme: Qt.ColorScheme) -> Colours:
    """Choose the theme of a colour scheme; an unknown one is light."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
