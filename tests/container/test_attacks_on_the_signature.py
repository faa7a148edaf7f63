"""The same zip, another signatures0.xml: wrapped, stripped, weakened, spelled differently."""

import base64
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from charter_desktop.container.reader import verify
from charter_desktop.domain.finding import Problem
from charter_desktop.signing.identity import Identity
from tests.container.conftest import Parts, packed, signed

SIGNATURE = "META-INF/signatures0.xml"
KIND = "data/contribution.json"
Write = Callable[[bytes], Path]
BOTH = pytest.mark.parametrize("strict", [True, False])


@pytest.fixture
def judge(parts: Parts, write: Write) -> Callable[[bytes, bool], set[Problem]]:
    def problems(xml: bytes, strict: bool) -> set[Problem]:
        assert xml != parts[SIGNATURE]
        verdict = verify(write(packed({**parts, SIGNATURE: xml})), strict=strict)
        assert not verdict.intact, verdict.findings
        return {finding.problem for finding in verdict.findings}

    return problems


Judge = Callable[[bytes, bool], set[Problem]]


def cut(xml: bytes, pattern: bytes, new: bytes = b"") -> bytes:
    changed, count = re.subn(pattern, lambda _: new, xml, count=1, flags=re.DOTALL)
    assert count == 1, pattern
    return changed


def part(xml: bytes, tag: bytes) -> bytes:
    found = re.search(rb"<%s[ >].*?</%s>" % (tag, tag), xml, re.DOTALL)
    assert found, tag
    return found[0]


@BOTH
@pytest.mark.parametrize(
    "head",
    [
        b"<!DOCTYPE x>",
        b'<!DOCTYPE x [<!ENTITY e "Head of Personnel">]>',
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        b"<?style sheet?>",
        b"<!-- hello -->",
    ],
)
def test_doctype_entities_comments_and_instructions_are_refused(
    head: bytes, strict: bool, parts: Parts, judge: Judge
) -> None:
    xml = parts[SIGNATURE].replace(b"?>\n", b"?>\n" + head)
    assert judge(xml, strict) == {Problem.FORBIDDEN_XML}


@BOTH
@pytest.mark.parametrize("encoding", ["utf-16", "utf-7", "utf-32"])
def test_another_encoding_is_refused(encoding: str, strict: bool, parts: Parts, judge: Judge) -> None:
    text = parts[SIGNATURE].decode().replace("UTF-8", encoding)
    assert judge(text.encode(encoding), strict) <= {Problem.FORBIDDEN_XML, Problem.BROKEN_XML}


@BOTH
def test_a_comment_inside_a_value_is_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    xml = parts[SIGNATURE].replace(b"Head of Personnel", b"Head<!-- --> of Personnel")
    assert judge(xml, strict) == {Problem.FORBIDDEN_XML}


@BOTH
@pytest.mark.parametrize("junk", [b"", b"<", b"hello", b"<x/>", b"<a>" * 5000, b"<ds:Signature/>"])
def test_what_is_no_signature_is_refused(junk: bytes, strict: bool, judge: Judge) -> None:
    assert judge(junk, strict) == {Problem.BROKEN_XML}


@BOTH
def test_a_second_signature_in_the_file_is_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    xml = parts[SIGNATURE]
    second = part(xml, b"ds:Signature").replace(b'"S0', b'"S1').replace(b"#S0", b"#S1")
    assert judge(xml.replace(b"</asic", second + b"</asic"), strict) == {Problem.WRAPPED_SIGNATURE}


@BOTH
def test_a_good_signature_wrapped_in_a_bad_one_is_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    xml = parts[SIGNATURE]
    whole = part(xml, b"ds:Signature")
    evil = whole.replace(b'"S0', b'"E0').replace(b"#S0", b"#E0").replace(b"Head of", b"Mayor of")
    wrapped = xml.replace(whole, evil.replace(b"</ds:Object>", whole + b"</ds:Object>"))
    assert judge(wrapped, strict) == {Problem.WRAPPED_SIGNATURE}


@BOTH
def test_signed_properties_moved_aside_and_replaced_are_refused(
    strict: bool, parts: Parts, judge: Judge
) -> None:
    xml = parts[SIGNATURE]
    original = part(xml, b"xades:SignedProperties")
    evil = original.replace(b"S0-properties", b"S0-other").replace(b"Head of", b"Mayor of")
    moved = xml.replace(original, evil).replace(
        b"</ds:Signature>", b"<ds:Object>" + original + b"</ds:Object></ds:Signature>"
    )
    assert judge(moved, strict) == {Problem.WRAPPED_SIGNATURE}


@BOTH
def test_two_parts_with_one_id_are_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    xml = parts[SIGNATURE].replace(b"<ds:KeyInfo>", b'<ds:KeyInfo Id="S0-properties">')
    assert judge(xml, strict) == {Problem.DUPLICATE_ID}


@BOTH
def test_signed_properties_that_are_not_signed_are_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    xml = cut(parts[SIGNATURE], rb"<ds:Reference Type=.*?</ds:Reference>")
    assert Problem.PROPERTIES_NOT_SIGNED in judge(xml, strict)
    no_properties = cut(parts[SIGNATURE], rb"<ds:Object>.*</ds:Object>")
    assert Problem.PROPERTIES_NOT_SIGNED in judge(no_properties, strict)


@BOTH
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Head of Personnel", b"Mayor of Example.."),
        (b"2027-03-01T12:00:00Z", b"2027-03-02T12:00:00Z"),
        (b"<xades:City>Example", b"<xades:City>Elsewhere"),
        (b"<xades:CountryName>ES", b"<xades:CountryName>FR"),
    ],
)
def test_changed_words_of_the_signer_are_refused(
    old: bytes, new: bytes, strict: bool, parts: Parts, judge: Judge
) -> None:
    assert old in parts[SIGNATURE]
    assert judge(parts[SIGNATURE].replace(old, new), strict) == {Problem.BAD_SIGNATURE}


@BOTH
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rb"more#rsa-sha256", b"#rsa-sha1"),
        (rb"more#rsa-sha256", b"more#hmac-sha256"),
        (rb"2006/12/xml-c14n11", b"TR/1999/REC-xslt-19991116"),
    ],
)
def test_algorithms_that_nobody_should_use_are_refused(
    old: bytes, new: bytes, strict: bool, parts: Parts, judge: Judge
) -> None:
    assert Problem.UNKNOWN_ALGORITHM in judge(cut(parts[SIGNATURE], old, new), strict)


@BOTH
def test_a_weak_digest_of_a_file_is_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    xml = cut(parts[SIGNATURE], rb"2001/04/xmlenc#sha256", b"2000/09/xmldsig#sha1")
    assert Problem.UNKNOWN_ALGORITHM in judge(xml, strict)


@BOTH
def test_a_transform_on_a_file_is_refused(strict: bool, parts: Parts, judge: Judge) -> None:
    transform = b'<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/>'
    xml = cut(
        parts[SIGNATURE],
        rb'json"><ds:DigestMethod',
        b'json">' + transform + b"</ds:Transforms><ds:DigestMethod",
    )
    assert Problem.TRANSFORMED in judge(xml, strict)


@BOTH
def test_another_certificate_than_the_signed_one_is_refused(
    strict: bool, parts: Parts, judge: Judge, bo: Identity
) -> None:
    other = b"<ds:X509Certificate>" + base64.b64encode(bo.certificate_der) + b"</ds:X509Certificate>"
    xml = cut(parts[SIGNATURE], rb"<ds:X509Certificate>.*?</ds:X509Certificate>", other)
    assert judge(xml, strict) == {Problem.CERTIFICATE_DIFFERS}
    none = cut(parts[SIGNATURE], rb"<ds:X509Certificate>.*?</ds:X509Certificate>")
    assert judge(none, strict) == {Problem.NO_CERTIFICATE}


@BOTH
def test_a_certificate_swapped_with_its_digest_does_not_make_the_signature_theirs(
    strict: bool, parts: Parts, judge: Judge, bo: Identity, ana: Identity
) -> None:
    theirs = dict(signed([(KIND, b"{}")], bo))[SIGNATURE]
    digest = part(theirs, b"xades:CertDigest")
    xml = parts[SIGNATURE].replace(part(parts[SIGNATURE], b"xades:CertDigest"), digest)
    xml = xml.replace(base64.b64encode(ana.certificate_der), base64.b64encode(bo.certificate_der))
    assert Problem.BAD_SIGNATURE in judge(xml, strict)


def test_each_other_spelling_of_a_signature_value_is_refused(parts: Parts, judge: Judge) -> None:
    value = part(parts[SIGNATURE], b"ds:SignatureValue")
    spelled = [
        value.replace(b"<ds:SignatureValue>", b"<ds:SignatureValue>\n"),
        value.replace(b"<ds:SignatureValue>", b'<ds:SignatureValue Id="v">'),
        value.replace(b"<ds:SignatureValue>", b"<ds:SignatureValue >"),
    ]
    for other in spelled:
        assert judge(parts[SIGNATURE].replace(value, other), True) == {Problem.NOT_OUR_FORM}


def test_a_certificate_slipped_in_beside_the_signers_is_refused(
    parts: Parts, judge: Judge, bo: Identity
) -> None:
    more = b"<ds:X509Certificate>" + base64.b64encode(bo.certificate_der) + b"</ds:X509Certificate>"
    xml = parts[SIGNATURE].replace(b"</ds:X509Data>", more + b"</ds:X509Data>")
    assert judge(xml, True) == {Problem.NOT_OUR_FORM}


def test_properties_that_nobody_signed_are_refused(parts: Parts, judge: Judge) -> None:
    end = b"</xades:QualifyingProperties>"
    xml = parts[SIGNATURE].replace(end, b"<xades:UnsignedProperties/>" + end)
    assert judge(xml, True) == {Problem.UNSIGNED_PROPERTIES}


def test_properties_aimed_at_another_signature_are_refused(parts: Parts, judge: Judge) -> None:
    xml = parts[SIGNATURE].replace(b'Target="#S0"', b'Target="#S1"')
    assert judge(xml, False) == {Problem.WRAPPED_SIGNATURE}


@BOTH
def test_attributes_that_canonical_forms_read_differently_are_refused(
    strict: bool, parts: Parts, judge: Judge
) -> None:
    for attribute in (b'xml:id="x"', b'xml:base="http://example.org/"', b'xml:space="preserve"'):
        xml = parts[SIGNATURE].replace(b"<ds:Signature ", b"<ds:Signature " + attribute + b" ")
        assert judge(xml, strict) == {Problem.FORBIDDEN_XML}
