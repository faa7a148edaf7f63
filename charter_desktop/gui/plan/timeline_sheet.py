"""The timeline of the plan made ready to read: bars, next milestones, what is overdue."""

from collections.abc import Iterable, Sequence
from datetime import date

from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_timeline import is_overdue, next_step
from charter_desktop.gui.days import today
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.shown import day
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice


def timeline(city: PlanDesk) -> SheetValue:
    """Give the actions over time with their next milestones."""
    from charter_desktop.usecases.plan_pictures import timeline_pictures
    from charter_desktop.usecases.published_actions import ranked
    from charter_desktop.usecases.published_words import Words

    say, now = city.voice.say, today()
    words = Words(city.view, city.voice)
    plan = ranked(city.view.plan, words)
    title = say("wording", "Timeline")
    if not plan:
        return SheetValue(title, (_nothing(city.voice),))
    heads = (
        say("wording", "Action"),
        say("wording", "Start"),
        say("wording", "End"),
        say("wording", "Next milestone"),
        say("wording", "Status"),
    )
    rows = tuple(_over_time(number, one, now, city.voice) for number, one in enumerate(plan, 1))
    return SheetValue(
        title,
        tuple(_overdue(plan, now, city.voice)),
        timeline_pictures(city.view, words, date.fromisoformat(now)),
        say("wording", "Chart of the actions over time"),
        say("wording", "The table below holds the same dates."),
        (TableValue(say("wording", "Actions over time"), heads, rows, wide=(0, 3)),),
    )


def _nothing(voice: Voice) -> str:
    return voice.say("wording", "No action is in the plan yet. Add one or accept a proposal under “Actions”.")


def _over_time(number: int, action: Action, now: str, voice: Voice) -> tuple[str, ...]:
    step = next_step(action)
    warned = "⚠ " if step and step.is_overdue(now) else ""
    coming = f"{warned}{day(step.day)}: {step.title}" if step and step.day else step.title if step else ""
    return (
        f"{number}. {action.text('title')}",
        day(action.text("start")),
        ("⚠ " if is_overdue(action, now) else "") + day(action.text("end")),
        coming,
        status_word(action.status, voice),
    )


def _overdue(plan: Sequence[Action], now: str, voice: Voice) -> Iterable[str]:
    late = sum(is_overdue(one, now) for one in plan)
    if late:
        yield "⚠ " + voice.plural("wording", "%n action(s) should have ended already.", "", 2)(late)
    missed = sum(bool((step := next_step(one)) and step.is_overdue(now)) for one in plan)
    if missed:
        counted = voice.plural("wording", "%n action(s) have a milestone that is overdue.", "", 2)
        yield "⚠ " + counted(missed)
    undated = sum(not (one.text("start") and one.text("end")) for one in plan)
    if undated:
        yield voice.plural("wording", "%n action(s) without start or end are not in the chart.", "", 2)(
            undated
        )
