"""The algorithms of a signature: ours, and the few more that are accepted from other people."""

import hashlib
from collections.abc import Callable
from typing import TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from charter_desktop.signing.byte_form import C14N11, ECDSA_SHA256, RSA_SHA256, SHA256
from charter_desktop.signing.identity import PrivateKey

Hash: TypeAlias = hashes.SHA256 | hashes.SHA384 | hashes.SHA512

DIGESTS: dict[str, Callable[[bytes], "hashlib._Hash"]] = {
    SHA256: hashlib.sha256,
    "http://www.w3.org/2001/04/xmldsig-more#sha384": hashlib.sha384,
    "http://www.w3.org/2001/04/xmlenc#sha512": hashlib.sha512,
}
"""Digest algorithms by URI (RFC 9231, 2.1; XMLENC, 5.8)."""

CANONICAL_FORMS: dict[str, bool] = {
    C14N11: False,
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315": False,
    "http://www.w3.org/2001/10/xml-exc-c14n#": True,
}
"""Canonical XML by URI: whether it is the exclusive form."""

_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
RSA_METHODS: dict[str, Hash] = {
    RSA_SHA256: hashes.SHA256(),
    _MORE + "rsa-sha384": hashes.SHA384(),
    _MORE + "rsa-sha512": hashes.SHA512(),
}
ECDSA_METHODS: dict[str, Hash] = {
    ECDSA_SHA256: hashes.SHA256(),
    _MORE + "ecdsa-sha384": hashes.SHA384(),
    _MORE + "ecdsa-sha512": hashes.SHA512(),
}
_LEAST_RSA_BITS = 2048
_CURVES = (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1)


def method_for(key: PrivateKey) -> str:
    """Give the URI of the algorithm with which we sign: RSA PKCS#1 v1.5 or ECDSA, with SHA-256."""
    return RSA_SHA256 if isinstance(key, rsa.RSAPrivateKey) else ECDSA_SHA256


def sign(key: PrivateKey, data: bytes) -> bytes:
    """Sign bytes; ECDSA gives r and s of equal length, one after the other (XMLDSIG 1.1, 6.4.3)."""
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashes.SHA256())))
    size = (key.curve.key_size + 7) // 8
    return r.to_bytes(size) + s.to_bytes(size)


def is_strong(key: PublicKeyTypes) -> bool:
    """Tell whether a key is one that we accept: RSA of 2,048 bits or more, or a NIST curve."""
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size >= _LEAST_RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, _CURVES)


def is_signed(key: PublicKeyTypes, method: str, value: bytes, data: bytes) -> bool:
    """Tell whether `value` is the signature of `data` by this key with the algorithm of this URI."""
    try:
        if isinstance(key, rsa.RSAPublicKey) and method in RSA_METHODS:
            key.verify(value, data, padding.PKCS1v15(), RSA_METHODS[method])
            return True
        if isinstance(key, ec.EllipticCurvePublicKey) and method in ECDSA_METHODS:
            return _is_signed_by_curve(key, ECDSA_METHODS[method], value, data)
    except (InvalidSignature, ValueError):
        return False
    return False


def _is_signed_by_curve(key: ec.EllipticCurvePublicKey, kind: Hash, value: bytes, data: bytes) -> bool:
    size = (key.curve.key_size + 7) // 8
    if len(value) != 2 * size:
        return False
    pair = encode_dss_signature(int.from_bytes(value[:size]), int.from_bytes(value[size:]))
    key.verify(pair, data, ec.ECDSA(kind))
    return True
