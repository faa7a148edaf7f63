"""Who signs and reads: a person's key with its certificate, made here or brought along as PKCS#12."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from charter_desktop.signing.certificate import Subject, fingerprint, read_certificate, short_code

__all__ = [
    "Identity",
    "NotAnIdentityError",
    "PrivateKey",
    "Subject",
    "WrongPassphraseError",
    "fingerprint",
    "from_pkcs12",
    "make_identity",
    "read_certificate",
    "short_code",
    "to_pkcs12",
]

PrivateKey: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

_KEY_BITS = 3072
_LEAST_RSA_BITS = 2048
_LONGEST_NAME = 64  # RFC 5280 appendix A.1, ub-common-name and its siblings


class NotAnIdentityError(ValueError):
    """The bytes are not a PKCS#12 file with one RSA or P-256 key and its certificate."""


class WrongPassphraseError(ValueError):
    """The PKCS#12 file does not open with this passphrase."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A signer: certificate and chain as DER, the subject in words, and the key, which never shows."""

    certificate_der: bytes
    chain: tuple[bytes, ...]
    subject: Subject
    key: PrivateKey = field(repr=False, compare=False)


def make_identity(subject: Subject, *, now: datetime, years: int = 6) -> Identity:
    """Make an RSA-3072 key and its self-signed certificate, for signing and for reading sealed files.

    `now` is aware; the certificate starts there and runs for `years`. Names longer than
    64 bytes of UTF-8 are shortened in the certificate. Takes some tenths of a second.
    """
    assert now.tzinfo is not None
    key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    certificate = _self_signed(subject, key, now.astimezone(UTC).replace(microsecond=0), years)
    der = certificate.public_bytes(Encoding.DER)
    return Identity(der, (), read_certificate(der).subject, key)


def to_pkcs12(identity: Identity, passphrase: bytes) -> bytes:
    """Give the identity as a PKCS#12 file (RFC 7292), encrypted with a passphrase that is not empty."""
    assert passphrase
    return pkcs12.serialize_key_and_certificates(
        identity.subject.name.encode(),
        identity.key,
        x509.load_der_x509_certificate(identity.certificate_der),
        [x509.load_der_x509_certificate(der) for der in identity.chain] or None,
        BestAvailableEncryption(passphrase),
    )


def from_pkcs12(data: bytes, passphrase: bytes) -> Identity:
    """Open a PKCS#12 file, made here or by a certification authority.

    Raises WrongPassphraseError, or NotAnIdentityError when the bytes are something else or the
    key is of a kind that cannot sign here (RSA of 2,048 bits or more, or P-256).
    """
    if not _looks_like_pkcs12(data):
        raise NotAnIdentityError("not a PKCS#12 file")
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, passphrase or None)
    except UnsupportedAlgorithm as error:
        raise NotAnIdentityError("the file is protected in a way that is not supported") from error
    except (ValueError, TypeError) as error:
        raise WrongPassphraseError("the passphrase does not open this file") from error
    if certificate is None or not _can_sign(key):
        raise NotAnIdentityError("no key for signing and its certificate in this file")
    assert isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey)
    if key.public_key() != certificate.public_key():
        raise NotAnIdentityError("the certificate belongs to another key")
    der = certificate.public_bytes(Encoding.DER)
    chain = tuple(other.public_bytes(Encoding.DER) for other in _path(certificate, others))
    return Identity(der, chain, read_certificate(der).subject, key)


def _self_signed(subject: Subject, key: rsa.RSAPrivateKey, start: datetime, years: int) -> x509.Certificate:
    name = x509.Name(
        x509.NameAttribute(oid, _shortened(text))
        for oid, text in (
            (NameOID.ORGANIZATION_NAME, subject.organisation),
            (NameOID.TITLE, subject.function),
            (NameOID.COMMON_NAME, subject.name),
        )
        if text
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=round(365.25 * years)))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_USAGE, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return builder.sign(key, hashes.SHA256())


_USAGE = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=True,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def _shortened(text: str) -> str:
    """Cut what a certificate cannot hold: the library counts bytes where RFC 5280 counts letters."""
    raw = text.encode()
    if len(raw) <= _LONGEST_NAME:
        return text
    return raw[: _LONGEST_NAME - len("…".encode())].decode(errors="ignore").rstrip() + "…"


def _looks_like_pkcs12(data: bytes) -> bool:
    """Tell a PFX (RFC 7292, 4: SEQUENCE, version INTEGER 3) that is there to its last byte."""
    if len(data) < 16 or data[0] != 0x30:
        return False
    size = data[1] & 0x7F if data[1] > 0x80 else 0
    start = 2 + size
    if data[1] != 0x80 and start + (int.from_bytes(data[2:start]) if size else data[1]) != len(data):
        return False
    return data[start : start + 3] == b"\x02\x01\x03"


def _can_sign(key: object) -> bool:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.key_size >= _LEAST_RSA_BITS
    return isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1)


def _path(certificate: x509.Certificate, others: list[x509.Certificate]) -> list[x509.Certificate]:
    """Order the authorities from the signer's issuer upward and leave out what does not belong."""
    path: list[x509.Certificate] = []
    last, rest = certificate, list(others)
    while issuer := next((other for other in rest if other.subject == last.issuer), None):
        path.append(issuer)
        rest.remove(issuer)
        last = issuer
    return path
