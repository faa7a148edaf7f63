"""How the cells of a template look: named styles, since Excel keeps each of them once."""

from collections.abc import Mapping

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

from charter_desktop.workbooks.plan import OPEN, Look

_FONT = "Calibri"
_INK, _MUTED, _ACCENT, _LINE = "1B2430", "5B6675", "1F5FAE", "B8C1CC"
_FILLED, _HEADS, _SUMS = "FFF6D6", "E3EAF3", "EEF1F5"
ODD = PatternFill(start_color="F8D7DA", end_color="F8D7DA", fill_type="solid")
"""The ground of a cell of a table that is no number and no known word."""


def styles() -> Mapping[Look, NamedStyle]:
    """Make the styles of one workbook."""
    return {look: _style(look) for look in Look}


def _style(look: Look) -> NamedStyle:
    style = NamedStyle(name=f"charter {look.value}")
    style.font = _font(look)
    centred, number = look is Look.HEAD, look is Look.NUMBER
    style.alignment = Alignment(
        wrap_text=not number,
        shrink_to_fit=number,
        vertical="center" if centred else "top",
        horizontal="center" if centred else None,
    )
    style.protection = Protection(locked=look not in OPEN)
    if look in _GROUNDS:
        style.fill = PatternFill(start_color=_GROUNDS[look], end_color=_GROUNDS[look], fill_type="solid")
    if look in _FRAMED:
        side = Side(style="thin", color=_LINE)
        style.border = Border(left=side, right=side, top=side, bottom=side)
    return style


_GROUNDS = {Look.INPUT: _FILLED, Look.NUMBER: _FILLED, Look.HEAD: _HEADS, Look.TOTAL: _SUMS, Look.SHUT: _SUMS}
_FRAMED = frozenset(
    {Look.INPUT, Look.NUMBER, Look.QUESTION, Look.HEAD, Look.MEMBER, Look.TOTAL, Look.SHUT, Look.LAST}
)


def _font(look: Look) -> Font:
    match look:
        case Look.TITLE:
            return Font(name=_FONT, size=15, bold=True, color=_INK)
        case Look.GROUP:
            return Font(name=_FONT, size=12, bold=True, color=_ACCENT)
        case Look.QUESTION | Look.TABLE | Look.HEAD | Look.TOTAL:
            return Font(name=_FONT, size=11, bold=True, color=_INK)
        case Look.LAST | Look.SHUT:
            return Font(name=_FONT, size=10, italic=True, color=_MUTED)
        case Look.LINK:
            return Font(name=_FONT, size=11, underline="single", color=_ACCENT)
        case Look.NOTE | Look.MEMBER | Look.INPUT | Look.NUMBER:
            return Font(name=_FONT, size=11, color=_INK)
