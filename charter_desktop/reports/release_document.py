"""What leaves a department as an accessible PDF, for its head to approve by the code on every page."""

from charter_desktop.reports.content import ReleaseContent
from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.flow import markup
from charter_desktop.reports.pieces import (
    cover_background,
    cover_head,
    figures,
    lead,
    small_numbers_note,
    text_answers,
)
from charter_desktop.reports.plan_actions import write_action
from charter_desktop.reports.signing_places import add_signing_places
from charter_desktop.reports.styles import COVER_LINE
from charter_desktop.reports.tables import Column, Item, add_fields, add_table


def draw_release(content: ReleaseContent) -> bytes:
    """Draw the document: cover with the release code, what is open, every section, actions, evidence."""

    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        say = story.voice.say
        draft = story.voice.plural("wording", "This is a draft: %n point(s) are open, listed below.", "", 2)
        cover_head(
            story, content.masthead, say("wording", "Answers to release"), draft(len(content.open_points))
        )
        _cover(story, content)
        story.contents(say("wording", "Contents"), headings)
        _open_points(story, content)
        for section in content.sections:
            story.section(section.title)
            text_answers(story, section.answers)
            figures(story, section.figures)
        _actions(story, content)
        _evidence(story, content)
        story.section(say("wording", "Hidden and rounded figures"))
        small_numbers_note(story)

    return draw(content.masthead, compose, cover_background)


def _cover(story: Story, content: ReleaseContent) -> None:
    say = story.voice.say
    code = say("wording", "Release code {code}").format(code=content.masthead.code)
    story.text(code, COVER_LINE)
    story.space(8)
    lead(
        story,
        say(
            "wording",
            "These are the answers exactly as they leave the department, small numbers protected. Whoever "
            "approves them approves this code; when an answer changes, the code changes.",
        ),
    )
    rows: list[tuple[str, Item]] = [
        (say("wording", "Department"), content.department),
        (say("wording", "Filled in by"), content.officer),
        (say("wording", "Rules for small numbers"), content.rules),
        (say("wording", "Answers protected"), str(content.protected)),
    ]
    add_fields(story, rows)
    story.space(12)
    add_signing_places(story, [say("wording", "Head of the department")])


def _open_points(story: Story, content: ReleaseContent) -> None:
    if content.open_points:
        story.section(story.voice.say("wording", "What is still open"))
        story.bullets([markup(point) for point in content.open_points])


def _actions(story: Story, content: ReleaseContent) -> None:
    if content.actions:
        story.section(story.voice.say("wording", "Actions proposed"))
        for action in content.actions:
            write_action(story, action)


def _evidence(story: Story, content: ReleaseContent) -> None:
    if not content.evidence:
        return
    say = story.voice.say
    story.section(say("wording", "Evidence"))
    columns = [Column(say("wording", "Name"), 2), Column(say("wording", "What it shows"), 3)]
    rows: list[list[Item]] = [[name, about] for name, about in content.evidence]
    add_table(story, say("wording", "Files and links that leave with the answers"), columns, rows)
