"""A container of 200 MB written and verified, against hashing and copying the same bytes."""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from charter_desktop.container.reader import verify
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.signing.certificate import Subject
from charter_desktop.signing.identity import make_identity

SIZE = 200 * 1024 * 1024


def main() -> None:
    """Alternate, take the best of three, print the ratios."""
    at = datetime.now(UTC)
    identity = make_identity(Subject("Nadie", "Bench", "Aldavera"), now=at)
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        big = place / "big.bin"
        big.write_bytes(os.urandom(SIZE))
        entries = [
            Entry("data/submission.json", "application/json", b"{}"),
            Entry("data/evidence/big.bin", "application/octet-stream", big),
        ]
        steps: tuple[Callable[[], object], ...] = (
            lambda: write_container(
                place / "c.asice", entries, identity, role="x", at=at, city="", country=""
            ),
            lambda: verify(place / "c.asice"),
            lambda: hash_of(big),
            lambda: copy(big, place / "copy.bin"),
        )
        laps = [[timed(step) for step in steps] for _ in range(3)]
    write, check, digest, copied = (min(lap[column] for lap in laps) for column in range(4))
    print(
        f"container of 200 MB written {write:.2f} s   hash and synced copy {digest + copied:.2f} s   x{write / (digest + copied):.2f}"
    )
    print(f"container of 200 MB verified {check:.2f} s   hash alone {digest:.2f} s   x{check / digest:.2f}")


def hash_of(path: Path) -> str:
    """Hash a file, as the floor of reading one."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def timed(step: Callable[[], object]) -> float:
    """Give the seconds of one step."""
    begun = time.perf_counter()
    step()
    return time.perf_counter() - begun


def copy(source: Path, target: Path) -> None:
    """Copy a file and sync it, as the floor of writing one."""
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


if __name__ == "__main__":
    main()
