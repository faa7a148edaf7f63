"""Who is late: departments of which nothing counts yet, and those whose answers were sent back."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from charter_desktop.domain.field import CITY
from charter_desktop.settings.clock import now
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.comments import list_comments
from charter_desktop.usecases.invite import list_invited
from charter_desktop.usecases.retract import list_counting
from charter_desktop.usecases.setup import Department, read_setup

REMINDER = "reminder"
"""The document that a reminder is."""
_ANSWERED = "contribution"
SOON = 7
"""Days before its deadline from which the window offers to remind a department."""


class Waiting(Enum):
    """What is waited for."""

    NOTHING_SENT = "nothing_sent"
    SENT_BACK = "sent_back"


@dataclass(frozen=True, slots=True)
class Open:
    """A department that was invited and owes something.

    `days` counts from the deadline to today: negative while it is to come, None without one. `returned`
    and `reminded` are the stamps of the newest return and reminder, `comments` how many stand.
    """

    department: Department
    waiting: Waiting
    days: int | None
    invited: str
    returned: str = ""
    reminded: str = ""
    comments: int = 0

    def is_late(self, due_in: int = 0) -> bool:
        """Say whether its deadline is past, or comes within some days; what was sent back is late at once."""
        if self.waiting is Waiting.SENT_BACK:
            return True
        return self.days is not None and (self.days > 0 or (due_in > 0 and self.days >= -due_in))


def list_open(workspace: Workspace, today: date | None = None) -> tuple[Open, ...]:
    """List the departments that owe something, in the order of their ids, late or not."""
    return tuple(_open(workspace, today or now().astimezone().date()))


def list_late(workspace: Workspace, due_in: int = 0, today: date | None = None) -> tuple[Open, ...]:
    """List those that are late, or will be within `due_in` days."""
    return tuple(one for one in list_open(workspace, today) if one.is_late(due_in))


def list_reminded(workspace: Workspace) -> dict[str, str]:
    """Give the stamp of each department's newest reminder, by department."""
    return {item.peer: item.at for item in documents.listed(workspace, REMINDER, "out")}


def _open(workspace: Workspace, today: date) -> Iterator[Open]:
    invited, reminded = list_invited(workspace), list_reminded(workspace)
    newest = _newest(workspace)
    comments = Counter(one.field.owner for one in list_comments(workspace))
    for one in read_setup(workspace).departments:
        last = newest.get(one.id)
        if one.id == CITY or one.id not in invited or (last and last.kind == _ANSWERED):
            continue
        yield Open(
            one,
            Waiting.SENT_BACK if last else Waiting.NOTHING_SENT,
            (today - date.fromisoformat(one.deadline)).days if one.deadline else None,
            invited[one.id],
            last.at if last else "",
            reminded.get(one.id, ""),
            comments[one.id] if last else 0,
        )


def _newest(workspace: Workspace) -> dict[str, Document]:
    """Give each department's newest contribution that counts or return, whichever came later in the file."""
    counting = {item.sha256 for item in list_counting(workspace)}
    found: dict[str, Document] = {}
    for item in documents.listed(workspace):
        counts = item.kind == _ANSWERED and item.way == "in" and item.sha256 in counting
        back = item.kind == "return" and item.way == "out" and item.peer in found
        if counts or back:
            found[item.peer] = item
    return found
