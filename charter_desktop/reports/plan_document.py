"""The action plan of a city as an accessible PDF."""

from reportlab.lib.units import mm

from charter_desktop.reports.content import PlanContent
from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.pieces import cover_background, cover_head
from charter_desktop.reports.plan_actions import write_actions, write_calendar, write_followup, write_money
from charter_desktop.reports.plan_annexes import write_annexes, write_requests, write_risks
from charter_desktop.reports.plan_city import (
    write_areas,
    write_assessment,
    write_making,
    write_numbers,
    write_review,
)
from charter_desktop.reports.signing_places import add_signing_places


def draw_plan(content: PlanContent) -> bytes:
    """Draw the plan: cover with places to sign, twelve sections, annexes (product.md)."""

    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        _cover(story, content)
        story.contents(story.voice.say("wording", "Contents"), headings)
        for write in (
            write_numbers,
            write_making,
            write_review,
            write_assessment,
            write_actions,
            write_areas,
            write_money,
            write_calendar,
            write_followup,
            write_risks,
            write_requests,
            write_annexes,
        ):
            write(story, content)

    return draw(content.masthead, compose, cover_background)


def _cover(story: Story, content: PlanContent) -> None:
    say = story.voice.say
    cover_head(story, content.masthead, say("wording", "Action plan"))
    story.space(62 * mm)
    add_signing_places(story, [say("wording", "For the city"), say("wording", "Before me (secretary)")])
