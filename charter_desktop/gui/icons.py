"""Icons: simple SVG paths, tinted with the text colour of the theme when they are asked for."""

from PySide6.QtCore import QByteArray, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

_SIZES = (16, 20, 24, 32, 48)


def tinted_icon(name: str, colour: QColor, selected: QColor | None = None) -> QIcon:
    """Give an icon of resources/icons in the usual sizes; in another colour where it is selected."""
    icon = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Selected, selected or colour)):
        renderer = _renderer(name, tint)
        for size in _SIZES:
            icon.addPixmap(_drawn(renderer, size), mode)
    return icon


def icon_size(widget: QWidget) -> QSize:
    """Give the size of icons beside words: as high as a line of the widget's font."""
    side = max(_SIZES[1], round(widget.fontMetrics().height() * 1.2))
    return QSize(side, side)


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    file = QFile(f":/charter/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    drawing = bytes(file.readAll().data()).replace(b"currentColor", colour.name().encode())
    return QSvgRenderer(QByteArray(drawing))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return QPixmap.fromImage(image)
