"""The one byte form of our `signaturesN.xml`: what the writer writes and the strict verifier expects.

ASiC-E with XAdES-BASELINE-B: ETSI EN 319 162-1, 4.4.3.2 and EN 319 132-1, 6. Every byte of the file
is either signed or follows from what is signed: all Ids derive from the signature's, and the Id
of SignedProperties carries a mark of the issuers' certificates in KeyInfo.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

ASIC = "http://uri.etsi.org/02918/v1.2.1#"
DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties"
C14N11 = "http://www.w3.org/2006/12/xml-c14n11"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"

_NC_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,63}\Z")
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class DataFile:
    """One file that is signed: its name in the container, its media type, its 32 bytes of SHA-256."""

    name: str
    media_type: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Statement:
    """What a signer says beside the files: when (aware), in which role, where, with which certificate.

    `chain` holds the issuers' certificates, nearest first; `method` is the signature algorithm's URI.
    """

    signature_id: str
    at: datetime
    role: str
    city: str
    country: str
    certificate: bytes
    chain: tuple[bytes, ...]
    method: str

    @property
    def properties_id(self) -> str:
        """The Id of SignedProperties; it marks the chain, which nothing else in the signature covers."""
        if not self.chain:
            return f"{self.signature_id}-properties"
        mark = hashlib.sha256(b"".join(hashlib.sha256(der).digest() for der in self.chain))
        return f"{self.signature_id}-properties-{mark.hexdigest()}"


def is_signature_id(text: str) -> bool:
    """Tell whether a text can be the Id of a signature of ours: an ASCII XML name of up to 64 letters."""
    return bool(_NC_NAME.match(text))


def one_line(text: str) -> str:
    """Give text as it goes into a signature: one line, only characters that XML can hold."""
    return " ".join(_NOT_XML.sub(" ", text).split())


def document(
    files: Sequence[DataFile], statement: Statement, properties_digest: bytes = b"", value: bytes = b""
) -> bytes:
    """Write the whole file. Call it without digest and value to have something to canonicalise."""
    assert is_signature_id(statement.signature_id)
    certificates = "".join(
        f"<ds:X509Certificate>{_b64(der)}</ds:X509Certificate>"
        for der in (statement.certificate, *statement.chain)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<asic:XAdESSignatures xmlns:asic="{ASIC}" xmlns:ds="{DS}" xmlns:xades="{XADES}">'
        f'<ds:Signature Id="{statement.signature_id}">'
        f"{_signed_info(files, statement, properties_digest)}"
        f"<ds:SignatureValue>{_b64(value)}</ds:SignatureValue>"
        f"<ds:KeyInfo><ds:X509Data>{certificates}</ds:X509Data></ds:KeyInfo>"
        f'<ds:Object><xades:QualifyingProperties Target="#{statement.signature_id}">'
        f"{_signed_properties(files, statement)}"
        "</xades:QualifyingProperties></ds:Object></ds:Signature></asic:XAdESSignatures>"
    ).encode()


def canonical(element: "etree._Element", *, exclusive: bool = False) -> bytes:
    """Canonicalise a subtree, without comments.

    Canonical XML 1.1 and 1.0 differ only where `xml:` attributes stand above the subtree; the
    reader refuses those, so one function serves both.
    """
    return etree.tostring(element, method="c14n", exclusive=exclusive, with_comments=False)


def uri_of(name: str) -> str:
    """Give a file's name as a relative URI, percent-encoded (RFC 3986, 2.1)."""
    return quote(name, safe="/")


def _signed_info(files: Sequence[DataFile], statement: Statement, properties_digest: bytes) -> str:
    references = "".join(
        f'<ds:Reference Id="{statement.signature_id}-file-{number}" URI={quoteattr(uri_of(file.name))}>'
        f"{_digest(file.sha256)}</ds:Reference>"
        for number, file in enumerate(files)
    )
    return (
        f'<ds:SignedInfo><ds:CanonicalizationMethod Algorithm="{C14N11}"/>'
        f'<ds:SignatureMethod Algorithm="{statement.method}"/>{references}'
        f'<ds:Reference Type="{SIGNED_PROPERTIES}" URI="#{statement.properties_id}">'
        f'<ds:Transforms><ds:Transform Algorithm="{C14N11}"/></ds:Transforms>'
        f"{_digest(properties_digest)}</ds:Reference></ds:SignedInfo>"
    )


def _signed_properties(files: Sequence[DataFile], statement: Statement) -> str:
    formats = "".join(
        f'<xades:DataObjectFormat ObjectReference="#{statement.signature_id}-file-{number}">'
        f"<xades:MimeType>{escape(file.media_type)}</xades:MimeType></xades:DataObjectFormat>"
        for number, file in enumerate(files)
    )
    return (
        f'<xades:SignedProperties Id="{statement.properties_id}"><xades:SignedSignatureProperties>'
        f"<xades:SigningTime>{statement.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</xades:SigningTime>"
        f"<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
        f"{_digest(hashlib.sha256(statement.certificate).digest())}"
        "</xades:CertDigest></xades:Cert></xades:SigningCertificateV2>"
        f"<xades:SignatureProductionPlaceV2><xades:City>{escape(statement.city)}</xades:City>"
        f"<xades:CountryName>{escape(statement.country)}</xades:CountryName>"
        "</xades:SignatureProductionPlaceV2><xades:SignerRoleV2><xades:ClaimedRoles>"
        f"<xades:ClaimedRole>{escape(statement.role)}</xades:ClaimedRole>"
        "</xades:ClaimedRoles></xades:SignerRoleV2></xades:SignedSignatureProperties>"
        f"<xades:SignedDataObjectProperties>{formats}</xades:SignedDataObjectProperties>"
        "</xades:SignedProperties>"
    )


def _digest(value: bytes) -> str:
    return f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{_b64(value)}</ds:DigestValue>'


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode()
