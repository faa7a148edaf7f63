"""Open a picture within limits: known formats alone, and no more pixels than memory bears."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 80_000_000
"""A picture of 80 megapixels takes 320 MB once it is unpacked."""
_FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")


class PictureError(Exception):
    """These bytes are no picture that can be opened here."""


@contextmanager
def open_picture(stream: io.BytesIO) -> "Iterator[Image]":
    """Open a picture without unpacking it; raises PictureError when it is none, or too large."""
    # Pillow loads here, not when the program starts
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its own limit is wider than ours, and what is odd is odd
            picture = Image.open(stream, formats=_FORMATS)
    except Exception as error:  # what Pillow raises on hostile bytes is not a closed set
        raise PictureError from error
    with picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise PictureError
        yield picture


def bare_copy(picture: "Image") -> "Image":
    """Give the pixels alone: a copy without anything that the file said beside them."""
    copy = picture.copy()
    copy.info = {key: value for key, value in picture.info.items() if key == "transparency"}
    copy.getexif().clear()
    return copy
