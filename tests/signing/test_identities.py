from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

from charter_desktop.signing.certificate import NotACertificateError, load_certificate
from charter_desktop.signing.identity import (
    Identity,
    NotAnIdentityError,
    PrivateKey,
    Subject,
    WrongPassphraseError,
    fingerprint,
    from_pkcs12,
    make_identity,
    read_certificate,
    short_code,
    to_pkcs12,
)

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
SECRET = "corréct horse".encode()


def test_a_new_identity_says_who_and_until_when(ana: Identity) -> None:
    facts = read_certificate(ana.certificate_der)
    assert facts.subject == ana.subject == Subject("Ana Núñez", "Head of Personnel", "City of Example")
    assert facts.not_before == NOON
    assert facts.not_after - NOON == timedelta(days=2192)
    assert facts.self_signed
    assert not facts.has_national_id


def test_its_key_signs_and_reads(ana: Identity) -> None:
    usage = load_certificate(ana.certificate_der).extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert usage.key_encipherment
    assert isinstance(ana.key, rsa.RSAPrivateKey)
    assert ana.key.key_size == 3072


def test_the_key_never_shows(ana: Identity) -> None:
    assert "key" not in repr(ana)


def test_an_identity_survives_its_file(ana: Identity) -> None:
    assert from_pkcs12(to_pkcs12(ana, SECRET), SECRET) == ana


def test_a_wrong_passphrase_is_told_from_a_wrong_file(ana: Identity) -> None:
    data = to_pkcs12(ana, SECRET)
    for passphrase in (b"", b"wrong"):
        with pytest.raises(WrongPassphraseError):
            from_pkcs12(data, passphrase)
    for other in (b"", b"hello", ana.certificate_der, data[:-1], data + b"\0"):
        with pytest.raises(NotAnIdentityError):
            from_pkcs12(other, SECRET)


def test_a_file_without_a_key_or_with_a_weak_one_is_no_identity(ana: Identity) -> None:
    certificate = load_certificate(ana.certificate_der)
    only_certificate = pkcs12.serialize_key_and_certificates(None, None, None, [certificate], NoEncryption())
    with pytest.raises(NotAnIdentityError):
        from_pkcs12(only_certificate, b"")
    curve = ec.generate_private_key(ec.SECP521R1())
    other = issued("Ana", curve, curve, "Ana")
    with pytest.raises(NotAnIdentityError):
        from_pkcs12(pkcs12.serialize_key_and_certificates(b"a", curve, other, None, NoEncryption()), b"")


def test_the_chain_of_an_authority_is_put_in_order() -> None:
    root, middle, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    top = issued("Root", root, root, "Root")
    authority = issued("Authority", middle, root, "Root")
    certificate = issued("Ana", own, middle, "Authority")
    data = pkcs12.serialize_key_and_certificates(b"a", own, certificate, [top, authority], NoEncryption())
    chain = from_pkcs12(data, b"").chain
    assert chain == tuple(item.public_bytes(Encoding.DER) for item in (authority, top))


def test_names_longer_than_a_certificate_holds_are_shortened() -> None:
    subject = make_identity(Subject("N" * 90, "", "Área de Gobierno " * 8), now=NOON).subject
    assert subject.name == "N" * 61 + "…"
    assert subject.function == ""
    assert len(subject.organisation.encode()) <= 64


def test_two_people_compare_sixteen_digits_by_telephone(ana: Identity) -> None:
    code = short_code(ana.certificate_der)
    assert [len(group) for group in code.split(" ")] == [4, 4, 4, 4]
    assert code.replace(" ", "").isdecimal()
    assert code != short_code(ana.certificate_der + b"\0")
    assert short_code(b"a certificate") == "1128 5354 7273 0839"


def test_a_fingerprint_is_the_hash_of_the_certificate() -> None:
    assert fingerprint(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_a_certificate_is_read_from_pem_too(ana: Identity) -> None:
    pem = load_certificate(ana.certificate_der).public_bytes(Encoding.PEM)
    assert read_certificate(pem) == read_certificate(ana.certificate_der)


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n"]
)
def test_what_is_no_certificate_is_refused(data: bytes) -> None:
    with pytest.raises(NotACertificateError):
        read_certificate(data)


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("Ana Núñez", "IDCES-00000000T", True),
        ("NUÑEZ ANA - 00000000T", "", True),
        ("Ana Núñez", "VATES-B00000000", False),
        ("Ana Núñez", "", False),
    ],
)
def test_a_national_number_in_a_certificate_is_noticed(name: str, number: str, expected: bool) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = issued(name, key, key, "Authority", number)
    assert read_certificate(certificate.public_bytes(Encoding.DER)).has_national_id is expected


def issued(
    name: str,
    key: PrivateKey,
    by: PrivateKey,
    issuer: str,
    number: str = "",
) -> x509.Certificate:
    subject = [x509.NameAttribute(NameOID.COMMON_NAME, name)]
    subject += [x509.NameAttribute(NameOID.SERIAL_NUMBER, number)] if number else []
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name(subject))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOON)
        .not_valid_after(NOON + timedelta(days=900))
        .add_extension(x509.BasicConstraints(ca=name in {"Root", "Authority"}, path_length=None), True)
        .sign(by, SHA256())
    )
