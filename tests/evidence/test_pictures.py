"""Previews and smaller copies: upright, without metadata, within limits."""

import io
import zlib

import pytest
from PIL import Image

from charter_desktop.domain.evidence import Concern, FileKind
from charter_desktop.evidence.examine import examine
from charter_desktop.evidence.preview import preview
from charter_desktop.evidence.shrink import MOST_SIDE, shrink
from tests.evidence.files import drawing, locked_pdf, pdf, photo


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def bomb() -> bytes:
    """Draw a PNG of a few hundred bytes that says it has 40,000 x 40,000 pixels."""
    head = (40_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    chunk = b"IHDR" + head
    whole = b"\x89PNG\r\n\x1a\n" + len(head).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
    body = b"IDAT" + zlib.compress(bytes(100))
    return whole + (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


def test_a_photo_becomes_small_and_says_no_more_than_it_shows() -> None:
    before = photo(3_000, artist="Ana")
    made = shrink(before)
    assert made is not None
    assert max(made.width, made.height) == MOST_SIDE
    assert len(made.data) < len(before)
    assert examine("a.jpg", made.data) == ()
    assert not opened(made.data).getexif()


def test_a_picture_taken_sideways_stays_upright() -> None:
    picture, exif = Image.new("RGB", (400, 100)), Image.Exif()
    exif[0x0112] = 6
    memory = io.BytesIO()
    picture.save(memory, "JPEG", exif=exif)
    made = shrink(memory.getvalue())
    assert made is not None
    assert (made.width, made.height) == (100, 400)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_pngs_of_every_kind_of_colour_are_shrunk(mode: str) -> None:
    memory = io.BytesIO()
    Image.effect_noise((2_400, 1_200), 80).convert(mode).save(memory, "PNG")
    made = shrink(memory.getvalue())
    assert made is not None
    assert opened(made.data).size == (2_000, 1_000)


def test_transparency_stays() -> None:
    memory = io.BytesIO()
    Image.new("RGBA", (2_400, 100), (0, 0, 0, 0)).save(memory, "PNG")
    made = shrink(memory.getvalue())
    assert made is not None
    assert opened(made.data).convert("RGBA").getpixel((0, 0))[3] == 0


@pytest.mark.parametrize("data", [b"", b"hello", pdf(), drawing()[:60], bomb()])
def test_what_is_no_picture_is_neither_shrunk_nor_drawn(data: bytes) -> None:
    assert shrink(data) is None
    assert preview(FileKind.PICTURE, data, 100) is None


def test_a_picture_that_would_fill_memory_is_not_unpacked() -> None:
    assert [noted.concern for noted in examine("a.png", bomb())] == [Concern.DAMAGED]


def test_the_first_page_of_a_pdf_is_drawn() -> None:
    made = preview(FileKind.PDF, pdf(pages=3), 200)
    assert made is not None
    assert (made.width, made.height, made.pages) == (150, 200, 3)
    assert opened(made.png).size == (150, 200)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", locked_pdf()])
def test_a_pdf_that_cannot_be_drawn_has_no_preview(data: bytes) -> None:
    assert preview(FileKind.PDF, data, 200) is None


def test_a_preview_of_a_photo_carries_no_place() -> None:
    made = preview(FileKind.PICTURE, photo(900), 300)
    assert made is not None
    assert max(made.width, made.height) == 300
    assert not opened(made.png).getexif()
