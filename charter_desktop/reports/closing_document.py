"""The record of erasure: one page that says what was erased from a round, when, by whom, under which rule."""

from charter_desktop.reports.closing_content import ClosedContent
from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.pieces import cover_background, cover_head
from charter_desktop.reports.styles import COVER_LINE
from charter_desktop.reports.tables import Column, Item, add_table


def draw_closing(content: ClosedContent) -> bytes:
    """Draw the page."""

    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        del headings
        say = story.voice.say
        cover_head(story, content.masthead, say("wording", "Record of erasure"))
        story.text(content.whose, COVER_LINE)
        story.space(8)
        columns = [Column(say("wording", "What"), 2), Column(say("wording", "Recorded"), 3)]
        rows: list[list[Item]] = [[name, said] for name, said in content.rows]
        add_table(story, "", columns, rows)
        for sentence in content.sentences:
            story.text(sentence)

    return draw(content.masthead, compose, cover_background)
