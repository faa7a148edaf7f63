"""Rebuild a figure from what may be published: the table as it will leave.

The first protection is coarse and errs on the safe side: a table in which any cell, complement
or margin is small leaves as its total only, and not even that when the total is small. So no
hidden cell can be worked out from its neighbours, because no neighbours leave.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import Enum

from charter_desktop.disclosure.rules import ClassRule, Kind, Rules, kind_of
from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, Cell, CellKey, State, adds_up
from charter_desktop.domain.canonical import decimal_text


class Reason(Enum):
    """Why a figure does not leave as it was typed."""

    SMALL_CELL = "small_cell"
    SMALL_TOTAL = "small_total"
    SMALL_COMPLEMENT = "small_complement"
    EVERYBODY_OR_NOBODY = "everybody_or_nobody"
    SMALL_BASE = "small_base"
    UNKNOWN_BASE = "unknown_base"
    ROUNDED = "rounded"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that was done to a figure: the reason, and the cell it is about."""

    reason: Reason
    cell: CellKey | None = None


@dataclass(frozen=True, slots=True)
class Protected:
    """A figure as it will leave, what was done to it, and how many numbers are lost in percent."""

    answer: Answer
    marks: tuple[Mark, ...] = ()
    lost_percent: int = 0


def protect(answer: Answer, disclosure_class: str, rules: Rules) -> Protected:
    """Protect one figure (privacy.md, first cut): total only, or nothing, where a number is small.

    Answers without cells and of class S0 pass unchanged.
    """
    rule = rules.rule(disclosure_class)
    if rule is None or answer.state is not State.VALUE:
        return Protected(answer)
    numbers = _numbers(answer)
    if not numbers:
        return Protected(answer)
    kind = kind_of(disclosure_class)
    if kind is Kind.AVERAGE:
        return _averages(answer, numbers, rule, rules)
    least = max(rules.firms, rule.threshold) if kind is Kind.FIRMS else rule.threshold
    marks = list(_small(numbers, rule, least))
    if not marks:
        return _reduced(answer, numbers, numbers, rule, [])
    total = _totals(numbers)
    again = list(_small(total, rule, least))
    return _reduced(answer, numbers, {} if again else total, rule, [*marks, *again])


def _numbers(answer: Answer) -> dict[CellKey, Decimal]:
    found = {}
    for key, cell in answer.cells.items():
        if cell.state is State.VALUE and cell.value is not None:
            found[key] = Decimal(cell.value)
    if not answer.cells and answer.value is not None:
        try:
            found[CellKey(NUMERATOR)] = Decimal(answer.value)
        except InvalidOperation:
            return {}
    return found


def _small(numbers: Mapping[CellKey, Decimal], rule: ClassRule, least: int) -> Iterable[Mark]:
    whole = {**_margins(numbers), **numbers}
    for key, number in sorted(whole.items()):
        if any(0 < part < least for part in (number, *_rests(key, numbers))):
            yield Mark(Reason.SMALL_CELL if key.members else Reason.SMALL_TOTAL, key)
        base = whole.get(CellKey(DENOMINATOR, key.members)) if key.measure == NUMERATOR else None
        if base is not None:
            yield from _small_share(key, number, base, rule)


def _rests(key: CellKey, numbers: Mapping[CellKey, Decimal]) -> Iterable[Decimal]:
    """What a typed total leaves for the cells below it that were not typed, by each split of it."""
    if key not in numbers:
        return
    below: dict[tuple[str, ...], Decimal] = {}
    for other, number in numbers.items():
        if other != key and other.measure == key.measure and set(key.members) < set(other.members):
            names = tuple(name for name, _ in other.members)
            below[names] = below.get(names, Decimal(0)) + number
    yield from (numbers[key] - part for part in below.values())


def _averages(answer: Answer, numbers: Mapping[CellKey, Decimal], rule: ClassRule, rules: Rules) -> Protected:
    """Withhold each average on a small or unknown base; they never add up, so each stands alone."""
    marks: list[Mark] = []
    cells: dict[CellKey, Cell] = dict(answer.cells)
    if not answer.cells:
        return Protected(Answer(State.SUPPRESSED, about=answer.about), (Mark(Reason.UNKNOWN_BASE),), 100)
    for key, number in numbers.items():
        base = numbers.get(CellKey(DENOMINATOR, key.members))
        if key.measure == DENOMINATOR:
            shown = decimal_text(_to_base(number, rule.base))
            cells[key] = Cell(State.SUPPRESSED) if 0 < number < rule.threshold else Cell(State.VALUE, shown)
        elif base is None or base < rules.average_base:
            marks.append(Mark(Reason.UNKNOWN_BASE if base is None else Reason.SMALL_BASE, key))
            cells[key] = Cell(State.SUPPRESSED)
    hidden = sum(cell.state is State.SUPPRESSED for cell in cells.values())
    if hidden == len(cells):
        return Protected(Answer(State.SUPPRESSED, about=answer.about), tuple(marks), 100)
    lost = round(100 * hidden / len(cells))
    return Protected(Answer(State.VALUE, None, cells, answer.about, rule.base > 1), tuple(marks), lost)


def _small_share(key: CellKey, number: Decimal, base: Decimal, rule: ClassRule) -> Iterable[Mark]:
    """The complement obeys the threshold too, and 0 % or 100 % of a group also discloses."""
    if base == 0:
        return
    if 0 < base - number < rule.threshold:
        yield Mark(Reason.SMALL_COMPLEMENT, key)
    if number in {Decimal(0), base} and rule.percent_base:
        yield Mark(Reason.EVERYBODY_OR_NOBODY, key)
    if base < rule.percent_base:
        yield Mark(Reason.SMALL_BASE, key)


def _margins(numbers: Mapping[CellKey, Decimal]) -> dict[CellKey, Decimal]:
    """Add up every margin that somebody who has the table could add up."""
    margins: dict[CellKey, Decimal] = {}
    for key, number in numbers.items():
        parts = [pair for pair in key.members if adds_up(pair[0])]
        steps = [pair for pair in key.members if not adds_up(pair[0])]
        for mask in range((1 << len(parts)) - 1):
            kept = [pair for place, pair in enumerate(parts) if mask >> place & 1]
            margin = CellKey(key.measure, tuple(sorted([*kept, *steps])))
            if margin not in numbers:
                margins[margin] = margins.get(margin, Decimal(0)) + number
    return margins


def _totals(numbers: Mapping[CellKey, Decimal]) -> dict[CellKey, Decimal]:
    whole = {**_margins(numbers), **numbers}
    return {key: number for key, number in whole.items() if not any(adds_up(name) for name, _ in key.members)}


def _reduced(
    answer: Answer,
    before: Mapping[CellKey, Decimal],
    kept: Mapping[CellKey, Decimal],
    rule: ClassRule,
    marks: list[Mark],
) -> Protected:
    lost = round(100 * (1 - len(kept.keys() & before.keys()) / len(before)))
    if not kept:
        return Protected(Answer(State.SUPPRESSED, about=answer.about), tuple(marks), 100)
    rounds = rule.base > 1
    shown = {key: _to_base(number, rule.base) if rounds else number for key, number in kept.items()}
    cells = {key: Cell(State.VALUE, decimal_text(number)) for key, number in shown.items()}
    if rounds:
        marks = [*marks, Mark(Reason.ROUNDED)]
    if not answer.cells:
        value = cells[CellKey(NUMERATOR)].value
        return Protected(Answer(State.VALUE, value, {}, answer.about, rounds), tuple(marks), 0)
    others = {key: cell for key, cell in answer.cells.items() if cell.state is not State.VALUE}
    if len(kept) == len(before):
        cells = {**others, **cells}
    return Protected(Answer(State.VALUE, None, cells, answer.about, rounds), tuple(marks), lost)


def _to_base(number: Decimal, base: int) -> Decimal:
    return (number / base).quantize(Decimal(1), ROUND_HALF_UP) * base
