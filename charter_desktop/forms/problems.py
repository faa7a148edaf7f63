"""What is missing or wrong in an answer, as a value; the screen makes the sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import Enum

from charter_desktop.domain.answer import State
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.instance import Leaf
from charter_desktop.forms.tables import STATE, Totals, typed_cells


class ProblemKind(Enum):
    """What can be wrong with an answer that was stored, or not given."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"
    NOT_A_CHOICE = "not_a_choice"
    SUM = "sum"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of one question, with the facts that its sentence names."""

    question_id: str
    kind: ProblemKind
    facts: Mapping[str, str] = field(default_factory=dict)


Names = Callable[[Leaf], tuple[str, ...]]


def problem_of(leaf: Leaf, names: Names, *, required: bool) -> Problem | None:
    """Give the first problem of a leaf; what is not relevant has none."""
    if not leaf.relevant:
        return None
    if required and leaf.required and not leaf.value and not _is_declared(leaf):
        return Problem(leaf.key, ProblemKind.REQUIRED)
    if leaf.value and (not leaf.valid or _is_out_of_range(leaf)):
        return Problem(leaf.key, ProblemKind.CONSTRAINT, {"value": leaf.value})
    node = leaf.spec.node
    if not isinstance(node, Question):
        return None
    if node.figure is not None:
        return _table_problem(leaf, node)
    return _choice_problem(leaf, node, names)


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
