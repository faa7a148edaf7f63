"""The monitoring report of a city as an accessible PDF."""

from collections.abc import Iterator
from decimal import Decimal

from charter_desktop.domain.canonical import decimal_text
from charter_desktop.reports.content import Commitment, ReportContent
from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.pieces import (
    answer_rows,
    cover_background,
    cover_head,
    figures,
    lights_table,
    received_table,
    said_item,
    small_numbers_note,
    stances_line,
    text_answers,
    unresolved_word,
)
from charter_desktop.reports.printed import long_day
from charter_desktop.reports.styles import OPENING
from charter_desktop.reports.tables import Column, Item, Share, add_fields, add_table
from charter_desktop.wording.computed_words import computed_word
from charter_desktop.wording.shown import decimal
from charter_desktop.wording.voice import Voice


def draw_report(content: ReportContent) -> bytes:
    """Draw the report: summary, the city, four roles, pledges, decisions, contributions."""

    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        say = story.voice.say
        cover_head(story, content.masthead, say("wording", "Monitoring report"))
        story.contents(say("wording", "Contents"), headings)
        _summary(story, content)
        _city(story, content)
        for role in content.roles:
            story.section(role.name)
            for commitment in role.commitments:
                _commitment(story, commitment)
        _pledges(story, content)
        _decisions(story, content)
        _notes(story, content)

    return draw(content.masthead, compose, cover_background)


def _summary(story: Story, content: ReportContent) -> None:
    say, voice = story.voice.say, story.voice
    story.section(say("wording", "At a glance"), fresh=True)
    columns = [
        Column(say("wording", "Measure"), 4),
        Column(say("wording", "Result"), 1.4, figures=True),
        Column(say("wording", "Share"), 1, figures=True),
    ]
    of = say("wording", "{part} of {whole}")
    rows: list[list[Item]] = [
        _ratio(computed_word("PL1.3", voice), len(content.covered), 11, of),
        _ratio(computed_word("PL2.1", voice), content.core_answered, content.core_asked, of),
    ]  # fmt: skip
    if content.period:
        label = say("wording", "Delivery rate {period}: actions completed that were due in it")
        rate = content.period.rate
        rows.append(_ratio(label.format(period=content.period.name), rate.completed, rate.due, of))
    rows += _more(content, of, story.voice)
    add_table(story, say("wording", "The round in figures"), columns, rows)
    if content.period:
        frozen = say("wording", "Delivery is counted against the plan frozen on {day}.")
        story.text(frozen.format(day=long_day(content.period.frozen, story.voice)))
    else:
        story.text(say("wording", "No plan has been frozen: delivery cannot be counted yet."))
    story.part(say("wording", "The eleven commitments"))
    lights_table(story, content.roles)


def _more(content: ReportContent, of: str, voice: Voice) -> Iterator[list[Item]]:
    part, whole = content.comparable
    if whole:
        yield _ratio(computed_word("PL2.2", voice), part, whole, of)
    if content.impossible:
        yield [computed_word("PL2.5", voice), str(content.impossible), ""]
    if content.representation is not None:
        yield [computed_word("EM1.2", voice), decimal(decimal_text(content.representation), voice), ""]


def _ratio(label: str, part: int, whole: int, of: str) -> list[Item]:
    share: Item = Share(Decimal(part) / whole) if whole else "\u2013"
    return [label, of.format(part=part, whole=whole), share]


def _city(story: Story, content: ReportContent) -> None:
    story.section(story.voice.say("wording", "The city and this round"))
    text_answers(story, content.facts)
    figures(story, content.context)
    if not content.context and not content.facts:
        story.text(story.voice.say("wording", "Nothing has been said about the city yet."))


def _commitment(story: Story, one: Commitment) -> None:
    say = story.voice.say
    story.part(f"{one.code} {one.short}")
    story.text(one.text, OPENING)
    rows: list[tuple[str, Item]] = [
        (say("wording", "The city's own assessment"), one.light),
        (say("wording", "Departments"), stances_line(one.stances, story.voice)),
    ]
    told = _told(story, one)
    if not told and not one.figures:
        rows.append(
            (say("wording", "Answers"), say("wording", "No department has answered on this commitment."))
        )
    add_fields(story, [*rows, *told])
    figures(story, one.figures)


def _told(story: Story, one: Commitment) -> list[tuple[str, Item]]:
    say = story.voice.say
    rows: list[tuple[str, Item]] = [
        (say("wording", "What changed"), said_item(one.changed)),
        (say("wording", "Next step"), said_item(one.next_steps)),
        (say("wording", "Evidence"), said_item(one.evidence)),
        *answer_rows(one.answers, story.voice),
        *((label, unresolved_word(story.voice)) for label in one.unresolved),
    ]
    return [(label, item) for label, item in rows if item]


def _pledges(story: Story, content: ReportContent) -> None:
    say = story.voice.say
    told = [one for one in content.pledges if one.figures or one.answers or one.unresolved]
    if not told:
        return
    story.section(say("wording", "Pledges"))
    for one in told:
        story.part(f"{one.code} {one.short}")
        story.text(one.text, OPENING)
        add_fields(story, _told(story, one))
        figures(story, one.figures)


def _decisions(story: Story, content: ReportContent) -> None:
    say = story.voice.say
    story.section(say("wording", "Decisions and contributions"))
    story.part(say("wording", "Disagreements decided"))
    rows: list[list[Item]] = [
        [f"{one.label} ({one.code})", one.reason or say("wording", "The reason stays in the city, as it may count people.")]
        for one in content.decisions
    ]  # fmt: skip
    if rows:
        columns = [Column(say("wording", "Question"), 2), Column(say("wording", "Reason"), 2)]
        add_table(story, say("wording", "Decisions with their reasons"), columns, rows)
    else:
        story.text(say("wording", "No disagreement had to be decided."))
    if content.older or content.older_answers:
        story.part(say("wording", "Answers on an older questionnaire"))
        story.text(say("wording", "These answers have no place in the questionnaire of this round."))
        figures(story, content.older)
        text_answers(story, content.older_answers)
    story.part(say("wording", "Contributions"))
    received_table(story, content.received)


def _notes(story: Story, content: ReportContent) -> None:
    say = story.voice.say
    story.part(say("wording", "Hidden and rounded figures"))
    small_numbers_note(story)
    story.text(say("wording", "Rules for small numbers: version {version}.").format(version=content.rules))
