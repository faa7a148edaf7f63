import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charter_desktop.container.examine import examine
from charter_desktop.container.writer import Entry, add_signature, write_container
from charter_desktop.signing.identity import Identity
from tests.container.conftest import NOON


def is_intact(data: bytes, *, strict: bool = True) -> bool:
    return examine(io.BytesIO(data), (), strict=strict)[0].intact


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, ana: Identity) -> bytes:
    path = tmp_path_factory.mktemp("small") / "small.asice"
    entries = [Entry("data/receipt.json", "application/json", b"{}"), Entry("data/ñ.txt", "text/plain", b"x")]
    write_container(path, entries, ana, role="Head", at=NOON, city="Example", country="ES")
    return path.read_bytes()


def test_a_changed_bit_in_any_byte_is_refused(small: bytes) -> None:
    assert is_intact(small)
    seen_intact = [at for at in range(len(small)) if is_intact(flipped(small, at, 1 << at % 8))]
    assert seen_intact == []


@pytest.mark.slow
def test_any_changed_bit_is_refused(small: bytes) -> None:
    bits = [(at, 1 << bit) for at in range(len(small)) for bit in range(8)]
    assert [place for place in bits if is_intact(flipped(small, *place))] == []


def test_a_changed_bit_is_refused_when_two_have_signed(good: Path, tmp_path: Path, bo: Identity) -> None:
    path = tmp_path / "two.asice"
    add_signature(good, path, bo, role="Coordinator", at=NOON, city="Example", country="ES")
    data = path.read_bytes()
    assert is_intact(data)
    assert [at for at in range(0, len(data), 5) if is_intact(flipped(data, at, 1 << at % 7))] == []


def test_a_file_cut_anywhere_is_refused(small: bytes) -> None:
    assert [end for end in range(len(small)) if is_intact(small[:end])] == []


def test_a_byte_added_or_taken_anywhere_is_refused(small: bytes) -> None:
    for at in range(0, len(small), 3):
        assert not is_intact(small[:at] + b"\0" + small[at:])
        assert not is_intact(small[:at] + small[at + 1 :])


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=60), st.floats(0, 1), st.booleans())
def test_no_bytes_at_all_make_the_reader_fail(
    small: bytes, noise: bytes, patch: bytes, where: float, strict: bool
) -> None:
    at = int(where * len(small))
    assert not is_intact(noise, strict=strict)
    assert not is_intact(small[:60] + noise, strict=strict)
    is_intact(small[:at] + patch + small[at + len(patch) :], strict=False)


def flipped(data: bytes, at: int, mask: int) -> bytes:
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :]
