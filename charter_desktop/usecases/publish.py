"""Publish the plan and the report as PDF, in any language."""

from enum import Enum
from pathlib import Path

from charter_desktop.domain.refusal import Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView


class What(Enum):
    """The documents that can be published."""

    PLAN = "plan"
    REPORT = "report"


def publish(workspace: Workspace, what: What, language: str, into: Path) -> Path | Refusal:
    """Write `plan-es.pdf` and the like."""
    path = into / f"{what.value}-{language}.pdf"
    path.write_bytes(render(workspace, None, what, language))
    return path


def render(workspace: Workspace, view: CityView | None, what: What, language: str) -> bytes:
    """Draw a document."""
    return b"%PDF stub"
