"""Check the forms of one round against each other: one id is one question, wherever it stands."""

from collections.abc import Iterable, Iterator

from charter_desktop.forms.definition import FormDefinition, Question
from charter_desktop.forms.issue import Code, Issue, Severity


def lint_round(definitions: Iterable[FormDefinition]) -> tuple[Issue, ...]:
    """Give an issue for each question whose id has another type, unit or dimensions in an earlier form.

    `sheet` is the id of the form, `column` what differs.
    """
    first: dict[str, tuple[FormDefinition, Question]] = {}
    found: list[Issue] = []
    for definition in definitions:
        for question in definition.questions():
            known = first.setdefault(question.question_id, (definition, question))
            if known[0] is not definition:
                found += _differences(definition, question, *known)
    return tuple(found)


def _differences(
    definition: FormDefinition, question: Question, other_form: FormDefinition, other: Question
) -> Iterator[Issue]:
    here, there = _shape(question), _shape(other)
    for column, found in here.items():
        if found != there[column]:
            facts = {
                "question": question.question_id,
                "found": found or "nothing",
                "wanted": there[column] or "nothing",
                "detail": other_form.form_id,
            }
            yield Issue(Severity.ERROR, Code.ANOTHER_SHAPE, definition.form_id, column=column, facts=facts)


def _shape(question: Question) -> dict[str, str]:
    figure = question.figure
    dimensions = figure.dimensions if figure else ()
    return {
        "type": question.kind.value,
        "unit": figure.unit if figure else "",
        "split": " ".join(f"{one.name}({','.join(one.names())})" for one in dimensions),
        "denominator": str(len(figure.measures)) if figure else "",
    }
