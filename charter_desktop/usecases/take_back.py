"""Take a gesture back, restore a field or a day: earlier values are written as new revisions."""

from dataclasses import dataclass

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.evidence import EVIDENCE, Evidence
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.store import gestures, revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.history import Change, Gesture, find_gesture
from charter_desktop.usecases.moment import read_moment

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Restored:
    """What was written: the fields, and what followed from it in each questionnaire."""

    fields: tuple[Field, ...]
    changes: tuple[ChangeSet, ...] = ()
    questions: tuple[str, ...] = ()
    """Questions whose evidence came or went."""


def take_back(
    book: AnswerBook, gesture_id: str, *, force: bool = False, reason: str = ""
) -> Restored | Refusal:
    """Write the values that stood before a gesture; taking a taking-back back does it again.

    Refused where somebody changed one of its fields later, unless `force`, and where all stands as before.
    """
    gesture = find_gesture(book.workspace, gesture_id)
    return (
        gesture
        if isinstance(gesture, Refusal)
        else take_gesture_back(book, gesture, force=force, reason=reason)
    )


def take_gesture_back(
    book: AnswerBook, gesture: Gesture, *, force: bool = False, reason: str = ""
) -> Restored | Refusal:
    """Do that for a gesture that was found already."""
    if gesture.decision:
        return Refusal(Fault.DECIDED_ELSEWHERE, gesture.id)
    found = _heads_of(book, gesture.changes)
    first = {change.field: change for change in reversed(gesture.changes)}
    last = {change.field: change for change in gesture.changes}
    stood = {where: change.before for where, change in first.items()}
    wanted = {where: value for where, value in stood.items() if not _same(found[where], value)}
    later = [where for where in wanted if not _same(found[where], last[where].after)]
    if later and not force:
        facts = {"fields": ", ".join(map(str, later[:_MOST_NAMED])), "count": str(len(later))}
        return Refusal(Fault.CHANGED_LATER, gesture.id, facts, tuple(later))
    if not wanted:
        return Refusal(Fault.NOTHING_TO_TAKE_BACK, gesture.id)
    questions = tuple(
        question
        for change in gesture.changes
        if change.field.kind == EVIDENCE
        for value in (change.before, change.after)
        if (item := Evidence.read(change.field.id, value))
        for question in item.questions
    )
    return Restored(tuple(wanted), book.put_back(wanted, reason, gesture.id), questions)


def restore_field(book: AnswerBook, where: Field, revision_id: str, reason: str = "") -> Restored | Refusal:
    """Write the value again that a field had with a revision; its id may be cut short."""
    known = [item for item in revisions.history(book.workspace, where) if item.line.value == "draft"]
    if not known:
        return Refusal(Fault.NO_SUCH_FIELD, str(where))
    found = {item.id: item for item in known if revision_id and item.id.startswith(revision_id)}
    if len(found) != 1:
        return Refusal(Fault.NO_SUCH_REVISION, str(where), {"revision": revision_id[:80]})
    (item,) = found.values()
    if _same(known[-1], item.value):
        return Refusal(Fault.NOTHING_TO_TAKE_BACK, str(where))
    return Restored((where,), book.put_back({where: item.value}, reason))


def changes_since(book: AnswerBook, moment: str) -> tuple[Change, ...] | Refusal:
    """Give each field that had another value at a moment: before is what stands now, after what stood then.

    A moment is a day, meant to its end, or a day and a time, on this computer's clock. Refused: what is no
    moment, one before anything was written here.
    """
    at = read_moment(moment)
    if isinstance(at, Refusal):
        return at
    then = gestures.draft_at(book.workspace, at)
    if not then:
        return Refusal(Fault.NOTHING_THEN, moment)
    stood = {where: item.value for where, item in then.items()}
    return tuple(
        Change(where, item.value, stood.get(where), "")
        for where, item in revisions.drafts(book.workspace).items()
        if not _same(item, stood.get(where))
    )


def restore_day(book: AnswerBook, moment: str, reason: str = "") -> Restored | Refusal:
    """Bring every field of the draft to what it was at a moment, as one gesture."""
    wanted = changes_since(book, moment)
    if isinstance(wanted, Refusal):
        return wanted
    if not wanted:
        return Restored(())
    values = {change.field: change.after for change in wanted}
    return Restored(tuple(values), book.put_back(values, reason))


def _heads_of(book: AnswerBook, changes: tuple[Change, ...]) -> dict[Field, Revision | None]:
    return {change.field: revisions.draft_head(book.workspace, change.field) for change in changes}


def _same(item: Revision | None, value: Value) -> bool:
    return canonical(item.value if item else None) == canonical(value)
