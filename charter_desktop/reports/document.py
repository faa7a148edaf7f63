"""A document from its story: pages, header and footer, contents, draft mark, two passes."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from reportlab.lib.utils import simpleSplit
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from charter_desktop.reports.content import Masthead
from charter_desktop.reports.flow import (
    Bulleted,
    ContentsLine,
    Heading,
    Notice,
    TaggedParagraph,
    markup,
    paragraph,
)
from charter_desktop.reports.metadata import FileFacts
from charter_desktop.reports.sheet import Sheet
from charter_desktop.reports.structure import Element, StructureTree, artifact
from charter_desktop.reports.styles import (
    ACCENT,
    BODY,
    BOLD,
    BOTTOM,
    BULLET,
    DRAFT,
    FONT,
    HAIRLINE,
    HEADINGS,
    LABEL,
    MARGIN,
    MUTED,
    NOTICE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    TOP,
    printable,
    register_fonts,
)
from charter_desktop.wording.voice import Voice


@dataclass(slots=True)
class Story:
    """The flowables of a document in order, and the element that new ones belong to."""

    voice: Voice
    pages: Mapping[str, int]
    tree: StructureTree = field(default_factory=StructureTree)
    flow: list[Any] = field(default_factory=list)
    headings: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._at = self.tree.root

    _at: Element = field(init=False)

    @property
    def at(self) -> Element:
        """The section that is being written."""
        return self._at

    def section(self, title: str, *, fresh: bool = False) -> None:
        """Begin a section: on a new page when asked, or when little of this one is left."""
        self.flow.append(PageBreak() if fresh else CondPageBreak(_ROOM * 0.3))
        self._at = self.tree.root.add("Sect")
        self._heading("H2", title, 0)

    def short_section(self, title: str) -> None:
        """Begin one of several sections of a single page, under a small heading."""
        self._at = self.tree.root.add("Sect")
        self._heading("H2", title, 0, "short")

    def part(self, title: str) -> None:
        """Begin a part of a section, with its bookmark."""
        self._heading("H3", title, 1)

    def piece(self, title: str) -> None:
        """Begin a piece of a part."""
        self._heading("H4", title, -1)

    def _heading(self, tag: str, title: str, level: int, look: str = "") -> None:
        """Write a heading of one level, in the `look` of another where that is named."""
        look = look or tag
        made = Heading(markup(title), HEADINGS[look])
        made.element = self._at.add(tag)
        made.title, made.level, made.rule = printable(title), level, look == "H2"
        if level >= 0:
            made.key = f"h{len(self.headings)}"
            self.headings.append((made.key, title if level == 0 else ""))
        self.flow.append(made)

    def text(self, text: str, style: Any = BODY) -> TaggedParagraph:
        """Write a paragraph; empty text writes nothing."""
        made = paragraph(self._at.add("P"), text, style)
        if text.strip():
            self.flow.append(made)
        return made

    def label(self, text: str) -> None:
        """Write the label of what follows."""
        self.text(text, LABEL)

    def labelled(self, label: str, text: str) -> None:
        """Write a paragraph that opens with its label in bold."""
        if text.strip():
            words = f"<b>{markup(label)}</b> {markup(text)}"
            self.flow.append(paragraph(self._at.add("P"), words, BODY, plain=False))

    def notice(self, text: str) -> None:
        """Write something to know before reading on."""
        made = Notice(markup(text), NOTICE)
        made.element = self._at.add("P")
        self.flow.append(made)

    def bullets(self, items: list[str]) -> None:
        """Write a list of markup lines (ISO 14289-1, 7.6)."""
        if not items:
            return
        listed = self._at.add("L")
        for place, item in enumerate(items, 1):
            entry = listed.add("LI")
            label = entry.add("Lbl")
            made = Bulleted(item, BULLET)
            made.label, made.element = label, entry.add("LBody")
            made.keepWithNext = int(place < len(items) <= _SHORT)
            self.flow.append(made)

    def space(self, height: float) -> None:
        """Leave room."""
        self.flow.append(Spacer(1, height))

    def contents(self, title: str, headings: list[tuple[str, str]]) -> None:
        """Write the table of contents; pages are known in the second pass."""
        self.flow.append(NextPageTemplate("page"))
        self.section(title, fresh=True)
        self.headings.pop()
        self.flow[-1].key = ""
        listed = self._at.add("TOC")
        for key, words in headings:
            if words:
                link = listed.add("TOCI").add("Reference").add("Link")
                page = self.pages.get(key, 0)
                self.flow.append(ContentsLine(words, page, key, link, TEXT_WIDTH))


Compose = Callable[[Story, list[tuple[str, str]]], None]


def draw(masthead: Masthead, compose: Compose, cover: Callable[[Any], None], top: float = TOP) -> bytes:
    """Draw a document twice: the first pass finds where the headings stand.

    `cover` draws what is no content on the first page; text begins `top` points below the edge.
    """
    register_fonts()
    voice = Voice(masthead.language)
    first = Story(voice, {})
    compose(first, [])
    headings = list(first.headings)
    pages: dict[str, int] = {}
    total = 0
    for _ in range(2):
        story = Story(voice, pages)
        compose(story, headings)
        story.flow = kept_together(story.flow)
        data, places, total = _build(masthead, story, cover, total, top)
        pages = places
    return data


def kept_together(flow: list[Any]) -> list[Any]:
    """Let a long table begin under its heading: ask for room for both, not for all of it."""
    settled: list[Any] = []
    chain: list[Any] = []
    for thing in flow:
        chain.append(thing)
        if thing.getKeepWithNext():
            continue
        if getattr(thing, "is_long", False) and len(chain) > 1:
            for one in chain:
                one.keepWithNext = 0
            settled.append(CondPageBreak(_LEAST * len(chain)))
        settled += chain
        chain = []
    return settled + chain


_ROOM = PAGE_HEIGHT - TOP - BOTTOM
_SHORT = 5
"""A list of so few items stays together."""
_LEAST = 52
"""Points that a heading or caption needs with the first rows of what follows."""


def _build(
    masthead: Masthead, story: Story, cover: Callable[[Any], None], total: int, top: float
) -> tuple[bytes, dict[str, int], int]:
    target = io.BytesIO()
    facts = FileFacts(masthead.title, masthead.city, masthead.subject, masthead.language, masthead.at)
    sheets: list[Sheet] = []

    def sheet(filename: Any, **options: Any) -> Sheet:
        sheets.append(Sheet(filename, tree=story.tree, facts=facts, **options))
        return sheets[-1]

    template = BaseDocTemplate(
        target, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1, title=facts.title,
        author=facts.author, subject=facts.subject, lang=facts.language,
    )  # fmt: skip
    frame = Frame(MARGIN, BOTTOM, TEXT_WIDTH, PAGE_HEIGHT - top - BOTTOM, 0, 0, 0, 0)
    furnish = partial(_furnish, masthead=masthead, voice=story.voice, total=total)
    template.addPageTemplates(
        [
            PageTemplate(
                "cover", [frame], onPage=lambda canvas, _: _cover(canvas, masthead, story.voice, cover)
            ),
            PageTemplate("page", [frame], onPage=lambda canvas, _: furnish(canvas)),
        ]
    )
    template.build(story.flow, canvasmaker=sheet)
    return target.getvalue(), sheets[0].places, sheets[0].getPageNumber() - 1


def _cover(canvas: Any, masthead: Masthead, voice: Voice, cover: Callable[[Any], None]) -> None:
    _watermark(canvas, masthead, voice)
    with artifact(canvas):
        cover(canvas)
    with artifact(canvas, "footer"):
        canvas.setFillColor(MUTED)
        canvas.setFont(FONT, 7.5)
        canvas.drawString(MARGIN, 34, _code_line(masthead, voice))


def _furnish(canvas: Any, *, masthead: Masthead, voice: Voice, total: int) -> None:
    """Draw header and footer; the document code ties a printed page to its file."""
    _watermark(canvas, masthead, voice)
    canvas.setFont(FONT, 7.5)
    with artifact(canvas, "header"):
        canvas.setFillColor(MUTED)
        title = simpleSplit(printable(masthead.title), FONT, 7.5, TEXT_WIDTH)[0]
        canvas.drawString(MARGIN, PAGE_HEIGHT - 42, title)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, PAGE_HEIGHT - 50, PAGE_WIDTH - MARGIN, PAGE_HEIGHT - 50)
    with artifact(canvas, "footer"):
        canvas.setFillColor(MUTED)
        canvas.drawString(MARGIN, 34, _code_line(masthead, voice))
        said = voice.say("wording", "Page {page} of {total}")
        page = said.format(page=canvas.getPageNumber(), total=total)
        canvas.setFillColor(ACCENT)
        canvas.drawRightString(PAGE_WIDTH - MARGIN, 34, page)


def _code_line(masthead: Masthead, voice: Voice) -> str:
    return voice.say("wording", "Document code {code}").format(code=masthead.code)


def _watermark(canvas: Any, masthead: Masthead, voice: Voice) -> None:
    """Lay the word for a draft under the page, opaque: transparency has no place in print archives."""
    if not masthead.is_draft:
        return
    with artifact(canvas, "watermark"):
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFillColor(DRAFT)
        canvas.setFont(BOLD, 120)
        canvas.drawCentredString(0, -40, voice.say("wording", "DRAFT"))
        canvas.restoreState()
