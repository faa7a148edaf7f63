"""A small accessibility audit of a window: names, targets, clipped text, keys, and a walk with Tab."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.gui.windows import spoken

LEAST_TARGET = 24
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


def audit(window: QWidget, screen: QSize) -> list[str]:
    """Give a sentence for everything that is wrong on what the window shows now."""
    found = [fault for control in controls(window) for fault in _faults(control)]
    found += [
        f"clipped: {label.text()[:40]!r}" for label in window.findChildren(QLabel) if _is_clipped(label)
    ]
    least = window.minimumSizeHint()
    if least.width() > screen.width() or least.height() > screen.height():
        found.append(f"needs {least.width()}x{least.height()}")
    return found + _double_keys(window)


def controls(window: QWidget) -> list[QWidget]:
    """Give the visible controls that a person works with."""
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, _CONTROLS)
        and not isinstance(one, QHeaderView)
        and one.isVisible()
        and not one.objectName().startswith("qt_")
        and one.metaObject().className() != "QTableCornerButton"
    ]


def tab_walk(window: QWidget, limit: int = 300) -> list[str]:
    """Press Tab as a person does; give the controls that are never reached, or that hold it."""
    window.activateWindow()
    order: list[QWidget] = []
    for _ in range(limit):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        if focus is None or (order and focus is order[0]):
            break
        if order and focus is order[-1]:
            return [f"trap: {spoken(focus)}"]
        order.append(focus)
    return [f"unreached: {spoken(one)}" for one in controls(window) if _stops(one) and one not in order]


def contrast(first: str, second: str) -> float:
    """Give the contrast of two colours (WCAG 2.2, relative luminance)."""
    dark, light = sorted((_luminance(QColor(first)), _luminance(QColor(second))))
    return (light + 0.05) / (dark + 0.05)


def _faults(control: QWidget) -> list[str]:
    where = f"{type(control).__name__} {control.objectName()}"
    found = [] if spoken(control).strip() else [f"no name: {where}"]
    small = control.width() < LEAST_TARGET or control.height() < LEAST_TARGET
    if isinstance(control, QAbstractButton) and small:
        found.append(f"target {control.width()}x{control.height()}: {where} {control.text()}")
    return found


def _is_clipped(label: QLabel) -> bool:
    if not label.isVisible() or not label.text():
        return False
    if label.wordWrap():
        return label.height() + 1 < label.heightForWidth(label.width())
    return label.width() + 1 < label.sizeHint().width()


def _stops(control: QWidget) -> bool:
    focusable = control.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return control.isEnabled() and focusable and not isinstance(control, QScrollArea)


def _double_keys(window: QWidget) -> list[str]:
    keys: dict[str, set[QAction]] = {}
    for action in window.findChildren(QAction):
        for shortcut in action.shortcuts():
            keys.setdefault(shortcut.toString(), set()).add(action)
    return [f"shortcut {key} is used twice" for key, users in keys.items() if key and len(users) > 1]


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
