"""Verify a container and read from it: strictly our own, or, telling what is odd, somebody else's."""

import hashlib
import io
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from charter_desktop.container.archive import Archive, blocks
from charter_desktop.container.examine import examine
from charter_desktop.container.layout import BLOCK
from charter_desktop.container.replacing import replacing
from charter_desktop.container.verdict import Verdict
from charter_desktop.container.zip_form import Place
from charter_desktop.signing.refused import RefusedError


class EntryTooLargeError(ValueError):
    """The entry is larger than the reader wants to hold."""


class ContainerChangedError(OSError):
    """Somebody changed the file after it was verified."""


class OpenContainer:
    """An intact container, open for reading. Use it in a `with`; every read is checked again."""

    def __init__(self, file: BinaryIO, archive: Archive, verdict: Verdict) -> None:
        self._file = file
        self._archive = archive
        self.verdict = verdict
        self._facts = {entry.name: entry for entry in verdict.entries}
        self._members = {member.name: member for member in archive.members}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the data files, in their order."""
        return tuple(self._facts)

    @property
    def places(self) -> tuple[Place, ...]:
        """All entries with their place in the file, for the writer."""
        return self._archive.places

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def read(self, name: str, limit: int) -> bytes:
        """Give a data file of at most `limit` bytes.

        Raises KeyError for a name that is not in `names`, EntryTooLargeError, ContainerChangedError.
        """
        if self._facts[name].size > limit:
            raise EntryTooLargeError(f"{name} has {self._facts[name].size} bytes")
        memory = io.BytesIO()
        self._copy(name, memory)
        return memory.getvalue()

    def extract(self, name: str, target: Path) -> None:
        """Copy a data file of any size to a file of its own; raises KeyError or OSError."""
        with replacing(target) as file:
            self._copy(name, file)

    def copy_entries(self, target: BinaryIO) -> None:
        """Copy everything before the directory as it stands, headers and all."""
        self._file.seek(0)
        left = self._archive.directory_start
        while left and (block := self._file.read(min(BLOCK, left))):
            left -= len(block)
            target.write(block)
        if left:
            raise ContainerChangedError("the file has become shorter")

    def _copy(self, name: str, target: BinaryIO) -> None:
        digest = hashlib.sha256()
        try:
            for block in blocks(self._file, self._members[name]):
                digest.update(block)
                target.write(block)
        except RefusedError as error:
            raise ContainerChangedError(f"{name} changed after it was verified") from error
        if digest.digest() != self._facts[name].sha256:
            raise ContainerChangedError(f"{name} changed after it was verified")


def verify(path: Path, *, trusted: Collection[bytes] = (), strict: bool = True) -> Verdict:
    """Verify a file; whatever its bytes are, the answer is a verdict. Raises OSError of the disk only.

    `trusted` holds certificates as DER: pinned people and authorities. Strict is for our own files:
    anything that our writer would not write is refused.
    """
    with path.open("rb") as file:
        return examine(file, trusted, strict=strict)[0]


def open_container(
    path: Path, *, trusted: Collection[bytes] = (), strict: bool = True
) -> OpenContainer | Verdict:
    """Verify a file and hold it open for reading; gives the verdict instead when it is refused."""
    file = path.open("rb")
    try:
        verdict, archive = examine(file, trusted, strict=strict)
    except BaseException:
        file.close()
        raise
    if archive is None or not verdict.intact:
        file.close()
        return verdict
    return OpenContainer(file, archive, verdict)
