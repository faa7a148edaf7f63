"""What plan and report share: the masthead, the commitments with their lights, who contributed."""

from collections.abc import Iterable
from datetime import UTC, datetime

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.charter import Clause
from charter_desktop.domain.field import CITY
from charter_desktop.domain.light import light_of
from charter_desktop.domain.plan import Action
from charter_desktop.reports.content import (
    Commitment,
    Document,
    Masthead,
    Period,
    Received,
    Role,
    Stance,
    Statement,
)
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import disclosure_class
from charter_desktop.usecases.measured_plan import measured_plan
from charter_desktop.usecases.plan_actions import FROZEN
from charter_desktop.usecases.published_actions import period_of
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.retract import list_counting
from charter_desktop.wording.voice import Voice

_STANDING = ".S/"


def masthead(workspace: Workspace, view: CityView, document: Document, voice: Voice) -> Masthead:
    """Write what stands on the cover; its moment is that of the youngest thing it is made from."""
    setup = view.setup
    match document:
        case Document.PLAN:
            title = voice.say("wording", "{city}: action plan, round {round}")
            subject = voice.say("wording", "Action plan under the Integrating Cities Charter")
        case Document.REPORT:
            title = voice.say("wording", "{city}: monitoring report, round {round}")
            subject = voice.say("wording", "Monitoring report under the Integrating Cities Charter")
        case Document.MAYOR:
            title = voice.say("wording", "{city}: the mayor's page, round {round}")
            subject = voice.say("wording", "The round of the Integrating Cities Charter on one page")
    return Masthead(
        document,
        voice.language,
        setup.city,
        setup.round,
        _moment(workspace, view),
        title.format(city=setup.city, round=setup.round),
        subject,
        len(view.undecided),
    )


def _moment(workspace: Workspace, view: CityView) -> datetime:
    stamps = [revision.at for group in view.heads.values() for revision in group]
    stamps += [item.at for item in documents.listed(workspace, FROZEN)]
    return datetime.fromisoformat(max(stamps)).astimezone(UTC)


def roles(published: PublishedView) -> tuple[Role, ...]:
    """Give the four roles with their commitments."""
    charter, words = published.words.charter, published.words
    return tuple(
        Role(
            words.named(role.names),
            tuple(
                commitment(clause, published) for clause in charter.commitments if clause.role == role.code
            ),
        )
        for role in charter.roles
    )


def commitment(clause: Clause, published: PublishedView) -> Commitment:
    """Give one commitment or pledge with everything that is published of it."""
    words, code = published.words, clause.code
    questions = [name for name in published.questions(code) if _STANDING not in name]
    assessment = f"{code}.S/assessment"
    return Commitment(
        code=code,
        short=words.named(clause.short),
        text=words.named(clause.text),
        light=published.light(assessment),
        stances=tuple(_stances(published, assessment)),
        changed=_said(published, f"{code}.S/changed"),
        next_steps=_said(published, f"{code}.S/next_step"),
        evidence=_said(published, f"{code}.S/evidence"),
        figures=published.figures(questions),
        answers=published.text_answers(questions),
        unresolved=tuple(words.label(name) for name in questions if _open_figure(published, name)),
    )


def _open_figure(published: PublishedView, question_id: str) -> bool:
    question = published.words.question(question_id)
    return bool(question and question.figure) and published.is_unresolved(question_id)


def _stances(published: PublishedView, question_id: str) -> Iterable[Stance]:
    for owner, answer in _beside(published, question_id):
        yield Stance(published.words.department(owner), light_of(answer))


def _said(published: PublishedView, question_id: str) -> tuple[Statement, ...]:
    """Give the city's words first, then each department's."""
    own = [
        Statement("", published.words_of(line))
        for line in published.lines(question_id)
        if line.owner == CITY and line.answer.value
    ]
    theirs = [
        Statement(published.words.department(owner), answer.value)
        for owner, answer in _beside(published, question_id)
        if answer.value
    ]
    return (*own, *theirs)


def _beside(published: PublishedView, question_id: str) -> Iterable[tuple[str, Answer]]:
    """Give departments' own answers to a question that counts nobody."""
    question = published.words.question(question_id)
    item = published.view.answers.get(question_id)
    if item is None or question is None or disclosure_class(question) != "S0":
        return
    for owner, answer in item.answers.items():
        if owner != CITY and not answer.cells:
            yield owner, answer


def received(workspace: Workspace, words: Words) -> tuple[Received, ...]:
    """List the contributions that count, by department and function; no person is named."""
    found = [
        Received(words.department(item.peer), item.facts["function"], item.facts["signed"][:10])
        for item in list_counting(workspace)
    ]
    return tuple(sorted(found, key=lambda one: (one.department, one.day, one.function)))


def period(workspace: Workspace, view: CityView, plan: tuple[Action, ...] | None = None) -> Period | None:
    """Count delivery of the period that runs against the version of its start; None when none was frozen.

    It runs at the moment of the youngest thing that is told, so that equal data give equal documents. `plan`
    is the one that is told of, the plan as it stands by default.
    """
    measured = measured_plan(workspace, _moment(workspace, view).date().isoformat())
    return period_of(*measured, view.plan if plan is None else plan) if measured else None
