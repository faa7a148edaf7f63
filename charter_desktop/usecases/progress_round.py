"""Found a progress round: a new file of the same city that asks only how far the actions of its plan are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.naming import slug, why_no_name
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_reports import BASE, REPORTER
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.settings.clock import now
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import About, Workspace, create, discard
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.identify import KIND as IDENTITY
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.open_round import invite_all
from charter_desktop.usecases.plan_actions import FROZEN, frozen_plan, list_actions
from charter_desktop.usecases.setup import PROGRESS, RULES, Department, Setup, read_setup
from charter_desktop.usecases.share import share


@dataclass(frozen=True, slots=True)
class ProgressRound:
    """What was made: the open workspace, its departments, how many actions, the invitations written."""

    workspace: Workspace
    departments: tuple[str, ...]
    actions: int
    invitations: tuple[Path, ...]


def start_progress(
    last: Workspace, into: Path, label: str, *, deadline: str = "", invitations: Path | None = None
) -> ProgressRound | Refusal:
    """Carry the plan over into a new file: the last frozen one, else the current one.

    Ids stay, the frozen plan comes along byte for byte, so do the coordinator's key and the rules. Each
    department that is responsible for an action takes part. All of it is made or nothing; raises TroubleError.
    """
    day = read_date(deadline) if deadline.strip() else ""
    refusal = why_no_name("--round", label)
    if refusal or isinstance(day, Refusal):
        return refusal or Refusal(Fault.NOT_A_DATE, "--deadline", {"typed": deadline})
    if label.strip() == read_setup(last).round:
        return Refusal(Fault.SAME_ROUND, label)
    plan = _plan(last)
    if not plan:
        return Refusal(Fault.NO_ACTIONS, str(last.path))
    made = create(into, About(new_id(), CITY, last.about.city, f"{slug(label)}-{new_id()}"))
    if isinstance(made, Refusal):
        return made
    written: list[Path] = []
    try:
        found = _fill(made, last, plan, label, day)
        refused = invite_all(made, found, invitations, written) if invitations else None
    except BaseException:
        _undo(made, written)
        raise
    if refused is not None:
        _undo(made, written)
        return refused
    return ProgressRound(made, found, len(plan), tuple(written))


def _undo(workspace: Workspace, written: Sequence[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
    discard(workspace)


def _plan(last: Workspace) -> tuple[Action, ...]:
    """Give the frozen plan's actions as they stand today, or the current plan."""
    today = {(one.owner, one.id): one for one in list_actions(last) if one.accepted}
    frozen = frozen_plan(last)
    if frozen is None:
        return tuple(today.values())
    return tuple(today.get((one.owner, one.id), one) for one in frozen[1])


def _fill(
    made: Workspace, last: Workspace, plan: Sequence[Action], label: str, deadline: str
) -> tuple[str, ...]:
    setup = read_setup(last)
    known = tuple(one for one in setup.departments if one.id != CITY)
    reporters = {action.id: _reporter(action, known) for action in plan}
    with made.transaction():
        _carry_documents(last, made)
        changes = {**_names(made, setup, label), **_actions(plan, reporters)}
        share(made, changes, author=author_of(made), at=now(), found={})
    wanted = [one for one in known if one.id in reporters.values()]
    for one in wanted:
        given = assign(made, one.id, one.name, forms=[], deadline=deadline)
        assert not isinstance(given, Refusal), given  # its name and id were good last round
    return tuple(one.id for one in wanted)


def _carry_documents(last: Workspace, made: Workspace) -> None:
    """Take the key, the frozen plans and the rules along as they are, inside the caller's transaction."""
    newest = (documents.latest(last, kind) for kind in (IDENTITY, RULES))
    for item in (*filter(None, newest), *documents.listed(last, FROZEN)):
        kept = Document(item.sha256, item.kind, item.way, item.peer, item.person, item.at, item.facts)
        documents.keep(made, kept, documents.content(last, item.sha256))


def _names(made: Workspace, setup: Setup, label: str) -> dict[Field, Value]:
    about = made.about
    city, this = Field(CITY, "city", about.city), Field(CITY, "round", about.round)
    return {
        city.with_part("name"): setup.city,
        city.with_part("country"): setup.country,
        this.with_part("label"): label,
        this.with_part(PROGRESS): True,
    }


def _actions(plan: Sequence[Action], reporters: Mapping[str, str]) -> dict[Field, Value]:
    changes: dict[Field, Value] = {}
    for action in plan:
        where = Field(CITY, "action", action.id)
        changes[where.with_part(BASE)] = {
            "columns": dict(action.columns),
            "owner": action.owner,
            REPORTER: reporters[action.id],
        }
        changes[where.with_part("accepted")] = True if action.owner == CITY else action.owner
    return changes


def _reporter(action: Action, known: Sequence[Department]) -> str:
    """Name the department that reports on an action; blank where it is the coordinator."""
    if action.owner != CITY:
        return action.owner if any(one.id == action.owner for one in known) else ""
    said = action.text("department").strip().casefold()
    names = (one.id for one in known if said and said in {one.id, one.name.casefold()})
    return next(names, "")
