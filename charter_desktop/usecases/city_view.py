"""The city as its departments' contributions make it: every question's answer, every action."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charter_desktop.disclosure.rules import Rules
from charter_desktop.domain.field import CITY, without_rows
from charter_desktop.domain.plan import Action, actions
from charter_desktop.domain.plan_proposals import declines
from charter_desktop.domain.plan_reports import reported
from charter_desktop.domain.view import (
    CityAnswer,
    Heads,
    Standing,
    city_answers,
    is_conflict,
    renamed,
    state_hash,
)
from charter_desktop.forms.definition import FormDefinition, Question
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.definitions import (
    current_questions,
    definitions_of,
    is_asked,
    old_ids,
    rules_of,
)
from charter_desktop.usecases.rules import rules_of_round
from charter_desktop.usecases.setup import Department, Setup, read_setup
from charter_desktop.usecases.share import shared_heads

OPEN = (Standing.CONFLICT, Standing.DISAGREEMENT, Standing.OUTDATED)
"""The standings that a person has to decide."""


@dataclass(frozen=True, slots=True)
class CityView:
    """One look at the city; `questions` finds a question's definition by its id.

    `unplaced` lists answers on an older questionnaire that have no place in the newest one.
    """

    setup: Setup
    heads: Heads
    answers: Mapping[str, CityAnswer]
    actions: tuple[Action, ...]
    definitions: tuple[FormDefinition, ...]
    questions: Mapping[str, Question]
    unplaced: tuple[str, ...]
    hash: str
    rules: Rules

    def question(self, name: str) -> Question | None:
        """Find a question's definition by its id, with or without row keys."""
        return self.questions.get(without_rows(name))

    def asked(self, name: str) -> tuple[Department, ...]:
        """Name the departments whose questionnaires ask a question, without the coordinator's own desk."""
        asking = {form.sha256 for form in self.definitions if is_asked(form.by_id.get(without_rows(name)))}
        found = self.setup.departments
        return tuple(one for one in found if one.id != CITY and asking.intersection(one.forms))

    @property
    def undecided(self) -> tuple[CityAnswer, ...]:
        """What a person has to decide: answers by question id, anything else by its field."""
        answers = [answer for answer in self.answers.values() if answer.standing in OPEN]
        return (*answers, *_other_conflicts(self.heads))

    @property
    def plan(self) -> tuple[Action, ...]:
        """The actions that are in the plan."""
        return tuple(action for action in self.actions if action.accepted)


def _other_conflicts(found: Heads) -> Iterable[CityAnswer]:
    """Give columns of actions, sources and the like that two copies changed differently."""
    for where, group in found.items():
        if (where.kind != "answer" or where.part) and is_conflict(group):
            yield CityAnswer(str(where), Standing.CONFLICT, None, heads=group)


def view_city(workspace: Workspace) -> CityView:
    """Compute the view; a pure function of what is in the file."""
    found = shared_heads(workspace)
    definitions = definitions_of(workspace)
    answers = city_answers(renamed(found, old_ids(definitions)), rules_of(definitions))
    current = current_questions(definitions)
    return CityView(
        setup=read_setup(workspace),
        heads=found,
        answers=answers,
        actions=actions(reported(found), declines(found)),
        definitions=definitions,
        questions={question.question_id: question for form in definitions for question in form.questions()},
        unplaced=tuple(name for name in answers if without_rows(name) not in current),
        hash=shared_hash(found),
        rules=rules_of_round(workspace),
    )


def shared_hash(found: Heads) -> str:
    """Hash what both ends of an exchange share: answers, sources, evidence, actions."""
    kinds = {"answer", "source", "evidence", "comment", "action"}
    return state_hash({where: group for where, group in found.items() if where.kind in kinds})
