"""How long a questionnaire takes: an estimate for a person with the tables at hand.

One number is read and typed in 20 s (a block pasted from Excel takes less, one that has to be looked up
more), a question is read in 15 s, a choice made in 40 s, a link or a name written in a minute, a narrative
of two or three sentences in two. What is asked only after a certain answer counts half. Members of a split
that are shown on demand are not counted.
"""

from collections.abc import Iterator
from math import prod

from charter_desktop.forms.definition import UNSEEN, FormDefinition, Group, Kind, Question
from charter_desktop.forms.session import FormSession

READING, CELL, CHOICE, SHORT_TEXT, NARRATIVE = 15, 20, 40, 60, 120
"""Seconds."""
NARRATIVES = frozenset({"changed", "next_step", "done", "how", "legal_basis"})
"""Texts of several sentences, by name; all others are a line."""
_CHOSEN = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.DATE})


def core_questions(form: FormDefinition) -> Iterator[Question]:
    """Give what every department has to answer; all that is asked where a form marks no core."""
    asked = [one for one in form.questions() if one.kind not in UNSEEN and one.kind is not Kind.NOTE]
    core = [one for one in asked if one.data.get("core") == "yes" or (one.figure and one.figure.core)]
    yield from core or asked


def typed_cells(question: Question) -> int:
    """Count the innermost cells of a table: its totals are added up by the program."""
    if question.figure is None:
        return 0
    sizes = [
        sum(1 for member in dimension.members if not member.optional)
        for dimension in question.figure.dimensions
    ]
    return prod(sizes) * len(question.figure.measures)


def seconds(question: Question) -> int:
    """Estimate one question."""
    if question.figure is not None:
        return READING + CELL * typed_cells(question)
    if question.kind in _CHOSEN:
        return READING + CHOICE
    return READING + (NARRATIVE if question.name in NARRATIVES else SHORT_TEXT)


def minutes(form: FormDefinition) -> float:
    """Estimate the core of a questionnaire."""
    rare = _conditional(form)
    return sum(seconds(one) / (2 if one.key in rare else 1) for one in core_questions(form)) / 60


def minutes_left(session: FormSession) -> float:
    """Estimate what is asked now and not answered yet."""
    left = (one for one in core_questions(session.definition) if _is_open(session, one.question_id))
    return sum(seconds(one) for one in left) / 60


def _is_open(session: FormSession, question: str) -> bool:
    if not session.relevant(question) or session.readonly(question):
        return False
    return not (session.value(question) or session.part(question, "state") or session.cells(question))


def _conditional(form: FormDefinition) -> set[str]:
    """Give the paths of questions that stand under a condition, or are required on one only."""
    found = {question.key for question in core_questions(form) if question.name == "evidence"}
    for node in form.nodes():
        if node.bind.relevant:
            inside = node.children if isinstance(node, Group) else (node,)
            found |= {child.key for child in inside}
    return found
