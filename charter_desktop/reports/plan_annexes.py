"""The end of the plan: risks, requests to others, annexes."""

from charter_desktop.reports.content import Figure, PlanContent
from charter_desktop.reports.document import Story
from charter_desktop.reports.pieces import lead, small_numbers_note, statements
from charter_desktop.reports.printed import short_day
from charter_desktop.reports.tables import Column, Item, add_table


def write_risks(story: Story, content: PlanContent) -> None:
    """Write the risks that actions name."""
    say = story.voice.say
    story.section(say("wording", "Risks"))
    rows: list[list[Item]] = [
        [f"{one.number}. {one.title}", one.risks] for one in content.actions if one.risks
    ]
    if not rows:
        story.text(say("wording", "No risk has been entered for any action."))
        return
    columns = [Column(say("wording", "Action"), 2), Column(say("wording", "Risk"), 3)]
    add_table(story, say("wording", "Risks by action"), columns, rows)


def write_requests(story: Story, content: PlanContent) -> None:
    """Write the four requests to the EU with the obstacles that belong to each."""
    say = story.voice.say
    story.section(say("wording", "Requests to the EU and national level"), fresh=False)
    lead(story, say("wording", "What the city cannot remove by itself, by the charter's four requests."))
    for request in content.requests:
        story.part(f"{request.code} {request.short}")
        story.text(request.text)
        if request.supported:
            story.text(say("wording", "The city supported this request in the period."))
        statements(story, say("wording", "Obstacles"), request.obstacles)
        if not request.obstacles:
            story.text(say("wording", "No obstacle was tied to this request."))
    if content.loose_obstacles:
        story.part(say("wording", "Obstacles without a request"))
        statements(story, "", content.loose_obstacles)


def write_annexes(story: Story, content: PlanContent) -> None:
    """Write definitions, coverage, the note on hidden cells, and the evidence by name."""
    say = story.voice.say
    story.section(say("wording", "Annexes"))
    story.part(say("wording", "Hidden and rounded figures"))
    small_numbers_note(story)
    figures = [one for one in content.every_figure if one.state is None]
    if figures:
        story.part(say("wording", "Definitions"))
        _definitions(story, figures)
        story.part(say("wording", "Coverage"))
        _coverage(story, figures)
    story.part(say("wording", "Evidence"))
    if not content.evidence:
        story.text(say("wording", "No evidence has been attached."))
        return
    columns = [Column(say("wording", "Name"), 3), Column(say("wording", "Question"), 1)]
    rows: list[list[Item]] = [[name, question] for name, question in content.evidence]
    add_table(story, say("wording", "Evidence kept by the city"), columns, rows)


def _definitions(story: Story, figures: list[Figure]) -> None:
    say = story.voice.say
    columns = [
        Column(say("wording", "Figure"), 2.6),
        Column(say("wording", "What is counted"), 2),
        Column(say("wording", "Out of"), 2),
    ]
    rows: list[list[Item]] = [
        [f"{one.label} ({one.code})", one.numerator, one.denominator] for one in _once(figures)
    ]
    add_table(story, say("wording", "What the figures count"), columns, rows)


def _coverage(story: Story, figures: list[Figure]) -> None:
    say = story.voice.say
    columns = [
        Column(say("wording", "Figure"), 1.5),
        Column(say("wording", "Reference"), 1.2),
        Column(say("wording", "Method"), 1),
        Column(say("wording", "Coverage, %"), 1, figures=True),
        Column(say("wording", "Origin by"), 1.6),
        Column(say("wording", "Legal basis"), 2.4),
    ]
    rows: list[list[Item]] = [
        [
            one.code,
            short_day(one.source.reference),
            one.source.method,
            one.source.coverage,
            one.source.scheme,
            one.source.legal_basis,
        ]
        for one in _once(figures)
    ]
    add_table(story, say("wording", "Where the figures come from"), columns, rows)


def _once(figures: list[Figure]) -> list[Figure]:
    return list({one.code: one for one in figures}.values())
