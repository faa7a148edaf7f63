"""The canvas of a tagged document: it knows its tags and writes them when it is saved."""

from typing import Any

from reportlab.lib import rl_accel  # noqa: F401 - loaded here, not at the first string drawn
from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from charter_desktop.reports.metadata import FileFacts, describe_file, end_streams
from charter_desktop.reports.structure import StructureTree, write_structure
from charter_desktop.reports.styles import FONT


class Sheet(Canvas):  # type: ignore[misc]  # reportlab has no types - see pyproject
    """A canvas with a structure tree; `places` maps each heading's key to its page."""

    def __init__(self, filename: Any, *, tree: StructureTree, facts: FileFacts, **options: Any) -> None:
        options["initialFontName"] = FONT  # the default would name Helvetica, which is not embedded
        options["invariant"], options["pdfVersion"] = 1, (1, 7)
        super().__init__(filename, **options)
        self.tree = tree
        self.places: dict[str, int] = {}
        self._facts = facts

    def save(self) -> None:
        """Write the file: pages, tags, description."""
        if len(self._code):
            self.showPage()
        document = self._doc
        for page in document.Pages.pages:
            stream = PDFStream(content=page.stream, filters=[PDFZCompress])
            page.Contents = document.Reference(stream)
            document.updateSignature(page.stream)  # other pages, another file identifier
        write_structure(self.tree, document)
        describe_file(document, self._facts)
        for font in document.delayedFonts:
            font.addObjects(document)
        document.delayedFonts = []
        document.Reference(document.Catalog.Metadata)
        end_streams(document)
        document.SaveToFile(self._filename, self)
