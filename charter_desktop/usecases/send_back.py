"""Send a department's answers back: comments, and what the coordinator decided about its fields."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.container.message import Message
from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.settings.clock import now
from charter_desktop.store import documents, revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.comments import KIND, list_comments
from charter_desktop.usecases.identify import function_of
from charter_desktop.usecases.letter import Sent, keep_sent, numbered_place, write_letter
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.share import retracted, shared_heads


@dataclass(frozen=True, slots=True)
class SentBack:
    """A return that was written: how many comments it carries, how many of the fields were decided."""

    sent: Sent
    comments: int
    decisions: int


def send_back(
    workspace: Workspace, department: str, into: Path, *, force: bool = False
) -> SentBack | Refusal:
    """Write `return-ID-N.asice`: comments on this department's fields and all shared revisions of them.

    Refused when there is neither a comment nor a decision to send. Raises TroubleError of the disk.
    """
    setup = read_setup(workspace)
    if department == CITY or setup.department(department) is None:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, department)
    comments = list_comments(workspace, department)
    heads = shared_heads(workspace, department)
    decided = [where for where, group in heads.items() if any(item.department == CITY for item in group)]
    if not comments and not decided:
        return Refusal(Fault.NOTHING_TO_RETURN, department)
    message = Message(
        "return",
        workspace.about.city,
        workspace.about.round,
        CITY,
        department,
        tuple(_travelling(workspace, department)),
    )
    at = now()
    target = numbered_place(workspace, "return", department, department, into, force=force)
    sent = write_letter(
        workspace, target, message, [], setup=setup, role=function_of(workspace), at=at, force=force
    )
    if isinstance(sent, Refusal):
        return sent
    with workspace.transaction():
        keep_sent(workspace, sent, department, at)
    return SentBack(sent, len(comments), len(decided))


def list_returned(workspace: Workspace) -> dict[str, str]:
    """Give the stamp of the newest return to each department that got one."""
    return {item.peer: item.at for item in documents.listed(workspace, "return", "out")}


def _travelling(workspace: Workspace, department: str) -> list[Revision]:
    """Give all of this department's fields, and every comment on them, withdrawn ones too."""
    gone = retracted(revisions.shared(workspace, owner=CITY))
    said = [item for item in revisions.shared(workspace, gone, CITY) if item.field.kind == KIND]
    fields = (item for item in said if item.field.part == "field")
    about = {item.field.id for item in fields if str(item.value).startswith(f"{department}/")}
    return [
        *revisions.shared(workspace, gone, department),
        *(item for item in said if item.field.id in about),
    ]
