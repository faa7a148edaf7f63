"""Read the directory of a zip that a stranger may have made: every header twice, every byte accounted for."""

import hashlib
import io
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from charter_desktop.container.layout import (
    BLOCK,
    MIMETYPE_NAME,
    MOST_ENTRIES,
    MOST_FILE_BYTES,
    MOST_META_BYTES,
    MOST_RATIO,
    RATIO_MATTERS_ABOVE,
    folded,
    is_safe_name,
)
from charter_desktop.container.zip_form import (
    CENTRAL,
    CENTRAL_MARK,
    DEFLATED,
    DESCRIPTOR,
    DESCRIPTOR_MARK,
    ENCRYPTED,
    END,
    END_MARK,
    LOCAL,
    LOCAL_MARK,
    STORED,
    UTF8,
    Place,
    directory,
    local_header,
)
from charter_desktop.domain.finding import Finding, Problem
from charter_desktop.signing.refused import RefusedError
from charter_desktop.signing.seal import is_sealed

_TAIL = END.size + 0xFFFF
_COMMENT = b"mimetype="  # EN 319 162-1, A.1 allows this one
_UNIX = 3
_SYMLINK = 0o120000
_FILE_KIND = 0o170000


@dataclass(frozen=True, slots=True)
class Member:
    """One entry as the directory describes it; `data` is where its bytes start. Sizes in bytes."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    data: int
    is_symlink: bool


@dataclass(frozen=True, slots=True)
class Archive:
    """The entries in the order of their bytes, where the directory starts, and what is wrong or odd."""

    members: tuple[Member, ...]
    directory_start: int
    findings: tuple[Finding, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """The entries as our writer knows them."""
        return tuple(Place(item.name, item.crc, item.size, item.offset) for item in self.members)


def read_archive(file: BinaryIO) -> Archive:
    """Read the directory; raises RefusedError when the bytes are no sound zip, OSError of the disk."""
    size = file.seek(0, io.SEEK_END)
    _check_start(file, size)
    start, length, count, end, comment = _end_record(file, size)
    if count > MOST_ENTRIES:
        raise RefusedError(Problem.TOO_MANY_ENTRIES, count=str(count), most=str(MOST_ENTRIES))
    if length > MOST_META_BYTES or size > MOST_FILE_BYTES:
        raise RefusedError(Problem.TOO_LARGE)
    if start + length != end:
        raise RefusedError(Problem.GAP)
    members = _members(file, _at(file, start, length), count, start)
    archive = Archive(members, start, ())
    found = [*_entry_findings(members), *_form_findings(file, archive, size)]
    if comment and not comment.startswith(_COMMENT):
        found.append(Finding(Problem.TRAILING_DATA))
    return Archive(members, start, tuple(found))


def blocks(file: BinaryIO, member: Member) -> Iterator[bytes]:
    """Give the bytes of an entry in blocks, never more than it declares; raises RefusedError if damaged."""
    total = 0
    for block in _unpacked(file, member):
        total += len(block)
        if total > member.size:
            raise RefusedError(Problem.DAMAGED)
        yield block
    if total != member.size:
        raise RefusedError(Problem.DAMAGED)


def digest_of(file: BinaryIO, member: Member) -> tuple[bytes, bool]:
    """Give the SHA-256 of an entry and whether its CRC-32 is right."""
    digest, crc = hashlib.sha256(), 0
    try:
        for block in blocks(file, member):
            digest.update(block)
            crc = zlib.crc32(block, crc)
    except RefusedError:
        return digest.digest(), False
    return digest.digest(), crc == member.crc


def _check_start(file: BinaryIO, size: int) -> None:
    start = _at(file, 0, min(size, 64))
    if is_sealed(start):
        raise RefusedError(Problem.SEALED)
    if not start.startswith(LOCAL_MARK) or start[30:38] != MIMETYPE_NAME.encode():
        raise RefusedError(Problem.NOT_A_CONTAINER)


def _end_record(file: BinaryIO, size: int) -> tuple[int, int, int, int, bytes]:
    """Find the end record: directory's start, length, number of entries; its own place; the comment."""
    first = max(0, size - _TAIL)
    tail = _at(file, first, size - first)
    at = len(tail)
    while (at := tail.rfind(END_MARK, 0, at)) >= 0:
        if len(tail) - at < END.size:
            continue
        _, disk, first_disk, here, count, length, start, comment = END.unpack_from(tail, at)
        if start + length != first + at and at + END.size + comment != len(tail):
            continue  # the end of a zip that is an entry's data
        if disk or first_disk or here != count or 0xFFFFFFFF in {start, length}:
            raise RefusedError(Problem.HEADERS_DIFFER)
        if at + END.size + comment != len(tail):
            raise RefusedError(Problem.TRAILING_DATA)
        return start, length, count, first + at, tail[at + END.size :]
    raise RefusedError(Problem.TRUNCATED)


def _members(file: BinaryIO, central: bytes, count: int, end: int) -> tuple[Member, ...]:
    """Read all entries; their bytes must follow one another from the first of the file to `end`."""
    found: list[Member] = []
    at = 0
    for _ in range(count):
        if at + CENTRAL.size > len(central) or not central.startswith(CENTRAL_MARK, at):
            raise RefusedError(Problem.HEADERS_DIFFER)
        fields = CENTRAL.unpack_from(central, at)
        name = central[at + CENTRAL.size : at + CENTRAL.size + fields[10]]
        at += CENTRAL.size + fields[10] + fields[11] + fields[12]
        found.append(_member(file, fields, name))
    if at != len(central):
        raise RefusedError(Problem.GAP)
    found.sort(key=lambda member: member.offset)
    expected = 0
    for member in found:
        if member.offset != expected:
            raise RefusedError(Problem.GAP)
        expected = member.data + member.packed + _descriptor_size(file, member)
    if expected != end:
        raise RefusedError(Problem.GAP)
    return tuple(found)


def _member(file: BinaryIO, fields: Sequence[int], raw: bytes) -> Member:
    """Join the entry's line in the directory with the header before its data; they must say the same."""
    made_by, flags, method, crc, packed, size = fields[1], *fields[3:5], *fields[7:10]
    offset, attributes = fields[16], fields[15]
    name = _decoded(raw, flags)
    local = _at(file, offset, LOCAL.size)
    if len(local) < LOCAL.size or not local.startswith(LOCAL_MARK):
        raise RefusedError(Problem.HEADERS_DIFFER, name=name)
    _, _, *theirs, name_length, extra_length = LOCAL.unpack(local)
    ours = [flags, method, *fields[5:7], crc, packed, size]
    if flags & DESCRIPTOR and theirs[4:] == [0, 0, 0]:
        theirs[4:] = ours[4:]
    if ours != theirs or _at(file, offset + LOCAL.size, name_length) != raw:
        raise RefusedError(Problem.HEADERS_DIFFER, name=name)
    return Member(
        name=name,
        flags=flags,
        method=method,
        crc=crc,
        packed=packed,
        size=size,
        offset=offset,
        data=offset + LOCAL.size + name_length + extra_length,
        is_symlink=made_by >> 8 == _UNIX and attributes >> 16 & _FILE_KIND == _SYMLINK,
    )


def _decoded(raw: bytes, flags: int) -> str:
    """Read a name as UTF-8, flagged or not; what cannot be read is refused."""
    try:
        return raw.decode() if flags & UTF8 or raw.isascii() else raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(Problem.BAD_NAME, name=raw.decode("ascii", "backslashreplace")[:200]) from error


def _descriptor_size(file: BinaryIO, member: Member) -> int:
    """Give the bytes of the data descriptor after an entry (APPNOTE 4.3.9), which must repeat its sizes."""
    if not member.flags & DESCRIPTOR:
        return 0
    sizes = struct.pack("<3L", member.crc, member.packed, member.size)
    after = _at(file, member.data + member.packed, 16)
    if after == DESCRIPTOR_MARK + sizes:
        return 16
    if after[:12] == sizes:
        return 12
    raise RefusedError(Problem.HEADERS_DIFFER, name=member.name)


def _entry_findings(members: Sequence[Member]) -> Iterator[Finding]:
    seen: set[str] = set()
    for member in members:
        if folded(member.name) in seen:
            yield Finding(Problem.DUPLICATE_NAME, member.name)
        seen.add(folded(member.name))
        yield from _one_entry(member)
    if sum(member.size for member in members) > MOST_FILE_BYTES:
        yield Finding(Problem.TOO_LARGE)


def _one_entry(member: Member) -> Iterator[Finding]:
    name = member.name
    is_directory = name.endswith("/") and not member.size
    if not is_safe_name(name.removesuffix("/") if is_directory else name):
        yield Finding(Problem.BAD_NAME, name)
    if is_directory:
        yield Finding(Problem.DIRECTORY, name)
    if member.is_symlink:
        yield Finding(Problem.SYMLINK, name)
    if member.flags & ENCRYPTED:
        yield Finding(Problem.ENCRYPTED, name)
    if member.method == STORED and member.packed != member.size:
        yield Finding(Problem.HEADERS_DIFFER, name)
    if member.method not in {STORED, DEFLATED}:
        yield Finding(Problem.DAMAGED, name, {"method": str(member.method)})
    elif member.method == DEFLATED:
        yield Finding(Problem.WRONG_MIMETYPE if name == MIMETYPE_NAME else Problem.COMPRESSED, name)
    if member.size > RATIO_MATTERS_ABOVE and member.size > MOST_RATIO * member.packed:
        yield Finding(Problem.RATIO, name)


def _form_findings(file: BinaryIO, archive: Archive, size: int) -> Iterator[Finding]:
    """Write all headers again and compare: our files have one byte form."""
    for member, place in zip(archive.members, archive.places, strict=True):
        if _at(file, member.offset, member.data - member.offset) != local_header(place):
            yield Finding(Problem.NOT_OUR_FORM, member.name)
    end = _at(file, archive.directory_start, size - archive.directory_start)
    if end != directory(archive.places, archive.directory_start):
        yield Finding(Problem.NOT_OUR_FORM)


def _unpacked(file: BinaryIO, member: Member) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == DEFLATED else None
    file.seek(member.data)
    left = member.packed
    while left and (packed := file.read(min(BLOCK, left))):
        left -= len(packed)
        if unpacker is None:
            yield packed
            continue
        while packed:
            try:
                yield unpacker.decompress(packed, BLOCK)
            except zlib.error as error:
                raise RefusedError(Problem.DAMAGED) from error
            packed = unpacker.unconsumed_tail
    if unpacker is not None:
        yield unpacker.flush()
        if not unpacker.eof or unpacker.unused_data:
            raise RefusedError(Problem.DAMAGED)


def _at(file: BinaryIO, offset: int, length: int) -> bytes:
    file.seek(offset)
    return file.read(length)
