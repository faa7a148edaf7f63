"""What plan and report draw alike: cover, lights, figures with their sources, statements."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm

from charter_desktop.reports.content import (
    Figure,
    FigureRow,
    Masthead,
    Quantity,
    Received,
    Role,
    Source,
    Statement,
    TextAnswer,
)
from charter_desktop.reports.document import Story
from charter_desktop.reports.flow import markup
from charter_desktop.reports.printed import long_day, short_day
from charter_desktop.reports.styles import (
    ACCENT,
    COVER_CITY,
    COVER_LINE,
    COVER_TITLE,
    HEADINGS,
    LEAD,
    MARGIN,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SOFT,
)
from charter_desktop.reports.tables import Column, Item, Marked, Share, add_fields, add_table
from charter_desktop.wording.lights import light_word
from charter_desktop.wording.numbers import number
from charter_desktop.wording.standings import apart_sentence
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice


def cover_background(canvas: Any) -> None:
    """Draw the colour of the cover."""
    canvas.setFillColor(SOFT)
    canvas.rect(0, PAGE_HEIGHT - 74 * mm, PAGE_WIDTH, 74 * mm, stroke=0, fill=1)
    canvas.setFillColor(ACCENT)
    canvas.rect(0, PAGE_HEIGHT - 76 * mm, PAGE_WIDTH, 2 * mm, stroke=0, fill=1)
    for place in range(11):
        canvas.circle(MARGIN + 4 + place * 13, PAGE_HEIGHT - 30 * mm, 3.6, stroke=0, fill=1)


def cover_head(story: Story, masthead: Masthead, kind: str, draft: str = "") -> None:
    """Write the cover's words down to where each document goes on; `draft` says why it is one."""
    say = story.voice.say
    story.space(17 * mm)
    story.text(masthead.city, COVER_CITY)
    title = story.text(kind, COVER_TITLE)
    if title.element:
        title.element.tag = "H1"
    story.space(26 * mm)
    story.text(say("wording", "Integrating Cities Charter"), HEADINGS["H3"])
    story.text(say("wording", "Round {round}").format(round=masthead.round), COVER_LINE)
    as_of = say("wording", "State of the data: {day}")
    story.text(as_of.format(day=long_day(masthead.at.date().isoformat(), story.voice)), COVER_LINE)
    if masthead.is_draft:
        story.space(10)
        notice = story.voice.plural(
            "wording", "This is a draft: %n answer(s) are unresolved and stand as such in the text.", "", 2
        )
        story.notice(draft or notice(masthead.unresolved))


def lights_table(story: Story, roles: Sequence[Role]) -> None:
    """Write the eleven commitments with their lights, role by role."""
    say = story.voice.say
    columns = [
        Column(say("wording", "Commitment"), 3.1),
        Column(say("wording", "The city"), 1.5),
        Column(say("wording", "Departments"), 2.6),
    ]
    for role in roles:
        rows: list[list[Item]] = [
            [f"{one.code} {one.short}", one.light, stances_line(one.stances, story.voice)]
            for one in role.commitments
        ]
        add_table(story, role.name, columns, rows)


def stances_line(stances: Sequence[Any], voice: Voice) -> str:
    """Write what each department thinks, one a line."""
    return "\n".join(f"{one.who}: {light_word(one.light, voice)}" for one in stances)


def statements(story: Story, label: str, said: Sequence[Statement]) -> None:
    """Write what the city and its departments say, with who says it, as a list."""
    if said:
        story.label(label)
        story.bullets([_statement(one) for one in said])


def said_item(said: Sequence[Statement]) -> Item:
    """Write the same in one cell, one a line."""
    return Marked("<br/>".join(_statement(one) for one in said)) if said else ""


def _statement(one: Statement) -> str:
    return f"<b>{markup(one.who)}:</b> {markup(one.text)}" if one.who else markup(one.text)


def answer_rows(answers: Sequence[TextAnswer], voice: Voice) -> list[tuple[str, Item]]:
    """Write answers in words as rows of fields; what is undecided says so."""
    return [
        (one.label, unresolved_word(voice) if one.unresolved else said_item(one.statements))
        for one in answers
    ]


def text_answers(story: Story, answers: Sequence[TextAnswer]) -> None:
    """Write answers in words."""
    add_fields(story, answer_rows(answers, story.voice))


def unresolved_word(voice: Voice) -> str:
    """Say that a person has to decide first."""
    return voice.say("wording", "unresolved")


def figures(story: Story, found: Sequence[Figure]) -> None:
    """Write figures: those of one number together, then each that is split in a table of its own."""
    single = [one for one in found if not one.rows]
    if single:
        _single_figures(story, single)
    for one in found:
        if one.rows:
            _figure_table(story, one)


def _single_figures(story: Story, found: Sequence[Figure]) -> None:
    say, voice = story.voice.say, story.voice
    columns = [
        Column(say("wording", "Indicator"), 3.6),
        Column(say("wording", "Numerator"), 1.25, figures=True),
        Column(say("wording", "Denominator"), 1.35, figures=True),
        Column(say("wording", "Share"), 0.95, figures=True),
    ]
    rows: list[list[Item]] = []
    for one in found:
        total = one.total
        if total is None:
            word = state_word(one.state, voice) if one.state else "\u2013"
            rows.append([_described(one, voice), word, "", ""])
            continue
        share: Item = Share(total.share) if total.share is not None else ""
        base = total.denominator if _has(total.denominator) else None
        rows.append(
            [_described(one, voice), quantity_text(total.numerator, voice), quantity_text(base, voice), share]
        )
    add_table(story, say("wording", "Indicators"), columns, rows)


def _described(figure: Figure, voice: Voice) -> Marked:
    """Name a figure, what it counts, and where it comes from."""
    name = (
        f"{figure.label} ({figure.code})"
        if not figure.who
        else f"{figure.label} ({figure.code}), {figure.who}"
    )
    counted = " / ".join(filter(None, (figure.numerator, figure.denominator if figure.total else "")))
    note = " ".join([*_notes(figure, voice), source_line(figure.source, voice)]).strip()
    muted = "".join(
        f'<br/><font size="7.6" color="{MUTED.hexval().replace("0x", "#")}">{markup(text)}</font>'
        for text in (counted, note)
        if text
    )
    return Marked(f"{markup(name)}{muted}")


def _figure_table(story: Story, figure: Figure) -> None:
    """Write one figure that is split: its table, and below it where its numbers come from."""
    voice = story.voice
    caption = (
        f"{figure.label} ({figure.code})"
        if not figure.who
        else f"{figure.label} ({figure.code}): {figure.who}"
    )
    every = (*figure.rows, *_whole(figure))
    with_base = any(_has(row.denominator) for row in every)
    with_share = any(row.share is not None for row in every)
    columns = _columns(figure, voice, with_base=with_base, with_share=with_share)
    rows = [_row(row, row.members, voice, with_base=with_base, with_share=with_share) for row in figure.rows]
    for row in _whole(figure):
        blank = [""] * (len(figure.dimensions) - 1)
        words = (voice.say("wording", "Total"), *blank)
        rows.append(_row(row, words, voice, with_base=with_base, with_share=with_share))
    note = " ".join([*_notes(figure, voice), source_line(figure.source, voice)]).strip()
    add_table(story, caption, columns, rows, total=bool(figure.total), note=note)


def _whole(figure: Figure) -> tuple[FigureRow, ...]:
    return (figure.total,) if figure.total else ()


def _has(quantity: Quantity | None) -> bool:
    return quantity is not None and (quantity.number is not None or quantity.state is not None)


def _columns(figure: Figure, voice: Voice, *, with_base: bool, with_share: bool) -> list[Column]:
    names = figure.dimensions or ("",)
    columns = [Column(name, 1.7) for name in names]
    columns.append(Column(figure.numerator or voice.say("wording", "Value"), 1.35, figures=True))
    if with_base:
        columns.append(Column(figure.denominator or voice.say("wording", "Base"), 1.35, figures=True))
    if with_share:
        columns.append(Column(voice.say("wording", "Share"), 0.9, figures=True))
    return columns


def _row(
    row: FigureRow, members: Sequence[str], voice: Voice, *, with_base: bool, with_share: bool
) -> list[Item]:
    items: list[Item] = [*members, quantity_text(row.numerator, voice)]
    if with_base:
        items.append(quantity_text(row.denominator, voice))
    if with_share:
        items.append(Share(row.share) if row.share is not None else "\u2013")
    return items


def quantity_text(quantity: Quantity | None, voice: Voice) -> str:
    """Write a number, or the word of the state that stands in its place."""
    if quantity is None:
        return ""
    if quantity.number is not None:
        return number(quantity.number, voice.language)
    return state_word(quantity.state, voice) if quantity.state else "\u2013"


def _notes(figure: Figure, voice: Voice) -> list[str]:
    say, notes = voice.say, []
    if figure.rounded:
        rounded = say("wording", "Rounded to {base}: rounded figures do not add up.")
        notes.append(rounded.format(base=figure.rounded))
    if figure.reduced:
        notes.append(
            say("wording", "Only the total is shown: the split is hidden (small numbers) or was not given.")
        )
    if figure.counted > 1:
        summed = voice.plural("wording", "Sum of %n department(s).", "", 2)(figure.counted)
        some = voice.plural("wording", "Sum of {counted} of %n department(s) that are asked.", "", 2)
        part = some(figure.asked).format(counted=figure.counted)
        notes.append(part if figure.asked > figure.counted else summed)
    if figure.apart:
        notes.append(apart_sentence(figure.apart, voice))
    return notes


def source_line(source: Source, voice: Voice) -> str:
    """Write what stands beside a figure in one line."""
    say = voice.say
    parts = []
    if source.reference:
        parts.append(say("wording", "Reference: {when}").format(when=short_day(source.reference)))
    if source.method:
        parts.append(say("wording", "Method: {method}").format(method=source.method))
    if source.coverage:
        parts.append(say("wording", "Coverage: {percent} %").format(percent=source.coverage))
    if source.scheme:
        parts.append(say("wording", "Origin by: {scheme}").format(scheme=source.scheme.lower()))
    if source.legal_basis:
        parts.append(say("wording", "Legal basis: {basis}").format(basis=source.legal_basis))
    if source.definition:
        parts.append(say("wording", "Definition: {definition}").format(definition=source.definition))
    if source.comparable:
        parts.append(say("wording", "Comparable with last round: {answer}").format(answer=source.comparable))
    if source.reason:
        parts.append(say("wording", "Why it changed: {reason}").format(reason=source.reason))
    return " \u00b7 ".join(parts)


def received_table(story: Story, received: Sequence[Received]) -> None:
    """List who contributed: department, function, date; nobody is named."""
    say = story.voice.say
    if not received:
        story.text(say("wording", "No contribution of a department has been received."))
        return
    columns = [
        Column(say("wording", "Department"), 2),
        Column(say("wording", "Signed by (function)"), 3),
        Column(say("wording", "Signed on"), 1),
    ]
    rows = [[one.department, one.function, short_day(one.day)] for one in received]
    add_table(story, say("wording", "Contributions received"), columns, rows)


def small_numbers_note(story: Story) -> None:
    """Explain what is hidden and rounded."""
    say = story.voice.say
    story.text(
        say(
            "wording",
            "Counts of small groups are hidden, so that nobody can be recognised. A table that holds a small "
            "count is shown as its total only, or not at all. Counts of staff are rounded, so rounded "
            "figures do not add up; percentages are worked out from the rounded figures and only where the "
            "base is large enough. A zero is a real zero.",
        )
    )


def lead(story: Story, text: str) -> None:
    """Write the sentence that opens a section."""
    story.text(text, LEAD)
