"""A small picture of a PDF's first page or of a picture, to look at before it is opened."""

import io
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter_desktop.domain.evidence import FileKind
from charter_desktop.evidence.open_picture import PictureError, bare_copy, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 60_000_000
_ONE_AT_A_TIME = threading.Lock()  # pdfium is not safe in two threads


@dataclass(frozen=True, slots=True)
class Preview:
    """A PNG, its sides in pixels, and the pages of the PDF that it shows the first of; 0 for a picture."""

    png: bytes
    width: int
    height: int
    pages: int = 0


def preview(kind: FileKind, data: bytes, side: int) -> Preview | None:
    """Draw a file so that its longer side is at most `side` pixels; None where that can't be done."""
    if len(data) > MOST_BYTES:
        return None
    if kind is FileKind.PDF:
        return _first_page(data, side)
    return _picture(data, side) if kind is FileKind.PICTURE else None


def _picture(data: bytes, side: int) -> Preview | None:
    from PIL import ImageOps
    from PIL.Image import Resampling

    try:
        with open_picture(io.BytesIO(data)) as picture:
            picture.draft("RGB", (side * 2, side * 2))
            drawn = ImageOps.exif_transpose(picture).convert("RGBA")
            drawn.thumbnail((side, side), Resampling.LANCZOS)
            return _as_png(drawn)
    except PictureError:
        return None


def _first_page(data: bytes, side: int) -> Preview | None:
    # pdfium loads here, not when the program starts
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            return None
        try:
            page = document[0]
            longest = max(page.get_width(), page.get_height(), 1)
            drawn = page.render(scale=side / longest).to_pil()
            return _as_png(drawn, len(document))
        except (pypdfium2.PdfiumError, IndexError, ValueError, MemoryError):
            return None
        finally:
            document.close()


def _as_png(drawn: "Image", pages: int = 0) -> Preview:
    memory = io.BytesIO()
    bare_copy(drawn).save(memory, "PNG")
    return Preview(memory.getvalue(), drawn.width, drawn.height, pages)
