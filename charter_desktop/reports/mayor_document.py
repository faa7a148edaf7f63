"""The mayor's page as an accessible PDF: eleven lights, five main actions, money, what changed, what is open."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from textwrap import shorten
from typing import Any

import pypdfium2
from reportlab.lib.units import mm

from charter_desktop.domain.light import Light
from charter_desktop.reports.content import ActionCard, Money, Period, Role
from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.flow import markup
from charter_desktop.reports.mayor_content import MayorContent
from charter_desktop.reports.printed import long_day, short_day
from charter_desktop.reports.styles import ACCENT, COVER_CITY, HEADINGS, NOTE, PAGE_HEIGHT, PAGE_WIDTH
from charter_desktop.reports.tables import Column, Item, LitText, add_table
from charter_desktop.wording.lights import light_word
from charter_desktop.wording.numbers import euros
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice

_FITTING = (*((most, 5, 80) for most in (8, 6, 4, 3, 2, 1, 0)), (0, 5, 40), (0, 3, 40), (0, 2, 40))
"""How many changes and actions are named, with titles of at most so many letters: what does not fit is left out."""
_MOST = 3
"""The most commitments that a role has."""


def draw_mayor(content: MayorContent) -> bytes:
    """Draw the page; of what changed, and of the actions, as much is named as fits on it."""
    for changes, actions, letters in _FITTING:
        data = _draw(content, changes, actions, letters)
        if page_count(data) == 1:
            return data
    raise AssertionError("the mayor's page does not fit on a page")


def page_count(data: bytes) -> int:
    """Count the pages of a PDF."""
    document = pypdfium2.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def _draw(content: MayorContent, changes: int, actions: int, letters: int) -> bytes:
    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        del headings
        _head(story, content)
        _lights(story, content)
        _actions(story, content, actions, letters)
        _money(story, content)
        _changes(story, content, changes)
        _open(story, content)

    return draw(content.masthead, compose, _background, top=14 * mm)


def _background(canvas: Any) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, PAGE_HEIGHT - 5 * mm, PAGE_WIDTH, 5 * mm, stroke=0, fill=1)


def _head(story: Story, content: MayorContent) -> None:
    say, masthead = story.voice.say, content.masthead
    title = story.text(masthead.title, COVER_CITY)
    if title.element:
        title.element.tag = "H1"
    as_of = say("wording", "State of the data: {day}")
    story.text(as_of.format(day=long_day(masthead.at.date().isoformat(), story.voice)), NOTE)


def _lights(story: Story, content: MayorContent) -> None:
    say, voice = story.voice.say, story.voice
    story.short_section(say("wording", "The eleven commitments"))
    every = [one for role in content.roles for one in role.commitments]
    counted = Counter(one.light for one in every)
    told = [f"{light_word(light, voice)}: {counted[light]}" for light in Light if counted[light]]
    story.text(" \u00b7 ".join(told), HEADINGS["H4"])
    columns = [Column(say("wording", "Role"), 1.3), Column(say("wording", "Commitments"), 2)]
    columns += [Column("", 2) for _ in range(_MOST - 1)]
    rows: list[list[Item]] = [[role.name, *_role(role, voice)] for role in content.roles]
    add_table(story, "", columns, rows)


def _role(role: Role, voice: Voice) -> list[Item]:
    """Give a cell for each commitment, and blank ones up to the most that a role has."""
    said = [
        LitText(one.light, f"{one.code} {one.short}: {light_word(one.light, voice)}")
        for one in role.commitments
    ]
    return [*said, *[""] * (_MOST - len(said))]


def _actions(story: Story, content: MayorContent, most: int, letters: int) -> None:
    say, voice = story.voice.say, story.voice
    story.short_section(say("wording", "The main actions"))
    if not content.main:
        story.text(say("wording", "The plan holds no action yet."))
        return
    columns = [
        Column(say("wording", "Action"), 4),
        Column(say("wording", "Commitments"), 1.4),
        Column(say("wording", "Until"), 1.3),
        Column(say("wording", "Status"), 1.2),
        Column(say("wording", "Planned"), 1.4, figures=True),
    ]
    rows = [_action(one, letters, voice) for one in content.main[:most]]
    note = voice.plural(
        "wording", "The largest by planned money, of %n action(s) in the plan that may be published.", "", 2
    )
    add_table(story, "", columns, rows, note=note(content.count))


def _action(one: ActionCard, letters: int, voice: Voice) -> list[Item]:
    planned = sum((line.planned for line in one.budget), Decimal(0))
    codes = ", ".join(one.commitments)
    amount = euros(planned, voice.language) if planned else ""
    title = shorten(one.title, letters, placeholder="…")
    return [title, codes, short_day(one.end), status_word(one.status, voice), amount]


def _money(story: Story, content: MayorContent) -> None:
    say, language = story.voice.say, story.voice.language
    story.short_section(say("wording", "Money"))
    if not content.money:
        story.text(say("wording", "No budget has been entered."))
        return
    columns = [
        Column(say("wording", "Source of money"), 3),
        Column(say("wording", "Planned"), 1.3, figures=True),
        Column(say("wording", "Committed"), 1.3, figures=True),
        Column(say("wording", "Spent"), 1.3, figures=True),
    ]
    rows: list[list[Item]] = [[one.source, *_amounts(one, language)] for one in content.money]
    sums = [sum(part, Decimal(0)) for part in zip(*map(_parts, content.money), strict=True)]
    rows.append([say("wording", "Total"), *(euros(amount, language) for amount in sums)])
    add_table(story, "", columns, rows, total=True)


def _parts(line: Money) -> tuple[Decimal, Decimal, Decimal]:
    return line.planned, line.committed, line.spent


def _amounts(line: Money, language: str) -> list[str]:
    return [euros(amount, language) for amount in _parts(line)]


def _changes(story: Story, content: MayorContent, most: int) -> None:
    say, voice = story.voice.say, story.voice
    story.short_section(say("wording", "What changed"))
    if content.period is not None:
        story.text(_delivered(content.period, voice))
    every = list(_said_changes(content, voice))
    story.bullets([markup(one) for one in every[:most]])
    if len(every) > most:
        more = voice.plural("wording", "And %n more change(s); the plan and the report name them.", "", 2)
        story.text(more(len(every) - most), NOTE)
    elif not every and content.period is None:
        story.text(say("wording", "Nothing to compare with yet."))


def _delivered(period: Period, voice: Voice) -> str:
    if not period.rate.due:
        return voice.say("wording", "No action was due in {period}.").format(period=period.name)
    said = voice.plural("wording", "%n action(s) were due in {period}; done: {completed}.", "", 2)
    return said(period.rate.due).format(period=period.name, completed=period.rate.completed)


def _said_changes(content: MayorContent, voice: Voice) -> Iterator[str]:
    said = voice.say("wording", "{code}: {before}, now {after}")
    lights = [
        said.format(code=one.code, before=light_word(one.before, voice), after=light_word(one.after, voice))
        for one in content.moved
    ]
    if lights:
        yield " \u00b7 ".join(lights)
    if content.period is not None:
        since = voice.say("wording", "Since the plan was frozen: {action}")
        yield from (since.format(action=title) for title in content.period.changed)


def _open(story: Story, content: MayorContent) -> None:
    say, voice = story.voice.say, story.voice
    story.short_section(say("wording", "Before it is signed"))
    points = list(_open_points(content, voice))
    if points:
        story.bullets([markup(point) for point in points])
    else:
        story.text(say("wording", "Everything is decided; every department has sent its part."))
    code = say("wording", "The action plan that belongs to this page carries the document code {code}.")
    story.text(code.format(code=content.plan_code))


def _open_points(content: MayorContent, voice: Voice) -> Iterator[str]:
    found, plural = content.open, voice.plural
    if content.masthead.unresolved:
        yield plural("wording", "%n answer(s) are not decided yet.", "", 2)(content.masthead.unresolved)
    if found.silent:
        yield plural("wording", "%n department(s) have not sent anything yet.", "", 2)(found.silent)
    if found.proposals:
        yield plural("wording", "%n proposal(s) of departments wait for a decision.", "", 2)(found.proposals)
    if found.unexplained:
        asked = plural("wording", "%n action(s) are late or given up without a reason.", "", 2)
        yield asked(found.unexplained)
    if found.uncovered:
        said = voice.say("wording", "No action serves these commitments: {codes}.")
        yield said.format(codes=", ".join(found.uncovered))
    if content.period is None:
        yield voice.say("wording", "The plan is not frozen for a period yet.")
