"""The first half of the plan: the city in numbers, how the plan was made, where the city stands."""

from collections.abc import Sequence

from charter_desktop.reports.content import EarlierAction, Figure, PlanContent
from charter_desktop.reports.document import Story
from charter_desktop.reports.flow import markup
from charter_desktop.reports.pieces import (
    answer_rows,
    figures,
    lead,
    lights_table,
    quantity_text,
    received_table,
    text_answers,
)
from charter_desktop.reports.printed import long_day, short_day
from charter_desktop.reports.styles import SMALL
from charter_desktop.reports.tables import Column, Item, Share, add_fields, add_table
from charter_desktop.wording.plan_words import outcome_word
from charter_desktop.wording.states import state_word, status_word
from charter_desktop.wording.voice import Voice


def write_numbers(story: Story, content: PlanContent) -> None:
    """Write the city in numbers."""
    say = story.voice.say
    story.section(say("wording", "The city in numbers"), fresh=True)
    text_answers(story, content.facts)
    if not content.figures:
        story.text(say("wording", "No figure has been published yet."))
        return
    columns = [
        Column(say("wording", "Figure"), 3.2),
        Column(say("wording", "Value"), 1.2, figures=True),
        Column(say("wording", "Base"), 1.2, figures=True),
        Column(say("wording", "Share"), 0.9, figures=True),
        Column(say("wording", "Reference"), 1.1),
    ]
    rows = [_headline(one, story.voice) for one in content.figures]
    add_table(story, say("wording", "Figures to start from"), columns, rows)
    story.text(
        say("wording", "Every figure with its source and its split stands in the monitoring report."), SMALL
    )


def _headline(figure: Figure, voice: Voice) -> list[Item]:
    total = figure.total
    if total is None:
        word = state_word(figure.state, voice) if figure.state else "\u2013"
        return [figure.label, word, "", "", short_day(figure.source.reference)]
    share: Item = Share(total.share) if total.share is not None else ""
    base = quantity_text(total.denominator, voice) if total.denominator else ""
    return [
        f"{figure.label} ({figure.code})",
        quantity_text(total.numerator, voice),
        base,
        share,
        short_day(figure.source.reference),
    ]


def write_making(story: Story, content: PlanContent) -> None:
    """Write how the plan was made."""
    say = story.voice.say
    story.section(say("wording", "How the plan was made"))
    lead(
        story,
        say(
            "wording",
            "Each department answered its own questions and proposed actions; the integration coordinator "
            "joined the answers and decided what disagreed.",
        ),
    )
    text_answers(story, content.made)
    if content.origins:
        origin = say("wording", "{origin}: {count}")
        story.label(say("wording", "Where actions came from"))
        story.bullets([markup(origin.format(origin=name, count=count)) for name, count in content.origins])
    received_table(story, content.received)


def write_review(story: Story, content: PlanContent) -> None:
    """Write what became of the last plan, and what changed since this one was frozen."""
    say = story.voice.say
    story.section(say("wording", "Review of the last plan"))
    if content.earlier:
        _write_earlier(story, content.earlier)
    else:
        story.text(say("wording", "The city's file holds no earlier plan to compare with."))
    _write_period(story, content)


def _write_earlier(story: Story, earlier: Sequence[EarlierAction]) -> None:
    say, voice = story.voice.say, story.voice
    columns = [
        Column(say("wording", "Action"), 2.8),
        Column(say("wording", "Due"), 1),
        Column(say("wording", "Last status"), 1),
        Column(say("wording", "Outcome"), 1.1),
        Column(say("wording", "Why"), 2.2),
    ]
    rows: list[list[Item]] = [
        [
            one.title,
            short_day(one.due),
            status_word(one.status, voice),
            outcome_word(one.outcome, voice, late=one.late),
            one.reason,
        ]
        for one in earlier
    ]
    add_table(story, say("wording", "Actions of the last plan"), columns, rows)
    open_ones = sum(one.outcome is None for one in earlier)
    if open_ones:
        counted = voice.plural("wording", "%n action(s) of the last plan are not reviewed yet.", "", 2)
        story.text(counted(open_ones))


def _write_period(story: Story, content: PlanContent) -> None:
    say, voice = story.voice.say, story.voice
    if content.period is None:
        story.text(say("wording", "This plan has not been frozen for a period yet."))
        return
    frozen = say("wording", "This plan was frozen for {period} on {day}; delivery is counted against it.")
    story.text(frozen.format(period=content.period.name, day=long_day(content.period.frozen, voice)))
    if content.period.changed:
        story.label(say("wording", "Changed since then"))
        story.bullets([markup(one) for one in content.period.changed])


def write_assessment(story: Story, content: PlanContent) -> None:
    """Write the self-assessment in the four roles."""
    say = story.voice.say
    story.section(say("wording", "Self-assessment in the four roles"))
    lead(
        story,
        say(
            "wording",
            "How far the city keeps each of the eleven commitments, in its own view, and what its "
            "departments say about their own part.",
        ),
    )
    lights_table(story, content.roles)


def write_areas(story: Story, content: PlanContent) -> None:
    """Write the six service areas: who runs them, and what the city asks of others who do."""
    say = story.voice.say
    story.section(say("wording", "The six service areas"))
    lead(
        story,
        say(
            "wording",
            "Where the city does not run a service itself, it promises to advocate the charter towards "
            "those who do.",
        ),
    )
    for area in content.areas:
        story.part(area.name)
        rows: list[tuple[str, Item]] = [
            (say("wording", "Who runs it"), area.competence or say("wording", "unanswered")),
            *answer_rows(area.advocacy, story.voice),
            (say("wording", "Actions"), "\n".join(area.actions)),
        ]
        if not area.direct and not area.advocacy:
            said = say("wording", "No step towards the provider has been reported.")
            rows.insert(1, (say("wording", "Advocacy"), said))
        add_fields(story, rows)
        figures(story, area.figures)
