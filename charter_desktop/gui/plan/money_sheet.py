"""The money of the plan made ready to read: by year, by source, by department."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from charter_desktop.domain import plan_money
from charter_desktop.domain.plan import MEASURES, Action
from charter_desktop.domain.plan_money import Sums
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.numbers import euros
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words


def money(city: PlanDesk) -> SheetValue:
    """Give planned, committed and spent money by year, source and department."""
    from charter_desktop.usecases.plan_pictures import money_pictures
    from charter_desktop.usecases.published_words import Words

    voice, plan = city.voice, city.view.plan
    words, say = Words(city.view, voice), voice.say
    title = say("wording", "Money")
    whole = plan_money.whole(plan)
    unread = tuple(_unread(plan, voice))
    if not plan_money.by_year(plan):
        return SheetValue(title, (*unread, say("wording", "No budget has been entered.")))
    said = say("wording", "The plan foresees {planned}; {committed} are committed and {spent} are spent.")
    lead = said.format(**{name: euros(getattr(whole, name), voice.language) for name in MEASURES})
    return SheetValue(
        title,
        (lead, *unread),
        money_pictures(city.view, words),
        say("wording", "Chart of the planned money by year and source"),
        say("wording", "The tables below hold the same amounts."),
        _tables(plan, words, whole),
    )


def _tables(plan: Sequence[Action], words: "Words", whole: Sums) -> tuple[TableValue, ...]:
    from charter_desktop.usecases.published_words import money_source_word

    say = words.voice.say

    def source(code: str) -> str:
        return money_source_word(code, words.voice)

    years = (say("wording", "By year"), say("wording", "Year"))
    sources = (say("wording", "By source"), say("wording", "Source of money"))
    departments = (say("wording", "By department"), say("wording", "Department"))
    return (
        _sums(*years, plan_money.by_year(plan), whole, str, words.voice),
        _sums(*sources, plan_money.by_source(plan), whole, source, words.voice),
        _sums(*departments, plan_money.by_department(plan), whole, words.department, words.voice),
    )


def _sums(
    name: str, first: str, sums: Sequence[Sums], whole: Sums, named: Callable[[str], str], voice: Voice
) -> TableValue:
    say = voice.say
    unnamed = say("wording", "(not said)")
    rows = [(named(one.name) if one.name else unnamed, *_amounts(one, voice)) for one in sums]
    rows.append((say("wording", "Total"), *_amounts(whole, voice)))
    heads = (first, say("wording", "Planned"), say("wording", "Committed"), say("wording", "Spent"))
    return TableValue(name, heads, tuple(rows), numbers=(1, 2, 3))


def _amounts(sums: Sums, voice: Voice) -> tuple[str, ...]:
    return tuple(euros(getattr(sums, name), voice.language) for name in MEASURES)


def _unread(plan: Sequence[Action], voice: Voice) -> Iterable[str]:
    said = voice.say(
        "wording", "{action}: the amounts of the line “{line}” can't all be read; those are in no sum."
    )
    for action, row in plan_money.unreadable(plan):
        line = ", ".join(text for text in row.values() if text)
        yield "⚠ " + said.format(action=action.text("title"), line=line[:120])
