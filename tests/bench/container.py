"""A container of 200 MB written and verified, against hashing and copying the same bytes."""

import hashlib
import os
import shutil
import tempfile
import time
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
    laps = []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        big = place / "big.bin"
        big.write_bytes(os.urandom(SIZE))
        entries = [
            Entry("data/submission.json", "application/json", b"{}"),
            Entry("data/evidence/big.bin", "application/octet-stream", big),
        ]
        for _ in range(3):
            laps.append(tuple(timed(step) for step in (
                lambda: write_container(place / "c.asice", entries, identity, role="x", at=at, city="", country=""),
                lambda: verify(place / "c.asice"),
                lambda: hashlib.file_digest(big.open("rb"), "sha256"),
                lambda: copy(big, place / "copy.bin"),
            )))  # fmt: skip
    write, check, digest, copied = (min(lap[column] for lap in laps) for column in range(4))
    print(
        f"container of 200 MB written {write:.2f} s   hash and synced copy {digest + copied:.2f} s   x{write / (digest + copied):.2f}"
    )
    print(f"container of 200 MB verified {check:.2f} s   hash alone {digest:.2f} s   x{check / digest:.2f}")


def timed(step: object) -> float:
    """Give the seconds of one step."""
    assert callable(step)
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
