"""Write a picture of every page of the window: es and en, light and dark, 100 % and 200 % font.

python -m tests.screenshots --into FOLDER
"""

import argparse
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from charter_desktop.gui.beginning_dialogs import AcceptDialog
from charter_desktop.gui.beginning_wizard import CityWizard
from charter_desktop.gui.language import Language
from charter_desktop.gui.look import Look
from charter_desktop.gui.places import (
    ANSWERS,
    CONFLICTS,
    ENGLISH,
    INBOX,
    MATRIX,
    OVERVIEW,
    PLAN,
    REPORTS,
    ROUND,
    SUBMISSION,
    VERIFY,
)
from charter_desktop.gui.plan.plan_page import VIEWS
from charter_desktop.gui.window import MainWindow
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.sample_city import attach_all, sample, type_in
from charter_desktop.usecases.sample_round import SampleRound
from charter_desktop.usecases.trust import TrustStanding, accept_trust, list_trust
from charter_desktop.wording.voice import LANGUAGES, Voice
from tests.gui.windows import staff_workspace
from tests.rounds import must

SIZE = (1280, 720)
SECTIONS = (
    *("desk", "hr:sp2", "hr:em1", "hr:em2", "hr:em3", "hr:pl3", "hr:pl4"),
    *("sources", "evidence", "actions", "history", "send"),
)
BUTTONS = (("sources", "add"), ("actions", "add"), ("send", "approve"))
CITY_BUTTONS = ((ROUND, "remind"),)
"""Pages with the button that opens their dialog, by object names."""
CITY_PLACES = (
    OVERVIEW,
    ROUND,
    INBOX,
    MATRIX,
    ANSWERS,
    CONFLICTS,
    PLAN,
    ENGLISH,
    REPORTS,
    SUBMISSION,
    VERIFY,
    "coord:cx",
)


def main() -> None:
    """Fill in half of the sample city's HR questionnaire, gather a city, and picture both in every look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, required=True)
    folder = parser.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    look, language = Look(application), Language(application, "en")
    font = application.font()
    points = font.pointSizeF()
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        workspaces = (filled_in(home), gathered(home))
        for spoken, scheme, times in product(LANGUAGES, (Qt.ColorScheme.Light, Qt.ColorScheme.Dark), (1, 2)):
            language.choose(spoken)
            look.wear(scheme)
            font.setPointSizeF(points * times)
            application.setFont(font)
            settings = QSettings(str(home / f"{spoken}{times}.ini"), QSettings.Format.IniFormat)
            window = MainWindow(language, settings, home)
            for name, shown in pages(application, window, *workspaces):
                path = folder / f"{name}-{spoken}-{scheme.name.lower()}-{times}00.png"
                assert shown.grab().save(str(path)), path
                print(path)
            window.close()
            window.deleteLater()


def filled_in(home: Path) -> Path:
    """Make the workspace of HR with the sample city's answers."""
    secret = home / "passphrase"
    secret.write_text("of nobody\n", encoding="utf-8")
    os.environ["CHARTER_PASSPHRASE_FILE"] = str(secret)
    made = staff_workspace(home)
    with must(open_workspace(made)) as workspace:
        book = AnswerBook.open(workspace)
        type_in(book, sample("hr"))
        attach_all(book, sample("hr"))
    return Path(shutil.copyfile(made, home / "personal.charter"))


def gathered(home: Path) -> Path:
    """Play the sample city's round, and gather its files once more up to where something is to be decided."""
    SampleRound(home / "sample", lambda *_: None).play()
    made, city = home / "sample", home / "ciudad.charter"
    shutil.copyfile(made / "city" / "before-merge.charter", city)
    with must(open_workspace(city, city=True)) as workspace:
        # procurement has not sent yet, so that somebody is to be reminded
        sent = sorted((made / "contributions").rglob("*.asice"))
        receive(workspace, [path for path in sent if "proc" not in path.name])
        for line in list_trust(workspace):
            if line.standing is TrustStanding.WAITING:
                must(accept_trust(workspace, line.code))
    return city


def pages(
    application: QApplication, window: MainWindow, officer: Path, city: Path
) -> Iterator[tuple[str, QWidget]]:
    """Go from page to page and from dialog to dialog."""
    window.resize(*SIZE)
    window.show()
    settle(application, window)
    yield "first", window
    for workspace, places in ((officer, SECTIONS), (city, CITY_PLACES)):
        window.open_file(workspace)
        settle(application, window)
        for place in places:
            window.go_to(place)
            settle(application, window)
            yield place.replace("hr:", "section-").replace(":", "-"), window
            if place == PLAN:
                yield from views_of_the_plan(application, window)
        if workspace is city:
            yield from dialogs_of_pages(application, window, CITY_BUTTONS)
    yield from dialogs(application, window, officer)
    window.open_file(officer)
    settle(application, window)
    yield from dialogs_of_pages(application, window, BUTTONS)
    window.close_workspace()
    settle(application, window)


def views_of_the_plan(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go from view to view of the action plan, and back to the first one."""
    for name in (*VIEWS[1:], VIEWS[0]):
        button = window.findChild(QPushButton, f"view_{name}")
        assert button is not None, name
        button.click()
        settle(application, window)
        yield f"plan-{name}", window


def dialogs_of_pages(
    application: QApplication, window: MainWindow, buttons: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, QWidget]]:
    """Open the dialogs that stand behind a page's button."""
    for place, name in buttons:
        window.go_to(place)
        settle(application, window)
        button = next(one for one in window.findChildren(QPushButton, name) if one.isVisible())
        button.click()
        settle(application, window)
        opened = next(one for one in window.findChildren(QDialog) if one.isVisible())
        yield f"{place}-{name}", opened
        opened.close()


def dialogs(application: QApplication, window: MainWindow, workspace: Path) -> Iterator[tuple[str, QWidget]]:
    """Open the dialogs, those of the menus by their actions."""
    for name, dialog in (
        ("accept", AcceptDialog(workspace, workspace, window)),
        ("city", CityWizard(workspace, Voice("es"), window)),
    ):
        dialog.show()
        settle(application, window)
        yield name, dialog
        dialog.close()
    for name in ("help", "shortcuts", "about", "identity", "find", "close_round"):
        action = window.findChild(QAction, name)
        assert action is not None, name
        action.trigger()
        settle(application, window)
        opened = next(one for one in window.findChildren(QDialog) if one.isVisible())
        yield name, opened
        opened.close()


def settle(application: QApplication, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    tick = QTimer()
    tick.start(5)
    application.processEvents()
    while window.busy:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(3):
        application.processEvents()


if __name__ == "__main__":
    main()
