"""The feedback sheet of a department as an accessible PDF: what its work was good for."""

from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.feedback_content import FeedbackContent
from charter_desktop.reports.flow import markup
from charter_desktop.reports.pieces import cover_background, cover_head, lead
from charter_desktop.reports.printed import long_day
from charter_desktop.reports.styles import COVER_LINE
from charter_desktop.reports.tables import Column, Item, add_table


def draw_feedback(content: FeedbackContent) -> bytes:
    """Draw the sheet: cover, decisions, comments, proposals, every answer, what is still missing."""

    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        say = story.voice.say
        cover_head(story, content.masthead, say("wording", "What became of your answers"))
        story.text(content.department, COVER_LINE)
        story.space(8)
        _lead(story, content)
        story.contents(say("wording", "Contents"), headings)
        _decisions(story, content)
        _comments(story, content)
        _proposals(story, content)
        _answers(story, content)
        _silent(story, content)

    return draw(content.masthead, compose, cover_background)


def _lead(story: Story, content: FeedbackContent) -> None:
    say = story.voice.say
    if not content.sent:
        lead(story, say("wording", "Nothing has arrived from your department in this round yet."))
        return
    counted = story.voice.plural(
        "wording", "Thank you: %n answer(s) of your department are in the city's report.", "", 2
    )
    lead(story, counted(content.counted))
    said = say("wording", "Your newest contribution was signed on {day}.")
    story.text(said.format(day=long_day(content.sent, story.voice)))


def _decisions(story: Story, content: FeedbackContent) -> None:
    if not content.decided:
        return
    say = story.voice.say
    story.section(say("wording", "What was decided about your answers"))
    columns = [
        Column(say("wording", "Question"), 2.4),
        Column(say("wording", "You said"), 1.5),
        Column(say("wording", "Now it says"), 1.5),
        Column(say("wording", "Why"), 2.2),
    ]
    rows: list[list[Item]] = [[one.question, one.said, one.stands, one.reason] for one in content.decided]
    add_table(story, say("wording", "Decisions with their reasons"), columns, rows)


def _comments(story: Story, content: FeedbackContent) -> None:
    if content.comments:
        story.section(story.voice.say("wording", "Comments of the coordination"))
        story.bullets([f"<b>{markup(about)}</b> {markup(text)}" for about, text in content.comments])


def _proposals(story: Story, content: FeedbackContent) -> None:
    if not content.proposals:
        return
    say = story.voice.say
    story.section(say("wording", "Your proposals for the action plan"))
    columns = [
        Column(say("wording", "Action"), 3),
        Column(say("wording", "What became of it"), 2),
        Column(say("wording", "Why"), 2),
    ]
    rows: list[list[Item]] = [[one.title, one.outcome, one.reason] for one in content.proposals]
    add_table(story, say("wording", "Proposals and what became of them"), columns, rows)


def _answers(story: Story, content: FeedbackContent) -> None:
    if not content.used:
        return
    say = story.voice.say
    story.section(say("wording", "Your answers, one by one"))
    columns = [
        Column(say("wording", "Question"), 3),
        Column(say("wording", "You said"), 2),
        Column(say("wording", "In the city"), 2),
    ]
    rows: list[list[Item]] = [[one.question, one.said, one.outcome] for one in content.used]
    add_table(story, say("wording", "Every answer and its use"), columns, rows)


def _silent(story: Story, content: FeedbackContent) -> None:
    if content.silent:
        story.section(story.voice.say("wording", "What is still missing"))
        story.bullets([markup(question) for question in content.silent])
