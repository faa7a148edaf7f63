"""Take one `signaturesN.xml` apart, by place and never by search: nothing wrapped is mistaken for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from charter_desktop.domain.finding import Problem
from charter_desktop.signing.algorithms import DIGESTS
from charter_desktop.signing.byte_form import DS, XADES, Statement
from charter_desktop.signing.refused import RefusedError
from charter_desktop.signing.safe_xml import bytes_of, only, read_xml, text_of

_DS = f"{{{DS}}}"
_XADES = f"{{{XADES}}}"
_ROOT = "XAdESSignatures"
_MOST_CERTIFICATES = 16


@dataclass(frozen=True, slots=True)
class Reference:
    """One ds:Reference: where it points, and the digest that stands there."""

    id: str
    uri: str
    type: str
    has_transforms: bool
    transforms: tuple[str, ...]
    digest_method: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class SignatureParts:
    """What one signature file says, read but not yet believed."""

    statement: Statement
    signed_info: "etree._Element"
    canonical_form: str
    references: tuple[Reference, ...]
    value: bytes
    properties_id: str
    media_types: Mapping[str, str]
    has_unsigned_properties: bool
    by_id: Mapping[str, "etree._Element"]


def read_signature(xml: bytes) -> SignatureParts:
    """Read the parts; raises RefusedError, or ValueError for a time or a text that cannot be read."""
    root = read_xml(xml)
    by_id = _by_id(root)
    signature = _signature(root)
    qualifying = _qualifying(root, signature)
    properties = only(qualifying, _XADES + "SignedProperties")
    info = only(signature, _DS + "SignedInfo")
    canonical_form = only(info, _DS + "CanonicalizationMethod").get("Algorithm", "")
    return SignatureParts(
        statement=_statement(signature, info, properties),
        signed_info=info,
        canonical_form=canonical_form,
        references=tuple(_reference(item) for item in list(info)[2:]),
        value=bytes_of(only(signature, _DS + "SignatureValue")),
        properties_id=properties.get("Id", ""),
        media_types=_media_types(properties),
        has_unsigned_properties=len(qualifying) > 1,
        by_id=by_id,
    )


def _by_id(root: "etree._Element") -> dict[str, "etree._Element"]:
    found: dict[str, etree._Element] = {}
    for element in root.iter():
        for name, value in element.items():
            if str(name).lower() != "id":
                continue
            if value in found:
                raise RefusedError(Problem.DUPLICATE_ID, id=str(value)[:100])
            found[str(value)] = element
    return found


def _signature(root: "etree._Element") -> "etree._Element":
    """Give the only signature, in its only place; a second one anywhere is an attack."""
    if etree.QName(root).localname != _ROOT:
        raise RefusedError(Problem.BROKEN_XML)
    signatures = list(root.iter(_DS + "Signature"))
    if not signatures:
        raise RefusedError(Problem.BROKEN_XML)
    if len(signatures) > 1 or signatures[0].getparent() is not root or len(root) > 1:
        raise RefusedError(Problem.WRAPPED_SIGNATURE)
    return signatures[0]


def _qualifying(root: "etree._Element", signature: "etree._Element") -> "etree._Element":
    """Give QualifyingProperties: one in the file, in an Object of the signature, aimed at it."""
    for name in (_DS + "SignedInfo", _XADES + "SignedProperties", _XADES + "QualifyingProperties"):
        if len(list(root.iter(name))) > 1:
            raise RefusedError(Problem.WRAPPED_SIGNATURE)
    found = [
        child for thing in signature.iterchildren(_DS + "Object") for child in thing
        if child.tag == _XADES + "QualifyingProperties"
    ]  # fmt: skip
    if not found:
        raise RefusedError(Problem.PROPERTIES_NOT_SIGNED)
    if found[0].get("Target") != "#" + signature.get("Id", ""):
        raise RefusedError(Problem.WRAPPED_SIGNATURE)
    return found[0]


def _reference(element: "etree._Element") -> Reference:
    if element.tag != _DS + "Reference" or not element.get("URI"):
        raise RefusedError(Problem.BROKEN_XML, tag=etree.QName(element).localname)
    transforms = element.find(_DS + "Transforms")
    algorithms = () if transforms is None else tuple(_algorithm(item) for item in transforms)
    return Reference(
        id=element.get("Id", ""),
        uri=element.get("URI", ""),
        type=element.get("Type", ""),
        has_transforms=transforms is not None,
        transforms=algorithms,
        digest_method=only(element, _DS + "DigestMethod").get("Algorithm", ""),
        digest=bytes_of(only(element, _DS + "DigestValue")),
    )


def _algorithm(transform: "etree._Element") -> str:
    """Give a transform's URI; one with parameters is none that we know."""
    return "" if len(transform) else transform.get("Algorithm", "")


def _statement(
    signature: "etree._Element", info: "etree._Element", properties: "etree._Element"
) -> Statement:
    said = only(properties, _XADES + "SignedSignatureProperties")
    certificates = [bytes_of(item) for item in only(signature, _DS + "KeyInfo").iter(_DS + "X509Certificate")]
    signer = _signer(said, certificates)
    place = said.find(_XADES + "SignatureProductionPlaceV2")
    return Statement(
        signature_id=signature.get("Id", ""),
        at=_time(text_of(only(said, _XADES + "SigningTime"))),
        role=", ".join(text_of(item) for item in said.iter(_XADES + "ClaimedRole")),
        city=_text_in(place, "City"),
        country=_text_in(place, "CountryName"),
        certificate=signer,
        chain=tuple(der for der in certificates if der != signer),
        method=only(info, _DS + "SignatureMethod").get("Algorithm", ""),
    )


def _signer(said: "etree._Element", certificates: list[bytes]) -> bytes:
    """Give the certificate whose digest is signed (EN 319 132-1, 5.2.2); others in KeyInfo prove nothing."""
    if not certificates or len(certificates) > _MOST_CERTIFICATES:
        raise RefusedError(Problem.NO_CERTIFICATE)
    signing = only(said, _XADES + "SigningCertificateV2", _XADES + "SigningCertificate")
    named = only(signing[0] if len(signing) else signing, _XADES + "CertDigest")
    method = only(named, _DS + "DigestMethod").get("Algorithm", "")
    if method not in DIGESTS:
        raise RefusedError(Problem.UNKNOWN_ALGORITHM, algorithm=method[:100])
    digest = bytes_of(only(named, _DS + "DigestValue"))
    for der in certificates:
        if DIGESTS[method](der).digest() == digest:
            return der
    raise RefusedError(Problem.CERTIFICATE_DIFFERS)


def _time(text: str) -> datetime:
    """Read an xs:dateTime; without a zone it is taken as UTC."""
    at = datetime.fromisoformat(text.strip())
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)


def _text_in(place: "etree._Element | None", tag: str) -> str:
    found = None if place is None else place.find(_XADES + tag)
    return "" if found is None else text_of(found)


def _media_types(properties: "etree._Element") -> dict[str, str]:
    """Give the signed media types by the Id of the reference that they describe."""
    return {
        item.get("ObjectReference", "").removeprefix("#"): text_of(only(item, _XADES + "MimeType"))
        for item in properties.iter(_XADES + "DataObjectFormat")
        if item.find(_XADES + "MimeType") is not None
    }
