"""Put a whole new file in the place of an old one, or leave the old one alone, whatever happens."""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_RETRY_AFTER = 0.2  # seconds: virus scanners hold a new file open for a moment


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Open a new file beside the target; when the block ends well it is synced and takes its place.

    When the block fails the new file is removed and the target stays as it was. Raises OSError.
    """
    part = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb+") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _replace(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except PermissionError:
        if os.name != "nt":
            raise
        time.sleep(_RETRY_AFTER)
        part.replace(target)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder has no handle to sync there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
