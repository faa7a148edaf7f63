"""A chart on a page: sharp at any size, in the window's font, light or dark as the window is."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontInfo, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from charter_desktop.domain.picture import FONT_MARK, TEXT_UNITS, Picture

_LEAST_WIDTH = 200
_DARK_BELOW = 128


class PictureLabel(QLabel):
    """Shows one picture as wide as its text in the window's font asks for, narrower where there is no room.

    The focus passes it by: a table with the same numbers stands beside it, as the description says.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: Picture, name: str, description: str) -> None:
        """Show a picture; a screen reader says its name and description."""
        self._picture = picture
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the size at which the picture's text is as large as the window's."""
        if self._picture is None:
            return QSize(0, 0)
        times = QFontInfo(self.font()).pixelSize() / TEXT_UNITS
        return QSize(round(self._picture.width * times), round(self._picture.height * times))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let it become small on a narrow page."""
        return QSize(_LEAST_WIDTH, 0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Keep its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height that goes with a width."""
        if self._picture is None:
            return 0
        wide = min(width, self.sizeHint().width())
        return round(wide * self._picture.height / self._picture.width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it anew in the new size."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the window's font and colours."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.updateGeometry()
            self._draw()

    def _draw(self) -> None:
        if self._picture is None or self.width() < 1:
            return
        wide = min(self.width(), self.sizeHint().width())
        high = self.heightForWidth(self.width())
        ratio = self.devicePixelRatioF()
        canvas = QPixmap(round(wide * ratio), round(high * ratio))
        canvas.setDevicePixelRatio(ratio)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        self._renderer(self._picture).render(painter, QRectF(0, 0, wide, high))
        painter.end()
        self.setPixmap(canvas)

    def _renderer(self, picture: Picture) -> QSvgRenderer:
        """Read the drawing for the window's colours, in the window's font."""
        page = self.palette().color(QPalette.ColorRole.Window)
        svg = picture.dark if page.lightness() < _DARK_BELOW else picture.light
        family = QFontInfo(self.font()).family().replace('"', "")
        return QSvgRenderer(QByteArray(svg.replace(FONT_MARK, f'font-family="{family}"'.encode())))
