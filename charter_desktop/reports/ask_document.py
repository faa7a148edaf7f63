"""What to ask for: the tables of a department, empty, to forward to payroll or the registry."""

from charter_desktop.reports.content import AskedContent, AskedTable
from charter_desktop.reports.document import Story, draw
from charter_desktop.reports.pieces import cover_background, cover_head, lead
from charter_desktop.reports.printed import long_day
from charter_desktop.reports.styles import COVER_LINE
from charter_desktop.reports.tables import Column, Item, add_table


def draw_ask(content: AskedContent) -> bytes:
    """Draw the document: cover with the deadline, then one empty table after the other."""

    def compose(story: Story, headings: list[tuple[str, str]]) -> None:
        say = story.voice.say
        cover_head(story, content.masthead, say("wording", "What to ask for"))
        story.text(content.department, COVER_LINE)
        if content.deadline:
            until = say("wording", "The answers are due on {day}.")
            story.text(until.format(day=long_day(content.deadline, story.voice)), COVER_LINE)
        story.space(8)
        lead(
            story,
            say(
                "wording",
                "These are the figures that the department is asked for. Counts only: no names, no list of "
                "persons. Write a zero where there is nobody, and never leave people out: who can't be placed "
                "belongs in “unknown”.",
            ),
        )
        story.contents(say("wording", "Contents"), headings)
        for table in content.tables:
            _table(story, table)

    return draw(content.masthead, compose, cover_background)


def _table(story: Story, table: AskedTable) -> None:
    story.section(f"{table.label} ({table.code})")
    story.text(table.hint)
    lead_columns = len(table.rows[0]) if table.rows else 1
    columns = [Column(head, 1.6) for head in table.columns[:lead_columns]]
    columns += [Column(head, 1.2, figures=True) for head in table.columns[lead_columns:]]
    blank = [""] * (len(columns) - lead_columns)
    rows: list[list[Item]] = [[*row, *blank] for row in table.rows]
    add_table(story, "", columns, rows, note=table.note)
