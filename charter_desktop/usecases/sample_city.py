"""The hand-made files of the fictional sample city, and how they are typed into a workspace."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, CellKey
from charter_desktop.domain.refusal import Refusal
from charter_desktop.settings.shipped import shipped, shipped_toml
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach
from charter_desktop.usecases.plan_actions import add_action
from charter_desktop.usecases.record_answer import record_answer, record_part, record_state

FOLDER = "sample_city"

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist."""

    name: str
    function: str


@dataclass(frozen=True, slots=True)
class SampleDepartment:
    """One department of the sample city and who works in it."""

    id: str
    name: str
    deadline: str
    forms: tuple[str, ...]
    officer: Person
    colleague: Person | None


def sample(name: str) -> Mapping[str, Any]:
    """Read one hand-made file."""
    return shipped_toml(FOLDER, f"{name}.toml")


def sample_file(name: str) -> Path:
    """Give the path of a file of the sample city, such as evidence."""
    return shipped(FOLDER, name)


def sample_departments() -> tuple[SampleDepartment, ...]:
    """List the departments in the order in which the city file names them."""
    return tuple(
        SampleDepartment(
            row["id"],
            row["name"],
            row["deadline"],
            tuple(row["forms"]),
            Person(**row["officer"]),
            Person(**row["colleague"]) if "colleague" in row else None,
        )
        for row in sample("city")["department"]
    )


def type_in(book: AnswerBook, content: Mapping[str, Any], reason: str = "") -> int:
    """Type a hand-made file into a workspace through the verbs; gives how many answers there were."""
    count = 0
    about: Mapping[str, str] = content.get("about", {})
    for figure in content.get("figure", ()):
        for key, number in _cells(figure["cells"]):
            must_go(record_answer(book, figure["question"], number, cell=key, reason=reason))
        for part, text in about.items():
            must_go(record_part(book, figure["question"], part, text))
        count += 1
    for question, value in content.get("answers", {}).items():
        must_go(record_answer(book, question, value, reason=reason))
        count += 1
    for state in content.get("state", ()):
        must_go(record_state(book, state["question"], state["state"], state["reason"]))
        count += 1
    return count


def attach_all(book: AnswerBook, content: Mapping[str, Any]) -> int:
    """Attach the evidence of a hand-made file; gives how many files."""
    rows = content.get("evidence", ())
    for row in rows:
        must_go(attach(book, row["question"], sample_file(row["file"]), row["about"]))
    return len(rows)


def propose_all(workspace: Workspace, content: Mapping[str, Any]) -> list[str]:
    """Add the actions of a hand-made file; gives their ids."""
    made = []
    for row in content.get("action", ()):
        action_id = add_action(workspace, row)
        assert not isinstance(action_id, Refusal), action_id
        made.append(action_id)
    return made


def _cells(text: str) -> Iterator[tuple[CellKey, str]]:
    """Read lines of `KEY NUMERATOR [DENOMINATOR]`; the key `-` is a figure without a split."""
    for line in text.strip().splitlines():
        key, numerator, *rest = line.split()
        members = "" if key == "-" else f":{key}"
        yield CellKey.parse(f"{NUMERATOR}{members}"), numerator
        for denominator in rest:
            yield CellKey.parse(f"{DENOMINATOR}{members}"), denominator


def must_go(result: _Value | Refusal) -> _Value:
    """Give a verb's result: the sample's own files are right, or it is a bug."""
    assert not isinstance(result, Refusal), result
    return result
