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
from charter_desktop.forms.tables import read_cell
from charter_desktop.gui.values import ADD_ROW, REMOVE_ROW, RESTORE_ROW, Typed

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook

BESIDE = ("state", "comment")
"""What stands beside an answer, as parts of a gesture."""
_STATE_OF_CELL = "state:"
_ROWS = frozenset({ADD_ROW, REMOVE_ROW, RESTORE_ROW})


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of a gesture: what changed, and the row that came, where one did."""

    changes: tuple[ChangeSet, ...]
    row: str = ""

    @property
    def written(self) -> bool:
        """Whether anything became durable."""
        return bool(self.changes)

    @property
    def rows_moved(self) -> bool:
        """Whether rows of a repeat came or went."""
        return any(change.rows for change in self.changes)

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
        """Record one gesture: one field, a row, or the block of a paste; it can be taken back."""
        before = tuple(self._before(typed) for typed in gesture)
        done = self._apply(gesture)
        if done.written:
            added = (Typed(done.row, REMOVE_ROW, ""),) if done.row else before
            self._undo.append(added)
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
        if len(gesture) == 1 and gesture[0].part in _ROWS:
            return self._move_row(gesture[0])
        results = self._block(gesture) if len(gesture) > 1 else self._one_by_one(gesture)
        return Recorded(tuple(result for result in results if not isinstance(result, Refusal)))

    def _move_row(self, typed: Typed) -> Recorded:
        from charter_desktop.usecases.record_answer import add_row, remove_row, restore_row

        if typed.part == ADD_ROW:
            added = add_row(self._book, typed.question)
            if isinstance(added, Refusal):
                return Recorded(())
            return Recorded((added[0],), f"{typed.question}[{added[1]}]")
        move = remove_row if typed.part == REMOVE_ROW else restore_row
        moved = move(self._book, typed.question)
        return Recorded(() if isinstance(moved, Refusal) else (moved,))

    def _one_by_one(self, gesture: Sequence[Typed]) -> Iterator[ChangeSet | Refusal]:
        from charter_desktop.usecases.record_answer import record_answer, record_part, record_state

        for typed in gesture:
            part = typed.part
            if part == "state":
                result = record_state(self._book, typed.question, typed.text)
            elif part.startswith(_STATE_OF_CELL):
                cell = CellKey.parse(part.removeprefix(_STATE_OF_CELL))
                result = record_state(self._book, typed.question, typed.text, cell=cell)
            elif part in BESIDE:
                result = record_part(self._book, typed.question, part, typed.text)
            else:
                key = CellKey.parse(part) if part else None
                result = record_answer(self._book, typed.question, typed.text, cell=key)
            yield self._remember(typed, result)

    def _block(self, gesture: Sequence[Typed]) -> Iterator[ChangeSet | Refusal]:
        """Fill many cells as one transaction and one gesture id."""
        from charter_desktop.usecases.record_answer import record_block

        cells = [(typed.question, CellKey.parse(typed.part), typed.text) for typed in gesture]
        for typed, result in zip(gesture, record_block(self._book, cells), strict=True):
            yield self._remember(typed, result)

    def _remember(self, typed: Typed, result: ChangeSet | Refusal) -> ChangeSet | Refusal:
        self.typing.pop((typed.question, typed.part), None)
        if isinstance(result, Refusal):
            self.refused[typed.question, typed.part] = _with_text(result, typed.text)
        else:
            self.refused.pop((typed.question, typed.part), None)
        return result

    def _before(self, typed: Typed) -> Typed:
        """Give the gesture that records what stands at a place now."""
        session, part = self._book.session_of(typed.question), typed.part
        if part == REMOVE_ROW:
            return replace(typed, part=RESTORE_ROW)
        if session is None or part == ADD_ROW:
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
