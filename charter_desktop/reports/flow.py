"""What flows over the pages: paragraphs, headings, links and figures that carry their tags."""

from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect, String
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph

from charter_desktop.reports.structure import Element, LinkPlace, artifact, tagged
from charter_desktop.reports.styles import ACCENT, FONT, HAIRLINE, MUTED, TEXT, WARN, printable


def markup(text: str) -> str:
    """Escape text for a paragraph; what people typed on lines of its own stays there."""
    return escape(printable(text.strip())).replace("\n", "<br/>")


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # reportlab has no types - see pyproject
    """A paragraph of one element, also when it is split over pages."""

    element: Element | None = None
    repeats = False

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """Split it; all parts belong to the same element."""
        parts: list[Any] = super().split(available_width, available_height)
        for part in parts:
            part.element = self.element
        return parts

    def draw(self) -> None:
        """Draw it inside its tag; what is drawn again, such as a repeated head, is an artifact."""
        self._end_lines_with_spaces()
        again = self.element is None or (self.repeats and self.element.drawn)
        with artifact(self.canv) if again else tagged(self.canv, self.element):  # type: ignore[arg-type]  # reportlab has no types - see pyproject
            super().draw()

    def _end_lines_with_spaces(self) -> None:
        """Keep words apart for assistive tools where a line is wrapped."""
        lines = self.blPara.lines
        for line in lines[:-1]:
            if self.blPara.kind == 0:
                if line[1] and line[1][-1]:
                    line[1].append("")
            elif line.words and not line.words[-1].text.endswith(" "):
                line.words[-1].text += " "


def paragraph(element: Element, text: str, style: ParagraphStyle, *, plain: bool = True) -> TaggedParagraph:
    """Make a paragraph of an element; `plain` text is escaped, other text is markup."""
    made = TaggedParagraph(markup(text) if plain else text, style)
    made.element = element
    return made


class Heading(TaggedParagraph):
    """A heading with its bookmark; `place` hears on which page it came to stand."""

    key = ""
    title = ""
    level = -1
    rule = False

    def draw(self) -> None:
        """Draw it and bind its bookmark."""
        if self.key:
            self.canv.bookmarkHorizontal(self.key, 0, self.height + 12)
            self.canv.addOutlineEntry(self.title, self.key, self.level, closed=self.level > 0)
            self.canv.places[self.key] = self.canv.getPageNumber()
        if self.rule:
            with artifact(self.canv):
                self.canv.setFillColor(ACCENT)
                self.canv.rect(0, self.height + 5, 36, 3, stroke=0, fill=1)
        super().draw()

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """Split one that is longer than a page; its bookmark stays with the first part."""
        parts = super().split(available_width, available_height)
        if parts:
            parts[0].key, parts[0].title, parts[0].level = self.key, self.title, self.level
            parts[0].rule = self.rule
        return parts


class Bulleted(TaggedParagraph):
    """The body of a list item; its bullet is the item's label (ISO 32000-1, 14.8.4.3.3)."""

    label: Element | None = None

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """Keep the bullet with the first part."""
        parts = super().split(available_width, available_height)
        if parts:
            parts[0].label = self.label
        return parts

    def draw(self) -> None:
        """Draw the bullet, then the text."""
        if self.label is not None:
            with tagged(self.canv, self.label):
                self.canv.setFillColor(ACCENT)
                self.canv.setFont(FONT, self.style.fontSize)
                self.canv.drawString(2, self.height - self.style.fontSize - 1, "\u2022")
        super().draw()


class Notice(TaggedParagraph):
    """A paragraph with a bar at its side: something to know before reading on."""

    colour = WARN

    def draw(self) -> None:
        """Draw the bar, then the text."""
        with artifact(self.canv):
            self.canv.setFillColor(self.colour)
            self.canv.rect(0, 0, 3, self.height, stroke=0, fill=1)
        super().draw()


class Lit(TaggedParagraph):
    """A word with a sign before it; the sign adds nothing that the word does not say."""

    sign = ""
    colour = MUTED

    def draw(self) -> None:
        """Draw the sign as an artifact, then the word."""
        with artifact(self.canv):
            self._sign(self.canv, 4.5, self.height - self.style.fontSize * 0.72 - 0.6)
        super().draw()

    def _sign(self, canvas: Any, x: float, y: float) -> None:
        canvas.setFillColor(self.colour)
        canvas.setStrokeColor(self.colour)
        canvas.setLineWidth(1.1)
        match self.sign:
            case "full":
                canvas.circle(x, y, 3.6, stroke=1, fill=1)
            case "half":
                canvas.circle(x, y, 3.6, stroke=1, fill=0)
                canvas.wedge(x - 3.6, y - 3.6, x + 3.6, y + 3.6, 90, 180, stroke=0, fill=1)
            case "ring":
                canvas.circle(x, y, 3.6, stroke=1, fill=0)
            case "dash":
                canvas.rect(x - 3.6, y - 0.8, 7.2, 1.6, stroke=0, fill=1)
            case _:
                canvas.setDash(1.2, 1.2)
                canvas.circle(x, y, 3.6, stroke=1, fill=0)


class Bar(TaggedParagraph):
    """A share in a cell with a thin bar under it, as long as the share."""

    share = 0.0

    def draw(self) -> None:
        """Draw the bar as an artifact, then the share."""
        with artifact(self.canv):
            self.canv.setFillColor(HAIRLINE)
            self.canv.rect(0, -2.6, self.width, 1.8, stroke=0, fill=1)
            self.canv.setFillColor(ACCENT)
            self.canv.rect(0, -2.6, self.width * min(max(self.share, 0.0), 1.0), 1.8, stroke=0, fill=1)
        super().draw()


class FigureDrawing(Flowable):  # type: ignore[misc]  # reportlab has no types - see pyproject
    """A chart with its alternative text (ISO 14289-1, 7.3)."""

    def __init__(self, drawing: Drawing, element: Element) -> None:
        super().__init__()
        self._drawing = drawing
        self._element = element
        self.width, self.height = drawing.width, drawing.height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the size of the drawing."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw it inside its tag."""
        with tagged(self.canv, self._element):
            for shape in self._drawing.contents:
                _paint(self.canv, shape)


def _paint(canvas: Any, shape: Any) -> None:
    """Draw a shape of a chart; reportlab's own renderer would first name a font that is not embedded."""
    match shape:
        case Rect():
            canvas.setFillColor(shape.fillColor)
            canvas.rect(shape.x, shape.y, shape.width, shape.height, stroke=0, fill=1)
        case Line():
            canvas.setStrokeColor(shape.strokeColor)
            canvas.setLineWidth(shape.strokeWidth)
            canvas.line(shape.x1, shape.y1, shape.x2, shape.y2)
        case Polygon():
            _paint_polygon(canvas, shape)
        case String():
            canvas.setFillColor(shape.fillColor)
            canvas.setFont(shape.fontName, shape.fontSize)
            canvas.drawString(shape.x, shape.y, shape.text)
        case _:
            raise TypeError(shape)


def _paint_polygon(canvas: Any, shape: Polygon) -> None:
    canvas.setFillColor(shape.fillColor)
    canvas.setStrokeColor(shape.strokeColor)
    canvas.setLineWidth(shape.strokeWidth)
    path = canvas.beginPath()
    path.moveTo(*shape.points[:2])
    for place in range(2, len(shape.points), 2):
        path.lineTo(*shape.points[place : place + 2])
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


class ContentsLine(Flowable):  # type: ignore[misc]  # reportlab has no types - see pyproject
    """One line of the table of contents: title, dots, page, all of it a link."""

    def __init__(self, title: str, page: int, key: str, element: Element, width: float) -> None:
        super().__init__()
        self._title, self._page, self._key, self._element = printable(title), str(page), key, element
        self.width, self.height = width, 19.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take one line."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line and make it a link."""
        canvas, size = self.canv, 10
        end = self.width - stringWidth(self._page, FONT, size)
        start = stringWidth(self._title, FONT, size)
        with tagged(canvas, self._element):
            canvas.setFont(FONT, size)
            canvas.setFillColor(TEXT)
            canvas.drawString(0, 5, self._title + " ")
            canvas.drawString(end, 5, self._page)
        with artifact(canvas):
            canvas.setStrokeColor(HAIRLINE)
            canvas.setDash(0.6, 2.4)
            canvas.line(start + 6, 7, end - 6, 7)
            canvas.setDash()
        self._link()

    def _link(self) -> None:
        canvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        annotation = PDFDictionary({
            "Type": PDFName("Annot"), "Subtype": PDFName("Link"), "F": 4,
            "Rect": PDFArray([x, y, x + self.width, y + self.height]),
            "Border": PDFArray([0, 0, 0]), "Contents": PDFString(f"{self._title}, {self._page}"),
            "Dest": canvas._bookmarkReference(self._key),  # noqa: SLF001 - reportlab's own links do so
        })  # fmt: skip
        canvas._addAnnotation(annotation)  # noqa: SLF001 - reportlab's own links do so
        canvas.tree.link(self._element, LinkPlace(canvas.getPageNumber() - 1, annotation))
