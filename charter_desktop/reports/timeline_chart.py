"""The actions of a plan over time: bars with their milestones, and today where it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.graphics.shapes import Drawing, Line

from charter_desktop.domain.plan import Status
from charter_desktop.reports.chart_parts import (
    HEAD,
    Mark,
    box,
    box_mark,
    diamond,
    diamond_mark,
    fitting,
    legend,
    legend_height,
    line_mark,
    text,
)
from charter_desktop.reports.content import ActionCard
from charter_desktop.reports.printed import read_day
from charter_desktop.reports.styles import (
    ACCENT,
    ERROR,
    FONT,
    HAIRLINE,
    MUTED,
    OK,
    PLANNED,
    TEXT,
    TEXT_WIDTH,
    WARN,
)
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice

_TO_A_CHART = 28
_STEP, _HEAD, _GAP = 18, 22, 6
_LEFT = TEXT_WIDTH * 0.4
_STATUS = {
    Status.PLANNED: PLANNED,
    Status.RUNNING: ACCENT,
    Status.DONE: OK,
    Status.LATE: WARN,
    Status.STOPPED: MUTED,
    Status.CANCELLED: ERROR,
}


@dataclass(frozen=True, slots=True)
class _Span:
    """An action with both dates, and its milestones that have one: the day, and whether it was reached."""

    action: ActionCard
    start: date
    end: date
    milestones: tuple[tuple[date, bool], ...]

    @property
    def days(self) -> tuple[date, ...]:
        return (self.start, self.end, *(day for day, _ in self.milestones))


@dataclass(frozen=True, slots=True)
class _Scale:
    """The years that a chart shows, and where a day stands in it."""

    first: date
    last: date

    def x(self, day: date) -> float:
        return float(_LEFT + (day - self.first).days * (TEXT_WIDTH - _LEFT) / (self.last - self.first).days)


def timeline_charts(actions: Sequence[ActionCard], voice: Voice, today: date | None = None) -> list[Drawing]:
    """Draw the actions with both dates as bars, as many to a drawing as fit on a page.

    `today` is marked where it lies in the years shown; a document leaves it out.
    """
    spans = [span for one in actions if (span := _span(one))]
    if not spans:
        return []
    days = [day for span in spans for day in span.days]
    scale = _Scale(date(min(days).year, 1, 1), date(max(days).year + 1, 1, 1))
    batches = [spans[place : place + _TO_A_CHART] for place in range(0, len(spans), _TO_A_CHART)]
    shown = today if today and scale.first <= today < scale.last else None
    return [_chart(batch, scale, voice, shown) for batch in batches]


def _span(action: ActionCard) -> _Span | None:
    start, end = read_day(action.start), read_day(action.end)
    if not (start and end and _drawable(start) and _drawable(end)):
        return None
    steps = [(read_day(one.reached or one.day), bool(one.reached)) for one in action.milestones]
    return _Span(action, start, end, tuple((day, done) for day, done in steps if day and _drawable(day)))


def _drawable(day: date) -> bool:
    """Leave out a date mistyped by centuries: it would squeeze all others into a line."""
    return 1990 <= day.year <= 2100


def _chart(spans: Sequence[_Span], scale: _Scale, voice: Voice, today: date | None) -> Drawing:
    """Draw one bar an action; colours repeat the status that the table names."""
    entries = _entries(spans, voice, today)
    foot = legend_height(entries) + _GAP
    drawing = Drawing(TEXT_WIDTH, foot + len(spans) * _STEP + _HEAD)
    _quarters(drawing, scale, foot)
    for row, span in enumerate(spans):
        y = foot + (len(spans) - 1 - row) * _STEP + 3
        _bar(drawing, span, scale, y)
    if today:
        x = scale.x(today)
        drawing.add(Line(x, foot, x, drawing.height - _HEAD + 2, strokeColor=ERROR, strokeWidth=1.4))
    legend(drawing, entries)
    return drawing


def _bar(drawing: Drawing, span: _Span, scale: _Scale, y: float) -> None:
    x = scale.x(span.start)
    title = fitting(f"{span.action.number}. {span.action.title}", _LEFT - 10)
    drawing.add(text(0, y + 2.5, title, FONT, TEXT))
    drawing.add(box(x, y, max(scale.x(span.end) - x, 3), 11, _STATUS[span.action.status]))
    for day, reached in span.milestones:
        drawing.add(diamond(scale.x(day), y + 5.5, filled=reached))


def _entries(spans: Sequence[_Span], voice: Voice, today: date | None) -> list[tuple[str, Mark]]:
    """Give the legend: only what is there."""
    used = [status for status in Status if any(span.action.status is status for span in spans)]
    entries = [(status_word(status, voice), box_mark(_STATUS[status])) for status in used]
    reached = {done for span in spans for _, done in span.milestones}
    if False in reached:
        entries.append((voice.say("wording", "milestone"), diamond_mark(filled=False)))
    if True in reached:
        entries.append((voice.say("wording", "milestone reached"), diamond_mark(filled=True)))
    if today:
        entries.append((voice.say("wording", "today"), line_mark(ERROR)))
    return entries


def _quarters(drawing: Drawing, scale: _Scale, foot: float) -> None:
    """Draw years and quarters as a grid; each year is named."""
    top = drawing.height - _HEAD + 2
    for year in range(scale.first.year, scale.last.year + 1):
        for month in (1, 4, 7, 10):
            day = date(year, month, 1)
            if day > scale.last:
                continue
            x, width = scale.x(day), 0.9 if month == 1 else 0.4
            drawing.add(Line(x, foot, x, top, strokeColor=HAIRLINE, strokeWidth=width))
            if month == 1 and day < scale.last:
                drawing.add(text(x + 3, top + 5, str(year), HEAD, MUTED))
