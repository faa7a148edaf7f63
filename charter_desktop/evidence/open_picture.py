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
    """Open a picture without unpacking it; raises PictureError when it is none, or too large.

    What goes wrong with it inside the block is raised as PictureError too.
    """
    # Pillow loads here, not when the program starts
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own limit is wider than ours, and what is odd is odd
        try:
            with Image.open(stream, formats=_FORMATS) as picture:
                _check(picture)
                yield picture
        except Exception as error:  # what Pillow raises on hostile bytes is not a closed set
            raise PictureError from error


def _check(picture: "Image") -> None:
    if picture.width * picture.height > MOST_PIXELS:
        raise PictureError


def bare_copy(picture: "Image") -> "Image":
    """Give the pixels alone: a copy without anything that the file said beside them."""
    copy = picture.copy()
    copy.info = {key: value for key, value in picture.info.items() if key == "transparency"}
    copy.getexif().clear()
    return copy
