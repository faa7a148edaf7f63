"""Gestures of a person: recorded durably, taken back by recording what stood there before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.reading import read_typed
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW, RESTORE_ROW
from charter_desktop.forms.tables import ABOUT, STATE, read_cell
from charter_desktop.gui.values import Typed

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook

BESIDE = (STATE, *ABOUT)
"""What stands beside an answer, as parts of a gesture."""
_STATE_OF_CELL = "state:"
_MOVES = frozenset({REMOVE_ROW, RESTORE_ROW})


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of a gesture: what changed, the row that came, the repeats whose rows are numbered anew."""

    changes: tuple[ChangeSet, ...]
    row: str = ""
    renumbered: frozenset[str] = frozenset()

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
        return {name for change in self.changes for name in _named(change)}


class Recorder:
    """Keeps what could not be read (`refused`) and what nobody had left (`typing`), by question and part."""

    def __init__(self, book: "AnswerBook") -> None:
        self._book = book
        self._undo: list[tuple[Typed, ...]] = []
        self.refused: dict[tuple[str, str], Refusal] = {}
        self.typing: dict[tuple[str, str], str] = {}
        self._recall()

    def record(self, gesture: Sequence[Typed]) -> Recorded:
        """Record one gesture: one field, rows, or the block of a paste; it can be taken back."""
        before = tuple(self._inverse(gesture))
        done = self._apply(gesture)
        if done.written:
            self._undo.append(before)
        return done

    def undo(self) -> Recorded | None:
        """Take the last gesture back; None when there is none."""
        return self._apply(self._undo.pop()) if self._undo else None

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

    def _inverse(self, gesture: Sequence[Typed]) -> Iterator[Typed]:
        """Give the gesture that takes this one back; what is typed into new rows goes with them."""
        new = {typed.question for typed in gesture if typed.part == ADD_ROW}
        for typed in gesture:
            if typed.part == ADD_ROW:
                yield replace(typed, part=REMOVE_ROW)
            elif typed.part == REMOVE_ROW:
                yield replace(typed, part=RESTORE_ROW)
            elif row_of(typed.question) not in new:
                yield self._before(typed)

    def _remember(self, typed: Typed, result: ChangeSet | Refusal) -> None:
        self.typing.pop((typed.question, typed.part), None)
        if isinstance(result, Refusal):
            self.refused[typed.question, typed.part] = _with_text(result, typed.text)
        else:
            self.refused.pop((typed.question, typed.part), None)

    def _before(self, typed: Typed) -> Typed:
        """Give the gesture that records what stands at a place now."""
        session, part = self._book.session_of(typed.question), typed.part
        if session is None:
            return replace(typed, text="")
        if not part:
            return replace(typed, text=session.value(typed.question))
        if part in BESIDE or part.startswith(_STATE_OF_CELL):
            return replace(typed, text=session.part(typed.question, part))
        cell = session.cells(typed.question).get(CellKey.parse(part))
        return replace(typed, text=(cell.value or "") if cell else "")

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
