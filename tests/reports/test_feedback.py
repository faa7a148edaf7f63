"""The feedback sheet: what became of a department's answers, comments, proposals, and what is missing."""

import shutil
from pathlib import Path

import pytest

from charter_desktop.cli.program import run
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.usecases.comments import comment
from charter_desktop.usecases.decide_proposal import decline_action
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.feedback import write_feedback
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import list_actions
from charter_desktop.usecases.publish_documents import Ordered, publish_documents
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.settle import list_conflicts, settle
from tests.disputes import disputed_city
from tests.reports.test_documents import text_of
from tests.rounds import must, send, small_city

REASON = "The register of PROC is newer"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = disputed_city(tmp_path_factory.mktemp("feedback"))
    with must(open_workspace(path, city=True)) as opened:
        item = next(one for one in list_conflicts(opened) if one.question == "EM2.6")
        head = next(one for one in item.heads if one.field.owner == "proc")
        must(settle(opened, "city/answer/EM2.6", take=head.id, reason=REASON))
        must(comment(opened, "hr/answer/EM2.1", "Since when?"))
        must(add_department(opened, "pol", "Police", forms=["hr"]))
    return path


def text(city: Path, department: str, language: str, folder: Path) -> str:
    with must(open_workspace(city, city=True)) as opened:
        return text_of(must(write_feedback(opened, department, language, folder)).read_bytes())


def test_a_department_reads_what_became_of_its_answers(city: Path, tmp_path: Path) -> None:
    said = text(city, "hr", "en", tmp_path)
    for words in (
        "What became of your answers", "0 answers of your department are in the city's report",
        "The rule in force", "Ordinance 4", "Ordinance 9", REASON, "Since when?", "Paid traineeships",
        "departments disagree: to decide", "another answer was decided",
    ):  # fmt: skip
        assert words in said, words


def test_a_declined_proposal_comes_with_its_reason(city: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copyfile(city, tmp_path / "city.charter"))
    with must(open_workspace(copy, city=True)) as opened:
        (proposed,) = list_actions(opened)
        must(decline_action(opened, proposed.id, "The money is for courses"))
    said = text(copy, "hr", "es", tmp_path)
    assert "no se incorpora al plan" in said
    assert "The money is for courses" in said


def test_a_department_never_reads_what_another_one_said_unless_it_was_decided(
    city: Path, tmp_path: Path
) -> None:
    said = text(city, "hr", "en", tmp_path)
    assert "Chino" not in said
    assert "Nadie de proc" not in said


def test_it_speaks_spanish(city: Path, tmp_path: Path) -> None:
    said = text(city, "hr", "es", tmp_path)
    assert "Qué ha sido de sus respuestas" in said
    assert "La norma en vigor" in said


def test_a_department_that_sent_nothing_reads_so(city: Path, tmp_path: Path) -> None:
    assert "Nothing has arrived from your department" in text(city, "pol", "en", tmp_path)


def test_an_unknown_department_and_a_file_that_is_there_are_refused(city: Path, tmp_path: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        must(write_feedback(opened, "hr", "en", tmp_path))
        for department, fault in (("nobody", Fault.NO_SUCH_DEPARTMENT), ("hr", Fault.ALREADY_THERE)):
            refused = write_feedback(opened, department, "en", tmp_path)
            assert isinstance(refused, Refusal)
            assert refused.fault is fault


def test_the_command_line_writes_a_sheet_for_everybody(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["publish", str(city), "feedback", "--lang", "es", "--into", str(tmp_path)]
    assert run(words) == 0
    written = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert written == ["feedback-hr-es.pdf", "feedback-pol-es.pdf", "feedback-proc-es.pdf"]
    assert run([*words, "--department", "hr", "--force"]) == 0
    assert run(["publish", str(city), "plan", "--department", "hr", "--into", str(tmp_path)]) == 2


def test_nothing_is_written_when_one_sheet_is_there_or_nobody_has_that_name(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = tmp_path / "feedback-proc-en.pdf"
    there.write_bytes(b"an older sheet")
    words = ["publish", str(city), "feedback", "--lang", "es", "--lang", "en", "--into", str(tmp_path)]
    assert run(words) == 1
    assert str(there) in capsys.readouterr().err
    assert run([*words, "--force", "--department", "hr", "--department", "nobody"]) == 1
    assert "nobody" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [there.name]
    assert there.read_bytes() == b"an older sheet"


@pytest.mark.parametrize(
    "odd", [Ordered("feedback", "en"), Ordered("plan", "en", "hr"), Ordered("poem", "en")]
)
def test_an_odd_order_writes_nothing_at_all(city: Path, tmp_path: Path, odd: Ordered) -> None:
    with must(open_workspace(city, city=True)) as opened:
        refused = publish_documents(opened, [Ordered("mayor", "en"), odd], tmp_path)
    assert isinstance(refused, Refusal)
    assert list(tmp_path.iterdir()) == []


def test_a_small_number_that_was_decided_is_hidden_from_the_other_departments(tmp_path: Path) -> None:
    city, files = answered_with_counts(tmp_path)
    with must(open_workspace(city, city=True)) as opened:
        receive(opened, files)
        must(settle(opened, "city/answer/EM1.3", value="3", reason="Counted again"))
        said = text_of(must(write_feedback(opened, "hr", "en", tmp_path)).read_bytes())
    assert "Counted again" in said
    assert "hidden (small number)" in said


def answered_with_counts(folder: Path) -> tuple[Path, list[Path]]:
    """Two departments count the same staff differently; the class of the question hides small numbers."""
    city = small_city(folder)
    files = []
    for department, count in (("hr", "40"), ("proc", "50")):
        with city.open_department(department) as workspace:
            files.append(send(workspace, folder, {"EM1.3": count}, f"{department}.asice"))
    return city.city, files
