"""Read a decision that somebody typed: it must have the shape that its field has."""

from collections.abc import Iterable
from dataclasses import replace

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, Cell, CellKey, State, total_of
from charter_desktop.domain.canonical import NotCanonicalError, Value, parse, tidy_text
from charter_desktop.domain.field import Field
from charter_desktop.domain.plan import COLUMNS
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.reading import read_typed
from charter_desktop.forms.tables import check_key, read_cell
from charter_desktop.usecases.action_columns import read_column
from charter_desktop.usecases.foreign_content import is_fit

_SHOWN = 80
_TRAVELLING = {"answer", "action", "evidence", "source", "comment"}
_SELECTS = {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}
_MARKS: dict[str, Value] = {"true": True, "false": False}


def read_decided(
    where: Field,
    typed: str,
    question: Question | None,
    stands: Value,
    choices: tuple[str, ...] = (),
) -> tuple[Value] | Refusal:
    """Read a value for a field; `question` is its definition where one is known here.

    `stands` is one of the values to choose from: a field that is no answer keeps its shape. `choices`
    are the names of a select, in their order; empty where they are not known. The value stands in a
    tuple of one, so that it may be null.
    """
    text = tidy_text(typed)
    if where.kind == "answer" and not where.part:
        read = _answer(where, text, question, choices)
    elif where.kind == "action" and where.part in COLUMNS:
        read = read_column(where.part, text)
    else:
        read = _like(where, text, stands)
    if isinstance(read, Refusal) or where.kind not in _TRAVELLING or is_fit(where, read[0]):
        return read
    return _refused(where, text)


def with_agreed_cells(value: Value, rivals: Iterable[Value]) -> tuple[Value] | None:
    """Keep beside a typed total what all sides say in their other cells, such as the whole that it is part of.

    None where that can't be kept: sides that differ there, a total that is split into parts, or one larger than
    the whole. Sides without such cells have no say. The value stands in a tuple of one.
    """
    if not isinstance(value, dict) or "cells" not in value:
        return (value,)
    typed = Answer.from_value(value)
    sides = [one for one in (Answer.from_value(one) for one in rivals if one is not None) if one.cells]
    others = [cells for one in sides if (cells := _beside(one, typed))]
    if not others:
        return (value,)
    is_split = any(key.members for cells in others for key in cells)
    kept = replace(typed, cells={**typed.cells, **others[0]}, rounded=all(one.rounded for one in sides))
    if is_split or any(cells != others[0] for cells in others) or _exceeds(kept):
        return None
    return (kept.to_value(),)


def with_agreed_about(value: Value, rivals: Iterable[Value]) -> Value:
    """Keep beside a new figure what all sides say beside theirs, such as its scheme and its period."""
    said = [one for one in rivals if isinstance(one, dict)]
    abouts = [one["about"] if isinstance(one.get("about"), dict) else {} for one in said]
    if not isinstance(value, dict) or "cells" not in value or "about" in value or not abouts:
        return value
    first = abouts[0]
    agreed = {
        name: text
        for name, text in (first.items() if isinstance(first, dict) else ())
        if all(isinstance(one, dict) and one.get(name) == text for one in abouts)
    }
    return {**value, "about": agreed} if agreed else value


def _beside(side: Answer, typed: Answer) -> dict[CellKey, Cell]:
    return {key: cell for key, cell in side.cells.items() if key not in typed.cells}


def _exceeds(answer: Answer) -> bool:
    """Say whether a part is larger than its whole."""
    part, whole = (total_of(answer, measure) for measure in (NUMERATOR, DENOMINATOR))
    return part is not None and whole is not None and part > whole


def _answer(
    where: Field, text: str, question: Question | None, choices: tuple[str, ...]
) -> tuple[Value] | Refusal:
    if not text.strip():
        return Refusal(Fault.EMPTY, str(where))
    if text.lstrip().startswith("{"):
        return _whole_answer(where, text, question, choices)
    if question is not None and question.figure is not None:
        number = read_cell(text, whole=question.kind is Kind.INTEGER)
        if isinstance(number, Refusal):
            return Refusal(number.fault, str(where), number.facts)
        return (Answer(State.VALUE, cells={CellKey(NUMERATOR): Cell(State.VALUE, number)}).to_value(),)
    read = text if question is None else _plain(question, text, choices)
    if isinstance(read, Refusal):
        return Refusal(read.fault, str(where), read.facts)
    return (Answer(State.VALUE, read).to_value(),)


def _plain(question: Question, text: str, choices: tuple[str, ...]) -> str | Refusal:
    """Read the text of an answer: names of choices for a select, else what its kind asks for."""
    if question.kind not in _SELECTS or not choices:
        return read_typed(question.kind, question.data_type, text)
    chosen = text.split() if question.kind is Kind.SELECT_MULTIPLE else [text.strip()] if text.strip() else []
    wrong = [name for name in chosen if name not in choices]
    if wrong:
        return Refusal(Fault.NOT_A_CHOICE, facts={"typed": " ".join(wrong)})
    return " ".join(sorted(set(chosen), key=choices.index))


def _whole_answer(
    where: Field, text: str, question: Question | None, choices: tuple[str, ...]
) -> tuple[Value] | Refusal:
    try:
        answer = Answer.from_value(parse(text.encode()))
    except (NotCanonicalError, ValueError):
        return _refused(where, text)
    if not _is_coherent(answer):
        return _refused(where, text)
    if question is not None:
        refusal = _unlike(where, answer, question, choices)
        if refusal:
            return refusal
    return (answer.to_value(),)


def _is_coherent(answer: Answer) -> bool:
    """Say whether what has a value says so, and what says so has one."""
    cells = all((cell.value is not None) == (cell.state is State.VALUE) for cell in answer.cells.values())
    holds = answer.value is not None or bool(answer.cells)
    return cells and holds == (answer.state is State.VALUE) and not (answer.value and answer.cells)


def _unlike(where: Field, answer: Answer, question: Question, choices: tuple[str, ...]) -> Refusal | None:
    """Refuse an answer that the question can't have: cells of another table, or none at all."""
    if question.figure is not None:
        wrong = [key for key in answer.cells if check_key(question.figure, key)]
        if wrong:
            return Refusal(Fault.NO_SUCH_CELL, str(where), {"cell": str(wrong[0])})
        if answer.value is not None:
            return _refused(where, answer.value)
        whole = question.kind is Kind.INTEGER
        numbers = (
            read_cell(cell.value, whole=whole) for cell in answer.cells.values() if cell.value is not None
        )
        bad = next((one for one in numbers if isinstance(one, Refusal)), None)
        return Refusal(bad.fault, str(where), bad.facts) if bad else None
    if answer.cells:
        return Refusal(Fault.NO_SUCH_CELL, str(where), {"cell": str(next(iter(answer.cells)))})
    read = _plain(question, answer.value or "", choices)
    return Refusal(read.fault, str(where), read.facts) if isinstance(read, Refusal) else None


def _like(where: Field, text: str, stands: Value) -> tuple[Value] | Refusal:
    """Read a value of the same shape as one that stands already."""
    match stands:
        case bool():
            return (_MARKS[text],) if text in _MARKS else _refused(where, text)
        case str() | None:
            return (text,)
        case list() | dict():
            try:
                value = parse(text.encode())
            except NotCanonicalError:
                return _refused(where, text)
            return (value,) if type(value) is type(stands) else _refused(where, text)


def _refused(where: Field, text: str) -> Refusal:
    return Refusal(Fault.BAD_VALUE, str(where), {"value": text[:_SHOWN]})
