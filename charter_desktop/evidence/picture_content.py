"""What a picture says beside what it shows: where it was taken, and by whom."""

import io
import re

from charter_desktop.domain.evidence import Concern, Noted
from charter_desktop.evidence.open_picture import PictureError, open_picture

_GPS, _LATITUDE, _ARTIST, _WINDOWS_AUTHOR = 0x8825, 2, 0x013B, 0x9C9D
_XMP_PLACE = re.compile(rb"exif:GPSLatitude")


def note_picture(data: bytes) -> list[Noted]:
    """Note the place in Exif 2.32 or XMP, and the author; a picture that can't be read is noted as such."""
    try:
        with open_picture(io.BytesIO(data)) as picture:
            exif = picture.getexif()
            placed = _LATITUDE in exif.get_ifd(_GPS) or bool(_XMP_PLACE.search(data[:1_000_000]))
            author = str(exif.get(_ARTIST, "")).strip() or _windows_text(exif.get(_WINDOWS_AUTHOR))
    except PictureError:
        return [Noted(Concern.DAMAGED)]
    notes = [Noted(Concern.PLACE_OF_PICTURE)] if placed else []
    return [*notes, Noted(Concern.AUTHOR, author[:200])] if author else notes


def _windows_text(value: object) -> str:
    return value.decode("utf-16-le", "ignore").strip("\0 ") if isinstance(value, bytes) else ""
