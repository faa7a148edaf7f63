"""Seal a file so that only named people can read it: CMS enveloped data, `*.asice.p7m`."""

from collections.abc import Sequence

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from charter_desktop.signing.certificate import load_certificate
from charter_desktop.signing.identity import Identity

_ENVELOPED_DATA = bytes.fromhex("06092a864886f70d010703")  # OID 1.2.840.113549.1.7.3


class NotSealedError(ValueError):
    """The bytes are not a sealed file, or it is broken."""


class NotForYouError(ValueError):
    """The file is sealed for somebody else, or for a key that this person no longer uses."""


def is_sealed(start: bytes) -> bool:
    """Tell from its first 32 bytes whether a file is CMS enveloped data (RFC 5652, 6)."""
    return start[:1] == b"\x30" and _ENVELOPED_DATA in start[:32]


def can_read_sealed(certificate_der: bytes) -> bool:
    """Tell whether a file can be sealed for this certificate: its key must be RSA."""
    return isinstance(load_certificate(certificate_der).public_key(), rsa.RSAPublicKey)


def seal(data: bytes, recipients: Sequence[bytes]) -> bytes:
    """Encrypt for the holders of these certificates (DER, RSA keys): AES-256, RFC 5652 as DER.

    The envelope hides but does not prove; what it holds is a signed container, which does.
    """
    assert recipients
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(data).set_content_encryption_algorithm(AES256)
    for der in recipients:
        builder = builder.add_recipient(load_certificate(der))
    return builder.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])


def unseal(data: bytes, identity: Identity) -> bytes:
    """Give back what was sealed; raises NotSealedError or NotForYouError."""
    if not is_sealed(data):
        raise NotSealedError("not a sealed file")
    if not isinstance(identity.key, rsa.RSAPrivateKey):
        raise NotForYouError("this key cannot open sealed files")
    certificate = load_certificate(identity.certificate_der)
    if _serial_as_der(certificate.serial_number) not in data:
        raise NotForYouError("sealed for another certificate")
    try:
        return pkcs7.pkcs7_decrypt_der(data, certificate, identity.key, [])
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NotSealedError("the sealed file is broken") from error


def _serial_as_der(number: int) -> bytes:
    size = number.bit_length() // 8 + 1
    return b"\x02" + bytes([size]) + number.to_bytes(size)
