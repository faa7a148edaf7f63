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
    EARLIER_RELEASE = "earlier_release"
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


Numbers = Mapping[CellKey, Decimal]


def protect(
    answer: Answer, disclosure_class: str, rules: Rules, released: Iterable[Answer] = ()
) -> Protected:
    """Protect one figure (privacy.md, first cut): total only, or nothing, where a number is small.

    `released` holds what was published of this figure before: what leaves now must not give away,
    beside it, what either of them hides. Answers of class S0 pass unchanged.
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
    earlier = [known for one in released if (known := _numbers(one))]
    marks: list[Mark] = []
    for kept in (numbers, _totals(numbers)):
        shown = _rounded(kept, rule)
        found = list(_small(kept, rule, least)) or list(_beside_earlier(shown, earlier, least))
        if not found:
            return _rebuilt(answer, numbers, shown, marks, rounded=rule.base > 1)
        marks += found
    return _rebuilt(answer, numbers, {}, marks, rounded=False)


def _beside_earlier(shown: Numbers, earlier: Iterable[Numbers], least: int) -> Iterable[Mark]:
    """Find what somebody learns who lays an earlier release of the figure beside this one."""
    for known in earlier:
        both = {**known, **shown}
        if both.keys() == known.keys() == shown.keys():
            continue
        for key in sorted(both):
            if any(0 < abs(rest) < least for rest in _rests(key, both)):
                yield Mark(Reason.EARLIER_RELEASE, key)


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
    """Withhold averages on a small or unknown base.

    Averages never add up, so each may stand alone; but beside a typed total the others would give a
    hidden one away, and then only the total leaves. A base of a few people that may carry an average
    is a small count all the same, and is left out.
    """
    bases = {key: number for key, number in numbers.items() if key.measure == DENOMINATOR}
    typed = {key: number for key, number in numbers.items() if key not in bases}
    marks = [mark for key in sorted(typed) for mark in _small_base(key, bases, rules)]
    small = {key for key, number in bases.items() if 0 < number < rule.threshold}
    if small and CellKey(DENOMINATOR) in bases:
        marks += [Mark(Reason.SMALL_BASE, key) for key in sorted(small)]
    hidden = {mark.cell for mark in marks}
    shown = {key: number for key, number in typed.items() if key not in hidden}
    if marks and any(not any(map(adds_up, key.dimensions)) for key in shown):
        shown = {key: number for key, number in shown.items() if not any(map(adds_up, key.dimensions))}
    kept_bases = {key: bases[key] for key in _bases_of(shown, bases) - small}
    kept = {**shown, **_rounded(kept_bases, rule)} if shown else {}
    return _rebuilt(answer, numbers, kept, marks, rounded=rule.base > 1)


def _bases_of(shown: Iterable[CellKey], bases: Iterable[CellKey]) -> set[CellKey]:
    return {CellKey(DENOMINATOR, key.members) for key in shown} & set(bases)


def _small_base(key: CellKey, bases: Mapping[CellKey, Decimal], rules: Rules) -> Iterable[Mark]:
    base = bases.get(CellKey(DENOMINATOR, key.members))
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
    """Add up every margin that somebody who has the table could add up.

    Each margin is added from one split only, the finest that holds it: a table may be filled by
    origin and, beside that, by sex, and then both give the same people.
    """
    margins: dict[CellKey, Decimal] = {}
    splits = sorted({(key.measure, key.dimensions) for key in numbers}, key=lambda one: (-len(one[1]), one))
    for measure, names in splits:
        fresh: dict[CellKey, Decimal] = {}
        for key, number in numbers.items():
            if (key.measure, key.dimensions) == (measure, names):
                for margin in _above(key):
                    fresh[margin] = fresh.get(margin, Decimal(0)) + number
        margins = {**fresh, **margins}
    return {key: number for key, number in margins.items() if key not in numbers}


def _above(key: CellKey) -> Iterable[CellKey]:
    """Name the margins that a cell is part of; the steps of a sequence are kept apart."""
    parts = [pair for pair in key.members if adds_up(pair[0])]
    steps = [pair for pair in key.members if not adds_up(pair[0])]
    for mask in range((1 << len(parts)) - 1):
        kept = [pair for place, pair in enumerate(parts) if mask >> place & 1]
        yield CellKey(key.measure, tuple(sorted([*kept, *steps])))


def _totals(numbers: Mapping[CellKey, Decimal]) -> dict[CellKey, Decimal]:
    whole = {**_margins(numbers), **numbers}
    return {key: number for key, number in whole.items() if not any(adds_up(name) for name, _ in key.members)}


def _rounded(numbers: Mapping[CellKey, Decimal], rule: ClassRule) -> dict[CellKey, Decimal]:
    if rule.base == 1:
        return dict(numbers)
    return {
        key: (number / rule.base).quantize(Decimal(1), ROUND_HALF_UP) * rule.base
        for key, number in numbers.items()
    }


def _rebuilt(
    answer: Answer,
    before: Mapping[CellKey, Decimal],
    kept: Mapping[CellKey, Decimal],
    marks: list[Mark],
    *,
    rounded: bool,
) -> Protected:
    """Make the answer that leaves from the numbers that may, never from the one that was typed."""
    if not kept:
        return Protected(Answer(State.SUPPRESSED, about=answer.about), tuple(marks), 100)
    lost = round(100 * (1 - len(kept) / len(kept.keys() | before.keys())))
    if rounded:
        marks = [*marks, Mark(Reason.ROUNDED)]
    cells = {key: Cell(State.VALUE, decimal_text(number)) for key, number in kept.items()}
    if not answer.cells:
        value = cells[CellKey(NUMERATOR)].value
        return Protected(Answer(State.VALUE, value, {}, answer.about, rounded), tuple(marks), 0)
    if kept.keys() >= before.keys():
        others = {key: cell for key, cell in answer.cells.items() if cell.state is not State.VALUE}
        cells = {**others, **cells}
    return Protected(Answer(State.VALUE, None, cells, answer.about, rounded), tuple(marks), lost)
