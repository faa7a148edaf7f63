"""The Integrating Cities Charter (London 2010) as data, in this project's own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Clause:
    """A pledge, commitment or request: its code, its role (commitments only), text by language."""

    code: str
    role: str
    short: Mapping[str, str]
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Term:
    """A service area, a competence, a role: its code and names by language."""

    code: str
    names: Mapping[str, str]
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Charter:
    """Everything the charter names."""

    roles: tuple[Term, ...]
    pledges: tuple[Clause, ...]
    commitments: tuple[Clause, ...]
    requests: tuple[Clause, ...]
    areas: tuple[Term, ...]
    competences: tuple[Term, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The eleven commitments' codes, in the charter's order."""
        return tuple(clause.code for clause in self.commitments)

    def clause(self, code: str) -> Clause | None:
        """Find a pledge, commitment or request by its code."""
        every = (*self.pledges, *self.commitments, *self.requests)
        return next((clause for clause in every if clause.code == code), None)


def read_charter(data: Mapping[str, Any]) -> Charter:
    """Read the charter from its resource file, already parsed as TOML."""
    return Charter(
        roles=_terms(data["role"]),
        pledges=_clauses(data["pledge"]),
        commitments=_clauses(data["commitment"]),
        requests=_clauses(data["request"]),
        areas=_terms(data["area"]),
        competences=_terms(data["competence"]),
    )


def _clauses(rows: list[dict[str, Any]]) -> tuple[Clause, ...]:
    return tuple(Clause(row["code"], row.get("role", ""), row["short"], row["text"]) for row in rows)


def _terms(rows: list[dict[str, Any]]) -> tuple[Term, ...]:
    return tuple(Term(row["code"], row["name"], row.get("direct", True)) for row in rows)
