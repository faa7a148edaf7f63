"""The one byte form of our zip: stored entries, fixed times, no extra fields, no comments.

PKWARE APPNOTE 6.3.10. The writer writes these headers and the strict reader expects them, byte for byte.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

LOCAL = struct.Struct("<4s5H3L2H")  # APPNOTE 4.3.7
CENTRAL = struct.Struct("<4s6H3L5H2L")  # APPNOTE 4.3.12
END = struct.Struct("<4s4H2LH")  # APPNOTE 4.3.16
LOCAL_MARK = b"PK\x03\x04"
CENTRAL_MARK = b"PK\x01\x02"
END_MARK = b"PK\x05\x06"
DESCRIPTOR_MARK = b"PK\x07\x08"

ENCRYPTED = 0x0001
DESCRIPTOR = 0x0008
UTF8 = 0x0800  # APPNOTE 4.4.4, bit 11
STORED = 0
DEFLATED = 8

_VERSION = 20
_TIME = 0
_DATE = 0x0021  # 1 January 1980, the first day that a zip can name


@dataclass(frozen=True, slots=True)
class Place:
    """One stored entry: its name, CRC-32, size in bytes, and where its local header stands."""

    name: str
    crc: int
    size: int
    offset: int


def local_header(place: Place) -> bytes:
    """Write the header that stands before the data of an entry."""
    name, flags = _name_and_flags(place.name)
    fixed = (_VERSION, flags, STORED, _TIME, _DATE, place.crc, place.size, place.size, len(name), 0)
    return LOCAL.pack(LOCAL_MARK, *fixed) + name


def directory(places: Sequence[Place], start: int) -> bytes:
    """Write the central directory that stands at `start`, with its end record."""
    central = b"".join(_central_header(place) for place in places)
    count = len(places)
    return central + END.pack(END_MARK, 0, 0, count, count, len(central), start, 0)


def _central_header(place: Place) -> bytes:
    name, flags = _name_and_flags(place.name)
    sizes = (place.crc, place.size, place.size, len(name), 0, 0)
    places = (0, 0, 0, place.offset)
    versions = (_VERSION, _VERSION, flags, STORED, _TIME, _DATE)
    return CENTRAL.pack(CENTRAL_MARK, *versions, *sizes, *places) + name


def _name_and_flags(name: str) -> tuple[bytes, int]:
    return name.encode(), 0 if name.isascii() else UTF8
