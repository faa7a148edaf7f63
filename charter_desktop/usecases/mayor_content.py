"""The mayor's page, made from what the plan says: nothing stands on it that is not published there."""

from collections.abc import Sequence
from decimal import Decimal

from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan_money import by_source
from charter_desktop.reports.content import ActionCard, Document, Money, PlanContent
from charter_desktop.reports.mayor_content import MayorContent, OpenPoints
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_pages import masthead
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.published_actions import may_be_published
from charter_desktop.usecases.published_words import Words, money_source_word
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
        money=_money(view, voice),
        period=plan.period,
        open=_open_points(workspace, view, plan, words),
        plan_code=plan_code,
    )


def main_actions(actions: Sequence[ActionCard]) -> tuple[ActionCard, ...]:
    """Give the five actions with the most planned money; where that is equal, in the order of the plan."""
    return tuple(sorted(actions, key=lambda one: (-_planned(one), one.number))[:_MAIN])


def _planned(action: ActionCard) -> Decimal:
    return sum((line.planned for line in action.budget), Decimal(0))


def _money(view: CityView, voice: Voice) -> tuple[Money, ...]:
    plan = [action for action in view.plan if may_be_published(action)]
    return tuple(
        Money("", money_source_word(one.name, voice), one.planned, one.committed, one.spent)
        for one in by_source(plan)
    )


def _open_points(workspace: Workspace, view: CityView, plan: PlanContent, words: Words) -> OpenPoints:
    asked = {one.id for one in view.setup.departments if one.id != CITY}
    heard = {item.peer for item in list_counting(workspace)}
    return OpenPoints(
        proposals=sum(action.is_open for action in view.actions),
        unexplained=sum(action.is_unexplained for action in view.plan),
        silent=len(asked - heard),
        uncovered=tuple(code for code in words.charter.codes if code not in plan.covered),
    )
