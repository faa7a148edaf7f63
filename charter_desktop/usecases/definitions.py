"""The questionnaires of a workspace as definitions, and the rules that the city's view needs."""

from collections.abc import Iterable, Iterator

from charter_desktop.domain.adding import Combine, Rule
from charter_desktop.forms.definition import UNSEEN, FormDefinition, Group, Kind, Question, Repeat
from charter_desktop.forms.xform import read_definition
from charter_desktop.store import questionnaires
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.setup import read_setup

_UNASKED = UNSEEN | {Kind.NOTE}
NO_TOTAL = frozenset({"average", "median", "index", "duration"})
"""Kinds of figures whose cells have no sum."""
_NOT_ADDABLE = NO_TOTAL | {"gap"}


def definitions_of(workspace: Workspace) -> tuple[FormDefinition, ...]:
    """Read every questionnaire that this workspace holds, older versions first."""
    return tuple(read_definition(stored.xform) for stored in questionnaires.every(workspace))


def own_definitions(workspace: Workspace) -> tuple[FormDefinition, ...]:
    """Read the questionnaires that the owner of this workspace answers now."""
    desk = read_setup(workspace).department(workspace.about.owner)
    wanted = desk.forms if desk else ()
    stored = {item.sha256: item for item in questionnaires.every(workspace)}
    return tuple(read_definition(stored[sha256].xform) for sha256 in wanted if sha256 in stored)


def rules_of(definitions: Iterable[FormDefinition]) -> dict[str, Rule]:
    """Give each question's rule of joining departments' answers; the newest version decides."""
    return {question.question_id: _rule(question) for form in definitions for question in form.questions()}


def old_ids(definitions: Iterable[FormDefinition]) -> dict[str, str]:
    """Give the mapping of old question ids to new ones that newer versions declare."""
    return {
        old: question.question_id
        for form in definitions
        for question in form.questions()
        if (old := question.figure.was if question.figure else question.data.get("was", ""))
    }


def current_questions(definitions: Iterable[FormDefinition]) -> dict[str, Question]:
    """Give every question of the newest version of each questionnaire, by id."""
    newest = {form.form_id: form for form in definitions}
    return {question.question_id: question for form in newest.values() for question in form.questions()}


def combine_of(question: Question) -> Combine:
    """Read `bind::cd:combine`; one by default."""
    text = question.figure.combine if question.figure else question.data.get("combine", "")
    return Combine(text) if text in {item.value for item in Combine} else Combine.ONE


NAMING = frozenset({"CX.0/signatory"})
"""Questions whose answer names a person: it stays in the city (privacy.md)."""


def is_given(question: Question) -> bool:
    """Say whether the invitation answers it (`bind::cd:from`): the coordinator's answer, not theirs."""
    return bool(question.data.get("from"))


def is_meta(question: Question) -> bool:
    """Say whether a question is about the record itself (OpenRosa `meta`), not an answer of anybody."""
    return question.path[1:2] == ("meta",)


def is_asked(question: Question | None) -> bool:
    """Say whether somebody answers it: no note, no calculation, nothing that the invitation tells."""
    return question is not None and question.kind not in _UNASKED and not is_given(question)


def needed(form: FormDefinition) -> tuple[str, ...]:
    """Name the questions that everybody is asked and that count: core ones, and those that are required."""
    return tuple(one.question_id for one in _always(form.root) if is_asked(one) and _counts(one))


def _always(group: Group) -> Iterator[Question]:
    """Give the questions outside of rows and of groups that are asked on a condition."""
    for child in group.children:
        if child.bind.relevant or isinstance(child, Repeat):
            continue
        if isinstance(child, Group):
            yield from _always(child)
        else:
            yield child


def _counts(question: Question) -> bool:
    core = question.figure.core if question.figure else question.data.get("core") == "yes"
    return core or bool(question.bind.required)


def disclosure_class(question: Question) -> str:
    """Read `bind::cd:class`; S0 by default."""
    return question.figure.disclosure if question.figure else question.data.get("class", "S0")


def _rule(question: Question) -> Rule:
    kind = question.figure.kind if question.figure else ""
    return Rule(
        combine=combine_of(question),
        overlapping=question.data.get("overlap", "") == "yes",
        addable=kind not in _NOT_ADDABLE,
    )
