"""Conflicts in the window: side by side, decided once, with a reason."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTableWidget,
)

from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.settle import settle
from tests.disputes import disputed_city, undecided
from tests.gui.coordinating import go_on, press, rows, said, type_over
from tests.gui.windows import Desk, Opener
from tests.rounds import copy_of, must, send


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("disputed"))


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "city.charter"))


@pytest.fixture
def overtaken(tmp_path: Path) -> Path:
    """HR's two copies disagree, and HR changed what had been decided before."""
    path = disputed_city(tmp_path / "overtaken")
    with must(open_workspace(path, city=True)) as city:
        proc = next(head for head in view_city(city).answers["EM2.1"].heads if head.department == "proc")
        must(settle(city, "city/answer/EM2.1", take=proc.id, reason="first"))
    with must(open_workspace(path.with_name("hr.charter"))) as hr:
        copy = copy_of(hr, "copy.charter")
        sent = [send(hr, path.parent, {"EM2.1": "partly", "EM2.6": "Ordinance 5"}, "a.asice")]
    with must(open_workspace(copy)) as hr:
        sent.append(send(hr, path.parent, {"EM2.6": "Ordinance 6"}, "b.asice"))
    with must(open_workspace(path, city=True)) as city:
        receive(city, sent)
    return path


@pytest.fixture
def shown(desk: Opener, city: Path) -> Desk:
    opened = desk(city)
    opened.go_to("conflicts")
    return opened


def choose(shown: Desk, question: str) -> None:
    shown.window._deciding.show_question(question)
    shown.settle()


def take(shown: Desk, name: str) -> None:
    press(shown, name, QRadioButton)


def decided(path: Path, question: str) -> object:
    with must(open_workspace(path, city=True)) as city:
        heads = view_city(city).answers[question].heads
        return next(head.value for head in heads if head.field.owner == "city")


def test_everything_to_decide_is_listed_in_words(shown: Desk) -> None:
    listed = rows(shown.find(QTableWidget, "To decide"))
    assert sorted(listed) == [
        ["Is there a rule?", "disagreement"],
        ["Languages offered", "disagreement"],
        ["Staff by sex", "disagreement"],
        ["The rule in force", "disagreement"],
    ]


@pytest.mark.parametrize(
    ("language", "words"), [("en", ["Women", "12", "14"]), ("es", ["Mujeres", "12", "14"])]
)
def test_only_what_differs_stands_side_by_side(
    desk: Opener, city: Path, language: str, words: list[str]
) -> None:
    shown = desk(city, language)
    shown.go_to("conflicts")
    choose(shown, "EM1.1")
    table = shown.window._deciding._settling._page._ui.differences
    assert words in rows(table)
    assert not any("30" in row for row in rows(table))
    assert table.horizontalHeaderItem(1).text() == "1 · HR"


def test_who_said_it_when_and_in_which_file_stands_beside_it(shown: Desk) -> None:
    choose(shown, "EM2.6")
    found = {row[0]: row[1:] for row in rows(shown.find(QTableWidget, "What differs"))}
    assert found["Said by"] == ["Nadie de hr", "Nadie de proc"]
    assert found["Came in"] == ["contribution-hr-1.asice", "contribution-proc-1.asice"]
    assert found["Answer"] == ["Ordinance 4", "Ordinance 9"]


@pytest.mark.parametrize("question", ["EM1.1", "EM2.1", "EM2.6", "SP1.1"])
def test_nobody_sees_how_it_is_stored(shown: Desk, question: str) -> None:
    choose(shown, question)
    told = [text for row in rows(shown.find(QTableWidget, "What differs")) for text in row]
    assert not any("{" in text or "numerator" in text or "EM1.1" in text for text in [*told, said(shown)])


def test_taking_one_answer_decides_and_the_next_is_shown(shown: Desk, city: Path) -> None:
    choose(shown, "EM2.1")
    take(shown, "Take 2 · PROC")
    type_over(shown, "Reason, which stays beside the decision", "The register says so")
    press(shown, "Decide")
    assert len(rows(shown.find(QTableWidget, "To decide"))) == 3
    assert shown.find(QLineEdit, "Reason, which stays beside the decision").text() == ""
    assert any(place.startswith("3") and "Conflicts" in place for place in shown.window.titles())
    shown.window.close()
    assert undecided(city) == {"EM1.1", "EM2.6", "SP1.1"}
    assert decided(city, "EM2.1") == {"state": "value", "value": "no"}


def test_without_a_choice_or_a_reason_nothing_is_decided(shown: Desk, city: Path) -> None:
    press(shown, "Decide")
    assert "Choose which answer holds." in said(shown)
    take(shown, "Take 1 · HR")
    press(shown, "Decide")
    assert "Write the reason: it stays beside the decision." in said(shown)
    assert shown.find(QLineEdit, "Reason, which stays beside the decision").hasFocus()
    shown.window.close()
    assert len(undecided(city)) == 4


def test_another_answer_to_a_question_with_choices_is_one_of_them(shown: Desk, city: Path) -> None:
    choose(shown, "EM2.1")
    take(shown, "Another answer")
    box = shown.find(QComboBox, "The answer")
    assert [box.itemText(row) for row in range(1, box.count())] == ["Yes", "No", "In part"]
    box.setCurrentIndex(3)
    type_over(shown, "Reason, which stays beside the decision", "Both are right")
    press(shown, "Decide")
    shown.window.close()
    assert decided(city, "EM2.1") == {"state": "value", "value": "partly"}


def test_several_choices_are_ticked(shown: Desk, city: Path) -> None:
    choose(shown, "SP1.1")
    take(shown, "Another answer")
    ticks = shown.find(QListWidget, "The answers that hold")
    for row in (2, 0):
        ticks.item(row).setCheckState(Qt.CheckState.Checked)
    type_over(shown, "Reason, which stays beside the decision", "Telephoned")
    press(shown, "Decide")
    shown.window.close()
    assert decided(city, "SP1.1") == {"state": "value", "value": "ar zh"}


def test_a_figure_is_typed_cell_by_cell_and_keeps_what_all_agree_on(shown: Desk, city: Path) -> None:
    choose(shown, "EM1.1")
    take(shown, "Another answer")
    type_over(shown, "Women", "a dozen")
    type_over(shown, "Reason, which stays beside the decision", "Counted again")
    press(shown, "Decide")
    assert "Women: write a count, such as 12; it can't be negative." in said(shown)
    assert shown.find(QLineEdit, "Women").text() == "a dozen"
    type_over(shown, "Women", "13")
    press(shown, "Decide")
    shown.window.close()
    made = decided(city, "EM1.1")
    assert isinstance(made, dict)
    assert made["cells"] == {
        "numerator:sex=f": {"state": "value", "value": "13"},
        "numerator:sex=m": {"state": "value", "value": "30"},
        "numerator:sex=unknown": {"state": "value", "value": "0"},
    }


def test_an_empty_answer_is_refused_beside_it(shown: Desk, city: Path) -> None:
    choose(shown, "EM2.6")
    take(shown, "Another answer")
    type_over(shown, "Reason, which stays beside the decision", "Nobody knows")
    press(shown, "Decide")
    assert "The rule in force can't be left empty." in said(shown)
    shown.window.close()
    assert "EM2.6" in undecided(city)


def test_a_conflict_of_two_copies_and_an_overtaken_decision_are_told_apart(
    desk: Opener, overtaken: Path
) -> None:
    shown = desk(overtaken)
    shown.go_to("conflicts")
    kinds = {row[0]: row[1] for row in rows(shown.find(QTableWidget, "To decide"))}
    assert kinds["Is there a rule?"] == "outdated decision"
    assert kinds["The rule in force"] == "conflict"
    choose(shown, "EM2.1")
    take(shown, "Take 3 · the decision until now")
    type_over(shown, "Reason, which stays beside the decision", "It still holds")
    press(shown, "Decide")
    shown.window.close()
    assert decided(overtaken, "EM2.1") == {"state": "value", "value": "no"}


def test_all_of_one_kind_are_decided_at_once(shown: Desk, city: Path) -> None:
    choose(shown, "EM2.1")
    alike = "Decide 3 others between the same sides in the same way"
    take(shown, "Another answer")
    assert alike not in shown.shown(QCheckBox)
    take(shown, "Take 2 · PROC")
    go_on(shown, shown.find(QCheckBox, alike))
    shown.press(Qt.Key.Key_Space)
    type_over(shown, "Reason, which stays beside the decision", "PROC keeps the register")
    press(shown, "Decide")
    assert "✓ Nothing has to be decided." in said(shown)
    shown.window.close()
    assert undecided(city) == set()
    assert decided(city, "EM2.6") == {"state": "value", "value": "Ordinance 9"}


def test_when_all_is_decided_the_page_says_so_by_keyboard_alone(shown: Desk, city: Path) -> None:
    shown.find(QTableWidget, "To decide").setFocus()
    for _ in range(4):
        go_on(shown, shown.find(QRadioButton, "Take 1 · HR"))
        shown.press(Qt.Key.Key_Space)
        go_on(shown, shown.find(QLineEdit, "Reason, which stays beside the decision"))
        for key in (Qt.Key.Key_O, Qt.Key.Key_K):
            shown.press(key)
        go_on(shown, shown.find(QPushButton, "Decide"))
        shown.press(Qt.Key.Key_Space)
    assert "✓ Nothing has to be decided." in said(shown)
    shown.window.close()
    assert undecided(city) == set()


def test_a_switch_of_language_shows_the_question_in_it(shown: Desk) -> None:
    choose(shown, "EM2.6")
    shown.act("spanish")
    shown.settle()
    assert "La norma en vigor" in said(shown)
