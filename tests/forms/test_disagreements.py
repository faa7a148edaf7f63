"""Where JavaRosa and other engines answer one form differently, by name: we answer as JavaRosa, or say why not."""

from typing import Any

import pytest

from tests.conformance.disputed import CASES, Disputed
from tests.conformance.walks import judge
from tests.forms.made import definition, q, session


def form_of(case: dict[str, Any]) -> Any:  # noqa: ANN401 - a definition
    rows = [q(kind, name, **columns) for kind, name, columns in case["rows"]]
    choices = [
        {"list_name": list_name, "name": name, "label": label, **columns}
        for list_name, name, label, columns in case.get("choices", [])
    ]
    return definition(rows, choices)


def test_cases_have_names_of_their_own() -> None:
    names = [case["name"] for case in CASES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_we_answer_as_javarosa_or_as_the_case_says(case: dict[str, Any]) -> None:
    live = session(form_of(case))
    for repeat in ("f:r",):
        if case["rows"][0][0] == "begin repeat" and not live.rows(repeat):
            live.add_row(repeat)
    assert case["javarosa"] != case["getodk"], "a case is where they differ"
    assert live.value("f:found") == case.get("ours", case["javarosa"])
    assert case["why"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_a_walk_of_the_other_engine_is_explained_by_its_case(case: dict[str, Any]) -> None:
    form = form_of(case)
    state = {"/data/found": {"rel": True, "v": case[case["side"]]}}
    counts = judge({"engine": case["side"], "start": state, "steps": []}, form.xform)
    assert counts["failed"] == 0
    assert counts.total() == 1


def test_a_difference_that_no_case_knows_is_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    form = definition([q("integer", "a", default="3"), q("calculate", "found", calculation="${a} * 2")])
    walk = {"start": {"/data/found": {"rel": True, "v": "7"}}, "steps": []}
    assert judge(walk, form.xform)["failed"] == 1
    assert "'6', not '7'" in capsys.readouterr().out


def test_what_depends_on_a_disputed_node_is_disputed_too() -> None:
    form = definition(
        [
            q("integer", "a"),
            q("calculate", "found", calculation="min(${a}, 3)"),
            q("text", "more", relevant="${found} > 2"),
            q("text", "free", relevant="${a} > 2"),
        ]
    )
    disputed = Disputed(form, "getodk")
    assert disputed.why("/data/more", "rel is True, not False") == "least and greatest of blanks"
    assert disputed.why("/data/free", "rel is True, not False") == ""
