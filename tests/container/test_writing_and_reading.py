import hashlib
import tracemalloc
from pathlib import Path

import pytest

from charter_desktop.container.reader import (
    ContainerChangedError,
    EntryTooLargeError,
    OpenContainer,
    open_container,
    verify,
)
from charter_desktop.container.verdict import Verdict
from charter_desktop.container.writer import Entry, TooMuchError, add_signature, write_container
from charter_desktop.domain.finding import Finding, Problem
from charter_desktop.signing.identity import Identity, fingerprint
from charter_desktop.signing.trust import Trust
from tests.container.conftest import NOON, WORDS, packed, unpacked


def opened(path: Path) -> OpenContainer:
    container = open_container(path)
    assert isinstance(container, OpenContainer)
    return container


def test_what_was_written_is_read_back_with_who_signed_it(good: Path, ana: Identity) -> None:
    verdict = verify(good, trusted=[ana.certificate_der])
    assert verdict.intact
    assert verdict.trusted
    assert verdict.findings == ()
    assert verdict.kind == "contribution"
    assert verdict.size == good.stat().st_size
    assert [entry.name for entry in verdict.entries] == [
        "data/contribution.json",
        "data/evidence/plan für alle.txt",
    ]
    (signature,) = verdict.signatures
    assert (signature.who, signature.function) == ("Ana Núñez", "Head of Personnel")
    assert (signature.organisation, signature.role) == ("City of Example", "Head of Personnel")
    assert (signature.at, signature.city, signature.country) == (NOON, "Example", "ES")
    assert signature.fingerprint == fingerprint(ana.certificate_der)
    assert signature.covers_all
    assert signature.holds


def test_a_stranger_is_intact_but_not_trusted(good: Path, bo: Identity) -> None:
    verdict = verify(good, trusted=[bo.certificate_der])
    assert verdict.intact
    assert not verdict.trusted
    assert verdict.signatures[0].trust is Trust.UNKNOWN


def test_the_data_of_an_open_container_can_be_read_within_a_limit(good: Path, tmp_path: Path) -> None:
    with opened(good) as container:
        assert container.names == ("data/contribution.json", "data/evidence/plan für alle.txt")
        assert container.read("data/contribution.json", 100) == b'{"kind":"contribution"}'
        container.extract("data/evidence/plan für alle.txt", tmp_path / "plan.txt")
        with pytest.raises(EntryTooLargeError):
            container.read("data/evidence/plan für alle.txt", 10)
        with pytest.raises(KeyError):
            container.read("mimetype", 100)
    assert (tmp_path / "plan.txt").read_bytes() == b"A plan.\n" * 40


def test_a_file_changed_after_it_was_verified_is_not_read(good: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.asice"
    path.write_bytes(good.read_bytes())
    with opened(path) as container:
        path.write_bytes(good.read_bytes().replace(b'"contribution"', b'"contributioN"'))
        with pytest.raises(ContainerChangedError):
            container.read("data/contribution.json", 100)


def test_a_refused_file_is_not_opened(good: Path, tmp_path: Path) -> None:
    path = tmp_path / "changed.asice"
    path.write_bytes(good.read_bytes().replace(b"A plan.", b"B plan."))
    verdict = open_container(path)
    assert isinstance(verdict, Verdict)
    assert Finding(
        Problem.CHANGED, "data/evidence/plan für alle.txt", {"signature": "META-INF/signatures0.xml"}
    ) in (verdict.findings)


def test_the_same_entries_give_the_same_bytes(
    good: Path, tmp_path: Path, ana: Identity, entries: list[Entry]
) -> None:
    again = tmp_path / "again.asice"
    write_container(again, entries, ana, role="Head of Personnel", **WORDS)
    assert again.read_bytes() == good.read_bytes()


def test_a_second_person_signs_beside_the_first(
    good: Path, tmp_path: Path, ana: Identity, bo: Identity
) -> None:
    path = tmp_path / "two.asice"
    path.write_bytes(good.read_bytes())
    assert isinstance(add_signature(path, path, bo, role="Coordinator", **WORDS), str)
    verdict = verify(path, trusted=[ana.certificate_der, bo.certificate_der])
    assert verdict.intact
    assert [(item.who, item.role, item.covers_all, item.trusted) for item in verdict.signatures] == [
        ("Ana Núñez", "Head of Personnel", True, True),
        ("Bo Lind", "Coordinator", True, True),
    ]


def test_nobody_signs_beside_a_broken_signature(good: Path, tmp_path: Path, bo: Identity) -> None:
    path = tmp_path / "changed.asice"
    path.write_bytes(good.read_bytes().replace(b"A plan.", b"B plan."))
    answer = add_signature(path, tmp_path / "two.asice", bo, role="Coordinator", **WORDS)
    assert isinstance(answer, Verdict)
    assert not (tmp_path / "two.asice").exists()


def test_a_container_that_cannot_be_finished_leaves_the_old_file_and_no_litter(
    tmp_path: Path, ana: Identity
) -> None:
    target = tmp_path / "plan.asice"
    target.write_bytes(b"the old one")
    lost = [
        Entry("data/submission.json", "application/json", b"{}"),
        Entry("data/evidence/lost.pdf", "application/pdf", tmp_path),
    ]
    with pytest.raises(OSError, match="directory"):
        write_container(target, lost, ana, role="Coordinator", **WORDS)
    assert target.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [target]


def test_more_than_nine_hundred_entries_are_refused_before_anything_is_written(
    tmp_path: Path, ana: Identity
) -> None:
    many = [Entry("data/return.json", "application/json", b"{}")]
    many += [Entry(f"data/evidence/{number}.txt", "text/plain", b"") for number in range(897)]
    with pytest.raises(TooMuchError):
        write_container(tmp_path / "many.asice", many, ana, role="Coordinator", **WORDS)
    assert not list(tmp_path.iterdir())
    write_container(tmp_path / "most.asice", many[:-1], ana, role="Coordinator", **WORDS)
    assert verify(tmp_path / "most.asice").intact


def test_words_with_signs_of_xml_and_line_ends_survive(tmp_path: Path, ana: Identity) -> None:
    path = tmp_path / "words.asice"
    data = [Entry("data/review.json", "application/json", b"{}"), Entry("data/a&b's.txt", "text/plain", b"")]
    role = "R&D <lead>\r\n \"of\" 'all' \x00"
    write_container(path, data, ana, role=role, at=NOON, city="Łódź & co", country="PL")
    verdict = verify(path)
    assert verdict.findings == ()
    assert verdict.signatures[0].role == "R&D <lead> \"of\" 'all'"
    assert verdict.signatures[0].city == "Łódź & co"


def test_the_way_the_tests_zip_is_the_way_the_writer_zips(good: Path) -> None:
    assert packed(unpacked(good.read_bytes())) == good.read_bytes()


def test_a_missing_file_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        verify(tmp_path / "nowhere.asice")


def test_a_signature_cannot_be_counted_twice_or_change_places(
    good: Path, tmp_path: Path, bo: Identity
) -> None:
    parts = unpacked(good.read_bytes())
    first = parts["META-INF/signatures0.xml"]
    path = tmp_path / "twice.asice"
    path.write_bytes(packed({**parts, "META-INF/signatures1.xml": first}))
    assert Finding(Problem.NOT_OUR_FORM, "META-INF/signatures1.xml") in verify(path).findings
    add_signature(good, path, bo, role="Coordinator", **WORDS)
    second = unpacked(path.read_bytes())["META-INF/signatures1.xml"]
    path.write_bytes(packed({**parts, "META-INF/signatures0.xml": second, "META-INF/signatures1.xml": first}))
    assert not verify(path).intact


def test_a_large_file_passes_through_little_memory(tmp_path: Path, ana: Identity) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        for number in range(48):
            file.write(bytes([number]) * (1 << 20))
    data = [
        Entry("data/submission.json", "application/json", b"{}"),
        Entry("data/evidence/large.bin", "application/octet-stream", large),
    ]
    tracemalloc.start()
    try:
        write_container(tmp_path / "large.asice", data, ana, role="Head", **WORDS)
        assert verify(tmp_path / "large.asice").intact
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_the_hash_that_is_told_is_that_of_the_file(
    tmp_path: Path, ana: Identity, bo: Identity, entries: list[Entry]
) -> None:
    path = tmp_path / "hr.asice"
    told = write_container(path, entries, ana, role="Head", **WORDS)
    assert told == hashlib.sha256(path.read_bytes()).hexdigest()
    told_again = add_signature(path, path, bo, role="Coordinator", **WORDS)
    assert told_again == hashlib.sha256(path.read_bytes()).hexdigest()
