"""List the departments of a round, add one, give it its questionnaires and deadline."""

import re
from collections.abc import Sequence

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.settings.clock import now
from charter_desktop.store import questionnaires
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import Department, read_setup
from charter_desktop.usecases.share import share

_ID = re.compile(r"[a-z][a-z0-9_-]{0,31}\Z")


def is_department_id(text: str) -> bool:
    """Say whether a text can name a department; the coordinator and EUROCITIES are none."""
    return bool(_ID.match(text)) and text not in {CITY, "eurocities"}


def list_departments(workspace: Workspace) -> tuple[Department, ...]:
    """Give the departments in the order of their ids, without the coordinator's own desk."""
    return tuple(item for item in read_setup(workspace).departments if item.id != CITY)


def add_department(
    workspace: Workspace, department_id: str, name: str, *, forms: Sequence[str] = (), deadline: str = ""
) -> Department | Refusal:
    """Add a department; `forms` are form_ids of stored questionnaires (by default its own, by id)."""
    if not is_department_id(department_id):
        return Refusal(Fault.BAD_DEPARTMENT_ID, department_id)
    if read_setup(workspace).department(department_id):
        return Refusal(Fault.DEPARTMENT_EXISTS, department_id)
    return assign(workspace, department_id, name, forms=forms or (department_id,), deadline=deadline)


def assign(
    workspace: Workspace, department_id: str, name: str, *, forms: Sequence[str], deadline: str = ""
) -> Department | Refusal:
    """Set name, questionnaires and deadline of a department or of the coordinator's own desk.

    A blank deadline takes the one before away.
    """
    day = read_date(deadline) if deadline.strip() else ""
    refusal = why_no_name("NAME", name) or (day if isinstance(day, Refusal) else None)
    if refusal:
        return Refusal(refusal.fault, refusal.place or "--deadline", refusal.facts)
    chosen = []
    for form_id in forms:
        newest = [item for item in questionnaires.every(workspace) if item.form_id == form_id]
        if not newest:
            return Refusal(Fault.NO_QUESTIONNAIRE, form_id, {"department": department_id})
        chosen.append(newest[-1].sha256)
    where = Field(CITY, "department", department_id)
    listed: list[Value] = [*chosen]
    changes: dict[Field, Value] = {where.with_part("name"): name, where.with_part("forms"): listed}
    known = read_setup(workspace).department(department_id)
    if day or (known and known.deadline):
        changes[where.with_part("deadline")] = str(day) or None
    with workspace.transaction():
        share(workspace, changes, author=author_of(workspace), at=now())
    return Department(department_id, name, str(day), tuple(chosen))
