"""What the dialogs at the beginning ask for, as values."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.round_verbs import DepartmentWish


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who accepts which invitation, and where the workspace shall be."""

    invitation: Path
    into: Path
    name: str
    function: str
    code: str


@dataclass(frozen=True, slots=True)
class CityWish:
    """Which city shall be started by whom, and where; what stands below was asked on the later pages.

    `forms` are questionnaires besides those of the kit or the program; `invitations` a folder, when each
    department shall be invited at once.
    """

    into: Path
    city: str
    country: str
    round: str
    name: str
    function: str
    kit: Path | None = None
    forms: tuple[Path, ...] = ()
    last: Path | None = None
    departments: "tuple[DepartmentWish, ...]" = field(default=())
    deadline: str = ""
    invitations: Path | None = None
