"""A figure checked against what it is a part of: nobody has more pupils than there are residents.

A question names its context with `bind::cd:within`. The check never blocks: it shows where to look.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from charter_desktop.domain.answer import NUMERATOR, Answer, CellKey, State, adds_up, measures, total_of


@dataclass(frozen=True, slots=True)
class Excess:
    """A number that is larger than what it should be a part of; `key` names its measure and member."""

    question: str
    key: CellKey
    number: Decimal
    context: str
    limit: Decimal


def excesses(
    question: str, answer: Answer, context_id: str, context: Answer, rounding: int = 0
) -> tuple[Excess, ...]:
    """Compare totals, and the members of every split that both have, of one origin scheme.

    Hidden and missing numbers are not compared; rounded ones may lie over their context by `rounding`.
    """
    if answer.state is not State.VALUE or context.state is not State.VALUE:
        return ()
    slack = Decimal(rounding) if answer.rounded or context.rounded else Decimal(0)
    found = []
    for key in (*map(CellKey, measures(answer.cells)), *_members(answer, context)):
        number = _number(answer, key)
        limit = _number(context, CellKey(NUMERATOR, key.members))
        if number is not None and limit is not None and number > limit + slack:
            found.append(Excess(question, key, number, context_id, limit))
    return tuple(found)


def _members(answer: Answer, context: Answer) -> Iterable[CellKey]:
    """Name the margins that can be compared: one member of one split each."""
    same_scheme = answer.about.get("scheme", "") == context.about.get("scheme", "")
    theirs = {pair for key in context.cells for pair in key.members}
    ours = {(key.measure, pair) for key in answer.cells for pair in key.members}
    for measure, (dimension, member) in sorted(ours):
        if (dimension, member) in theirs and (same_scheme or dimension != "origin"):
            yield CellKey.of(measure, {dimension: member})


def _number(answer: Answer, key: CellKey) -> Decimal | None:
    """Give a total or a margin: as stated, or added up where every part is a value."""
    if not key.members:
        return total_of(answer, key.measure)
    stated = answer.cells.get(key)
    if stated is not None:
        return None if stated.value is None else Decimal(stated.value)
    within = {name: cell for name, cell in answer.cells.items() if _is_part(name, key)}
    finest = max((name.dimensions for name in within), key=lambda names: (len(names), names), default=())
    parts = [cell.value for name, cell in within.items() if name.dimensions == finest]
    if not parts or not all(map(adds_up, finest)) or any(part is None for part in parts):
        return None
    return sum((Decimal(part or "0") for part in parts), Decimal(0))


def _is_part(cell: CellKey, whole: CellKey) -> bool:
    return cell.measure == whole.measure and set(whole.members) <= set(cell.members)
