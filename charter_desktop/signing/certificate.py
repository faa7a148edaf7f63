"""What a certificate says: whose it is, who issued it, until when, and a code to compare by telephone."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

_CODE_DIGITS = 16
_CODE_ROUNDS = 100_000
_LEGAL_PERSON = re.compile(r"(VAT|NTR|LEI)[A-Z:]{2,}-")  # ETSI EN 319 412-1, 5.1.4
_NUMBER_IN_NAME = re.compile(r"[0-9]{6,}")


class NotACertificateError(ValueError):
    """The bytes are not one X.509 certificate that can be read to its end."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A signer in words: name, function in the organisation, organisation. All text, may be empty."""

    name: str
    function: str
    organisation: str


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says. Times are UTC.

    `has_national_id`: it shows a number of the person (ETSI EN 319 412-1, 5.1.3, or digits in
    the name), which is worth a warning before a signature is published.
    """

    der: bytes = field(repr=False)
    subject: Subject
    issuer: str
    not_before: datetime
    not_after: datetime
    self_signed: bool
    has_national_id: bool


def fingerprint(certificate_der: bytes) -> str:
    """Give the SHA-256 of the certificate: 64 lower-case hexadecimal digits."""
    return hashlib.sha256(certificate_der).hexdigest()


def short_code(certificate_der: bytes) -> str:
    """Give 16 digits in four groups, for two people to compare by telephone.

    53 bits, stretched by PBKDF2 (RFC 8018, 100,000 rounds) so that nobody can make a second
    certificate with the same code by trying. Takes some hundredths of a second.
    """
    mark = hashlib.pbkdf2_hmac("sha256", certificate_der, b"charter-desktop short code", _CODE_ROUNDS)
    digits = f"{int.from_bytes(mark) % 10**_CODE_DIGITS:0{_CODE_DIGITS}}"
    return " ".join(digits[start : start + 4] for start in range(0, _CODE_DIGITS, 4))


def load_certificate(der_or_pem: bytes) -> x509.Certificate:
    """Read one certificate, DER or PEM; raises NotACertificateError."""
    try:
        if der_or_pem.lstrip().startswith(b"-----"):
            return x509.load_pem_x509_certificate(der_or_pem)
        return x509.load_der_x509_certificate(der_or_pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NotACertificateError("not an X.509 certificate") from error


def read_certificate(der_or_pem: bytes) -> CertificateFacts:
    """Read what a certificate says; raises NotACertificateError. Its issuer's signature is not checked."""
    certificate = load_certificate(der_or_pem)
    try:
        return _facts(certificate)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NotACertificateError("a certificate with unreadable parts") from error


def _facts(certificate: x509.Certificate) -> CertificateFacts:
    subject = certificate.subject
    return CertificateFacts(
        der=certificate.public_bytes(Encoding.DER),
        subject=Subject(
            _first(subject, NameOID.COMMON_NAME),
            _first(subject, NameOID.TITLE),
            _first(subject, NameOID.ORGANIZATION_NAME),
        ),
        issuer=_first(certificate.issuer, NameOID.COMMON_NAME)
        or _first(certificate.issuer, NameOID.ORGANIZATION_NAME),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        self_signed=subject == certificate.issuer,
        has_national_id=_has_national_id(subject),
    )


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    value = found[0].value if found else ""
    return value if isinstance(value, str) else value.decode("utf-8", "replace")


def _has_national_id(subject: x509.Name) -> bool:
    number = _first(subject, NameOID.SERIAL_NUMBER)
    if number and not _LEGAL_PERSON.match(number):
        return True
    return bool(_NUMBER_IN_NAME.search(_first(subject, NameOID.COMMON_NAME)))
