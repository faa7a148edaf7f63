"""The first page of a PDF as a picture, to look at before it is opened or sent."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A picture in rows of `stride` bytes, four bytes a pixel: blue, green, red, unused."""

    width: int
    height: int
    stride: int
    data: bytes
    pages: int


def first_page(path: Path, width: int) -> PagePicture | Refusal:
    """Draw the first page as wide as asked, in pixels."""
    # pdfium loads here, not when the program starts
    import pypdfium2

    if not path.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    try:
        document = pypdfium2.PdfDocument(path.read_bytes())
    except (OSError, pypdfium2.PdfiumError):
        return Refusal(Fault.BAD_VALUE, str(path), {"value": path.name})
    try:
        page = document[0]
        drawn = page.render(scale=width / page.get_width(), rev_byteorder=False, force_bitmap_format=4)
        return PagePicture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer), len(document))
    finally:
        document.close()
