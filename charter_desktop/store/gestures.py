"""Revisions by what a person did: one gesture may have written many."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.gesture import Sought
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.store.revisions import read_revision
from charter_desktop.store.schema import revision
from charter_desktop.store.workspace import Workspace

_DRAFT = revision.c.line == Line.DRAFT.value
_BESIDE_DRAFT = or_(
    *(revision.c.field.startswith(f"{CITY}/{kind}/") for kind in ("answer", "evidence", "source"))
)
_DECIDED = and_(
    revision.c.line == Line.SHARED.value,
    revision.c.department == CITY,
    or_(revision.c.basis != "", not_(_BESIDE_DRAFT)),  # what has no basis stands in the draft as well
)
_TOGETHER = func.concat(revision.c.at, " ", revision.c.person, " ", revision.c.reason)
_KEY = case((revision.c.gesture != "", revision.c.gesture), else_=_TOGETHER)
"""What came in a file carries no name here: what one person said in one second is taken together."""
_PORTION = 500


def newest(workspace: Workspace, sought: Sought, most: int) -> dict[str, int]:
    """Give the newest gestures by name, each with the number of its last revision."""
    last = func.max(revision.c.n)
    query = select(_KEY.label("name"), last.label("last")).where(or_(_DRAFT, _DECIDED))
    query = query.where(*_conditions(sought)).group_by("name").order_by(last.desc()).limit(most)
    if sought.before:
        query = query.having(last < sought.before)
    return {row.name: row.last for row in workspace.connection.execute(query)}


def written_by(workspace: Workspace, names: Iterable[str], since: int = 0) -> dict[str, list[Revision]]:
    """Give all revisions of gestures, in the order in which they were written; none has a number below `since`."""
    found: dict[str, list[Revision]] = {}
    for portion in _portions(names):
        query = select(revision, _KEY.label("name")).where(
            revision.c.n >= since, or_(_DRAFT, _DECIDED), _KEY.in_(portion)
        )
        for row in workspace.connection.execute(query.order_by(revision.c.n)):
            found.setdefault(row.name, []).append(read_revision(workspace, row))
    return found


def named(workspace: Workspace, own: str) -> str:
    """Give the whole name of a gesture by its own id; blank where there is none."""
    query = select(revision.c.gesture).where(
        or_(revision.c.gesture == own, revision.c.gesture.startswith(f"{own}~", autoescape=True))
    )
    return workspace.connection.execute(query.limit(1)).scalar() or ""


def takings_back(workspace: Workspace) -> list[str]:
    """Name every gesture that takes another one back, the oldest first."""
    query = select(revision.c.gesture, func.min(revision.c.n).label("first")).where(
        _DRAFT, func.instr(revision.c.gesture, "~") > 0
    )
    rows = workspace.connection.execute(query.group_by(revision.c.gesture).order_by("first"))
    return [row.gesture for row in rows]


def latest_of(workspace: Workspace, person: str, most: int) -> dict[str, int]:
    """Name what a person did within the last so many revisions, the oldest first.

    Each with the number of its first revision; one that began before them is left out.
    """
    newest = workspace.connection.execute(select(func.max(revision.c.n))).scalar() or 0
    query = select(revision.c.gesture, revision.c.n).where(
        revision.c.n > newest - most, revision.c.line == Line.DRAFT.value, revision.c.person == person
    )
    found: dict[str, int] = {}
    for row in workspace.connection.execute(query.order_by(revision.c.n)):
        found.setdefault(row.gesture, row.n)
    if newest > most and found:
        del found[next(iter(found))]  # it may have begun before
    return found


def by_id(workspace: Workspace, ids: Iterable[str]) -> dict[str, Revision]:
    """Give revisions by their ids; one that is not here is left out."""
    found: dict[str, Revision] = {}
    for portion in _portions(ids):
        rows = workspace.connection.execute(select(revision).where(revision.c.id.in_(portion)))
        found.update((row.id, read_revision(workspace, row)) for row in rows)
    return found


def draft_at(workspace: Workspace, moment: str) -> dict[Field, Revision]:
    """Give the draft as it was recorded up to a UTC stamp: the newest revision of each field."""
    cut = select(func.max(revision.c.n)).where(_DRAFT, revision.c.at <= moment).scalar_subquery()
    last = select(func.max(revision.c.n)).where(_DRAFT, revision.c.n <= cut).group_by(revision.c.field)
    rows = workspace.connection.execute(select(revision).where(revision.c.n.in_(last)))
    return {item.field: item for item in (read_revision(workspace, row) for row in rows)}


def people(workspace: Workspace) -> list[str]:
    """Name everybody who changed something here."""
    query = select(revision.c.person).where(or_(_DRAFT, _DECIDED)).distinct().order_by(revision.c.person)
    return [name for name in workspace.connection.execute(query).scalars() if name]


def _conditions(sought: Sought) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if sought.field:
        found.append(revision.c.field == sought.field)
    if sought.question:
        place = func.substr(revision.c.field, func.instr(revision.c.field, "/answer/") + len("/answer/"))
        begins = [place.startswith(f"{sought.question}{mark}", autoescape=True) for mark in "#[/"]
        found.append(revision.c.field.contains("/answer/"))
        found.append(or_(place == sought.question, *begins))
    if sought.person:
        found.append(revision.c.person == sought.person)
    if sought.since:
        found.append(revision.c.at >= sought.since)
    if sought.until:
        found.append(revision.c.at < sought.until)
    return found


def _portions(items: Iterable[Any]) -> Iterable[Sequence[Any]]:
    whole = list(dict.fromkeys(items))
    return (whole[start : start + _PORTION] for start in range(0, len(whole), _PORTION))
