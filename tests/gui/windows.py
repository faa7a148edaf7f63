"""A real window on a real workspace, and the few things that tests do with it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from charter_desktop.domain.answer import Answer
from charter_desktop.gui.language import Language
from charter_desktop.gui.window import MainWindow
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.questionnaire import import_questionnaire, shipped_questionnaires
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.rounds import must

_Widget = TypeVar("_Widget", bound=QWidget)


def staff_invitation(folder: Path) -> Path:
    """Make a city that invites its HR department with the questionnaire that is shipped."""
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(folder / "city.charter", new)) as city:
        for path in shipped_questionnaires():
            if path.stem == "hr":
                must(import_questionnaire(city, path))
        must(add_department(city, "hr", "HR"))
        return must(invite(city, "hr", folder)).path


def staff_workspace(folder: Path) -> Path:
    """Accept that invitation as the officer of HR."""
    place = folder / "hr.charter"
    must(accept(staff_invitation(folder), place, "Nadie de Personal", "Officer")).close()
    return place


@dataclass
class Desk:
    """A window under test."""

    window: MainWindow
    bot: QtBot

    def settle(self) -> None:
        """Wait until nothing is under way."""
        QApplication.processEvents()
        self.bot.waitUntil(lambda: not self.window.busy, timeout=20_000)
        for _ in range(3):  # a layout whose words wrap settles in steps
            QApplication.processEvents()

    def open(self, path: Path) -> "Desk":
        """Open a workspace; a department's at its first section, where most tests begin."""
        self.window.open_file(path)
        self.settle()
        if self.place() == "desk":
            self.go_to(self.window._places.ids()[1])
        return self

    def place(self) -> str:
        """Give the id of the place that is shown; blank before anything is open."""
        return self.window._places.current()

    def go_to(self, place: str) -> None:
        self.window.go_to(place)
        self.settle()

    def act(self, action: str) -> None:
        """Start an action of the menus by its id."""
        found = self.window.findChild(QAction, action)
        assert found is not None, action
        assert found.isEnabled(), action
        found.trigger()
        self.settle()

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        """Find a visible control by the name that a screen reader says."""
        found = [one for one in self.window.findChildren(kind) if _is(one, name) and one.isVisible()]
        assert len(found) == 1, (name, [spoken(one) for one in self.window.findChildren(kind)])
        return found[0]

    def type_into(self, control: QWidget, text: str) -> None:
        """Put the cursor there, type, and leave with Tab."""
        control.setFocus()
        self.bot.keyClicks(control, text)
        self.bot.keyClick(control, Qt.Key.Key_Tab)
        self.settle()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the focus is."""
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()
            QApplication.processEvents()
        keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, keys)
        self.settle()

    def shown(self, kind: type[QWidget]) -> list[str]:
        """Give the texts of all visible controls of a kind."""
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return [str(one.property("text")) for one in found]


Opener = Callable[..., Desk]


def make_desk(bot: QtBot, application: QApplication, folder: Path, language: str = "en") -> Desk:
    """Show a window of its own settings and its own home."""
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    spoken_here = Language(application, language)
    window = MainWindow(spoken_here, settings, folder / "home")
    bot.addWidget(window, before_close_func=lambda _: spoken_here.leave())
    window.resize(1280, 720)
    window.show()
    bot.waitExposed(window)
    window.activateWindow()
    return Desk(window, bot)


def stored(path: Path) -> dict[str, Answer]:
    """Read the workspace again, as another program would after the window closed."""
    with must(open_workspace(path)) as workspace:
        return {name: answer for name, (answer, _) in AnswerBook.open(workspace).answers().items()}


def spoken(widget: QWidget) -> str:
    """Give the name that a screen reader says."""
    face = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (face.text(QAccessible.Text.Name) if face else "")


def button(dialog: QWidget, name: str) -> QPushButton:
    """Find a button of a dialog by the words on it."""
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == name)


def _is(widget: QWidget, name: str) -> bool:
    return spoken(widget).removesuffix(" (required)") == name
