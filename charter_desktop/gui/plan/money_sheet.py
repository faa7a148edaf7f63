"""The money of the plan made ready to read: by year, by source, by department."""

from collections.abc import Iterable, Sequence

from charter_desktop.domain import plan_money
from charter_desktop.domain.plan import MEASURES, Action
from charter_desktop.domain.plan_money import Sums
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.numbers import euros
from charter_desktop.wording.voice import Voice


def money(city: PlanDesk) -> SheetValue:
    """Give planned, committed and spent money by year, source and department."""
    from charter_desktop.usecases.plan_pictures import money_pictures
    from charter_desktop.usecases.published_words import Words, money_source_word

    voice, plan = city.voice, city.view.plan
    words, say = Words(city.view, voice), voice.say
    title = say("wording", "Money")
    whole = plan_money.whole(plan)
    unread = tuple(_unread(plan, voice))
    if not plan_money.by_year(plan):
        return SheetValue(title, (*unread, say("wording", "No budget has been entered.")))
    said = say("wording", "The plan foresees {planned}; {committed} are committed and {spent} are spent.")
    lead = said.format(**{name: euros(getattr(whole, name), voice.language) for name in MEASURES})
    tables = (
        (say("wording", "By year"), say("wording", "Year"), plan_money.by_year(plan), str),
        (
            *(say("wording", "By source"), say("wording", "Source of money")),
            *(plan_money.by_source(plan), lambda code: money_source_word(code, voice)),
        ),
        (
            *(say("wording", "By department"), say("wording", "Department")),
            *(plan_money.by_department(plan), words.department),
        ),
    )
    return SheetValue(
        title,
        (lead, *unread),
        money_pictures(city.view, words),
        say("wording", "Chart of the planned money by year and source"),
        say("wording", "The tables below hold the same amounts."),
        tuple(_sums(name, first, sums, whole, named, voice) for name, first, sums, named in tables),
    )


def _sums(
    name: str, first: str, sums: Sequence[Sums], whole: Sums, named: object, voice: Voice
) -> TableValue:
    assert callable(named)
    say = voice.say
    unnamed = say("wording", "(not said)")
    rows = [(str(named(one.name)) if one.name else unnamed, *_amounts(one, voice)) for one in sums]
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
