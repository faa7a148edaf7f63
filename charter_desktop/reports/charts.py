"""Charts of money as drawings: one for the page of a PDF and, as SVG, for the screen."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.graphics.shapes import Drawing

from charter_desktop.reports.chart_parts import HEAD, box, box_mark, legend, legend_height, text
from charter_desktop.reports.content import Money
from charter_desktop.reports.styles import FONT, SERIES, TEXT, TEXT_WIDTH
from charter_desktop.wording.numbers import euros


def money_chart(lines: Sequence[Money], language: str) -> Drawing:
    """Draw planned money: one bar per year, parted by source, with a legend and the year's sum."""
    years = sorted({line.year for line in lines})
    sources = list(dict.fromkeys(line.source for line in lines))
    sums = {(line.year, line.source): Decimal(0) for line in lines}
    for line in lines:
        sums[line.year, line.source] += line.planned
    whole = {year: sum(sums.get((year, one), Decimal(0)) for one in sources) for year in years}
    most = max((*whole.values(), Decimal(1)))
    entries = [(source, box_mark(SERIES[place % len(SERIES)])) for place, source in enumerate(sources)]
    foot, step = legend_height(entries) + 8, min(30, 540 / len(years))
    drawing = Drawing(TEXT_WIDTH, step * len(years) + foot)
    left, room = 44.0, TEXT_WIDTH - 44 - 92
    for row, year in enumerate(years):
        y, x = foot + step * (len(years) - 1 - row), left
        drawing.add(text(0, y + 6, year, HEAD, TEXT))
        for place, source in enumerate(sources):
            width = room * float(sums.get((year, source), Decimal(0)) / most)
            if width > 0:
                drawing.add(box(x, y, width, step * 0.6, SERIES[place % len(SERIES)]))
            x += width
        drawing.add(text(x + 6, y + 6, euros(Decimal(whole[year]), language), FONT, TEXT))
    legend(drawing, entries)
    return drawing
