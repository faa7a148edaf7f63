"""The answer of one question, as the domain knows it."""

from charter_desktop.domain.answer import Answer, State
from charter_desktop.forms.definition import UNSEEN, Question
from charter_desktop.forms.instance import Leaf
from charter_desktop.forms.tables import STATE, declared, typed_cells


def answer_of(leaf: Leaf) -> Answer | None:
    """Give the answer of a leaf; None while nothing was typed.

    Helpers that nobody sees are no answers unless they carry an indicator of their own. What is not
    relevant but holds something is NOT_APPLICABLE, without its values. A figure has the cells that
    were typed, nothing derived.
    """
    node = leaf.spec.node
    assert isinstance(node, Question)
    if not leaf.value and not leaf.parts:
        return None
    if node.kind in UNSEEN and not node.indicator:
        return None
    if not leaf.relevant:
        return Answer(State.NOT_APPLICABLE)
    parts = leaf.parts or {}
    about = {part: text for part, text in parts.items() if _is_about(part)}
    state = declared(parts.get(STATE, State.VALUE.value))
    if state is not State.VALUE:
        return Answer(state, about=about)
    if node.figure is None:
        return Answer(state, leaf.value or None, about=about) if leaf.value or about else None
    return Answer(state, cells=typed_cells(node.figure, parts), about=about)


def _is_about(part: str) -> bool:
    return part != STATE and ":" not in part and part not in {"numerator", "denominator"}
