"""What is wrong with a workbook, and where: sheet, row, column, character."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Severity(Enum):
    """An error stops the import; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Code(Enum):
    """Every kind of issue."""

    NOT_A_WORKBOOK = "not_a_workbook"
    NOT_CONVERTED = "not_converted"
    NOT_RUN = "not_run"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue; `row` counts from 1 with the header, 0 where none is meant; `position` from 0, or -1."""

    severity: Severity
    code: Code
    sheet: str = ""
    row: int = 0
    column: str = ""
    position: int = -1
    facts: Mapping[str, str] = field(default_factory=dict)


def sentence(issue: Issue) -> str:
    """Say an issue in English, with its place first."""
    return issue.facts.get("message", issue.code.value)
