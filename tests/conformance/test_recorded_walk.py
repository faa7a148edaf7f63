"""A walk as JavaRosa records it, with rows added and removed, is judged step by step."""

from typing import Any

from tests.conformance.walks import judge
from tests.forms.made import YES_NO, definition, q

FORM = [
    q("select_one yn", "any"),
    q("begin repeat", "r"),
    q("integer", "x", relevant="${any} = 'yes'"),
    q("calculate", "twice", calculation="${x} * 2"),
    q("end repeat", ""),
    q("calculate", "all", calculation="sum(${twice})"),
]


def step(made: dict[str, Any], rows: list[str], total: str) -> dict[str, Any]:
    """Give a step with the state after it."""
    state: dict[str, Any] = {"/data/all": {"rel": True, "v": total}, "/data/any": {"choices": ["yes", "no"]}}
    for number, twice in enumerate(rows, 1):
        state[f"/data/r[{number}]/twice"] = {"rel": True, "v": twice}
    return {**made, "state": state}


def test_rows_are_added_answered_and_removed() -> None:
    walk = {
        "engine": "javarosa",
        "start": step({}, [""], "0")["state"],
        "steps": [
            step({"ref": "/data/any", "value": "yes"}, [""], "0"),
            step({"ref": "/data/r[1]/x", "value": "4"}, ["8"], "8"),
            step({"ref": "/data/r", "add": True}, ["8", ""], "8"),
            step({"ref": "/data/r[2]/x", "value": "5"}, ["8", "10"], "18"),
            step({"ref": "/data/r[1]", "remove": True}, ["10"], "10"),
        ],
    }
    counts = judge(walk, definition(FORM, YES_NO).xform)
    assert (counts["failed"], counts["skipped"]) == (0, 0)
    assert counts["passed"] == 20
