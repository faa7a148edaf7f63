"""Starting a city page by page: kit, city, last round, departments, summary. Nothing is made before Start."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
)

from charter_desktop.gui.beginning_wizard import CityWizard
from charter_desktop.gui.coordinator.department_dialog import DepartmentDialog
from charter_desktop.signing.identity import Subject, make_identity
from charter_desktop.usecases.departments import list_departments
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.round_kit import kept_kit
from charter_desktop.usecases.rules import rules_of_round
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.write_kit import KitWish, write_kit
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import go_on, press, rows, said
from tests.gui.file_dialogs import choose_files
from tests.gui.test_accessible import SCREEN, look
from tests.gui.test_round import questionnaire
from tests.gui.windows import Desk, Opener
from tests.rounds import must, send, small_city, workbook
from tests.usecases.test_round_kit import STRICT

pytestmark = pytest.mark.slow
assert look


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    form, rules = tmp_path / "hr.xlsx", tmp_path / "rules.toml"
    form.write_bytes(workbook("hr"))
    rules.write_text(STRICT, encoding="utf-8")
    who = make_identity(Subject("Nobody", "Secretariat", "EUROCITIES"), now=datetime(2026, 1, 1, tzinfo=UTC))
    return must(write_kit(tmp_path / "kits", KitWish("2028", (form,), rules), who)).path


@pytest.fixture
def last(tmp_path: Path) -> Path:
    (tmp_path / "last").mkdir()
    city = small_city(tmp_path / "last")
    with city.open_department("hr") as hr:
        file = send(hr, city.folder, {"EM2.6": "A rule"}, "hr.asice")
    with must(open_workspace(city.city, city=True)) as opened:
        receive(opened, [file])
    return city.city


def wizard(desk: Opener, language: str = "en") -> tuple[Desk, CityWizard]:
    shown = desk(None, language)
    shown.window._reception.start_city()
    shown.settle()
    return shown, the_wizard(shown)


def the_wizard(shown: Desk) -> CityWizard:
    (found,) = [one for one in shown.window.findChildren(CityWizard) if one.isVisible()]
    return found


def line(dialog: CityWizard, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def fill_city(dialog: CityWizard, city: str = "Ejemplia", label: str = "2028") -> None:
    for name, text in (
        ("city", city),
        ("country", "es"),
        ("round", label),
        ("name", "Clara Ficticia"),
        ("function", "Coordinator"),
    ):
        line(dialog, name).setText(text)


def heading(dialog: CityWizard) -> str:
    found = dialog.findChild(QLabel, "heading")
    assert found is not None
    return found.text()


def start(shown: Desk) -> Path:
    """Start, and give the file of the city."""
    place = Path(line(the_wizard(shown), "place").text())
    press(shown, "Start")
    shown.bot.waitUntil(lambda: bool(shown.window.titles()), timeout=30_000)
    shown.settle()
    return place


def test_a_round_unlike_the_kits_is_told_before_anything_is_made(desk: Opener, kit: Path) -> None:
    shown, dialog = wizard(desk)
    dialog.use_kit(kit)
    shown.settle()
    press(shown, "Next")
    fill_city(dialog, label="2030")
    press(shown, "Next")
    assert heading(dialog).startswith("Step 2 of 5")
    assert "The round kit is for the round 2028." in said(shown)
    assert line(dialog, "round").hasFocus()
    line(dialog, "round").setText("2028")
    press(shown, "Next")
    assert heading(dialog).startswith("Step 3 of 5")
    dialog.reject()


def test_all_five_pages_open_a_round_with_last_rounds_departments(desk: Opener, last: Path) -> None:
    shown, dialog = wizard(desk)
    assert heading(dialog) == "Step 1 of 5: Questionnaires"
    press(shown, "Next")
    fill_city(dialog)
    press(shown, "Next")
    line(dialog, "last").setText(str(last))
    press(shown, "Next")
    assert heading(dialog) == "Step 4 of 5: Departments and deadlines"
    table = shown.find(QTableWidget, "Departments of the round")
    assert [row[:2] for row in rows(table)][:2] == [["hr", "HR"], ["proc", "PROC"]]
    line(dialog, "deadline").setText("30/10/2028")
    press(shown, "Next")
    summary = said(shown)
    assert "2 departments: HR, PROC." in summary
    assert "Last round: 2026." in summary
    invite = dialog.findChild(QCheckBox, "invite")
    assert invite is not None
    invite.setChecked(True)
    place = Path(line(dialog, "place").text())
    assert not place.exists()
    start(shown)
    shown.window.close()
    with must(open_workspace(place, city=True)) as city:
        departments = [(one.id, one.name, one.deadline) for one in list_departments(city)]
        assert departments == [("hr", "HR", "2028-10-30"), ("proc", "PROC", "2028-10-30")]
        assert read_setup(city).previous.keys() == {"hr/EM2.6"}
    assert sorted(one.name for one in (place.parent / "invitations").iterdir()) == [
        "invitation-hr.asice",
        "invitation-proc.asice",
    ]


def test_back_keeps_what_was_typed_and_cancel_makes_nothing(desk: Opener) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    press(shown, "Next")
    press(shown, "Next")
    table = shown.find(QTableWidget, "Departments of the round")
    before = rows(table)
    ticked = table.item(0, 0)
    assert ticked is not None
    assert ticked.checkState() == Qt.CheckState.Checked
    table.setFocus()
    shown.press(Qt.Key.Key_Space)
    for _ in range(3):
        press(shown, "Back")
    assert heading(dialog).startswith("Step 1 of 5")
    for _ in range(3):
        press(shown, "Next")
    assert line(dialog, "city").text() == "Ejemplia"
    states = {row[0]: item.checkState() for row, item in zip(rows(table), dialog._rows._ticks(), strict=True)}
    assert states[before[0][0]] == Qt.CheckState.Unchecked
    place = Path(line(dialog, "place").text())
    press(shown, "Cancel")
    assert not place.exists()


def test_a_kit_that_is_dropped_fills_its_round_in_and_brings_its_rules(desk: Opener, kit: Path) -> None:
    shown = desk(None)
    shown.window.open_file(kit)
    shown.settle()
    dialog = the_wizard(shown)
    assert "A round kit of EUROCITIES (Nobody) for the round 2028" in said(shown)
    press(shown, "Next")
    assert line(dialog, "round").text() == "2028"
    fill_city(dialog, "Kitburgo")
    place = start(shown)
    shown.window.close()
    with must(open_workspace(place, city=True)) as city:
        assert rules_of_round(city).version == "strict"
        assert kept_kit(city) is not None


def test_a_kit_that_can_not_be_used_is_explained_and_keeps_the_page(desk: Opener, kit: Path) -> None:
    shown, dialog = wizard(desk)
    kit.write_bytes(kit.read_bytes()[:-7])
    choice = dialog.findChild(QRadioButton, "from_kit")
    assert choice is not None
    choice.setChecked(True)
    press(shown, "Next")
    assert "⚠ Choose a file." in said(shown)
    line(dialog, "kit").setText(str(kit))
    press(shown, "Next")
    assert heading(dialog).startswith("Step 1 of 5")
    assert "⚠ " in said(shown)
    dialog.reject()


def test_a_department_is_changed_added_and_given_a_form_of_ones_own(desk: Opener, tmp_path: Path) -> None:
    extra = questionnaire(tmp_path / "trees.xlsx", ("integer", "planted", "How many were planted?"))
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    press(shown, "Next")
    press(shown, "Next")
    dialog.form_wanted.emit(extra)
    shown.settle()
    table = shown.find(QTableWidget, "Departments of the round")
    assert "trees" in [row[0] for row in rows(table)]
    table.setCurrentCell([row[0] for row in rows(table)].index("trees"), 0)
    shown.find(QPushButton, "Change…").click()
    (change,) = shown.window.findChildren(DepartmentDialog)
    name, deadline, go = (
        change.findChild(QLineEdit, "name"),
        change.findChild(QLineEdit, "deadline"),
        change.findChild(QPushButton, "go"),
    )
    assert name is not None
    assert deadline is not None
    assert go is not None
    name.setText("Parks")
    deadline.setText("soon")
    go.click()
    assert "write a date" in said(shown)
    deadline.setText("15/09/2028")
    go.click()
    shown.settle()
    parks = next(row for row in rows(table) if row[0] == "trees")
    assert (parks[1], parks[3]) == ("Parks", "15/09/2028")
    line(dialog, "deadline").setText("whenever")
    press(shown, "Next")
    assert heading(dialog).startswith("Step 4 of 5")
    assert "⚠ The deadline" in said(shown)
    line(dialog, "deadline").setText("30/10/2028")
    press(shown, "Next")
    place = start(shown)
    shown.window.close()
    with must(open_workspace(place, city=True)) as city:
        made = {one.id: one.deadline for one in list_departments(city)}
    assert made["trees"] == "2028-09-15"
    assert made["hr"] == "2028-10-30"


def test_last_round_of_another_city_is_told_at_once(desk: Opener, last: Path) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog, "Otra")
    press(shown, "Next")
    line(dialog, "last").setText(str(last))
    press(shown, "Next")
    assert "This is a file of Ejemplia, not of Otra." in said(shown)
    assert heading(dialog).startswith("Step 3 of 5")
    dialog.reject()


def test_a_refusal_of_the_verb_keeps_everything_typed(desk: Opener) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    line(dialog, "country").setText("E1")
    press(shown, "Start")
    assert "⚠ The country" in said(shown)
    assert not Path(line(dialog, "place").text()).exists()
    assert line(dialog, "city").text() == "Ejemplia"
    dialog.reject()


def test_what_was_refused_at_the_end_is_mended_on_the_second_page_and_started_from_there(
    desk: Opener, last: Path
) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    line(dialog, "country").setText("E1")
    press(shown, "Next")
    line(dialog, "last").setText(str(last))
    press(shown, "Next")
    press(shown, "Next")
    invite = dialog.findChild(QCheckBox, "invite")
    assert invite is not None
    invite.setChecked(True)
    press(shown, "Start")
    assert "⚠ The country" in said(shown)
    for _ in range(3):
        press(shown, "Back")
    line(dialog, "country").setText("ES")
    place = start(shown)
    shown.window.close()
    with must(open_workspace(place, city=True)) as city:
        assert [one.id for one in list_departments(city)] == ["hr", "proc"]
        assert read_setup(city).previous.keys() == {"hr/EM2.6"}
    assert len(list((place.parent / "invitations").iterdir())) == 2


def test_every_page_is_reached_by_keyboard(desk: Opener) -> None:
    shown, dialog = wizard(desk)
    shown.press(Qt.Key.Key_Return)
    for text in ("Ejemplia", "ES", "2028", "Clara Ficticia", "Coordinator"):
        focus = QApplication.focusWidget()
        assert focus is not None
        shown.bot.keyClicks(focus, text)
        shown.press(Qt.Key.Key_Tab)
    for _ in range(2):
        go_on(shown, shown.find(QPushButton, "Next"))
        shown.press(Qt.Key.Key_Space)
        shown.settle()
    assert heading(dialog).startswith("Step 4 of 5")
    go_on(shown, shown.find(QPushButton, "Next"))
    shown.press(Qt.Key.Key_Space)
    assert shown.find(QPushButton, "Start").hasFocus()
    dialog.reject()


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_on_the_pages_of_the_wizard(desk: Opener, kit: Path, last: Path) -> None:
    shown, dialog = wizard(desk, "es")
    dialog.use_kit(kit)
    shown.settle()
    fill_city(dialog)
    line(dialog, "last").setText(str(last))
    dialog.last_wanted.emit(last)
    shown.settle()
    invite = dialog.findChild(QCheckBox, "invite")
    assert invite is not None
    invite.setChecked(True)
    for page in range(5):
        dialog._show_page(page)
        dialog.activateWindow()
        shown.settle()
        assert audit(dialog, SCREEN) == [], page
        assert tab_walk(dialog) == [], page
    dialog.reject()


def test_stricter_rules_are_used_and_looser_ones_are_explained(desk: Opener, tmp_path: Path) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text(STRICT, encoding="utf-8")
    path = small_city(tmp_path).city
    shown = desk(path)
    shown.go_to("round")
    assert "Protection by the rules 2026.1" in said(shown)
    button = next(one for one in shown.window.findChildren(QPushButton, "use_rules") if one.isVisible())
    choose_files(button.click, [rules])
    shown.settle()
    assert "Departments get them with their next invitation." in said(shown)
    assert any(text.startswith("Protection by the rules strict") for text in shown.shown(QLabel))
    rules.write_text(STRICT.replace("= 20", "= 6").replace('"strict"', '"loose"'), encoding="utf-8")
    choose_files(button.click, [rules])
    shown.settle()
    assert "rules.toml protects less than the rules in force" in said(shown)
    shown.window.close()
    with must(open_workspace(path, city=True)) as city:
        assert rules_of_round(city).version == "strict"


def test_a_kit_is_verified_in_plain_words(desk: Opener, kit: Path) -> None:
    shown = desk(None)
    shown.window._show_verdict(kit)
    shown.settle()
    assert "A round kit of EUROCITIES (Nobody) for the round 2028: 1 questionnaire." in said(shown)
    assert "under 20, and of staff under 20, are hidden" in said(shown)
