"""Say something in one of the tones of the style sheet: ok, error, muted."""

from PySide6.QtWidgets import QLabel


def wear_tone(label: QLabel, tone: str, text: str) -> None:
    """Show a text in a tone; the sign that it begins with says the same without colour."""
    label.setProperty("tone", tone)
    label.style().unpolish(label)
    label.style().polish(label)
    label.setText(text)
