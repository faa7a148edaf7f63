"""Record many things that a person did at once, such as a pasted block: one transaction, one gesture."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from charter_desktop.domain.answer import NUMERATOR, CellKey
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW, RESTORE_ROW
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import ABOUT, STATE
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.record_answer import UNREADABLE


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done at one place.

    `part` is blank for an answer, the key of a cell, `state`, `state:CELL`, what stands beside an
    answer, or what is done to a row: ADD_ROW, REMOVE_ROW, RESTORE_ROW, with the row's id as `place`.
    """

    place: str
    part: str
    typed: str


_Result = ChangeSet | Refusal


def record_gesture(book: AnswerBook, steps: Sequence[Step]) -> tuple[_Result, ...]:
    """Record all steps in their order, durably and at once; what can't be read is kept and refused alone.

    Gives one result for each step; answers, and rows of one repeat, that follow each other share one.
    """
    steps = [_named(book, step) for step in steps]
    results = [result for alike in _runs(book, steps) for result in _do(book, alike)]
    book.keep_all()
    _keep_unread(book, zip(steps, results, strict=True))
    return tuple(results)


def _named(book: AnswerBook, step: Step) -> Step:
    """A figure's own answer is its total."""
    question = book.question(step.place) if not step.part else None
    return replace(step, part=NUMERATOR) if question is not None and question.figure is not None else step


def _runs(book: AnswerBook, steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Put answers to one questionnaire that follow each other together, and new rows of one repeat.

    All else is done one by one.
    """
    for (together, _), run in groupby(steps, lambda step: _kept_together(book, step)):
        if together:
            yield list(run)
        else:
            yield from ([step] for step in run)


def _kept_together(book: AnswerBook, step: Step) -> tuple[str, int]:
    """Name what steps that follow each other are done together, and where; blank for one that stays alone."""
    if step.part == ADD_ROW:
        return repeat_of(step.place), 0
    return ("", 0) if step.part else ("answers", id(book.session_of(step.place)))


def _do(book: AnswerBook, steps: list[Step]) -> list[_Result]:
    session = book.session_of(steps[0].place)
    if session is None:
        return [Refusal(Fault.NO_SUCH_QUESTION, step.place) for step in steps]
    if steps[0].part == ADD_ROW:
        keys = [step.place.removesuffix("]").rpartition("[")[2] for step in steps]
        return [session.add_rows(repeat_of(steps[0].place), keys)] * len(steps)
    if steps[0].part:
        return [_do_one(session, steps[0])]
    changes, refused = session.set_each((step.place, step.typed) for step in steps)
    return [refused.get(step.place, changes) for step in steps]


def repeat_of(row: str) -> str:
    """Give the id of the repeat of a row, such as `f:visits` of `f:visits[7qk2m4xw9d3ca]`."""
    return row.rpartition("[")[0]


def _do_one(session: FormSession, step: Step) -> _Result:
    match step.part:
        case part if part == REMOVE_ROW:
            return session.remove_row(step.place)
        case part if part == RESTORE_ROW:
            return session.restore_row(step.place)
        case part if part in ABOUT or part.partition(":")[0] == STATE:
            return session.set_part(step.place, part, step.typed)
        case _:
            return session.set_cell(step.place, CellKey.parse(step.part), step.typed)


def _keep_unread(book: AnswerBook, results: Iterable[tuple[Step, _Result]]) -> None:
    waiting: dict[Field, str] = {}
    for step, result in results:
        where = Field(book.author.department, "answer", step.place, step.part)
        if not isinstance(result, Refusal):
            book.forget_unread(where)
        elif result.fault in UNREADABLE:
            waiting[where] = step.typed
    if waiting:
        book.keep_all_unread(waiting)
