"""The requests to the EU and the obstacles met, made ready to read."""

from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.sheet_values import SheetValue, TableValue


def requesting(city: PlanDesk) -> SheetValue:
    """Give the four requests to the EU, the obstacles that touch them, and the meetings by level."""
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_requests import loose, meetings, requests, ways
    from charter_desktop.usecases.published_words import Words

    voice, say = city.voice, city.voice.say
    published = PublishedView(city.view, Words(city.view, voice))
    asked, alone = requests(published), loose(published)
    title = say("wording", "Requests to the EU and national level")
    supported = "✓ " + say("wording", "supported in this period")
    rows = tuple(
        (
            f"{one.code} · {one.short}",
            supported if one.supported else "○ " + say("wording", "not supported yet"),
        )
        for one in asked
    )
    none = say("wording", "none of the four")
    named = [(f"{one.code} · {one.short}", said) for one in asked for said in one.obstacles]
    obstacles = tuple((said.text, said.who, code) for code, said in [*named, *((none, one) for one in alone)])
    met = meetings(published)
    sentences = tuple(
        say("wording", "How they were supported: {text}").format(text=one.text) for one in ways(published)
    )
    if not any(one.supported for one in asked) and not obstacles:
        sentences = (
            say("wording", "Nobody has named support or obstacles yet: questions PL4.2 and PL4.3 ask."),
        )
    tables = (
        TableValue(
            *(
                say("wording", "The four requests"),
                (say("wording", "Request"), say("wording", "Support")),
                rows,
            )
        ),
        TableValue(
            say("wording", "Obstacles met"),
            (say("wording", "Obstacle"), say("wording", "Named by"), say("wording", "Touches")),
            obstacles,
            wide=(0, 2),
        ),
        TableValue(
            say("wording", "Meetings with other levels of government"),
            (say("wording", "Level of government"), say("wording", "Meetings")),
            met,
            numbers=(1,),
        ),
    )
    return SheetValue(title, sentences, tables=tables)
