"""The requests to the EU and the obstacles met, made ready to read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.reports.content import RequestPage, Statement


def requesting(city: PlanDesk) -> SheetValue:
    """Give the four requests to the EU, the obstacles that touch them, and the meetings by level."""
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_requests import loose, meetings, requests, ways
    from charter_desktop.usecases.published_words import Words

    voice, say = city.voice, city.voice.say
    published = PublishedView(city.view, Words(city.view, voice))
    asked = requests(published)
    obstacles = _obstacles(asked, loose(published), voice)
    how = say("wording", "How they were supported: {text}")
    sentences = tuple(how.format(text=one.text) for one in ways(published))
    if not obstacles.rows and not any(one.supported for one in asked):
        sentences = (
            say("wording", "Nobody has named support or obstacles yet: questions PL4.2 and PL4.3 ask."),
        )
    met = TableValue(
        say("wording", "Meetings with other levels of government"),
        (say("wording", "Level of government"), say("wording", "Meetings")),
        meetings(published),
        numbers=(1,),
    )
    title = say("wording", "Requests to the EU and national level")
    return SheetValue(title, sentences, tables=(_support(asked, voice), obstacles, met))


def _support(asked: Sequence["RequestPage"], voice: Voice) -> TableValue:
    say = voice.say
    supported = "✓ " + say("wording", "supported in this period")
    waiting = "○ " + say("wording", "not supported yet")
    rows = tuple((f"{one.code} · {one.short}", supported if one.supported else waiting) for one in asked)
    heads = (say("wording", "Request"), say("wording", "Support"))
    return TableValue(say("wording", "The four requests"), heads, rows)


def _obstacles(asked: Sequence["RequestPage"], alone: Sequence["Statement"], voice: Voice) -> TableValue:
    """Give each obstacle once for every request that it touches, those that touch none last."""
    say = voice.say
    none = say("wording", "none of the four")
    named = [(f"{one.code} · {one.short}", said) for one in asked for said in one.obstacles]
    rows = tuple((said.text, said.who, code) for code, said in (*named, *((none, one) for one in alone)))
    heads = (say("wording", "Obstacle"), say("wording", "Named by"), say("wording", "Touches"))
    return TableValue(say("wording", "Obstacles met"), heads, rows, wide=(0, 2))
