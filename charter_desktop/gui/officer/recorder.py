"""Gestures of a person: recorded durably, taken back by writing what was stored before, and done again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import NUMERATOR
from charter_desktop.domain.field import Field
from charter_desktop.domain.gesture import own_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.live import ANSWER
from charter_desktop.forms.reading import read_typed
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW, RESTORE_ROW, ROW
from charter_desktop.forms.tables import ABOUT, STATE, read_cell
from charter_desktop.gui.values import Typed

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.history import Gesture
    from charter_desktop.usecases.take_back import Restored

BESIDE = (STATE, *ABOUT)
"""What stands beside an answer, as parts of a gesture."""
_MOVES = frozenset({REMOVE_ROW, RESTORE_ROW})


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of a gesture: what changed, the row that came, the repeats whose rows are numbered anew.

    `places` are to be shown anew beside what changed; `beside` tells that more than answers changed.
    """

    changes: tuple[ChangeSet, ...]
    row: str = ""
    renumbered: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    beside: bool = False

    @property
    def written(self) -> bool:
        """Whether anything became durable."""
        return bool(self.changes)

    @property
    def rows_moved(self) -> set[str]:
        """Name the repeats whose rows came or went."""
        return {repeat for change in self.changes for repeat in change.rows}

    def touched(self) -> set[str]:
        """Name every place that is to be shown anew."""
        return {name for change in self.changes for name in _named(change)} | self.places


@dataclass(frozen=True, slots=True)
class Undone:
    """A gesture that was taken back, or done again, and what came of it."""

    gesture: "Gesture"
    recorded: Recorded


class Recorder:
    """Keeps what could not be read (`refused`) and what nobody had left (`typing`), by question and part."""

    def __init__(self, book: "AnswerBook") -> None:
        self._book = book
        self._waiting: dict[str, tuple[Field, ...]] = {}
        self.refused: dict[tuple[str, str], Refusal] = {}
        self.typing: dict[tuple[str, str], str] = {}
        self._recall()

    def record(self, gesture: Sequence[Typed]) -> Recorded:
        """Record one gesture: one field, rows, or the block of a paste; it can be taken back."""
        before = self._book.newest
        done = self._apply(gesture)
        refused = [self._field(typed) for typed in gesture if (typed.question, typed.part) in self.refused]
        if refused and self._book.newest != before:
            self._waiting[own_id(self._book.newest)] = tuple(refused)
        return done

    def undo(self) -> Undone | None:
        """Take the last gesture back, with what of it could not be read; None when there is none."""
        from charter_desktop.usecases.undo import undo

        return self._put_back(undo)

    def redo(self) -> Undone | None:
        """Do again what was taken back last; None when there is none."""
        from charter_desktop.usecases.undo import redo

        return self._put_back(redo)

    def keep_typing(self, typed: Typed) -> None:
        """Keep text that is still being typed; it is no answer before the field is left."""
        from charter_desktop.usecases.record_answer import keep_typing

        keep_typing(self._book, typed.question, typed.part, typed.text)

    # how

    def _apply(self, gesture: Sequence[Typed]) -> Recorded:
        from charter_desktop.usecases.record_gesture import Step, record_gesture

        steps = [Step(typed.question, typed.part, typed.text) for typed in gesture]
        changes: dict[int, ChangeSet] = {}
        row = ""
        for typed, result in zip(gesture, record_gesture(self._book, steps), strict=True):
            self._remember(typed, result)
            if isinstance(result, Refusal):
                continue
            changes[id(result)] = result
            row = typed.question if typed.part == ADD_ROW else row
        renumbered = {row_of(typed.question).rpartition("[")[0] for typed in gesture if typed.part in _MOVES}
        return Recorded(tuple(changes.values()), row, frozenset(renumbered))

    def _put_back(self, verb: "Callable[[AnswerBook], tuple[Gesture, Restored] | None]") -> Undone | None:
        found = verb(self._book)
        if found is None:
            return None
        gesture, restored = found
        waiting = self._waiting.pop(gesture.id, ())
        for where in waiting:
            self._book.forget_unread(where)
        for where in (*restored.fields, *waiting):
            self._forget(where)
        rows = {where.id.rpartition("[")[0] for where in restored.fields if where.part == ROW}
        places = {where.id for where in (*restored.fields, *waiting)} | set(restored.questions)
        beside = any(where.kind != ANSWER for where in restored.fields)
        return Undone(gesture, Recorded(restored.changes, "", frozenset(rows), frozenset(places), beside))

    def _field(self, typed: Typed) -> Field:
        return Field(self._book.author.department, ANSWER, typed.question, typed.part)

    def _remember(self, typed: Typed, result: ChangeSet | Refusal) -> None:
        self.typing.pop((typed.question, typed.part), None)
        if isinstance(result, Refusal):
            self.refused[typed.question, typed.part] = _with_text(result, typed.text)
        else:
            self.refused.pop((typed.question, typed.part), None)

    def _forget(self, where: Field) -> None:
        """What waited at a field makes room for what is put back there; a figure's total is its answer."""
        for part in {where.part, "" if where.part == NUMERATOR else where.part}:
            self.refused.pop((where.id, part), None)
            self.typing.pop((where.id, part), None)

    def _recall(self) -> None:
        """Bring back what could not be read, and what was still being typed when the program ended."""
        from charter_desktop.usecases.check import check
        from charter_desktop.usecases.record_answer import record_part

        for address, text in check(self._book).unread:
            where = Field.parse(address)
            why = self._why(where, text)
            if where.part in BESIDE:  # a comment stays here: no harm in having half of one
                record_part(self._book, where.id, where.part, text)
            elif why is None:
                self.typing[where.id, where.part] = text
            else:
                self.refused[where.id, where.part] = _with_text(why, text)

    def _why(self, where: Field, text: str) -> Refusal | None:
        """Say again why a kept text can't be read; None where it can."""
        question = self._book.question(where.id)
        if question is None:
            return Refusal(Fault.NO_SUCH_QUESTION, where.id)
        whole = question.kind is Kind.INTEGER
        read = read_cell(text, whole=whole) if where.part else read_typed(question.kind, "string", text)
        return read if isinstance(read, Refusal) else None


def row_of(question: str) -> str:
    """Give the id of the innermost row around a question; blank for none."""
    row, mark, _ = question.rpartition("]")
    return row + mark


def _with_text(refusal: Refusal, text: str) -> Refusal:
    return replace(refusal, facts={**refusal.facts, "typed": text})


def _named(changes: ChangeSet) -> set[str]:
    """Name everything that a change set says to redraw."""
    return {
        *changes.values,
        *changes.relevance,
        *changes.required,
        *changes.readonly,
        *changes.choices,
        *changes.validity,
        *changes.texts,
    }
