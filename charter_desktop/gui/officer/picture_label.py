"""Pictures that a questionnaire brings: below a label, and as the icons of choices."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from charter_desktop.gui.values import LabelPicture

_WIDEST, _TALLEST = 34, 20
"""The most that a picture takes of a page, in heights of a line."""
_ICON = 4
"""The side of a choice's picture, in heights of a line."""


class PictureLabel(QLabel):
    """Shows a picture no larger than a page can bear; one that is missing or damaged is named."""

    def __init__(self, picture: LabelPicture, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        pixmap = fitted(picture, QSize(_WIDEST * line, _TALLEST * line))
        if pixmap.isNull():
            self.setProperty("tone", "muted")
            self.setWordWrap(True)
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self.tr("Picture: {name} (not in this file)").format(name=picture.name))
        else:
            self.setPixmap(pixmap)
            self.setAccessibleName(self.tr("Picture beside: {label}").format(label=label))


def icon_of(picture: LabelPicture | None, widget: QWidget) -> QIcon:
    """Give a choice's picture as an icon of `icon_size`; an empty one where there is none."""
    return QIcon(fitted(picture, icon_size(widget))) if picture is not None else QIcon()


def icon_size(widget: QWidget) -> QSize:
    """Give how large the picture of a choice is: it grows with the font."""
    side = _ICON * widget.fontMetrics().height()
    return QSize(side, side)


def fitted(picture: LabelPicture, most: QSize) -> QPixmap:
    """Give a picture that is not larger than `most`, in its own proportions; null where it is none."""
    pixmap = QPixmap()
    if not pixmap.loadFromData(QByteArray(picture.data)):
        return pixmap
    if pixmap.width() <= most.width() and pixmap.height() <= most.height():
        return pixmap
    return pixmap.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
