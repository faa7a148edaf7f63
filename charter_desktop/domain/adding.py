"""How the figures of several departments are added up, and why they may not be.

Numerators and denominators are added, then divided; shares, medians and means never are (product.md).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum

from charter_desktop.domain.answer import DENOMINATOR, Answer, Cell, CellKey, State, total_of
from charter_desktop.domain.canonical import decimal_text

_ALL = Decimal(100)


class Combine(Enum):
    """How several departments' answers to one question become the city's (`bind::cd:combine`)."""

    ONE = "one"
    LIST = "list"
    SUM = "sum"


class Apart(Enum):
    """Why figures were not added but stand side by side."""

    OTHER_SCHEME = "other_scheme"
    OTHER_PERIOD = "other_period"
    OTHER_CELLS = "other_cells"
    OVERLAPPING = "overlapping"
    NOT_ADDABLE = "not_addable"


@dataclass(frozen=True, slots=True)
class Rule:
    """What the view has to know of a question: how it combines, whether its people overlap."""

    combine: Combine = Combine.ONE
    overlapping: bool = False
    addable: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """One line of figures that stand side by side: whose they are, and what they add up to."""

    owners: tuple[str, ...]
    answer: Answer


def why_apart(answers: list[Answer], rule: Rule) -> Apart | None:
    """Say why answers may not be added, or None when they may."""
    stated = [answer for answer in answers if answer.state in {State.VALUE, State.SUPPRESSED}]
    with_denominator = any(key.measure == DENOMINATOR for answer in stated for key in answer.cells)
    if not rule.addable:
        return Apart.NOT_ADDABLE
    if rule.overlapping and (with_denominator or len(stated) > 1):
        return Apart.OVERLAPPING
    shown = [answer for answer in stated if answer.state is State.VALUE]
    if len({answer.about.get("scheme", "") for answer in shown}) > 1:
        return Apart.OTHER_SCHEME
    if len({answer.about.get("reference", "") for answer in shown}) > 1:
        return Apart.OTHER_PERIOD
    if len({_dimensions(answer) for answer in shown}) > 1:
        return Apart.OTHER_CELLS
    return None


def say_why_not(answers: list[Answer]) -> bool:
    """Say whether nobody states a figure, and they do not all give the same reason: there is no city's state."""
    states = {answer.state for answer in answers}
    return len(states) > 1 and not states & {State.VALUE, State.SUPPRESSED}


def side_by_side(answers: Mapping[str, Answer], apart: Apart | None) -> tuple[Part, ...]:
    """Join what may be joined: figures of one scheme, period and table; the rest stands alone.

    Medians, means and counts of people who may overlap are never joined, whatever their scheme.
    """
    never = apart in {Apart.NOT_ADDABLE, Apart.OVERLAPPING}
    lines: dict[object, dict[str, Answer]] = {}
    for owner, answer in answers.items():
        alone = never or answer.state is not State.VALUE
        lines.setdefault(owner if alone else _measured_by(answer), {})[owner] = answer
    return tuple(Part(tuple(group), added(list(group.values()))) for group in lines.values())


def _measured_by(answer: Answer) -> tuple[object, ...]:
    return answer.about.get("scheme", ""), answer.about.get("reference", ""), _dimensions(answer)


def _dimensions(answer: Answer) -> frozenset[tuple[str, tuple[str, ...]]]:
    return frozenset((key.measure, tuple(name for name, _ in key.members)) for key in answer.cells)


def added(answers: list[Answer]) -> Answer:
    """Add figures measure by measure; a hidden or missing part hides its sum (never a share).

    Where nobody states a figure, all say the same why not.
    """
    stated = [answer for answer in answers if answer.state in {State.VALUE, State.SUPPRESSED}]
    if not stated:
        return Answer(answers[0].state)
    if any(answer.state is State.SUPPRESSED for answer in stated):
        return Answer(State.SUPPRESSED)
    if len(stated) == 1:
        return stated[0]
    keys = sorted({key for answer in stated for key in answer.cells})
    if not keys:
        return Answer(State.VALUE, _sum([answer.value for answer in stated]))
    cells = {key: _added_cell(key, stated) for key in keys}
    about = {name: text for name, text in stated[0].about.items() if name in {"scheme", "reference"}}
    coverage = _coverage(stated)
    if coverage is not None:
        about["coverage"] = decimal_text(coverage)
    return Answer(State.VALUE, None, cells, about, any(answer.rounded for answer in stated))


def _coverage(stated: list[Answer]) -> Decimal | None:
    """Give the coverage of a sum in whole percent: all who are known over all there are.

    Each part's denominator is what its coverage knows of; None unless every part says both.
    """
    known = everybody = Decimal(0)
    for answer in stated:
        base, percent = total_of(answer, DENOMINATOR), _percent(answer.about.get("coverage", ""))
        if base is None or not percent:
            return None
        known += base
        everybody += base * 100 / percent
    return (known * 100 / everybody).quantize(Decimal(1)) if everybody else None


def _percent(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 < number <= _ALL else None


def _added_cell(key: CellKey, stated: list[Answer]) -> Cell:
    cells = [answer.cells.get(key) for answer in stated]
    present = [cell for cell in cells if cell is not None]
    if any(cell.state is State.SUPPRESSED for cell in present):
        return Cell(State.SUPPRESSED)
    shown = [cell.value for cell in present if cell.state is State.VALUE]
    if len(shown) < len(cells):
        return Cell(State.NOT_YET)
    return Cell(State.VALUE, _sum(shown))


def _sum(numbers: Iterable[str | None]) -> str:
    return decimal_text(sum((Decimal(number or "0") for number in numbers), Decimal(0)))
