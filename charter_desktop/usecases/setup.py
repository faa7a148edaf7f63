"""How a round is set up, read from the city's fields or from a department's invitation."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan_reports import BASE
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.domain.view import values
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.share import shared_heads


@dataclass(frozen=True, slots=True)
class Department:
    """One department of a round; `forms` are the SHA-256 of its questionnaires."""

    id: str
    name: str
    deadline: str = ""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setup:
    """City, round, departments, who runs which service area, and last round's answers.

    `number` and `at` grow with each invitation, so that no two are equal; "0" and "" in the city.
    `rules` is the text of the rule file in force, blank where it is the one that is shipped.
    `retention` is the last day on which raw figures are kept, an ISO date, blank where none is set.
    A `progress` round asks only for the state of `actions`: by id the line of the plan of before and who reports.
    """

    city: str
    country: str
    round: str
    departments: tuple[Department, ...] = ()
    competence: Mapping[str, str] = field(default_factory=dict)
    previous: Mapping[str, Value] = field(default_factory=dict)
    coordinator: str = ""
    certificate: str = ""
    number: str = "0"
    at: str = ""
    rules: str = ""
    retention: str = ""
    progress: bool = False
    actions: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)

    def is_older_than(self, other: "Setup") -> bool:
        """Say whether another set-up came after this one.

        One of the two growing is enough: a clock may be put right, a city restored from a backup.
        """
        return (self.at, int(self.number)) != (other.at, int(other.number)) and (
            self.at <= other.at and int(self.number) <= int(other.number)
        )

    def department(self, department_id: str) -> Department | None:
        """Find a department by its id."""
        return next((item for item in self.departments if item.id == department_id), None)

    def to_value(self) -> dict[str, Value]:
        """Give the body of an invitation."""
        return {
            "city": self.city,
            "country": self.country,
            "round": self.round,
            "departments": [
                {"id": item.id, "name": item.name, "deadline": item.deadline, "forms": [*item.forms]}
                for item in self.departments
            ],
            "competence": dict(self.competence),
            "previous": dict(self.previous),
            "coordinator": self.coordinator,
            "certificate": self.certificate,
            "number": self.number,
            "at": self.at,
            **({"rules": self.rules} if self.rules else {}),
            **({"retention": self.retention} if self.retention else {}),
            **({"progress": True} if self.progress else {}),
            **({"actions": {key: dict(base) for key, base in self.actions.items()}} if self.actions else {}),
        }


_NUMBER = re.compile(r"(0|[1-9][0-9]{0,11})\Z")
KIND = "setup"
"""The document in which a department keeps the invitation's body."""
RETENTION = "retention"
"""The part of the round's field that says until when raw figures are kept."""
PROGRESS = "progress"
"""The part of the round's field that says that only the state of actions is asked for."""
RULES = "rules"
"""The document in which a city keeps the rule file that it uses."""


def read_setup(workspace: Workspace) -> Setup:
    """Read the set-up of the workspace's round."""
    if workspace.about.owner == CITY:
        return _of_city(workspace)
    kept = documents.latest(workspace, KIND)
    if kept is None:  # a department's workspace is made from an invitation
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), KIND)
    return setup_from_value(json.loads(documents.content(workspace, kept.sha256)))


def setup_from_value(body: Mapping[str, Value]) -> Setup:
    """Read an invitation's body; raises ValueError for another shape."""
    rows, competence, previous = body.get("departments"), body.get("competence"), body.get("previous")
    if not isinstance(rows, list) or not isinstance(competence, dict) or not isinstance(previous, dict):
        raise ValueError("not a set-up")
    return Setup(
        city=_text(body.get("city")),
        country=_text(body.get("country")),
        round=_text(body.get("round")),
        departments=tuple(_department(row) for row in rows),
        competence={area: _text(who) for area, who in competence.items()},
        previous=previous,
        coordinator=_text(body.get("coordinator")),
        certificate=_text(body.get("certificate")),
        number=_number(body.get("number", "0")),
        at=_text(body.get("at")),
        rules=_text(body.get("rules", "")),
        retention=_day(body.get("retention", "")),
        progress=body.get("progress") is True,
        actions=_bases(body.get("actions", {})),
    )


def _of_city(workspace: Workspace) -> Setup:
    known = values(shared_heads(workspace, CITY))
    about = workspace.about
    previous = documents.latest(workspace, "previous")
    before = json.loads(documents.content(workspace, previous.sha256)) if previous else {}
    return Setup(
        city=_text(known.get(Field(CITY, "city", about.city, "name"))),
        country=_text(known.get(Field(CITY, "city", about.city, "country"))),
        round=_text(known.get(Field(CITY, "round", about.round, "label"))),
        departments=_departments(known),
        competence=_competence(known),
        previous=before.get("answers", {}),
        rules=_rules(workspace),
        retention=_text(known.get(Field(CITY, "round", about.round, RETENTION))),
        progress=known.get(Field(CITY, "round", about.round, PROGRESS)) is True,
        actions=_bases({where.id: base for where, base in known.items() if _is_base(where)}),
    )


def _is_base(where: Field) -> bool:
    return (where.owner, where.kind, where.part) == (CITY, "action", BASE)


def _bases(found: Value) -> dict[str, Mapping[str, Value]]:
    """Read the lines of the plan that are asked about; raises ValueError for another shape."""
    if not isinstance(found, dict):
        raise ValueError("actions")
    bases: dict[str, Mapping[str, Value]] = {}
    for name, base in found.items():
        Field.parse(f"{CITY}/action/{name}")
        if not isinstance(base, dict) or not isinstance(base.get("columns"), dict):
            raise ValueError("actions")
        bases[name] = base
    return bases


def _rules(workspace: Workspace) -> str:
    kept = documents.latest(workspace, RULES)
    return documents.content(workspace, kept.sha256).decode() if kept else ""


def _departments(known: Mapping[Field, Value]) -> tuple[Department, ...]:
    ids = sorted({where.id for where in known if where.owner == CITY and where.kind == "department"})
    found = []
    for department_id in ids:
        where = Field(CITY, "department", department_id)
        forms = known.get(where.with_part("forms"))
        found.append(
            Department(
                department_id,
                _text(known.get(where.with_part("name"))),
                _text(known.get(where.with_part("deadline"))),
                tuple(_text(sha) for sha in forms) if isinstance(forms, list) else (),
            )
        )
    return tuple(found)


def _competence(known: Mapping[Field, Value]) -> dict[str, str]:
    """Read question CX.5: who runs each service area."""
    found = {}
    for where, value in known.items():
        if where.owner == CITY and where.kind == "answer" and where.id.startswith("CX.5/"):
            stated = value.get("value") if isinstance(value, dict) else None
            if isinstance(stated, str):
                found[where.id.removeprefix("CX.5/")] = stated
    return found


def _department(row: Value) -> Department:
    if not isinstance(row, dict) or not isinstance(forms := row.get("forms"), list):
        raise ValueError("not a department")
    return Department(
        _text(row.get("id")), _text(row.get("name")), _text(row.get("deadline")), tuple(map(_text, forms))
    )


def _day(value: Value) -> str:
    text = _text(value)
    if text:
        date.fromisoformat(text)
    return text


def _number(value: Value) -> str:
    if not isinstance(value, str) or not _NUMBER.match(value):
        raise ValueError("not the number of an invitation")
    return value


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""
