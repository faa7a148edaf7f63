"""Tables with header cells and scope, that break well over pages (ISO 14289-1, 7.5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from reportlab.platypus import Spacer, Table

from charter_desktop.domain.light import Light
from charter_desktop.reports.document import Story
from charter_desktop.reports.flow import Bar, Lit, TaggedParagraph, markup
from charter_desktop.reports.printed import percent
from charter_desktop.reports.structure import Element
from charter_desktop.reports.styles import (
    ACCENT,
    CAPTION,
    CELL,
    ERROR,
    FONT,
    HAIRLINE,
    HEAD,
    HEAD_NUMBER,
    MUTED,
    NOTE,
    NUMBER,
    OK,
    STRONG,
    STRONG_NUMBER,
    TEXT_WIDTH,
    WARN,
    WINDOW,
)
from charter_desktop.wording.lights import light_word
from charter_desktop.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its part of the width, whether it holds numbers."""

    head: str
    width: float = 1.0
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A share of 0 to 1, printed as a percentage over a bar."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Marked:
    """Text with markup of ours: bold names, muted notes; what people typed in it is escaped already."""

    markup: str


@dataclass(frozen=True, slots=True)
class LitText:
    """Text beside the sign of a light; it says the light's word itself."""

    light: Light
    text: str


Item = str | Light | LitText | Share | Marked

_LONG = 9
"""A table with more rows may break over pages; a shorter one moves as a whole."""


def render_artifacts(table: Any, what: str, *_: Any) -> None:
    """Draw lines and backgrounds as artifacts."""
    if what in {"startBG", "startLines"}:
        table.canv.addLiteral("/Artifact BMC")
    elif what in {"endBG", "endLines"}:
        table.canv.addLiteral("EMC")


def add_table(
    story: Story,
    caption: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Item]],
    *,
    total: bool = False,
    note: str = "",
) -> None:
    """Write a table with its caption; the first cell of a row heads it, a total row stands out."""
    element = story.at.add("Table")
    if caption:
        made = TaggedParagraph(markup(caption), CAPTION)
        made.element = element.add("Caption")
        story.flow.append(made)
    head_row = element.add("THead").add("TR")
    head = [
        _cell(head_row.add("TH", scope="Column"), column.head, HEAD_NUMBER if column.figures else HEAD)
        for column in columns
    ]
    for cell in head:
        cell.repeats = True
    body = element.add("TBody")
    cells = [
        _row(body.add("TR"), row, columns, story.voice, strong=total and row is rows[-1]) for row in rows
    ]
    whole = sum(column.width for column in columns)
    widths = [TEXT_WIDTH * column.width / whole for column in columns]
    table = _table([head, *cells], widths, total=total)
    table.is_long = len(rows) > _LONG
    table.spaceAfter = 3 if note else 10
    table.keepWithNext = bool(note) and not table.is_long
    story.flow.append(table)
    if note:
        story.text(note, NOTE)


def add_fields(story: Story, rows: Sequence[tuple[str, Item]]) -> None:
    """Write a two-column table of labels and texts, for what a record holds; blank ones are left out."""
    filled = [(label, item) for label, item in rows if not isinstance(item, str) or item.strip()]
    if not filled:
        return
    body = story.at.add("Table").add("TBody")
    columns = [Column("", 0.27), Column("", 0.73)]
    cells = [
        [
            _cell((row := body.add("TR")).add("TH", scope="Row"), label, HEAD),
            _item(row.add("TD"), item, columns[1], story.voice, strong=False),
        ]
        for label, item in filled
    ]
    table = Table(
        cells, [TEXT_WIDTH * column.width for column in columns], renderCB=render_artifacts, splitInRow=1
    )
    table.setStyle([
        ("FONTNAME", (0, 0), (-1, -1), FONT), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0), ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIRLINE),
    ])  # fmt: skip
    table.is_long = sum(len(str(item)) for _, item in filled) > 1800
    table.spaceAfter = 9
    story.flow.append(table)


def _table(cells: list[list[Any]], widths: list[float], *, total: bool) -> Table:
    table = Table(cells, widths, repeatRows=1, renderCB=render_artifacts, splitInRow=1)
    style: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), FONT),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 5), ("RIGHTPADDING", (0, 0), (-1, -1), 7),
        ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
        ("BACKGROUND", (0, 0), (-1, 0), WINDOW), ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, HAIRLINE),
    ]  # fmt: skip
    if len(cells) > 2:
        style.append(("NOSPLIT", (0, 0), (0, 1)))
        style.append(("NOSPLIT", (0, -2), (0, -1)))
    if total:
        style.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, MUTED))
    table.setStyle(style)
    return table


def _row(
    row: Element, items: Sequence[Item], columns: Sequence[Column], voice: Voice, *, strong: bool
) -> list[Any]:
    return [
        _item(row.add("TD") if place else row.add("TH", scope="Row"), item, column, voice, strong=strong)
        for place, (item, column) in enumerate(zip(items, columns, strict=True))
    ]


def _item(element: Element, item: Item, column: Column, voice: Voice, *, strong: bool) -> Any:
    match item:
        case Light():
            return light_cell(element, item, light_word(item, voice))
        case LitText():
            return light_cell(element, item.light, item.text)
        case Share():
            made = Bar(percent(item.value, voice.language), STRONG_NUMBER if strong else NUMBER)
            made.element, made.share = element, float(item.value)
            return made
        case Marked():
            made = TaggedParagraph(item.markup, CELL)
            made.element = element
            return made
        case str():
            plain, heavy = (NUMBER, STRONG_NUMBER) if column.figures else (CELL, STRONG)
            return _cell(element, item, heavy if strong else plain)


def _cell(element: Element, text: str, style: Any) -> Any:
    if not text.strip():
        return Spacer(0, 0)
    made = TaggedParagraph(markup(text), style)
    made.element = element
    return made


_SIGNS = {
    Light.FULLY: ("full", OK),
    Light.PARTLY: ("half", WARN),
    Light.NOT: ("ring", ERROR),
    Light.OUTSIDE: ("dash", MUTED),
    Light.OPEN: ("open", MUTED),
    Light.UNRESOLVED: ("open", ERROR),
}


def light_cell(element: Element, light: Light, text: str) -> Lit:
    """Draw a light: a sign and words beside it, never colour alone (WCAG 2.2, 1.4.1)."""
    made = Lit(markup(text), LIT)
    made.element = element
    made.sign, made.colour = _SIGNS[light]
    return made


LIT = type(CELL)("lit", parent=CELL, leftIndent=13)
