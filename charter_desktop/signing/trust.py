"""Whether a signer's certificate is trusted, and why: pinned itself, or issued by a pinned authority."""

from collections.abc import Collection, Sequence
from enum import Enum

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from charter_desktop.signing.certificate import NotACertificateError, load_certificate

_LONGEST_PATH = 8


class Trust(Enum):
    """Why a certificate is trusted, or that it is not."""

    PINNED = "pinned"
    ISSUED_BY_PINNED = "issued_by_pinned"
    UNKNOWN = "unknown"


def judge(certificate: bytes, chain: Sequence[bytes], trusted: Collection[bytes]) -> Trust:
    """Look for a path from the certificate to one in `trusted` (all DER).

    Signatures, names and the CA mark along the path are checked (RFC 5280, 6.1.3); revocation is
    not: it needs the network.
    """
    if certificate in trusted:
        return Trust.PINNED
    try:
        last = load_certificate(certificate)
        issuers = [(der, load_certificate(der)) for der in (*chain, *trusted)]
    except NotACertificateError:
        return Trust.UNKNOWN
    for _ in range(_LONGEST_PATH):
        found = next(((der, issuer) for der, issuer in issuers if _issued(issuer, last)), None)
        if found is None:
            return Trust.UNKNOWN
        if found[0] in trusted:
            return Trust.ISSUED_BY_PINNED
        issuers.remove(found)
        last = found[1]
    return Trust.UNKNOWN


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints)
        certificate.verify_directly_issued_by(issuer)
    except (x509.ExtensionNotFound, InvalidSignature, ValueError, TypeError, UnsupportedAlgorithm):
        return False
    return constraints.value.ca
