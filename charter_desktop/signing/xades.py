"""Sign a list of files, and check such a signature: XAdES-BASELINE-B, one `signaturesN.xml` each."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from lxml import etree

from charter_desktop.signing.algorithms import method_for, sign
from charter_desktop.signing.byte_form import DS, XADES, DataFile, Statement, canonical, document, one_line
from charter_desktop.signing.check import SignatureCheck, check_signature
from charter_desktop.signing.identity import Identity

__all__ = ["DataFile", "SignatureCheck", "check_signature", "sign_files"]


def sign_files(
    files: Sequence[DataFile],
    identity: Identity,
    *,
    role: str,
    at: datetime,
    city: str,
    country: str,
    signature_id: str,
) -> bytes:
    """Give one `signaturesN.xml` (UTF-8) that signs all these files, in this order.

    `at` is aware and kept to the second; `country` is a code or a name; `signature_id` is an XML name that
    no other signature of the container has.
    """
    assert files
    assert at.tzinfo is not None
    statement = Statement(
        signature_id=signature_id,
        at=at,
        role=one_line(role),
        city=one_line(city),
        country=one_line(country),
        certificate=identity.certificate_der,
        chain=identity.chain,
        method=method_for(identity.key),
    )
    properties = _canonical_part(document(files, statement), f"{{{XADES}}}SignedProperties")
    digest = hashlib.sha256(properties).digest()
    signed = _canonical_part(document(files, statement, digest), f"{{{DS}}}SignedInfo")
    return document(files, statement, digest, sign(identity.key, signed))


def _canonical_part(xml: bytes, tag: str) -> bytes:
    return canonical(next(etree.fromstring(xml).iter(tag)))
