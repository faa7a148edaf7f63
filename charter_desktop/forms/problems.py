"""What is missing or wrong in an answer, as a value; the screen makes the sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import Enum

from charter_desktop.domain.answer import NUMERATOR, Answer, State, total_of
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.instance import Leaf
from charter_desktop.forms.tables import REASON, STATE, Totals, typed_cells


class ProblemKind(Enum):
    """What can be wrong with an answer that was stored, or not given."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"
    NOT_A_CHOICE = "not_a_choice"
    SUM = "sum"
    TOO_LARGE = "too_large"
    JUMP = "jump"
    """It differs much from last round, and nobody said why: a question, not a mistake."""


JUMP_PERCENT = 25
"""A larger change asks why; it never blocks."""
_COMPARED = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of one question, with the facts that its sentence names."""

    question_id: str
    kind: ProblemKind
    facts: Mapping[str, str] = field(default_factory=dict)


Names = Callable[[Leaf], tuple[str, ...]]


def problem_of(leaf: Leaf, names: Names, *, required: bool, previous: Answer | None = None) -> Problem | None:
    """Give the first problem of a leaf; what is not relevant has none. `previous` is last round's answer."""
    if not leaf.relevant:
        return None
    return _mistake(leaf, names, required=required) or _unexplained(leaf, previous)


def _mistake(leaf: Leaf, names: Names, *, required: bool) -> Problem | None:
    if required and leaf.required and not _is_filled(leaf) and not _is_declared(leaf):
        return Problem(leaf.key, ProblemKind.REQUIRED)
    if leaf.value and (not leaf.valid or _is_out_of_range(leaf)):
        return Problem(leaf.key, ProblemKind.CONSTRAINT, {"value": leaf.value})
    node = leaf.spec.node
    if not isinstance(node, Question):
        return None
    if node.figure is not None:
        return _table_problem(leaf, node)
    return _choice_problem(leaf, node, names)


def _unexplained(leaf: Leaf, previous: Answer | None) -> Problem | None:
    if previous is None or not leaf.value or (leaf.parts or {}).get(REASON):
        return None
    found = jump_of(leaf, previous)
    if found is None or abs(found.percent) <= JUMP_PERCENT:
        return None
    facts = {
        "value": decimal_text(found.now),
        "before": decimal_text(found.before),
        "percent": decimal_text(abs(found.percent).quantize(Decimal(1))),
    }
    return Problem(leaf.key, ProblemKind.JUMP, facts)


@dataclass(frozen=True, slots=True)
class Jump:
    """A number, what it was last round, and the change in percent of that."""

    before: Decimal
    now: Decimal

    @property
    def percent(self) -> Decimal:
        """The change in percent; negative where it fell."""
        return (self.now - self.before) * 100 / self.before


def jump_of(leaf: Leaf, previous: Answer) -> Jump | None:
    """Compare a number, or the total of a figure, with last round's; None where either is none or was 0."""
    node = leaf.spec.node
    if not isinstance(node, Question) or node.kind not in _COMPARED:
        return None
    total = total_of(previous, NUMERATOR) if previous.cells else _number(previous.value or "")
    now = _number(leaf.value)
    return Jump(total, now) if total and now is not None else None


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _is_filled(leaf: Leaf) -> bool:
    """Say whether there is an answer; a table without a grand total is answered by its cells."""
    node = leaf.spec.node
    if leaf.value or not isinstance(node, Question) or node.figure is None:
        return bool(leaf.value)
    return bool(typed_cells(node.figure, leaf.parts or {}))


def _is_declared(leaf: Leaf) -> bool:
    return (leaf.parts or {}).get(STATE, State.VALUE.value) != State.VALUE.value


def _is_out_of_range(leaf: Leaf) -> bool:
    node = leaf.spec.node
    if not isinstance(node, Question) or node.kind is not Kind.RANGE or not node.start or not node.end:
        return False
    try:
        low, high = sorted((Decimal(node.start), Decimal(node.end)))
        return not low <= Decimal(leaf.value) <= high
    except InvalidOperation:
        return False


def _choice_problem(leaf: Leaf, node: Question, names: Names) -> Problem | None:
    if node.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE} or not leaf.value or node.itemset is None:
        return None
    known = set(names(leaf))
    chosen = leaf.value.split() if node.kind is Kind.SELECT_MULTIPLE else [leaf.value]
    wrong = [name for name in chosen if name not in known]
    return Problem(leaf.key, ProblemKind.NOT_A_CHOICE, {"choice": " ".join(wrong)}) if wrong else None


def _table_problem(leaf: Leaf, node: Question) -> Problem | None:
    if not leaf.parts or node.figure is None:
        return None
    cells = typed_cells(node.figure, leaf.parts)
    totals = Totals(node.figure, cells)
    for key, typed, summed in totals.clashes():
        facts = {"cell": str(key), "typed": decimal_text(typed), "sum": decimal_text(summed)}
        return Problem(leaf.key, ProblemKind.SUM, facts)
    for key, part, whole in totals.too_large():
        facts = {"cell": str(key), "numerator": decimal_text(part), "denominator": decimal_text(whole)}
        return Problem(leaf.key, ProblemKind.TOO_LARGE, facts)
    return None
