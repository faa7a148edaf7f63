"""Sixteen departments: late, twice, revised, on an old questionnaire, in conflict, forged, to a frozen plan."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton, QTableWidget

from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import frozen_plan
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.receive_return import receive_return
from charter_desktop.usecases.retract import list_counting
from tests.gui.coordinating import dialogs, press, rows, said, type_over
from tests.gui.sixteen import DEPARTMENTS, LATE, OBSTACLE, Sixteen, forged, most_answer, sixteen, two_copies
from tests.gui.test_inbox import drop
from tests.gui.windows import Desk, Opener, button
from tests.rounds import must

pytestmark = pytest.mark.slow

REASON = "Reason, which stays beside the decision"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sixteen:
    city = sixteen(tmp_path_factory.mktemp("sixteen"))
    most_answer(city)
    two_copies(city, "soc")
    return city


def what_became(shown: Desk) -> dict[str, str]:
    return {line[0]: line[1] for line in rows(shown.find(QTableWidget, "Just taken in"))}


def test_sixteen_departments_come_to_one_frozen_plan(desk: Opener, made: Sixteen, tmp_path: Path) -> None:
    changed, stranger = forged(made, "proc")
    untouched = Path(shutil.copyfile(made.city, tmp_path / "other-order.charter"))
    shown = desk(made.city)

    # dropped in any order, one of them twice, with a forged one and one of a stranger
    files = made.every_file()[::-1]
    drop(shown, [*files, files[3], changed, stranger])
    lines = [line[1] for line in rows(shown.find(QTableWidget, "Just taken in"))]
    assert len(lines) == len(files) + 3
    assert what_became(shown)["changed.asice"].startswith("⚠ ")
    assert what_became(shown)["stranger.asice"].startswith("… It waits: PROC signed with another key")
    assert sum(line.startswith("✓ Already merged on ") for line in lines) == 1

    # who is late gets a reminder; then they send
    remind(shown, made)
    late = [made.answer(name, {OBSTACLE: f"Late, {name} (fictional)"}) for name in LATE]
    drop(shown, late)
    shown.go_to("matrix")
    grid = shown.find(QTableWidget, "What each department has answered")
    assert grid.rowCount() == len(DEPARTMENTS) == 16
    assert all(row[0].startswith("✓ sent on ") for row in rows(grid))
    assert "late" not in said(shown)

    # HR's answer goes back with a comment, comes again revised, and merges over
    send_back(shown, "HR")
    (returned,) = (made.folder / "returns").glob("return-hr-*.asice")
    with must(open_workspace(made.workspace("hr"))) as hr:
        must(receive_return(hr, returned))
    drop(shown, [made.answer("hr", {OBSTACLE: "Two posts are missing (fictional)"})])

    # two copies of social services, and two departments about one fact: decided once each
    shown.go_to("conflicts")
    kinds = sorted(row[1] for row in rows(shown.find(QTableWidget, "To decide")))
    assert kinds == ["conflict", "disagreement"]
    decide_all(shown)

    plan(shown)
    shown.window.close()
    end_state(made, untouched)


def remind(shown: Desk, made: Sixteen) -> None:
    shown.go_to("round")
    press(shown, "Write reminders…")
    press(shown, "Write reminders")
    press(shown, "Close")
    assert {path.name for path in made.folder.rglob("reminder-*.eml")} == {
        f"reminder-{name}.eml" for name in LATE
    }


def send_back(shown: Desk, department: str) -> None:
    grid = shown.find(QTableWidget, "What each department has answered")
    names = [grid.verticalHeaderItem(row).text() for row in range(grid.rowCount())]
    heads = [grid.horizontalHeaderItem(column).text() for column in range(grid.columnCount())]
    grid.setCurrentCell(names.index(department), heads.index("PL4"))
    grid.setFocus()
    shown.press(Qt.Key.Key_Return)
    press(shown, "Comment…")
    shown.bot.keyClicks(
        shown.find(QPlainTextEdit, "What the department should look at again"), "What exactly is missing?"
    )
    press(shown, "Keep")
    press(shown, f"Send back to {department}…")


def decide_all(shown: Desk) -> None:
    while "✓ Nothing has to be decided." not in said(shown):
        first = next(
            one.text() for one in shown.window.findChildren(QRadioButton) if one.text().startswith("Take 1")
        )
        press(shown, first, QRadioButton)
        type_over(shown, REASON, "compared by telephone")
        press(shown, "Decide")


def plan(shown: Desk) -> None:
    shown.go_to("plan")
    actions = shown.find(QTableWidget, "Actions")
    listed = [row[0] for row in rows(actions)]
    actions.setCurrentCell(listed.index("Paid traineeships (fictional)"), 0)
    press(shown, "Accept")
    listed = [row[0] for row in rows(actions)]
    actions.setCurrentCell(listed.index("An app of our own (fictional)"), 0)
    press(shown, "Decline…")
    give_reason(shown, "The regional portal exists already")
    type_over(shown, "Period", "2026-2027")
    press(shown, "Freeze the plan")


def give_reason(shown: Desk, reason: str) -> None:
    (dialog,) = dialogs(shown)
    shown.bot.keyClicks(dialog.findChild(QLineEdit), reason)
    button(dialog, "Decline").click()
    shown.settle()


def end_state(made: Sixteen, untouched: Path) -> None:
    """What stands in the file is what any order of the files gives, but for what was decided."""
    with must(open_workspace(made.city, city=True)) as city:
        view = view_city(city)
        counting = {item.peer for item in list_counting(city)}
        frozen = frozen_plan(city)
        here = {where: group for where, group in view.heads.items() if where.owner in {"edu", "lang", "proc"}}
    assert counting == set(DEPARTMENTS)
    assert view.undecided == ()
    assert frozen is not None
    assert [action.text("title") for action in frozen[1]] == ["Paid traineeships (fictional)"]
    assert view.answers[OBSTACLE].answers["hr"].value == "Two posts are missing (fictional)"
    assert view.answers[OBSTACLE].answers["edu"].value == "Time, in edu (fictional)"
    assert "Forged words" not in {answer.value for answer in view.answers[OBSTACLE].answers.values()}
    with must(open_workspace(untouched, city=True)) as other:
        receive(other, made.every_file())
        again = view_city(other).heads
    assert here == {where: again[where] for where in here}
