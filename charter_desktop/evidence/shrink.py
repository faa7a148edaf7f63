"""Make a smaller copy of a picture; what it says of place, camera and author stays behind."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter_desktop.evidence.open_picture import PictureError, bare_copy, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_SIDE = 2_000
QUALITY = 85
_SAVED_AS = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG"}
_DEEP = frozenset({"I", "F", "I;16", "I;16B", "I;16L"})


@dataclass(frozen=True, slots=True)
class Shrunk:
    """The smaller picture in the same format, and its sides in pixels."""

    data: bytes
    width: int
    height: int


def shrink(data: bytes) -> Shrunk | None:
    """Give a JPEG or PNG of at most 2000 pixels a side without metadata; None for anything else."""
    try:
        with open_picture(io.BytesIO(data)) as picture:
            saved_as = _SAVED_AS.get(picture.format or "")
            if saved_as is None or picture.mode in _DEEP:
                return None
            return _shrunk(picture, saved_as)
    except PictureError:
        return None


def _shrunk(picture: "Image", saved_as: str) -> Shrunk:
    from PIL import ImageOps
    from PIL.Image import Resampling

    upright = ImageOps.exif_transpose(picture)
    if upright.mode == "P" and max(upright.size) > MOST_SIDE:
        upright = upright.convert("RGBA")
    upright.thumbnail((MOST_SIDE, MOST_SIDE), Resampling.LANCZOS)
    colours = picture.info.get("icc_profile")
    bare = bare_copy(upright)
    memory = io.BytesIO()
    if saved_as == "JPEG":
        bare.save(memory, "JPEG", quality=QUALITY, optimize=True, progressive=True, icc_profile=colours)
    else:
        bare.save(memory, "PNG", optimize=True, icc_profile=colours)
    return Shrunk(memory.getvalue(), *bare.size)
