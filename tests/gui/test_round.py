"""Round and departments: a city is set up, its departments invited, its questionnaires added."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTableWidget

from charter_desktop.gui.coordinator.department_dialog import DepartmentDialog
from charter_desktop.usecases.departments import list_departments
from charter_desktop.usecases.open_workspace import open_workspace
from tests.gui.cities import founded
from tests.gui.coordinating import go_on, rows
from tests.gui.windows import Desk, Opener
from tests.rounds import must, small_city

pytestmark = pytest.mark.slow


@pytest.fixture
def fresh(desk: Opener, tmp_path: Path) -> Desk:
    shown = desk(founded(tmp_path))
    shown.go_to("round")
    return shown


def press(shown: Desk, button: str) -> None:
    shown.bot.mouseClick(shown.find(QPushButton, button), Qt.MouseButton.LeftButton)
    shown.settle()


def dialog_of(shown: Desk) -> DepartmentDialog:
    found = [one for one in shown.window.findChildren(DepartmentDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def part(dialog: DepartmentDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def ticks(listed: QListWidget) -> list[str]:
    items = [listed.item(row) for row in range(listed.count())]
    return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]


def questionnaire(path: Path, *rows: tuple[str, ...], version: str = "3") -> Path:
    """Write an XLSForm of one section; `rows` are type, name and label."""
    book = openpyxl.Workbook()
    survey = book.create_sheet("survey")
    head = ("type", "name", "label")
    for row in (head, ("begin group", "trees", "Trees"), *rows, ("end group",)):
        survey.append(row)
    settings = book.create_sheet("settings")
    for row in (("form_id", "form_title", "version"), (path.stem, "Extra questions", version)):
        settings.append(row)
    book.remove(book["Sheet"])
    book.save(path)
    return path


def test_a_new_city_is_set_up_by_keyboard_alone(fresh: Desk, tmp_path: Path) -> None:
    """The usual departments with one deadline, then all invitations."""
    deadline = fresh.find(QLineEdit, "Deadline of all of them")
    go_on(fresh, deadline)
    fresh.bot.keyClicks(deadline, "30/10/2026")
    fresh.press(Qt.Key.Key_Return)
    table = fresh.find(QTableWidget, "The departments")
    assert [row[:4] for row in rows(table)] == [
        ["edu", "Education", "30/10/2026", "Education"],
        ["hous", "Housing", "30/10/2026", "Housing"],
        ["hr", "Human resources", "30/10/2026", "Human resources"],
        ["proc", "Procurement", "30/10/2026", "Procurement"],
    ]
    assert {row[4] for row in rows(table)} == {"not invited yet"}
    go_on(fresh, fresh.find(QPushButton, "Invite all"))
    fresh.press(Qt.Key.Key_Return)
    written = sorted(path.name for path in (tmp_path / "invitations").iterdir())
    assert written == [f"invitation-{one}.asice" for one in ("edu", "hous", "hr", "proc")]
    assert any(str(tmp_path / "invitations") in text for text in fresh.shown(QLabel))
    assert "not invited yet" not in {row[4] for row in rows(table)}


def test_the_usual_departments_are_ticked_and_any_other_can_be(fresh: Desk) -> None:
    listed = fresh.find(QListWidget, "Departments to add")
    go_on(fresh, listed)
    names = [listed.item(row).text() for row in range(listed.count())]
    assert names[:4] == ["Education", "Housing", "Human resources", "Procurement"]
    assert names[4:] == sorted(names[4:])
    assert len(names) == 15
    assert {"Mayor's office", "Statistics", "Legal services and equal treatment"} < set(names)
    assert ticks(listed) == names[:4]
    listed.setCurrentRow(1)
    fresh.press(Qt.Key.Key_Space)
    listed.setCurrentRow(names.index("Statistics"))
    fresh.press(Qt.Key.Key_Space)
    go_on(fresh, fresh.find(QPushButton, "Add them"))
    fresh.press(Qt.Key.Key_Space)
    table = fresh.find(QTableWidget, "The departments")
    assert [row[0] for row in rows(table)] == ["edu", "hr", "proc", "stats"]
    assert table.hasFocus()
    assert listed.count() == 11
    assert ticks(listed) == []


def test_departments_are_suggested_in_the_language_of_the_window(desk: Opener, tmp_path: Path) -> None:
    shown = desk(founded(tmp_path), "es")
    shown.go_to("round")
    (listed,) = [one for one in shown.window.findChildren(QListWidget, "suggested") if one.isVisible()]
    names = [listed.item(row).text() for row in range(listed.count())]
    assert {"Alcaldía", "Estadística", "Hacienda", "Contratación"} < set(names)


def test_nobody_ticked_is_nobody_added(fresh: Desk) -> None:
    listed = fresh.find(QListWidget, "Departments to add")
    for row in range(4):
        listed.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not fresh.find(QPushButton, "Add them").isEnabled()
    fresh.bot.keyClick(fresh.find(QLineEdit, "Deadline of all of them"), Qt.Key.Key_Return)
    fresh.settle()
    assert not any(one.isVisible() for one in fresh.window.findChildren(QTableWidget, "departments"))
    listed.item(2).setCheckState(Qt.CheckState.Checked)
    assert fresh.find(QPushButton, "Add them").isEnabled()


def test_a_wrong_deadline_is_explained_and_nothing_is_added(fresh: Desk) -> None:
    deadline = fresh.find(QLineEdit, "Deadline of all of them")
    fresh.bot.keyClicks(deadline, "soon")
    press(fresh, "Add them")
    assert any("write a date" in text for text in fresh.shown(QLabel))
    assert fresh.find(QPushButton, "Add them").isVisible()


@pytest.mark.parametrize(("answer", "replaced"), [("Keep them", False), ("Replace them", True)])
def test_an_invitation_that_is_there_is_replaced_only_when_asked_for(
    fresh: Desk, tmp_path: Path, answer: str, replaced: bool
) -> None:
    press(fresh, "Add them")
    press(fresh, "Invite the chosen one")
    path = tmp_path / "invitations" / "invitation-edu.asice"
    before = path.read_bytes()
    press(fresh, "Invite all")
    assert (tmp_path / "invitations" / "invitation-proc.asice").exists()
    assert any("already" in text and "edu" in text for text in fresh.shown(QLabel))
    assert path.read_bytes() == before
    press(fresh, answer)
    assert (path.read_bytes() != before) == replaced
    assert not any("already" in text for text in fresh.shown(QLabel))


def test_a_department_is_added_and_a_refusal_leaves_the_dialog_open(fresh: Desk) -> None:
    press(fresh, "Add a department…")
    dialog = dialog_of(fresh)
    go, forms = dialog.findChild(QPushButton, "go"), dialog.findChild(QListWidget, "forms")
    assert go is not None
    assert forms is not None
    fresh.bot.keyClicks(part(dialog, "id"), "Not An Id")
    fresh.bot.keyClicks(part(dialog, "name"), "Police")
    fresh.bot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert any("at least one questionnaire" in text for text in fresh.shown(QLabel))
    fresh.bot.keyClick(forms, Qt.Key.Key_Space)
    fresh.bot.mouseClick(go, Qt.MouseButton.LeftButton)
    fresh.settle()
    assert any("can't be a department's id" in text for text in fresh.shown(QLabel))
    part(dialog, "id").clear()
    fresh.bot.keyClicks(part(dialog, "id"), "pol")
    fresh.bot.mouseClick(go, Qt.MouseButton.LeftButton)
    fresh.settle()
    assert fresh.window.findChildren(DepartmentDialog) == []
    assert rows(fresh.find(QTableWidget, "The departments"))[0][:2] == ["pol", "Police"]


def test_a_departments_name_and_deadline_are_changed(fresh: Desk, tmp_path: Path) -> None:
    fresh.bot.keyClicks(fresh.find(QLineEdit, "Deadline of all of them"), "2026-10-30")
    press(fresh, "Add them")
    table = fresh.find(QTableWidget, "The departments")
    table.setFocus()
    fresh.press(Qt.Key.Key_Return)
    dialog = dialog_of(fresh)
    assert part(dialog, "id").isReadOnly()
    for name, text in (("name", "Schools"), ("deadline", "")):
        part(dialog, name).clear()
        fresh.bot.keyClicks(part(dialog, name), text)
    fresh.bot.keyClick(part(dialog, "name"), Qt.Key.Key_Return)
    fresh.settle()
    assert rows(table)[0][:4] == ["edu", "Schools", "", "Education"]
    fresh.window.close()
    with must(open_workspace(tmp_path / "city.charter")) as city:
        assert list_departments(city)[0].name == "Schools"


def test_a_questionnaire_is_added_and_answered_here(fresh: Desk, tmp_path: Path) -> None:
    path = questionnaire(tmp_path / "extra.xlsx", ("integer", "planted", "How many were planted?"))
    fresh.window._gathering.take_questionnaire(path)
    fresh.settle()
    assert any(text.startswith("✓ extra version 3: 1 question") for text in fresh.shown(QLabel))
    assert not any(title.endswith("Trees") for title in fresh.window.titles())
    table = fresh.find(QTableWidget, "The questionnaires")
    names = [row[0] for row in rows(table)]
    table.setCurrentCell(names.index("Extra questions"), 0)
    press(fresh, "Answer it here")
    assert any(title.endswith("  Trees") for title in fresh.window.titles())
    assert any(title.endswith("The city and this round") for title in fresh.window.titles())
    assert rows(table)[names.index("Extra questions")][3] == "Coordinator"


def test_a_newer_version_of_ones_own_questionnaire_is_answered_at_once(fresh: Desk, tmp_path: Path) -> None:
    path = questionnaire(tmp_path / "extra.xlsx", ("integer", "planted", "How many were planted?"))
    fresh.window._gathering.take_questionnaire(path)
    fresh.settle()
    table = fresh.find(QTableWidget, "The questionnaires")
    table.setCurrentCell([row[0] for row in rows(table)].index("Extra questions"), 0)
    press(fresh, "Answer it here")
    questions = (("integer", "planted", "How many were planted?"), ("integer", "cut", "How many were cut?"))
    newer = questionnaire(path, *questions, version="4")
    fresh.window._gathering.take_questionnaire(newer)
    fresh.settle()
    assert any(title == "0/2  Trees" for title in fresh.window.titles())


def test_a_department_on_an_older_version_gets_the_newest(fresh: Desk, tmp_path: Path) -> None:
    path = questionnaire(tmp_path / "extra.xlsx", ("integer", "planted", "How many were planted?"))
    fresh.window._gathering.take_questionnaire(path)
    fresh.settle()
    press(fresh, "Add them")
    table = fresh.find(QTableWidget, "The departments")
    assert [row[0] for row in rows(table)] == ["edu", "extra", "hous", "hr", "proc"]
    questions = (("integer", "planted", "How many were planted?"), ("integer", "cut", "How many were cut?"))
    fresh.window._gathering.take_questionnaire(questionnaire(path, *questions, version="4"))
    fresh.settle()
    assert rows(table)[1][3] == "Extra questions (version 3, there is a newer one)"
    table.setCurrentCell(1, 0)
    press(fresh, "Give the newest version")
    assert rows(table)[1][3] == "Extra questions"


def test_invitations_without_a_folder_are_not_written(fresh: Desk) -> None:
    press(fresh, "Add them")
    fresh.find(QLineEdit, "Folder for the invitations").clear()
    press(fresh, "Invite all")
    assert "⚠ Choose a folder." in fresh.shown(QLabel)
    assert fresh.find(QLineEdit, "Folder for the invitations").hasFocus()


def test_what_is_wrong_in_a_questionnaire_is_listed_with_its_place(fresh: Desk, tmp_path: Path) -> None:
    path = questionnaire(tmp_path / "extra.xlsx", ("integer", "odd one", "Which one?"))
    fresh.window._gathering.take_questionnaire(path)
    fresh.settle()
    found = rows(fresh.find(QTableWidget, "What was found in the questionnaire"))
    assert any(
        row[:3] == ["⚠ to correct", "survey", "3"] and "odd one is not a name" in row[4] for row in found
    )
    assert any("was not taken in" in text for text in fresh.shown(QLabel))
    names = [row[0] for row in rows(fresh.find(QTableWidget, "The questionnaires"))]
    assert "Extra questions" not in names


def test_a_file_that_is_no_questionnaire_is_explained(fresh: Desk, tmp_path: Path) -> None:
    path = tmp_path / "letter.xml"
    path.write_text("<letter/>", encoding="utf-8")
    fresh.window._gathering.take_questionnaire(path)
    fresh.settle()
    assert any("letter.xml is not a questionnaire" in text for text in fresh.shown(QLabel))


def test_a_city_with_departments_shows_when_each_was_invited(desk: Opener, tmp_path: Path) -> None:
    shown = desk(small_city(tmp_path).city)
    shown.go_to("round")
    assert [row[1] for row in rows(shown.find(QTableWidget, "The departments"))] == ["HR", "PROC"]
    assert not any(
        one.text() == "Add them" and one.isVisible() for one in shown.window.findChildren(QPushButton)
    )
