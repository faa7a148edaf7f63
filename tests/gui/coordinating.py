"""What the tests of a coordinator's pages do with a window: read tables, press buttons, choose, type."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget

from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan
from charter_desktop.usecases.settle import list_conflicts, settle
from tests.disputes import disputed_city
from tests.gui.windows import Desk, spoken
from tests.rounds import must


def decided_city(folder: Path) -> Path:
    """Make a city in which everything is decided and the plan is frozen."""
    path = disputed_city(folder)
    with must(open_workspace(path, city=True)) as city:
        for item in list_conflicts(city):
            where = f"city/answer/{item.question}"
            must(settle(city, where, take=item.heads[0].id, reason="telephoned"))
        must(add_action(city, {"title": "Language courses", "commitments": "SP1", "end": "2027-06-30"}))
        must(freeze_plan(city, "2026-2027"))
    return path


def rows(table: QTableWidget) -> list[list[str]]:
    """Read a table."""
    columns = range(table.columnCount())
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in columns]
        for row in range(table.rowCount())
    ]


def press(desk: Desk, name: str, kind: type[QAbstractButton] = QPushButton) -> None:
    """Press a button by its name, wherever it is."""
    desk.find(kind, name).click()
    desk.settle()


def type_over(desk: Desk, name: str, text: str) -> None:
    """Replace what stands in a line."""
    line = desk.find(QLineEdit, name)
    line.selectAll()
    desk.bot.keyClicks(line, text)
    desk.settle()


def said(desk: Desk) -> str:
    """Give every sentence on the page and in its dialogs."""
    return "\n".join(desk.shown(QLabel))


def go_on(desk: Desk, target: QWidget, key: Qt.Key = Qt.Key.Key_Tab, limit: int = 60) -> None:
    """Press Tab until a control has the focus."""
    for _ in range(limit):
        if target.hasFocus():
            return
        desk.press(key)
    raise AssertionError(f"{spoken(target)} was not reached")


def dialogs(desk: Desk) -> list[QDialog]:
    """Give the dialogs that are open."""
    return [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
