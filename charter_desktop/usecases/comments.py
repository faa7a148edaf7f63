"""Comment on what a department sent: the comment travels back with a return and stands at its field."""

from dataclasses import dataclass

from charter_desktop.domain.canonical import Value, tidy_text
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import Heads
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.share import share, shared_heads

KIND = "comment"
MOST_TEXT = 5_000
_COMMENTED = {"answer", "action", "evidence", "source"}


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment of the coordinator; `field` is what it is about, such as hr/answer/EM1.1."""

    id: str
    field: Field
    text: str
    person: str
    at: str


def comment(workspace: Workspace, field: str, text: str) -> Comment | Refusal:
    """Write a comment on a department's field; refused for the city's own, and for what is no field."""
    said = tidy_text(text).strip()
    if not said:
        return Refusal(Fault.EMPTY, "TEXT")
    if len(said) > MOST_TEXT:
        return Refusal(Fault.TOO_LONG, "TEXT", {"most": str(MOST_TEXT)})
    where = _commented(workspace, field)
    if isinstance(where, Refusal):
        return where
    made = Field(CITY, KIND, new_id())
    changes: dict[Field, Value] = {made.with_part("field"): str(where), made.with_part("text"): said}
    author = author_of(workspace)
    with workspace.transaction():
        written = share(workspace, changes, author=author, at=now(), found={})
    return Comment(made.id, where, said, author.person, written[0].at)


def withdraw_comment(workspace: Workspace, comment_id: str) -> Refusal | None:
    """Take a comment back; its history stays."""
    if all(one.id != comment_id for one in list_comments(workspace)):
        return Refusal(Fault.NO_SUCH_COMMENT, comment_id)
    changes: dict[Field, Value] = {Field(CITY, KIND, comment_id, "text"): None}
    with workspace.transaction():
        share(workspace, changes, author=author_of(workspace), at=now())
    return None


def list_comments(workspace: Workspace, department: str = "") -> tuple[Comment, ...]:
    """List the comments that stand, oldest first; those on one department's fields if asked."""
    found = (item for item in comments_of(shared_heads(workspace, CITY)))
    return tuple(item for item in found if department in {"", item.field.owner})


def comments_of(heads: Heads) -> tuple[Comment, ...]:
    """Read comments among shared heads, oldest first."""
    texts: dict[str, Revision] = {}
    fields: dict[str, Field] = {}
    for where, group in heads.items():
        if where.kind != KIND or where.owner != CITY or not isinstance(group[0].value, str):
            continue
        if where.part == "text":
            texts[where.id] = group[0]
        elif where.part == "field":
            fields[where.id] = Field.parse(group[0].value)
    made = [
        Comment(name, fields[name], str(item.value), item.person, item.at)
        for name, item in texts.items()
        if name in fields
    ]
    return tuple(sorted(made, key=lambda one: (one.at, one.id)))


def _commented(workspace: Workspace, text: str) -> Field | Refusal:
    try:
        where = Field.parse(text)
    except ValueError:
        return Refusal(Fault.NO_SUCH_FIELD, text)
    view = view_city(workspace)
    if where.owner == CITY or view.setup.department(where.owner) is None:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, where.owner)
    known = where.kind != "answer" or view.question(where.id) is not None
    return where if where.kind in _COMMENTED and known else Refusal(Fault.NO_SUCH_FIELD, text)
