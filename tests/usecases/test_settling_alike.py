"""Many conflicts of one kind decided at once: the same sides, for the same side, all or none."""

import json
import shutil
from pathlib import Path

import pytest

from charter_desktop.cli.program import run
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.view import Standing
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.settle_alike import rivalries, settle_alike
from tests.disputes import disputed_city, undecided
from tests.rounds import copy_of, must, send

REASON = "The register of HR is the newer one"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four disagreements of HR with PROC, and two conflicts between HR's copies."""
    path = disputed_city(tmp_path_factory.mktemp("alike"))
    with must(open_workspace(path.with_name("hr.charter"))) as hr:
        copy = copy_of(hr, "copy.charter")
        sent = [send(hr, path.parent, {"EM2.6": "Ordinance 5", "EM2.1": "partly"}, "a.asice")]
    with must(open_workspace(copy)) as hr:
        sent.append(send(hr, path.parent, {"EM2.6": "Ordinance 6", "EM2.1": "no"}, "b.asice"))
        sent.append(send(hr, path.parent, {"EM2.6": "Ordinance 7"}, "c.asice"))
    with must(open_workspace(path, city=True)) as city:
        receive(city, sent[:2])
    return path


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "city.charter"))


def head_of(path: Path, question: str, department: str) -> str:
    with must(open_workspace(path, city=True)) as opened:
        heads = view_city(opened).answers[question].heads
        return next(head.id for head in heads if head.field.owner == department)


def test_all_disagreements_between_the_same_departments_are_decided_for_one(city: Path) -> None:
    take = head_of(city, "EM1.1", "hr")
    with must(open_workspace(city, city=True)) as opened:
        made = must(settle_alike(opened, "city/answer/EM1.1", take, REASON))
        decided = {item.field.id: item for item in made}
        assert set(decided) == {"EM1.1", "SP1.1"}
        assert decided["SP1.1"].value == {"state": "value", "value": "ar uk"}
        assert {item.reason for item in made} == {REASON}
    # the conflicts between HR's two copies are of another kind, and stay
    assert undecided(city) == {"EM2.1", "EM2.6"}


def test_all_conflicts_of_two_files_are_decided_for_one_of_the_files(city: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        found = {item.item.question: item for item in rivalries(opened, view_city(opened))}
        assert found["EM2.6"].sides == found["EM2.1"].sides
        side = next(n for n, head in enumerate(found["EM2.6"].heads) if head.value["value"] == "Ordinance 6")
        must(settle_alike(opened, str(found["EM2.6"].field), found["EM2.6"].heads[side].id, REASON))
        answers = view_city(opened).answers
        hr = {name: answers[name].answers["hr"].value for name in ("EM2.6", "EM2.1")}
        assert hr == {"EM2.6": "Ordinance 6", "EM2.1": "no"}


def test_a_side_that_is_not_there_or_no_reason_decides_nothing(city: Path) -> None:
    before = undecided(city)
    take = head_of(city, "EM1.1", "hr")
    with must(open_workspace(city, city=True)) as opened:
        for field, head, reason, fault in (
            ("city/answer/EM1.1", "0123", REASON, Fault.NO_SUCH_HEAD),
            ("city/answer/EM1.1", "", REASON, Fault.NO_SUCH_HEAD),
            ("city/answer/EM1.1", take, " ", Fault.NO_REASON),
            ("city/answer/PL4.3", take, REASON, Fault.NOT_IN_CONFLICT),
        ):
            refused = settle_alike(opened, field, head, reason)
            assert isinstance(refused, Refusal)
            assert refused.fault is fault
    assert undecided(city) == before


def test_the_command_line_decides_alike(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["conflicts", str(city), "--json"]) == 0
    listed = {item["question"]: item for item in json.loads(capsys.readouterr().out)}
    take = next(head["id"] for head in listed["SP1.1"]["heads"] if head["department"] == "proc")
    words = ["settle", str(city), "proc/answer/SP1.1", "--take", take[:12], "--reason", REASON]
    assert run([*words, "--alike"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert run(["settle", str(city), "x", "--value", "1", "--reason", REASON, "--alike"]) == 2


def test_conflicts_of_other_files_are_another_kind(city: Path, made: Path, tmp_path: Path) -> None:
    shutil.copyfile(made.with_name("proc.charter"), tmp_path / "proc.charter")
    with must(open_workspace(tmp_path / "proc.charter")) as proc:
        copy = copy_of(proc, "copy.charter")
        sent = [send(proc, tmp_path, {"SP1.1": "uk"}, "d.asice")]
    with must(open_workspace(copy)) as proc:
        sent.append(send(proc, tmp_path, {"SP1.1": "ar"}, "e.asice"))
    with must(open_workspace(city, city=True)) as opened:
        receive(opened, sent)
        found = {item.item.question: item for item in rivalries(opened, view_city(opened))}
        must(settle_alike(opened, str(found["EM2.6"].field), found["EM2.6"].heads[0].id, REASON))
        assert view_city(opened).answers["SP1.1"].standing is Standing.CONFLICT
