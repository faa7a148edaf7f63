"""Write a container, or add a signature to one: streamed, signed, and put in place in one step."""

import hashlib
import io
import zlib
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from charter_desktop.container.layout import (
    BLOCK,
    KIND_NAMES,
    MANIFEST_NAME,
    MIMETYPE,
    MIMETYPE_NAME,
    MOST_ENTRIES,
    MOST_FILE_BYTES,
    MOST_SIGNATURES,
    folded,
    is_data,
    is_safe_name,
    signature_id,
    signature_name,
)
from charter_desktop.container.manifest import write_manifest
from charter_desktop.container.reader import open_container
from charter_desktop.container.replacing import replacing
from charter_desktop.container.verdict import Verdict
from charter_desktop.container.zip_form import Place, directory, local_header
from charter_desktop.signing.identity import Identity
from charter_desktop.signing.xades import DataFile, sign_files

_ROOM_FOR_META = 16 * 1024 * 1024


class TooMuchError(ValueError):
    """More than one container holds: 900 entries or 4 GiB. The caller splits it first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file to put in: its name, its media type, and its bytes or the file that holds them."""

    name: str
    media_type: str
    source: bytes | Path


def write_container(
    target: Path,
    entries: Sequence[Entry],
    identity: Identity,
    *,
    role: str,
    at: datetime,
    city: str,
    country: str,
) -> str:
    """Write and sign a container; gives the SHA-256 of the file in hexadecimal.

    One of the entries is `data/KIND.json`. The file appears whole or not at all; memory stays at a
    few blocks of 1 MiB. Raises TooMuchError, or OSError of the disk.
    """
    _check_entries(entries)
    with replacing(target) as file:
        places = [_add(file, MIMETYPE_NAME, MIMETYPE)[0]]
        files: list[DataFile] = []
        for entry in entries:
            place, digest = _add(file, entry.name, entry.source)
            places.append(place)
            files.append(DataFile(entry.name, entry.media_type, digest))
        manifest = write_manifest((entry.name, entry.media_type) for entry in entries)
        places.append(_add(file, MANIFEST_NAME, manifest)[0])
        xml = sign_files(
            files, identity, role=role, at=at, city=city, country=country, signature_id=signature_id(0)
        )
        places.append(_add(file, signature_name(0), xml)[0])
        return _finish(file, places)


def add_signature(
    source: Path,
    target: Path,
    identity: Identity,
    *,
    role: str,
    at: datetime,
    city: str,
    country: str,
) -> str | Verdict:
    """Add a parallel signature over all data of an intact container; source and target may be one file.

    Gives the SHA-256 of the new file, or the verdict when the source is refused (strict).
    Raises TooMuchError for a signature too many, or OSError.
    """
    container = open_container(source)
    if isinstance(container, Verdict):
        return container
    with container, replacing(target) as file:
        number = len(container.verdict.signatures)
        if number >= MOST_SIGNATURES or len(container.places) >= MOST_ENTRIES:
            raise TooMuchError("no room for one more signature")
        files = [DataFile(item.name, item.media_type, item.sha256) for item in container.verdict.entries]
        xml = sign_files(
            files, identity, role=role, at=at, city=city, country=country, signature_id=signature_id(number)
        )
        container.copy_entries(file)
        added = _add(file, signature_name(number), xml)[0]
        return _finish(file, [*container.places, added])


def _check_entries(entries: Sequence[Entry]) -> None:
    names = [entry.name for entry in entries]
    assert all(is_safe_name(name) and is_data(name) for name in names), names
    assert len({folded(name) for name in names}) == len(names), names
    assert sum(name in KIND_NAMES for name in names) == 1, names
    if len(entries) + 3 > MOST_ENTRIES:
        raise TooMuchError(f"{len(entries)} entries are too many")
    if sum(map(_size, entries)) > MOST_FILE_BYTES - _ROOM_FOR_META:
        raise TooMuchError("a container holds less than 4 GiB")


def _size(entry: Entry) -> int:
    return len(entry.source) if isinstance(entry.source, bytes) else entry.source.stat().st_size


def _add(file: BinaryIO, name: str, source: bytes | Path) -> tuple[Place, bytes]:
    """Copy one entry to the end of the file; its header is written last, when its CRC is known."""
    offset = file.tell()
    file.write(local_header(Place(name, 0, 0, offset)))
    digest, crc, size = hashlib.sha256(), 0, 0
    with ExitStack() as stack:
        data = io.BytesIO(source) if isinstance(source, bytes) else stack.enter_context(source.open("rb"))
        while block := data.read(BLOCK):
            digest.update(block)
            crc = zlib.crc32(block, crc)
            size += len(block)
            file.write(block)
    if file.tell() > MOST_FILE_BYTES - _ROOM_FOR_META:
        raise TooMuchError("a container holds less than 4 GiB")
    place = Place(name, crc, size, offset)
    file.seek(offset)
    file.write(local_header(place))
    file.seek(0, io.SEEK_END)
    return place, digest.digest()


def _finish(file: BinaryIO, places: Sequence[Place]) -> str:
    file.write(directory(places, file.tell()))
    file.seek(0)
    whole = hashlib.sha256()
    while block := file.read(BLOCK):
        whole.update(block)
    return whole.hexdigest()
