"""Each attack starts from a good container; where an attacker could sign it himself, he does."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from charter_desktop.container.archive import blocks, read_archive
from charter_desktop.container.reader import verify
from charter_desktop.domain.finding import Problem
from charter_desktop.signing.identity import Identity
from charter_desktop.signing.refused import RefusedError
from charter_desktop.signing.seal import seal
from tests.container.conftest import Parts, packed, signed

SIGNATURE = "META-INF/signatures0.xml"
MANIFEST = "META-INF/manifest.xml"
KIND = "data/contribution.json"
PLAN = "data/evidence/plan für alle.txt"
Write = Callable[[bytes], Path]


def problems(path: Path, *, strict: bool = True) -> set[Problem]:
    verdict = verify(path, strict=strict)
    assert not verdict.intact
    return {finding.problem for finding in verdict.findings}


def replaced(parts: Parts, name: str, old: bytes, new: bytes) -> bytes:
    assert old in parts[name], old
    return packed({**parts, name: parts[name].replace(old, new, 1)})


# names


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd", "../up.txt", "data/../../up.txt", "data/./a.txt", "data//a.txt", "data\\a.txt",
        "C:/a.txt", "C:a.txt", "data/a\x00.txt", "data/a\n.txt", "data/\u202efdp.exe", "data/a\u200b.txt",
        "data/CON", "data/nul.txt", "data/a.", "data/a ", "data/e\u0301.txt", "data/" + "n" * 240,
        "data/a?.txt", "data/a|b", "",
    ],
)  # fmt: skip
@pytest.mark.parametrize("strict", [True, False])
def test_a_name_that_could_do_harm_is_refused_even_when_signed(
    name: str, strict: bool, write: Write, ana: Identity
) -> None:
    files = [(KIND, b"{}"), (name, b"x")]
    assert Problem.BAD_NAME in problems(write(packed(signed(files, ana))), strict=strict)


@pytest.mark.parametrize(
    ("one", "other"), [("a.txt", "a.txt"), ("a.txt", "A.TXT"), ("straße", "STRASSE"), ("K.txt", "k.txt")]
)
@pytest.mark.parametrize("strict", [True, False])
def test_two_names_that_are_one_on_some_disk_are_refused(
    one: str, other: str, strict: bool, write: Write, ana: Identity
) -> None:
    files = [(KIND, b"{}"), (f"data/{one}", b"x"), (f"data/{other}", b"y")]
    assert Problem.DUPLICATE_NAME in problems(write(packed(signed(files, ana))), strict=strict)


# what is inside


def test_changed_data_is_named(parts: Parts, write: Write) -> None:
    verdict = verify(write(replaced(parts, PLAN, b"A plan", b"B plan")))
    assert [(finding.problem, finding.entry) for finding in verdict.findings] == [(Problem.CHANGED, PLAN)]


def test_a_file_that_is_not_listed_is_refused(parts: Parts, write: Write) -> None:
    added = {**parts, "data/more.txt": b"x"}
    order = [name for name in added if name not in {MANIFEST, SIGNATURE}] + [MANIFEST, SIGNATURE]
    found = problems(write(packed({name: added[name] for name in order})))
    assert {Problem.UNLISTED, Problem.NOT_COVERED} <= found


def test_a_listed_file_that_nobody_signed_is_refused(parts: Parts, write: Write) -> None:
    line = b'<manifest:file-entry manifest:full-path="data/more.txt" manifest:media-type="text/plain"/>'
    manifest = parts[MANIFEST].replace(b"</manifest:manifest>", line + b"</manifest:manifest>")
    order = [(name, parts[name]) for name in ("mimetype", KIND, PLAN)]
    rest = [("data/more.txt", b"x"), (MANIFEST, manifest), (SIGNATURE, parts[SIGNATURE])]
    for strict in (True, False):
        assert problems(write(packed(order + rest)), strict=strict) == {Problem.NOT_COVERED}


def test_a_file_taken_away_is_missed(parts: Parts, write: Write) -> None:
    del parts[PLAN]
    assert problems(write(packed(parts))) == {Problem.LISTED_BUT_MISSING, Problem.SIGNED_BUT_MISSING}


def test_a_file_renamed_is_refused(parts: Parts, write: Write) -> None:
    renamed = {name.replace("plan", "plot"): data for name, data in parts.items()}
    assert Problem.SIGNED_BUT_MISSING in problems(write(packed(renamed)))


def test_two_files_that_changed_places_are_refused(parts: Parts, write: Write) -> None:
    swapped = {**parts, KIND: parts[PLAN], PLAN: parts[KIND]}
    assert Problem.CHANGED in problems(write(packed(swapped)))


def test_entries_in_another_order_are_not_our_form(parts: Parts, write: Write) -> None:
    order = ["mimetype", PLAN, KIND, MANIFEST, SIGNATURE]
    assert Problem.NOT_OUR_FORM in problems(write(packed({name: parts[name] for name in order})))


def test_no_signature_at_all_is_not_a_signed_file(parts: Parts, write: Write) -> None:
    del parts[SIGNATURE]
    for strict in (True, False):
        assert problems(write(packed(parts)), strict=strict) == {Problem.UNSIGNED}


def test_a_signature_of_another_container_does_not_fit(parts: Parts, write: Write, ana: Identity) -> None:
    other = dict(signed([(KIND, b"other"), (PLAN, b"other")], ana))
    assert Problem.CHANGED in problems(write(packed({**parts, SIGNATURE: other[SIGNATURE]})))


def test_no_kind_or_two_kinds_are_refused(write: Write, ana: Identity) -> None:
    none, two = [("data/a.json", b"{}")], [("data/return.json", b"{}"), ("data/review.json", b"{}")]
    assert problems(write(packed(signed(none, ana)))) == {Problem.NO_KIND}
    assert problems(write(packed(signed(two, ana)))) == {Problem.SEVERAL_KINDS}


def test_a_media_type_that_is_listed_unlike_signed_is_refused(parts: Parts, write: Write) -> None:
    data = replaced(parts, MANIFEST, b"text/plain", b"text/html")
    assert Problem.MEDIA_TYPE_DIFFERS in problems(write(data))
    assert Problem.MEDIA_TYPE_DIFFERS in problems(write(data), strict=False)


def test_an_unknown_file_in_meta_inf_is_refused(parts: Parts, write: Write) -> None:
    data = packed({**parts, "META-INF/more.xml": b"<x/>"})
    assert Problem.NOT_CHECKED in problems(write(data))


def test_a_manifest_that_only_looks_the_same_is_not_our_form(parts: Parts, write: Write) -> None:
    assert problems(write(replaced(parts, MANIFEST, b"?>\n<", b"?><"))) == {Problem.NOT_OUR_FORM}


def test_a_manifest_that_names_a_file_twice_is_refused(parts: Parts, write: Write) -> None:
    line = b'<manifest:file-entry manifest:full-path="data/contribution.json" manifest:media-type="a/b"/>'
    data = replaced(parts, MANIFEST, b"<manifest:file-entry", line + b"<manifest:file-entry")
    assert Problem.DUPLICATE_NAME in problems(write(data))


def test_a_manifest_is_needed(parts: Parts, write: Write) -> None:
    del parts[MANIFEST]
    assert Problem.NO_MANIFEST in problems(write(packed(parts)))


# the zip


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7 not ours", b"PK\x05\x06" + b"\0" * 18, b"\x30\x80"])
def test_what_is_no_container_is_called_so(data: bytes, write: Write) -> None:
    assert problems(write(data)) == {Problem.NOT_A_CONTAINER}


def test_a_word_document_is_no_container(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("[Content_Types].xml", "<Types/>")
    assert problems(path, strict=False) == {Problem.NOT_A_CONTAINER}


def test_a_sealed_file_is_called_sealed(good: Path, write: Write, ana: Identity) -> None:
    assert problems(write(seal(good.read_bytes(), [ana.certificate_der]))) == {Problem.SEALED}


def test_a_file_cut_short_on_its_way_is_called_so(good: Path, write: Write, ana: Identity) -> None:
    whole = good.read_bytes()
    assert problems(write(whole[:-1])) == {Problem.TRUNCATED}
    assert problems(write(whole[: len(whole) // 2])) == {Problem.TRUNCATED}
    nested = packed(signed([(KIND, b"{}"), ("data/hr.asice", whole)], ana))
    cut = nested.index(b"META-INF/manifest.xml", nested.index(b"hr.asice") + len(whole)) + 5
    assert problems(write(nested[:cut])) == {Problem.TRUNCATED}


def test_a_container_within_a_container_is_data(good: Path, write: Write, ana: Identity) -> None:
    nested = packed(signed([(KIND, b"{}"), ("data/hr.asice", good.read_bytes())], ana))
    assert verify(write(nested)).intact


@pytest.mark.parametrize("strict", [True, False])
def test_bytes_before_between_and_after_are_refused(good: Path, write: Write, strict: bool) -> None:
    whole = good.read_bytes()
    assert problems(write(b"\0" + whole), strict=strict) == {Problem.NOT_A_CONTAINER}
    assert problems(write(whole + b"\0"), strict=strict) == {Problem.TRAILING_DATA}
    assert not verify(write(whole + whole), strict=strict).intact
    central = whole.index(b"PK\x01\x02")
    end = bytearray(whole[central:])
    end[-6:-2] = struct.pack("<L", central + 3)
    assert problems(write(whole[:central] + b"gap" + end), strict=strict) == {Problem.GAP}


@pytest.mark.parametrize("strict", [True, False])
def test_bytes_hidden_between_two_entries_are_refused(parts: Parts, write: Write, strict: bool) -> None:
    assert problems(write(packed(parts, hidden=b"unseen")), strict=strict) == {Problem.GAP}


def test_a_comment_is_refused(good: Path, write: Write) -> None:
    with_comment = good.read_bytes()[:-2] + b"\x05\x00hello"
    assert Problem.TRAILING_DATA in problems(write(with_comment))
    assert Problem.TRAILING_DATA in problems(write(with_comment), strict=False)


LOCAL_FIELDS = {"version": 4, "flags": 6, "method": 8, "time": 10, "crc": 14, "packed": 18, "size": 22}


@pytest.mark.parametrize("field", LOCAL_FIELDS)
def test_a_local_header_unlike_the_directory_is_refused(field: str, good: Path, write: Write) -> None:
    whole = bytearray(good.read_bytes())
    whole[whole.index(b"data/contribution.json") - 30 + LOCAL_FIELDS[field]] ^= 2
    assert problems(write(bytes(whole))) <= {Problem.HEADERS_DIFFER, Problem.NOT_OUR_FORM, Problem.GAP}


@pytest.mark.parametrize("field", [field for field in LOCAL_FIELDS if field != "version"])
def test_a_foreign_file_may_not_contradict_itself_either(field: str, good: Path, write: Write) -> None:
    whole = bytearray(good.read_bytes())
    whole[whole.index(b"data/contribution.json") - 30 + LOCAL_FIELDS[field]] ^= 2
    assert problems(write(bytes(whole)), strict=False) == {Problem.HEADERS_DIFFER}


def test_two_names_for_one_entry_are_refused(good: Path, write: Write) -> None:
    other = good.read_bytes().replace(b"data/contribution.json", b"data/contributiom.json", 1)
    assert problems(write(other), strict=False) == {Problem.HEADERS_DIFFER}


def test_an_entry_that_the_end_record_does_not_count_is_refused(good: Path, write: Write) -> None:
    whole = bytearray(good.read_bytes())
    whole[-14:-10] = struct.pack("<2H", 4, 4)
    assert problems(write(bytes(whole)), strict=False) == {Problem.GAP}


def test_bytes_hidden_in_the_directory_are_refused(good: Path, write: Write) -> None:
    whole = good.read_bytes()
    end = bytearray(whole[-22:])
    end[12:16] = struct.pack("<L", int.from_bytes(end[12:16], "little") + 6)
    assert problems(write(whole[:-22] + b"unseen" + end), strict=False) == {Problem.GAP}


def test_a_stored_entry_has_one_size(good: Path, write: Write) -> None:
    data = in_both_headers(good.read_bytes(), KIND.encode(), 22, 24, struct.pack("<L", 5))
    assert Problem.HEADERS_DIFFER in problems(write(data), strict=False)


def in_both_headers(data: bytes, name: bytes, local: int, central: int, value: bytes) -> bytes:
    whole = bytearray(data)
    at = whole.index(name) - 30 + local
    whole[at : at + len(value)] = value
    at = whole.rindex(name) - 46 + central
    whole[at : at + len(value)] = value
    return bytes(whole)


@pytest.mark.parametrize("strict", [True, False])
def test_an_entry_that_says_it_is_encrypted_is_refused(good: Path, write: Write, strict: bool) -> None:
    data = in_both_headers(good.read_bytes(), KIND.encode(), 6, 8, b"\x01\x00")
    assert Problem.ENCRYPTED in problems(write(data), strict=strict)


@pytest.mark.parametrize("strict", [True, False])
def test_a_method_that_nobody_knows_is_refused(good: Path, write: Write, strict: bool) -> None:
    data = in_both_headers(good.read_bytes(), KIND.encode(), 8, 10, b"\x0c\x00")
    assert Problem.DAMAGED in problems(write(data), strict=strict)


@pytest.mark.parametrize("name", ["mimetype", KIND, MANIFEST, SIGNATURE])
def test_a_wrong_checksum_with_right_data_is_refused(name: str, good: Path, write: Write) -> None:
    data = in_both_headers(good.read_bytes(), name.encode(), 14, 16, b"\x01\x02\x03\x04")
    expected = Problem.WRONG_MIMETYPE if name == "mimetype" else Problem.DAMAGED
    assert expected in problems(write(data))
    assert expected in problems(write(data), strict=False)


@pytest.mark.parametrize("strict", [True, False])
def test_a_symbolic_link_is_refused(good: Path, write: Write, strict: bool) -> None:
    whole = bytearray(good.read_bytes())
    at = whole.rindex(KIND.encode()) - 46
    whole[at + 5] = 3
    whole[at + 38 : at + 42] = struct.pack("<L", 0o120777 << 16)
    assert Problem.SYMLINK in problems(write(bytes(whole)), strict=strict)


def test_another_date_or_attribute_is_not_our_form(good: Path, write: Write) -> None:
    dated = in_both_headers(good.read_bytes(), KIND.encode(), 12, 14, b"\x22\x00")
    assert problems(write(dated)) == {Problem.NOT_OUR_FORM}
    whole = bytearray(good.read_bytes())
    whole[whole.rindex(KIND.encode()) - 46 + 38] = 1
    assert problems(write(bytes(whole))) == {Problem.NOT_OUR_FORM}


def test_a_directory_entry_is_refused(parts: Parts, write: Write) -> None:
    data = packed({"mimetype": parts["mimetype"], "data/": b"", **parts})
    assert Problem.DIRECTORY in problems(write(data))


def test_another_media_type_at_the_front_is_refused(parts: Parts, write: Write) -> None:
    for kind in (b"application/vnd.etsi.asic-s+zip", b"application/zip", parts["mimetype"] + b"\n"):
        assert Problem.WRONG_MIMETYPE in problems(write(packed({**parts, "mimetype": kind})))


def foreign_zip(parts: Parts, method: int, only: str = "") -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as zipped:
        for name, data in parts.items():
            zipped.writestr(name, data, method if only in name else zipfile.ZIP_STORED)
    return memory.getvalue()


def test_a_deflated_media_type_is_refused(parts: Parts, write: Write) -> None:
    data = foreign_zip(parts, zipfile.ZIP_DEFLATED, "mimetype")
    assert Problem.WRONG_MIMETYPE in problems(write(data))
    assert Problem.WRONG_MIMETYPE in problems(write(data), strict=False)


@pytest.mark.parametrize("strict", [True, False])
def test_a_bomb_is_refused_before_it_is_unpacked(write: Write, ana: Identity, strict: bool) -> None:
    parts = dict(signed([(KIND, b"{}"), ("data/zeros.txt", bytes(3 << 20))], ana))
    data = foreign_zip(parts, zipfile.ZIP_DEFLATED, "zeros")
    verdict = verify(write(data), strict=strict)
    assert Problem.RATIO in {finding.problem for finding in verdict.findings}
    assert verdict.entries == ()


def test_a_bomb_that_lies_about_its_size_is_cut_off(write: Write, ana: Identity) -> None:
    parts = dict(signed([(KIND, b"{}"), ("data/zeros.txt", bytes(3 << 20))], ana))
    data = foreign_zip(parts, zipfile.ZIP_DEFLATED, "zeros")
    data = in_both_headers(data, b"data/zeros.txt", 22, 24, struct.pack("<L", 100))
    assert {Problem.CHANGED, Problem.DAMAGED} & problems(write(data), strict=False)


def test_a_reader_of_a_bomb_never_holds_more_than_it_declares(write: Write, ana: Identity) -> None:
    parts = dict(signed([(KIND, b"{}"), ("data/zeros.txt", bytes(3 << 20))], ana))
    data = foreign_zip(parts, zipfile.ZIP_DEFLATED, "zeros")
    data = in_both_headers(data, b"data/zeros.txt", 22, 24, struct.pack("<L", 100))
    with write(data).open("rb") as file:
        (bomb,) = (item for item in read_archive(file).members if item.size == 100)
        with pytest.raises(RefusedError):
            next(blocks(file, bomb))


def test_an_entry_shorter_than_it_says_is_damaged(write: Write, ana: Identity) -> None:
    parts = dict(signed([(KIND, b"{}"), ("data/short.txt", b"short")], ana))
    data = foreign_zip(parts, zipfile.ZIP_DEFLATED, "short")
    data = in_both_headers(data, b"data/short.txt", 22, 24, struct.pack("<L", 100))
    assert problems(write(data), strict=False) >= {Problem.DAMAGED}


def test_more_entries_than_allowed_are_refused(write: Write, ana: Identity) -> None:
    files = [(f"data/{number}.txt", b"") for number in range(900)]
    assert problems(write(packed(signed(files, ana)))) == {Problem.TOO_MANY_ENTRIES}


def test_two_entries_over_the_same_bytes_are_refused(good: Path, write: Write) -> None:
    whole = bytearray(good.read_bytes())
    at = whole.rindex(PLAN.encode()) - 46
    whole[at + 42 : at + 46] = struct.pack("<L", whole.index(KIND.encode()) - 30)
    assert problems(write(bytes(whole))) <= {Problem.HEADERS_DIFFER, Problem.GAP}
