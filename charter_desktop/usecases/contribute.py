"""Export a contribution: protected, signed, with the department's whole shared line."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message
from charter_desktop.container.writer import Entry
from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan_reports import columns_of
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import Heads
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.approve import ApprovalState, approval_state
from charter_desktop.usecases.attach import safe_ending
from charter_desktop.usecases.handing import why_not_sent
from charter_desktop.usecases.identify import function_of
from charter_desktop.usecases.letter import Sent, keep_sent, numbered_place, write_letter
from charter_desktop.usecases.release import Released, release
from charter_desktop.usecases.release_code import leaving_values
from charter_desktop.usecases.rules import rules_of_round
from charter_desktop.usecases.share import share, shared_heads


@dataclass(frozen=True, slots=True)
class Contributed:
    """A contribution that was written: the file, how many fields changed, how many are protected."""

    sent: Sent
    changed: int
    answers: int
    protected: int


def contribute(book: AnswerBook, into: Path, *, name: str = "", force: bool = False) -> Contributed | Refusal:
    """Release, sign and write `contribution-ID-N.asice`; N counts this workspace's contributions.

    Blocked in a workspace that was handed over, and while a decision of the coordinator about this
    department's answers is not answered.
    """
    workspace = book.workspace
    heads = shared_heads(workspace, workspace.about.owner)
    blocked = why_not_sent(workspace) or _unanswered_decision(book, heads)
    if blocked:
        return blocked
    released, at = release(book), now()
    changes = _changes(book, released, heads)
    owner = workspace.about.owner
    numbered = numbered_place(workspace, "contribution", owner, CITY, into, force=force)
    target = into / name if name else numbered
    if target.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(target))
    # first durable, then sent: a file whose revisions were lost here would conflict with the next one
    with workspace.transaction():
        made = _share_all(book, changes, released, heads, at)
    approved = approval_state(book, released)
    sent = _write(book, target, at, approved, force=force)
    if isinstance(sent, Refusal):
        return sent
    try:
        with workspace.transaction():
            keep_sent(workspace, sent, CITY, at)
            _keep_release(book, released, made, sent, at)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    marked = sum(1 for item in released.values() if item.marks)
    return Contributed(sent, len(made), len(released), marked)


def _unanswered_decision(book: AnswerBook, heads: Heads) -> Refusal | None:
    for where, group in heads.items():
        if where.owner == book.author.department and any(item.department == CITY for item in group):
            return Refusal(Fault.ANSWER_FIRST, str(where))
    return None


def _changes(book: AnswerBook, released: Mapping[str, Released], heads: Heads) -> dict[Field, Value]:
    """Give every shared field with the value it should have now; null where something was cleared."""
    owner, wanted = book.author.department, leaving_values(book, released)
    for where, group in heads.items():
        own_answer = where.owner == owner and where.kind == "answer" and not where.part
        if own_answer and where not in wanted and any(item.value is not None for item in group):
            wanted[where] = None
    return {where: value for where, value in wanted.items() if not _is_untouched(book, where, value, heads)}


def _is_untouched(book: AnswerBook, where: Field, value: Value, heads: Heads) -> bool:
    """Say whether a column came with the invitation and nobody here said anything else: it is no report."""
    base = book.setup.actions.get(where.id) if where.kind == "action" and where not in heads else None
    return base is not None and columns_of(base).get(where.part) == value


def _share_all(
    book: AnswerBook,
    changes: Mapping[Field, Value],
    released: Mapping[str, Released],
    heads: Heads,
    at: datetime,
) -> list[Revision]:
    made = []
    for where, value in changes.items():
        form = released[where.id].form if where.kind == "answer" and where.id in released else ""
        made += share(book.workspace, {where: value}, author=book.author, at=at, found=heads, form=form)
    return made


def _write(
    book: AnswerBook, target: Path, at: datetime, approved: ApprovalState, *, force: bool
) -> Sent | Refusal:
    workspace = book.workspace
    owner = book.author.department
    line = [item for item in revisions.shared(workspace) if item.field.owner == owner]
    message = Message(
        "contribution",
        workspace.about.city,
        workspace.about.round,
        owner,
        CITY,
        tuple(line),
        {
            "function": function_of(workspace),
            "rules": rules_of_round(book.workspace).version,
            "release": approved.code,
            "approval": _approval(approved),
        },
    )
    role = function_of(workspace)
    return write_letter(
        workspace,
        target,
        message,
        _evidence(workspace, line),
        setup=book.setup,
        role=role,
        at=at,
        force=force,
    )


def _approval(approved: ApprovalState) -> Value:
    """Say who approved exactly this release; the name stays in the department."""
    made = approved.approval
    if made is None or not approved.current:
        return None
    return {"function": made.function, "day": made.day, "means": made.means}


def _evidence(workspace: Workspace, line: list[Revision]) -> list[Entry]:
    entries = {}
    for item in line:
        value = item.value
        if item.field.kind != "evidence" or not isinstance(value, dict) or value.get("enclosed") is not True:
            continue
        sha256, name = str(value.get("sha256")), str(value.get("name"))
        entry_name = f"data/evidence/{sha256}.{safe_ending(name)}"
        entries[entry_name] = Entry(entry_name, media_type_of(name), documents.content(workspace, sha256))
    return [entries[name] for name in sorted(entries)]


def _keep_release(
    book: AnswerBook, released: Mapping[str, Released], made: list[Revision], sent: Sent, at: datetime
) -> None:
    """Keep, here only, what was released under which rules and by whom."""
    data = canonical(
        {
            "contribution": sent.sha256,
            "rules": rules_of_round(book.workspace).version,
            "person": book.author.person,
            "fields": {str(item.field): item.id for item in made},
            "marks": {
                question: [mark.reason.value for mark in item.marks]
                for question, item in released.items()
                if item.marks
            },
        }
    )
    item = Document(
        hashlib.sha256(data).hexdigest(), "release", "kept", CITY, book.author.person, stamp(at), {}
    )
    documents.keep(book.workspace, item, data)
