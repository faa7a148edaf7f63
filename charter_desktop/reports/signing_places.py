"""Places on the cover where people sign: on paper, or with a visible signature of their own tool."""

from collections.abc import Sequence

from reportlab.platypus import Table

from charter_desktop.reports.document import Story
from charter_desktop.reports.flow import TaggedParagraph, markup
from charter_desktop.reports.styles import FONT, HAIRLINE, HEAD, MUTED, SMALL, TEXT_WIDTH
from charter_desktop.reports.tables import render_artifacts


def add_signing_places(story: Story, names: Sequence[str]) -> None:
    """Write one box per signatory with room for name, function, date and signature."""
    say = story.voice.say
    words = say("wording", "Name, function, date, signature")
    width = TEXT_WIDTH / len(names)
    heads, lines = [], []
    for name in names:
        head = TaggedParagraph(markup(name), HEAD)
        head.element = story.at.add("P")
        line = TaggedParagraph(markup(words), SMALL)
        line.element = story.at.add("P")
        heads.append(head)
        lines.append(line)
    table = Table([heads, lines], [width] * len(names), [18, 84], renderCB=render_artifacts)
    table.setStyle([
        ("FONTNAME", (0, 0), (-1, -1), FONT), ("VALIGN", (0, 1), (-1, 1), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 8), ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("BOX", (0, 0), (-1, -1), 0.6, HAIRLINE), ("INNERGRID", (0, 0), (-1, -1), 0.6, HAIRLINE),
        ("LINEABOVE", (0, 0), (-1, 0), 1.2, MUTED),
    ])  # fmt: skip
    story.flow.append(table)
