"""The action plan of a city as the values that its document draws."""

from collections import Counter
from collections.abc import Iterable

from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_coverage import covered
from charter_desktop.domain.view import values
from charter_desktop.reports.content import (
    AreaPage,
    Document,
    Figure,
    PlanContent,
    TextAnswer,
)
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_pages import masthead, period, received, roles
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import NAMING
from charter_desktop.usecases.earlier_actions import earlier_actions
from charter_desktop.usecases.plan_indicators import measured
from charter_desktop.usecases.published_actions import cards, may_be_published, ranked
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_requests import obstacles, requests
from charter_desktop.usecases.published_words import Words, origin_word
from charter_desktop.wording.voice import Voice

_ADVOCACY = ("SP2.8/provider", "SP2.8/done", "SP2.8/agreed")
_HEADLINES = 12


def plan_content(
    workspace: Workspace, view: CityView, language: str, version: tuple[Action, ...] | None = None
) -> PlanContent:
    """Compose the plan document from what may be published, of a frozen `version` or of the plan as it stands."""
    voice = Voice(language)
    words = Words(view, voice)
    published = PublishedView(view, words)
    whole = view.plan if version is None else version
    plan = [action for action in whole if may_be_published(action)]
    figures = published.every_figure()
    return PlanContent(
        masthead=masthead(workspace, view, Document.PLAN, voice),
        figures=_headlines(figures),
        facts=published.text_answers(_context(published)),
        made=published.text_answers([*published.questions("PL1"), "CX.7"]),
        received=received(workspace, words),
        decisions=len(view.undecided),
        origins=_origins(plan, words),
        period=period(workspace, view, whole),
        earlier=earlier_actions(workspace, view),
        roles=roles(published),
        actions=cards(plan, words, measured(published)),
        unpublished=len(whole) - len(plan),
        covered=covered(whole, words.charter.codes),
        areas=tuple(_areas(published, figures, plan)),
        requests=requests(published),
        loose_obstacles=obstacles(published, ""),
        every_figure=figures,
        evidence=_evidence(view),
    )


def _context(published: PublishedView) -> list[str]:
    return [
        name
        for name in published.questions("CX")
        if name not in NAMING and not name.startswith(("CX.5/", "CX.7"))
    ]


def _headlines(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Choose what a mayor looks at: figures about the city, then core ones with a total."""
    about = [one for one in figures if one.commitment == "CX"]
    core = [one for one in figures if one.core and one.commitment != "CX" and one.total and one.total.share]
    return tuple([*about, *core][:_HEADLINES])


def _origins(plan: Iterable[Action], words: Words) -> tuple[tuple[str, int], ...]:
    counted = Counter(action.text("origin") for action in plan if action.text("origin"))
    return tuple((origin_word(name, words.voice), count) for name, count in sorted(counted.items()))


def _areas(published: PublishedView, figures: tuple[Figure, ...], plan: list[Action]) -> Iterable[AreaPage]:
    words, view = published.words, published.view
    own = _areas_of_departments(view)
    numbered = list(enumerate(ranked(plan, words), 1))
    for area in words.charter.areas:
        code = view.setup.competence.get(area.code, "")
        competence = next((one for one in words.charter.competences if one.code == code), None)
        actions = [
            f"{number}. {words.action_text(action, 'title')}"
            for number, action in numbered
            if area.code in {action.text("area"), own.get(action.text("department"))}
        ]
        departments = {words.department(owner) for owner, where in own.items() if where == area.code}
        yield AreaPage(
            words.named(area.names),
            words.named(competence.names) if competence else "",
            direct=competence.direct if competence else True,
            figures=tuple(one for one in figures if one.area == area.code and one.code.startswith("SP1.")),
            advocacy=tuple(_advocacy(published, departments)),
            actions=tuple(actions),
        )


def _areas_of_departments(view: CityView) -> dict[str, str]:
    """Tell which service area a department's questionnaire is about."""
    found = {}
    for department in view.setup.departments:
        for form in view.definitions:
            question = form.by_id.get("SP2.8/provider") if form.sha256 in department.forms else None
            if question and question.data.get("area"):
                found[department.id] = question.data["area"]
    return found


def _advocacy(published: PublishedView, departments: set[str]) -> Iterable[TextAnswer]:
    for name in _ADVOCACY:
        answer = published.text_answer(name)
        said = tuple(one for one in answer.statements if one.who in departments) if answer else ()
        if answer and said:
            yield TextAnswer(name, answer.label, said)


def _evidence(view: CityView) -> tuple[tuple[str, str], ...]:
    """List evidence by name and question; the files themselves are not here."""
    found = []
    for where, value in values(view.heads).items():
        if where.kind == "evidence" and isinstance(value, dict):
            questions = value.get("questions")
            about = ", ".join(map(str, questions)) if isinstance(questions, list) else ""
            found.append((str(value.get("name") or value.get("url") or ""), about))
    return tuple(sorted(found))
