"""Charts as drawings: one for the page of a PDF and, as SVG, for the screen. Published values only."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from charter_desktop.domain.plan import Status
from charter_desktop.reports.content import ActionCard, Money
from charter_desktop.reports.printed import euros, read_day
from charter_desktop.reports.styles import (
    ACCENT,
    BOLD,
    ERROR,
    FONT,
    HAIRLINE,
    MUTED,
    OK,
    SERIES,
    TEXT,
    TEXT_WIDTH,
    WARN,
    printable,
)
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice

_SIZE = 8
_TO_A_CHART = 28
_STATUS = {
    Status.PLANNED: Color(0.49, 0.66, 0.86),
    Status.RUNNING: ACCENT,
    Status.DONE: OK,
    Status.LATE: WARN,
    Status.STOPPED: MUTED,
    Status.CANCELLED: ERROR,
}


def money_chart(lines: Sequence[Money], language: str) -> Drawing:
    """Draw planned money: one bar per year, parted by source, with a legend and the year's sum."""
    years = sorted({line.year for line in lines})
    sources = list(dict.fromkeys(line.source for line in lines))
    sums = {(line.year, line.source): Decimal(0) for line in lines}
    for line in lines:
        sums[line.year, line.source] += line.planned
    whole = {year: sum(sums.get((year, one), Decimal(0)) for one in sources) for year in years}
    most = max((*whole.values(), Decimal(1)))
    step = min(30, 540 / len(years))
    drawing = Drawing(TEXT_WIDTH, step * len(years) + 34)
    left, room = 44.0, TEXT_WIDTH - 44 - 92
    for row, year in enumerate(years):
        y, x = drawing.height - 24 - step * row, left
        drawing.add(_text(0, y + 6, year, BOLD, TEXT))
        for place, source in enumerate(sources):
            width = room * float(sums.get((year, source), Decimal(0)) / most)
            if width > 0:
                drawing.add(_box(x, y, width, step * 0.6, SERIES[place % len(SERIES)]))
            x += width
        drawing.add(_text(x + 6, y + 6, euros(Decimal(whole[year]), language), FONT, TEXT))
    _legend(drawing, [(source, SERIES[place % len(SERIES)]) for place, source in enumerate(sources)])
    return drawing


def calendar_charts(actions: Sequence[ActionCard], voice: Voice) -> list[Drawing]:
    """Draw the actions with both dates as bars over time, as many to a drawing as fit on a page."""
    dated = [(one, read_day(one.start), read_day(one.end)) for one in actions]
    spans = [(one, start, end) for one, start, end in dated if start and end and _drawable(start, end)]
    if not spans:
        return []
    first = date(min(start for _, start, _ in spans).year, 1, 1)
    last = date(max(end for _, _, end in spans).year + 1, 1, 1)
    batches = [spans[place : place + _TO_A_CHART] for place in range(0, len(spans), _TO_A_CHART)]
    return [_calendar(batch, first, last, voice) for batch in batches]


def _drawable(start: date, end: date) -> bool:
    """Leave out a date mistyped by centuries: it would squeeze all others into a line."""
    return start.year >= 1990 and end.year <= 2100


def _calendar(
    spans: Sequence[tuple[ActionCard, date, date]], first: date, last: date, voice: Voice
) -> Drawing:
    """Draw one bar an action; colours repeat the status that the table names."""
    left, step = TEXT_WIDTH * 0.4, 18
    drawing = Drawing(TEXT_WIDTH, len(spans) * step + 52)
    scale = (TEXT_WIDTH - left) / (last - first).days
    _quarters(drawing, first, last, left, scale)
    for row, (action, start, end) in enumerate(spans):
        y = drawing.height - 38 - row * step
        x, width = left + (start - first).days * scale, max((end - start).days * scale, 3)
        title = _fitting(f"{action.number}. {action.title}", left - 10)
        drawing.add(_text(0, y + 2.5, title, FONT, TEXT))
        drawing.add(_box(x, y, width, 11, _STATUS[action.status]))
    used = [status for status in Status if any(action.status is status for action, _, _ in spans)]
    _legend(drawing, [(status_word(status, voice), _STATUS[status]) for status in used])
    return drawing


def _fitting(title: str, room: float) -> str:
    words = printable(title)
    if stringWidth(words, FONT, _SIZE) <= room:
        return words
    while words and stringWidth(words + "\u2026", FONT, _SIZE) > room:
        words = words[:-1]
    return words.rstrip() + "\u2026"


def _quarters(drawing: Drawing, first: date, last: date, left: float, scale: float) -> None:
    """Draw years and quarters as a grid; each year is named."""
    top = drawing.height - 20
    for year in range(first.year, last.year + 1):
        for month in (1, 4, 7, 10):
            day = date(year, month, 1)
            if day > last:
                continue
            x = left + (day - first).days * scale
            width = 0.9 if month == 1 else 0.4
            drawing.add(Line(x, 18, x, top, strokeColor=HAIRLINE, strokeWidth=width))
            if month == 1 and day < last:
                drawing.add(_text(x + 3, top + 5, str(year), BOLD, MUTED))


def _legend(drawing: Drawing, entries: Sequence[tuple[str, Color]]) -> None:
    x = 0.0
    for words, colour in entries:
        drawing.add(_box(x, 1, 8, 8, colour))
        drawing.add(_text(x + 12, 2, words, FONT, MUTED))
        x += 12 + stringWidth(printable(words), FONT, _SIZE) + 16


def _box(x: float, y: float, width: float, height: float, colour: Color) -> Rect:
    return Rect(x, y, width, height, fillColor=colour, strokeColor=None)


def _text(x: float, y: float, words: str, font: str, colour: Color) -> String:
    return String(x, y, printable(words), fontName=font, fontSize=_SIZE, fillColor=colour)
