"""Foreign mode: what another program wrote is intact if its signatures hold; what is odd is shown."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from charter_desktop.container.reader import OpenContainer, open_container, verify
from charter_desktop.domain.finding import Problem
from charter_desktop.signing.identity import Identity
from tests.container.conftest import Parts, packed, signed

SIGNATURE = "META-INF/signatures0.xml"
Write = Callable[[bytes], Path]


class _Stream(io.RawIOBase):
    """Something that cannot seek, so that zipfile writes data descriptors as other programs do."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, block: object) -> int:
        assert isinstance(block, bytes | bytearray | memoryview)
        self.data += block
        return len(block)


def rezipped(parts: Parts, **options: bool) -> bytes:
    stream, memory = _Stream(), io.BytesIO()
    with zipfile.ZipFile(stream if options.get("descriptors") else memory, "w") as zipped:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2027, 3, 1, 12, 0, 0))
            stored = name == "mimetype" or not options.get("deflated")
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            zipped.writestr(info, data)
        if options.get("comment"):
            zipped.comment = b"mimetype=application/vnd.etsi.asic-e+zip"
    return bytes(stream.data) or memory.getvalue()


@pytest.mark.parametrize("option", ["plain", "deflated", "descriptors", "comment"])
def test_another_way_to_zip_is_odd_but_intact(option: str, parts: Parts, write: Write) -> None:
    path = write(rezipped(parts, **{option: True}))
    assert not verify(path).intact
    verdict = verify(path, strict=False)
    assert verdict.intact, verdict.findings
    assert {finding.problem for finding in verdict.findings} <= {Problem.COMPRESSED, Problem.NOT_OUR_FORM}
    with_data = open_container(path, strict=False)
    assert isinstance(with_data, OpenContainer)
    with with_data:
        assert with_data.read("data/contribution.json", 100) == b'{"kind":"contribution"}'


def test_a_descriptor_that_contradicts_the_directory_is_refused(parts: Parts, write: Write) -> None:
    data = bytearray(rezipped(parts, descriptors=True))
    data[data.index(b"PK\x07\x08") + 4] ^= 1
    verdict = verify(write(bytes(data)), strict=False)
    assert [finding.problem for finding in verdict.findings] == [Problem.HEADERS_DIFFER]


def test_another_name_for_the_signature_is_odd_but_intact(parts: Parts, write: Write) -> None:
    renamed = {name.replace("signatures0", "signatures001"): data for name, data in parts.items()}
    path = write(packed(renamed))
    assert not verify(path).intact
    assert verify(path, strict=False).intact


def test_properties_that_nobody_signed_are_shown(parts: Parts, write: Write) -> None:
    end = b"</xades:QualifyingProperties>"
    xml = parts[SIGNATURE].replace(end, b"<xades:UnsignedProperties/>" + end)
    verdict = verify(write(packed({**parts, SIGNATURE: xml})), strict=False)
    assert verdict.intact
    assert [finding.problem for finding in verdict.findings] == [Problem.UNSIGNED_PROPERTIES]


def test_white_space_in_unsigned_places_is_read_over(parts: Parts, write: Write) -> None:
    xml = re.sub(rb"(<ds:SignatureValue>|<ds:KeyInfo>)", rb"\1\n ", parts[SIGNATURE])
    assert verify(write(packed({**parts, SIGNATURE: xml})), strict=False).intact


def test_files_of_any_kind_are_accepted(write: Write, ana: Identity) -> None:
    verdict = verify(write(packed(signed([("letter.txt", b"Dear all")], ana))), strict=False)
    assert verdict.intact
    assert verdict.kind is None
    assert [finding.problem for finding in verdict.findings] == [Problem.NO_KIND]


def test_each_file_needs_some_signature_not_every_signature(
    write: Write, ana: Identity, bo: Identity
) -> None:
    one, two = ("a.txt", b"1"), ("b.txt", b"2")
    both = dict(signed([one, two], ana))
    second = dict(signed([two], bo))[SIGNATURE]
    verdict = verify(write(packed({**both, "META-INF/signatures1.xml": second})), strict=False)
    assert verdict.intact
    assert [item.covers_all for item in verdict.signatures] == [True, False]
    first = dict(signed([one], ana))[SIGNATURE]
    assert not verify(write(packed({**both, SIGNATURE: first})), strict=False).intact
