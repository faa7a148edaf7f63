"""Open a round in one step: the city's file, last round's answers, the departments, their invitations."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.carry_over import CarriedOver, carry_over
from charter_desktop.usecases.departments import add_department, list_departments
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.start_city import NewCity, abandon_city


@dataclass(frozen=True, slots=True)
class PlannedDepartment:
    """A department that shall take part; without `forms` it answers the questionnaire of its own id."""

    id: str
    name: str
    forms: tuple[str, ...] = ()
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class RoundWish:
    """Everything that is asked before a round is opened.

    Without `kit` and `questionnaires` the shipped questionnaires are taken. `deadline` is that of every
    department without one of its own. The departments of `last` take part unless others are named; with
    `invitations`, a folder, each is invited at once.
    """

    into: Path
    new: NewCity
    kit: Path | None = None
    questionnaires: tuple[Path, ...] = ()
    last: Path | None = None
    departments: tuple[PlannedDepartment, ...] = ()
    deadline: str = ""
    invitations: Path | None = None


@dataclass(frozen=True, slots=True)
class OpenedRound:
    """What was made: the open workspace, what came over, who takes part, the invitations written."""

    workspace: Workspace
    carried: CarriedOver | None
    departments: tuple[str, ...]
    invitations: tuple[Path, ...]


def open_round(wish: RoundWish) -> OpenedRound | Refusal:
    """Make all of it or nothing: whatever is refused leaves no file behind. Raises TroubleError of the disk."""
    workspace = found_city(wish.into, wish.new, wish.questionnaires, wish.kit)
    if isinstance(workspace, Refusal):
        return workspace
    written: list[Path] = []
    try:
        done = _fill(workspace, wish, written)
    except BaseException:
        _undo(workspace, written)
        raise
    if isinstance(done, Refusal):
        _undo(workspace, written)
    return done


def _undo(workspace: Workspace, written: Sequence[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
    abandon_city(workspace)


def _fill(workspace: Workspace, wish: RoundWish, written: list[Path]) -> OpenedRound | Refusal:
    refusal = _add(workspace, wish.departments, wish.deadline)
    if refusal is not None:
        return refusal
    carried: CarriedOver | Refusal | None = None
    if wish.last is not None:
        carried = carry_over(workspace, wish.last, departments=not wish.departments, deadline=wish.deadline)
    if isinstance(carried, Refusal):
        return carried
    ids = tuple(one.id for one in list_departments(workspace))
    if wish.invitations is not None:
        refusal = invite_all(workspace, ids, wish.invitations, written)
    return refusal or OpenedRound(workspace, carried, ids, tuple(written))


def _add(workspace: Workspace, departments: Sequence[PlannedDepartment], deadline: str) -> Refusal | None:
    for one in departments:
        day = one.deadline.strip() or deadline
        made = add_department(workspace, one.id, one.name, forms=one.forms, deadline=day)
        if isinstance(made, Refusal):
            return Refusal(made.fault, made.place, {"department": one.id, **made.facts})
    return None


def invite_all(workspace: Workspace, ids: Sequence[str], into: Path, written: list[Path]) -> Refusal | None:
    """Invite departments in turn; whatever is written stands in `written`, also when one is refused."""
    for department in ids:
        path = into / f"invitation-{department}.asice"
        if path.exists():
            return Refusal(Fault.ALREADY_THERE, str(path))
        sent = invite(workspace, department, into)
        if isinstance(sent, Refusal):
            return sent
        written.append(sent.path)
    return None
