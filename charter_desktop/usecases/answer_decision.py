"""Answer what the coordinator decided about an answer of this department: take it over, or keep the own one."""

from dataclasses import dataclass

from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.release import release
from charter_desktop.usecases.release_code import leaving_values
from charter_desktop.usecases.share import shared_heads


@dataclass(frozen=True, slots=True)
class WaitingDecision:
    """A field of this department whose newest word is the coordinator's, with the reason given."""

    field: Field
    value: Value
    reason: str
    person: str


def waiting_decisions(workspace: Workspace) -> tuple[WaitingDecision, ...]:
    """List what the coordinator decided and nobody here answered; it blocks the next contribution."""
    owner = workspace.about.owner
    found = [
        WaitingDecision(where, item.value, item.reason, item.person)
        for where, group in shared_heads(workspace, owner).items()
        for item in group
        if item.department == CITY and where.owner == owner
    ]
    return tuple(sorted(found, key=lambda one: str(one.field)))


def take_decision(book: AnswerBook, field: str) -> Refusal | None:
    """Take the coordinator's value over: it becomes what is typed here, and what leaves."""
    waiting = _waiting(book, field)
    if isinstance(waiting, Refusal):
        return waiting
    refused = _type_over(book, waiting)
    if refused is not None:
        return refused
    _put_on_top(book, waiting.field, waiting.value, "")
    return None


def keep_own(book: AnswerBook, field: str, reason: str) -> Refusal | None:
    """Keep what is typed here, with a reason that travels back to the coordinator."""
    if not reason.strip():
        return Refusal(Fault.NO_REASON, field)
    waiting = _waiting(book, field)
    if isinstance(waiting, Refusal):
        return waiting
    own = leaving_values(book, release(book)).get(waiting.field)
    _put_on_top(book, waiting.field, own, reason.strip())
    return None


def _waiting(book: AnswerBook, field: str) -> WaitingDecision | Refusal:
    found = [one for one in waiting_decisions(book.workspace) if str(one.field) == field]
    return found[0] if found else Refusal(Fault.NOT_IN_CONFLICT, field)


def _type_over(book: AnswerBook, decided: WaitingDecision) -> Refusal | None:
    """Write the decided value into the draft: an answer through its questionnaire, anything else as it is."""
    where = decided.field
    if where.kind != "answer" or where.part:
        _write_draft(book, where, decided.value)
        return None
    answer = Answer.from_value(decided.value) if decided.value is not None else Answer(State.VALUE, "")
    steps = [Step(where.id, "state", "" if answer.state is State.VALUE else answer.state.value)]
    if answer.cells:
        shown = {key: cell.value for key, cell in answer.cells.items() if cell.value is not None}
        steps += [Step(where.id, str(key), text) for key, text in shown.items()]
    else:
        steps.append(Step(where.id, "", answer.value or ""))
    results = record_gesture(book, steps)
    return next((one for one in results if isinstance(one, Refusal)), None)


def _write_draft(book: AnswerBook, where: Field, value: Value) -> None:
    before = revisions.draft_head(book.workspace, where)
    made = Revision.make(
        where,
        value,
        author=book.author,
        at=stamp(now()),
        parents=[before.id] if before else [],
        line=Line.DRAFT,
        gesture=new_id(),
    )
    with book.workspace.transaction():
        revisions.append(book.workspace, [made])


def _put_on_top(book: AnswerBook, where: Field, value: Value, reason: str) -> None:
    """Say on the shared line that this department has answered; also where the value is the same."""
    heads = shared_heads(book.workspace, where.owner).get(where, ())
    made = Revision.make(
        where,
        value,
        author=book.author,
        at=stamp(now()),
        parents=[item.id for item in heads],
        reason=reason,
        form=heads[0].form if heads else "",
    )
    with book.workspace.transaction():
        revisions.append(book.workspace, [made])
