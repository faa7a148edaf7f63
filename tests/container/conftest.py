"""Real identities, a real container, and a way to take its zip apart and put it together again."""

import hashlib
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias, TypedDict

import pytest

from charter_desktop.container.layout import BLOCK, MIMETYPE
from charter_desktop.container.manifest import write_manifest
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.container.zip_form import Place, directory, local_header
from charter_desktop.signing.identity import Identity, Subject, make_identity
from charter_desktop.signing.xades import DataFile, sign_files

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
Parts: TypeAlias = dict[str, bytes]


class Words(TypedDict):
    """When and where everybody signs."""

    at: datetime
    city: str
    country: str


WORDS = Words(at=NOON, city="Example", country="ES")


@pytest.fixture(scope="session")
def ana() -> Identity:
    return make_identity(Subject("Ana Núñez", "Head of Personnel", "City of Example"), now=NOON)


@pytest.fixture(scope="session")
def bo() -> Identity:
    return make_identity(Subject("Bo Lind", "Coordinator", "City of Example"), now=NOON)


@pytest.fixture(scope="session")
def entries() -> list[Entry]:
    return [
        Entry("data/contribution.json", "application/json", b'{"kind":"contribution"}'),
        Entry("data/evidence/plan für alle.txt", "text/plain", b"A plan.\n" * 40),
    ]


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory, ana: Identity, entries: list[Entry]) -> Path:
    path = tmp_path_factory.mktemp("good") / "hr.asice"
    write_container(path, entries, ana, role="Head of Personnel", at=NOON, city="Example", country="ES")
    return path


@pytest.fixture
def parts(good: Path) -> Parts:
    return unpacked(good.read_bytes())


@pytest.fixture
def write(tmp_path: Path) -> Callable[[bytes], Path]:
    def write_bytes(data: bytes) -> Path:
        path = tmp_path / "arrived.asice"
        path.write_bytes(data)
        return path

    return write_bytes


def unpacked(data: bytes) -> Parts:
    """Give the entries of a container that our writer made, by name and in order."""
    found: Parts = {}
    at = 0
    while data[at : at + 4] == b"PK\x03\x04":
        size, length = int.from_bytes(data[at + 18 : at + 22], "little"), data[at + 26]
        start = at + 30 + length
        found[data[at + 30 : start].decode()] = data[start : start + size]
        at = start + size
    return found


def packed(parts: Parts | list[tuple[str, bytes]], hidden: bytes = b"") -> bytes:
    """Zip entries exactly as our writer does, whatever they are called and hold.

    `hidden` bytes stand before the third entry, where no directory names them.
    """
    body = bytearray()
    places: list[Place] = []
    for name, data in parts.items() if isinstance(parts, dict) else parts:
        body += hidden if len(places) == 2 else b""
        place = Place(name, zlib.crc32(data), len(data), len(body))
        places.append(place)
        body += local_header(place) + data
    assert len(body) < 64 * BLOCK
    return bytes(body) + directory(places, len(body))


def signed(files: list[tuple[str, bytes]], identity: Identity) -> list[tuple[str, bytes]]:
    """Give the entries of a container whose signature and manifest are right, whatever the names are."""
    listed = [DataFile(name, "text/plain", hashlib.sha256(data).digest()) for name, data in files]
    xml = sign_files(listed, identity, role="Head", at=NOON, city="E", country="ES", signature_id="S0")
    manifest = write_manifest((name, "text/plain") for name, _ in files)
    meta = [("META-INF/manifest.xml", manifest), ("META-INF/signatures0.xml", xml)]
    return [("mimetype", MIMETYPE), *files, *meta]
