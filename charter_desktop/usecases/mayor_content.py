"""The mayor's page, made from what the plan says: nothing stands on it that is not published there."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from charter_desktop.domain.field import CITY
from charter_desktop.reports.content import ActionCard, Document, Money, PlanContent
from charter_desktop.reports.mayor_content import MayorContent, OpenPoints
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_pages import masthead
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.retract import list_counting
from charter_desktop.usecases.since_last import moved_lights
from charter_desktop.wording.voice import Voice

_MAIN = 5


def mayor_content(workspace: Workspace, view: CityView, plan: PlanContent, plan_code: str) -> MayorContent:
    """Choose from the plan what a mayor decides on; in the plan's language."""
    voice = Voice(plan.masthead.language)
    words = Words(view, voice)
    return MayorContent(
        masthead=masthead(workspace, view, Document.MAYOR, voice),
        roles=plan.roles,
        moved=moved_lights(view, words, words.charter.codes),
        main=main_actions(plan.actions),
        count=len(plan.actions),
        money=_by_source(plan.actions),
        period=plan.period,
        open=_open_points(workspace, view, plan, words),
        plan_code=plan_code,
    )


def main_actions(actions: Sequence[ActionCard]) -> tuple[ActionCard, ...]:
    """Give the five actions with the most planned money; where that is equal, in the order of the plan."""
    return tuple(sorted(actions, key=lambda one: (-_planned(one), one.number))[:_MAIN])


def _planned(action: ActionCard) -> Decimal:
    return sum((line.planned for line in action.budget), Decimal(0))


def _by_source(actions: Sequence[ActionCard]) -> tuple[Money, ...]:
    found: dict[str, Money] = {}
    for line in (line for action in actions for line in action.budget):
        before = found.get(line.source, Money("", line.source, Decimal(0), Decimal(0), Decimal(0)))
        found[line.source] = replace(
            before,
            planned=before.planned + line.planned,
            committed=before.committed + line.committed,
            spent=before.spent + line.spent,
        )
    return tuple(found[source] for source in sorted(found))


def _open_points(workspace: Workspace, view: CityView, plan: PlanContent, words: Words) -> OpenPoints:
    asked = {one.id for one in view.setup.departments if one.id != CITY}
    heard = {item.peer for item in list_counting(workspace)}
    return OpenPoints(
        proposals=sum(action.is_open for action in view.actions),
        silent=len(asked - heard),
        uncovered=tuple(code for code in words.charter.codes if code not in plan.covered),
    )
