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
from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, Cell, CellKey, State
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
    marks = list(_small(numbers, rule, rules, kind))
    if not marks:
        return _rounded(answer, numbers, rule, kind)
    total = {key: number for key, number in _totals(numbers).items() if kind is not Kind.AVERAGE or key}
    again = list(_small(total, rule, rules, kind))
    kept = {} if again else total
    return _reduced(answer, numbers, kept, rule, kind, [*marks, *again])


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


def _small(numbers: Mapping[CellKey, Decimal], rule: ClassRule, rules: Rules, kind: Kind) -> Iterable[Mark]:
    whole = {**_margins(numbers), **numbers}
    for key, number in sorted(whole.items()):
        if kind is Kind.AVERAGE:
            yield from _small_base(key, whole, rules)
            continue
        least = max(rules.firms, rule.threshold) if kind is Kind.FIRMS else rule.threshold
        if 0 < number < least:
            yield Mark(Reason.SMALL_CELL if key.members else Reason.SMALL_TOTAL, key)
        if key.measure == NUMERATOR and (base := whole.get(CellKey(DENOMINATOR, key.members))) is not None:
            yield from _small_share(key, number, base, rule)


def _small_base(key: CellKey, whole: Mapping[CellKey, Decimal], rules: Rules) -> Iterable[Mark]:
    """An average or median leaves only when its base is known and large enough."""
    if key.measure != NUMERATOR:
        return
    base = whole.get(CellKey(DENOMINATOR, key.members))
    if base is None:
        yield Mark(Reason.UNKNOWN_BASE, key)
    elif base < rules.average_base:
        yield Mark(Reason.SMALL_BASE, key)


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
        names = key.members
        for mask in range((1 << len(names)) - 1):
            kept = tuple(pair for place, pair in enumerate(names) if mask >> place & 1)
            margin = CellKey(key.measure, kept)
            if margin not in numbers:
                margins[margin] = margins.get(margin, Decimal(0)) + number
    return margins


def _totals(numbers: Mapping[CellKey, Decimal]) -> dict[CellKey, Decimal]:
    whole = {**_margins(numbers), **numbers}
    return {key: number for key, number in whole.items() if not key.members}


def _rounded(answer: Answer, numbers: dict[CellKey, Decimal], rule: ClassRule, kind: Kind) -> Protected:
    if rule.base == 1 or kind is Kind.AVERAGE:
        return Protected(answer)
    return _reduced(answer, numbers, numbers, rule, kind, [])


def _reduced(
    answer: Answer,
    before: Mapping[CellKey, Decimal],
    kept: Mapping[CellKey, Decimal],
    rule: ClassRule,
    kind: Kind,
    marks: list[Mark],
) -> Protected:
    lost = round(100 * (1 - len(kept.keys() & before.keys()) / len(before)))
    if not kept:
        return Protected(Answer(State.SUPPRESSED, about=answer.about), tuple(marks), 100)
    rounds = rule.base > 1 and kind is not Kind.AVERAGE
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
