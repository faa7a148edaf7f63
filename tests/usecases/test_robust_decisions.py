"""A decision that somebody types has the shape of what it decides, or is refused."""

from pathlib import Path

import pytest

from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.decided_value import read_decided
from charter_desktop.usecases.plan_actions import add_action, set_action
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.settle import list_conflicts, settle
from tests.rounds import SmallCity, copy_of, must

NEEDED = {"title": "Traineeships", "commitments": "EM1"}


def disputed(city: SmallCity, folder: Path) -> tuple[Workspace, str]:
    """A city to which both departments told two questions otherwise, and one an action twice."""
    with city.open_department("hr") as hr:
        action = must(add_action(hr, {**NEEDED, "tags": "[]"}))
        copy_of(hr, "copy.charter")
        sent = [_sent(hr, folder, "12", "a", action, '["one"]')]
    with SmallCity(folder, city.city, {"hr": folder / "copy.charter"}).open_department(
        "hr", "b.charter"
    ) as hr:
        sent.append(_sent(hr, folder, "13", "b", action, '["two"]'))
    workspace = city.open_city()
    receive(workspace, sent)
    return workspace, action


def _sent(hr: Workspace, folder: Path, staff: str, rule: str, action: str, tags: str) -> Path:
    book = AnswerBook.open(hr)
    must(record_answer(book, "EM1.3", staff))
    must(record_answer(book, "EM2.6", rule))
    must(set_action(hr, action, {"tags": tags}))
    return must(contribute(AnswerBook.open(hr), folder, name=f"{rule}.asice")).sent.path


@pytest.mark.parametrize(
    ("question", "typed", "fault"),
    [
        ("EM1.3", "a dozen", Fault.NOT_A_COUNT),
        ("EM1.3", "-3", Fault.NOT_A_COUNT),
        ("EM1.3", "{", Fault.BAD_VALUE),
        ("EM1.3", '{"state":"quux"}', Fault.BAD_VALUE),
        ("EM1.3", '{"state":"value"}', Fault.BAD_VALUE),
        ("EM1.3", '{"state":"not_yet","value":"3"}', Fault.BAD_VALUE),
        ("EM1.3", '{"state":"value","value":"3"}', Fault.BAD_VALUE),
        (
            "EM1.3",
            '{"state":"value","cells":{"numerator":{"state":"value","value":"NaN"}}}',
            Fault.NOT_A_COUNT,
        ),
        (
            "EM1.3",
            '{"state":"value","cells":{"numerator":{"state":"value","value":"-4"}}}',
            Fault.NOT_A_COUNT,
        ),
        (
            "EM1.3",
            '{"state":"value","cells":{"numerator":{"state":"value","value":"1e5"}}}',
            Fault.NOT_A_COUNT,
        ),
        ("EM1.3", '{"state":"value","cells":{"numerator":{"state":"value"}}}', Fault.BAD_VALUE),
        (
            "EM1.3",
            '{"state":"value","cells":{"numerator:sex=f":{"state":"value","value":"1"}}}',
            Fault.NO_SUCH_CELL,
        ),
        ("EM2.6", '{"state":"value","value":"x","about":{"a":["b"]}}', Fault.BAD_VALUE),
        ("EM2.6", " ", Fault.EMPTY),
        (
            "EM2.6",
            '{"state":"value","cells":{"numerator":{"state":"value","value":"1"}}}',
            Fault.NO_SUCH_CELL,
        ),
    ],
)
def test_a_decision_that_is_no_answer_is_refused(
    city: SmallCity, tmp_path: Path, question: str, typed: str, fault: Fault
) -> None:
    workspace, _ = disputed(city, tmp_path)
    with workspace:
        before = len(list_conflicts(workspace))
        refused = settle(workspace, f"hr/answer/{question}", value=typed, reason="x")
        assert isinstance(refused, Refusal)
        assert refused.fault is fault
        assert len(list_conflicts(workspace)) == before


def test_a_typed_number_decides_a_figure_as_its_total(city: SmallCity, tmp_path: Path) -> None:
    workspace, _ = disputed(city, tmp_path)
    with workspace:
        made = must(settle(workspace, "hr/answer/EM1.3", value="1.250,0", reason="counted again"))
    assert made.value == {"state": "value", "cells": {"numerator": {"state": "value", "value": "1250"}}}


def test_a_list_column_of_an_action_is_decided_with_a_list(city: SmallCity, tmp_path: Path) -> None:
    workspace, action = disputed(city, tmp_path)
    with workspace:
        refused = settle(workspace, f"hr/action/{action}#tags", value="one", reason="x")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.BAD_VALUE
        made = must(settle(workspace, f"hr/action/{action}#tags", value='["one","two"]', reason="both"))
    assert made.value == ["one", "two"]


def test_a_mark_stays_a_mark_and_evidence_stays_evidence() -> None:
    removed, evidence = Field("city", "action", "a", "removed"), Field("hr", "evidence", "e")
    forms = Field("city", "department", "hr", "forms")
    assert read_decided(removed, "true", None, True) == (True,)
    assert read_decided(forms, '["0"]', None, ["1"]) == (["0"],)
    assert isinstance(read_decided(removed, "perhaps", None, True), Refusal)
    assert isinstance(read_decided(evidence, '{"name":"x"}', None, {"name": "y"}), Refusal)
    assert isinstance(read_decided(evidence, "text", None, {"name": "y"}), Refusal)
