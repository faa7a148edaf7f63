"""How documents look: page, fonts, colours, paragraph styles."""

from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from charter_desktop.settings.shipped import shipped

FONT, BOLD, ITALIC = "Noto Sans", "Noto Sans Bold", "Noto Sans Italic"
PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 22 * mm
TOP, BOTTOM = 26 * mm, 24 * mm
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN

WINDOW = HexColor("#F5F7FA")
BASE = HexColor("#FFFFFF")
TEXT = HexColor("#1B2430")
MUTED = HexColor("#5B6675")
HAIRLINE = HexColor("#D5DBE3")
ACCENT = HexColor("#1F5FAE")
SOFT = HexColor("#E6EEF8")
OK = HexColor("#1E7B4F")
WARN = HexColor("#8A5A00")
ERROR = HexColor("#B3261E")
DRAFT = HexColor("#EEF0F3")
PLANNED = HexColor("#7DA8DB")
"""What is planned, beside the accent of what runs."""
SERIES = (ACCENT, HexColor("#5E9BD6"), HexColor("#2E8B74"), HexColor("#A86F1B"))
"""Colours of charts, told apart by lightness too; a label always says the same."""


@cache
def register_fonts() -> None:
    """Make the shipped fonts known: Latin, Greek and Cyrillic, embedded as subsets."""
    files = {FONT: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf", ITALIC: "NotoSans-Italic.ttf"}
    for name, file in files.items():
        pdfmetrics.registerFont(TTFont(name, str(shipped("fonts", file))))
    pdfmetrics.registerFontFamily(FONT, FONT, BOLD, ITALIC, BOLD)


@cache
def can_print(character: str) -> bool:
    """Say whether the fonts have a glyph; a missing one may not be shown (ISO 19005-2, 6.2.11.8)."""
    register_fonts()
    return ord(character) in pdfmetrics.getFont(FONT).face.charToGlyph


def printable(text: str) -> str:
    """Put the replacement character where the fonts have no glyph."""
    return "".join(one if can_print(one) or one in "\n\t" else "\ufffd" for one in text)


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    base = {"fontName": FONT, "textColor": TEXT, "splitLongWords": 1}
    return ParagraphStyle(name, fontSize=size, leading=leading, **{**base, **more})


BODY = _style("body", 9.5, 14, spaceAfter=5)
LEAD = _style("lead", 11, 16.5, textColor=MUTED, spaceAfter=8, keepWithNext=1)
OPENING = _style("opening", 9.5, 14, textColor=MUTED, spaceAfter=6, keepWithNext=1)
LABEL = _style("label", 9.5, 14, fontName=BOLD, spaceAfter=2, keepWithNext=1)
SMALL = _style("small", 8, 11.5, textColor=MUTED, spaceAfter=4)
NOTE = _style("note", 7.8, 11, textColor=MUTED, spaceBefore=2, spaceAfter=10)
CELL = _style("cell", 8.5, 11.8)
NUMBER = _style("number", 8.5, 11.8, alignment=TA_RIGHT)
HEAD = _style("head", 8.2, 11.2, fontName=BOLD, textColor=MUTED)
HEAD_NUMBER = _style("head number", 8.2, 11.2, fontName=BOLD, textColor=MUTED, alignment=TA_RIGHT)
STRONG = _style("strong", 8.5, 11.8, fontName=BOLD)
STRONG_NUMBER = _style("strong number", 8.5, 11.8, fontName=BOLD, alignment=TA_RIGHT)
CAPTION = _style("caption", 8.8, 12.5, fontName=BOLD, spaceBefore=7, spaceAfter=4, keepWithNext=1)
BULLET = _style("bullet", 9.5, 14, leftIndent=12, spaceAfter=3)
NOTICE = _style("notice", 9.5, 14, leftIndent=10, spaceBefore=4, spaceAfter=9)
COVER_TITLE = _style("cover title", 30, 37, fontName=BOLD, spaceAfter=6)
COVER_CITY = _style("cover city", 15, 20, fontName=BOLD, textColor=ACCENT, spaceAfter=3)
COVER_LINE = _style("cover line", 13, 19, textColor=MUTED, spaceAfter=3)
CONTENTS_1 = _style("contents 1", 10, 17, rightIndent=24)
HEADINGS = {
    "H2": _style("H2", 18, 24, fontName=BOLD, textColor=ACCENT, spaceBefore=30, spaceAfter=9, keepWithNext=1),
    "H3": _style("H3", 12.5, 17, fontName=BOLD, spaceBefore=15, spaceAfter=4, keepWithNext=1),
    "short": _style("short", 11.5, 15, fontName=BOLD, spaceBefore=9, spaceAfter=3, keepWithNext=1),
    "H4": _style("H4", 10, 14.5, fontName=BOLD, spaceBefore=9, spaceAfter=3, keepWithNext=1),
}
