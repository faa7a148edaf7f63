"""Sizes of headings, relative to the font of the window."""

from PySide6.QtWidgets import QLabel


def enlarge(label: QLabel, times: float) -> None:
    """Make a label a heading."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * times)
    font.setBold(True)
    label.setFont(font)
