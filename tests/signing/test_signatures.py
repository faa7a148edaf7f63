import hashlib
from datetime import UTC, datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from charter_desktop.domain.finding import Problem
from charter_desktop.signing.identity import Identity, Subject
from charter_desktop.signing.trust import Trust, judge
from charter_desktop.signing.xades import DataFile, SignatureCheck, check_signature, sign_files
from tests.signing.test_identities import issued

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
PERSON = Subject("Ana", "", "")
FILES = [
    DataFile("data/a b.json", "application/json", hashlib.sha256(b"a").digest()),
    DataFile("data/ñ&'\".txt", "text/plain", hashlib.sha256(b"b").digest()),
]


def signature(identity: Identity, at: datetime = NOON) -> bytes:
    return sign_files(FILES, identity, role="Mayor", at=at, city="Example", country="ES", signature_id="S0")


def problems(check: SignatureCheck) -> list[Problem]:
    return [finding.problem for finding in check.findings]


@pytest.fixture(scope="module")
def curve() -> Identity:
    """A person whose key and certificate come from an authority, with P-256 keys all the way."""
    root, middle, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    path = [
        issued("Ana", own, middle, "Authority"),
        issued("Authority", middle, root, "Root"),
        issued("Root", root, root, "Root"),
    ]
    own_der, *chain = (item.public_bytes(Encoding.DER) for item in path)
    return Identity(own_der, tuple(chain), Subject("Ana", "", ""), own)


def test_a_signature_says_what_was_signed_by_whom(ana: Identity) -> None:
    check = check_signature(signature(ana), FILES)
    assert check.findings == ()
    assert check.covered == {"data/a b.json", "data/ñ&'\".txt"}
    assert check.certificate is not None
    assert check.certificate.subject == ana.subject
    assert check.statement is not None
    assert (check.statement.role, check.statement.at) == ("Mayor", NOON)


def test_the_time_is_written_in_utc(ana: Identity) -> None:
    madrid = timezone(timedelta(hours=2))
    xml = signature(ana, datetime(2027, 7, 1, 14, 30, 15, 999, tzinfo=madrid))
    assert b"<xades:SigningTime>2027-07-01T12:30:15Z<" in xml
    assert problems(check_signature(xml, FILES)) == []


def test_a_signature_outside_the_time_of_its_certificate_is_noted(ana: Identity) -> None:
    check = check_signature(signature(ana, NOON - timedelta(days=1)), FILES)
    assert problems(check) == [Problem.CERTIFICATE_NOT_VALID_THEN]


def test_keys_of_a_curve_sign_and_are_checked(curve: Identity) -> None:
    check = check_signature(signature(curve), FILES)
    assert problems(check) == []
    assert check.statement is not None
    assert check.statement.chain == curve.chain


def test_a_changed_bit_anywhere_is_seen_also_in_the_issuers_certificates(curve: Identity) -> None:
    xml = signature(curve)
    changed = (xml[:at] + bytes([byte ^ 1 << at % 7]) + xml[at + 1 :] for at, byte in enumerate(xml))
    assert [at for at, other in enumerate(changed) if not problems(check_signature(other, FILES))] == []


def test_a_certificate_of_the_chain_cannot_be_left_out_or_added(curve: Identity) -> None:
    xml = signature(curve)
    start = xml.rindex(b"<ds:X509Certificate>")
    end = xml.rindex(b"</ds:X509Data>")
    assert problems(check_signature(xml[:start] + xml[end:], FILES)) == [Problem.NOT_OUR_FORM]
    assert problems(check_signature(xml[:end] + xml[start:end] + xml[end:], FILES)) == [Problem.NOT_OUR_FORM]


def test_a_short_key_is_refused() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    weak = issued("Ana", key, key, "Ana").public_bytes(Encoding.DER)
    assert Problem.WEAK_KEY in problems(check_signature(signature(Identity(weak, (), PERSON, key)), FILES))


def test_trust_comes_from_a_pinned_person_or_a_pinned_authority(curve: Identity, ana: Identity) -> None:
    authority, root = curve.chain
    own = curve.certificate_der
    assert judge(own, curve.chain, [own]) is Trust.PINNED
    assert judge(own, curve.chain, [root]) is Trust.ISSUED_BY_PINNED
    assert judge(own, (), [authority]) is Trust.ISSUED_BY_PINNED
    assert judge(own, (), [root]) is Trust.UNKNOWN
    assert judge(own, curve.chain, [ana.certificate_der]) is Trust.UNKNOWN
    assert judge(own, curve.chain, []) is Trust.UNKNOWN


def test_a_person_cannot_issue_certificates() -> None:
    person, other = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    mine, theirs = issued("Ana", person, person, "Ana"), issued("Eve", other, person, "Ana")
    ders = [item.public_bytes(Encoding.DER) for item in (mine, theirs)]
    assert judge(ders[1], (), [ders[0]]) is Trust.UNKNOWN


def test_an_authority_with_the_right_name_and_another_key_is_not_trusted(curve: Identity) -> None:
    other = ec.generate_private_key(ec.SECP256R1())
    false_root = issued("Authority", other, other, "Authority").public_bytes(Encoding.DER)
    assert judge(curve.certificate_der, (), [false_root]) is Trust.UNKNOWN


def test_each_file_that_differs_is_named(ana: Identity) -> None:
    xml = signature(ana)
    changed = [FILES[0], DataFile(FILES[1].name, "text/plain", hashlib.sha256(b"c").digest())]
    assert [(item.problem, item.entry) for item in check_signature(xml, changed).findings] == [
        (Problem.CHANGED, FILES[1].name)
    ]
    assert problems(check_signature(xml, FILES[:1])) == [Problem.SIGNED_BUT_MISSING]
    more = [*FILES, DataFile("data/c", "text/plain", b"")]
    assert problems(check_signature(xml, more)) == [Problem.NOT_COVERED]
