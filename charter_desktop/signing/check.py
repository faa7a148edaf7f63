"""Check one `signaturesN.xml` against the files it should cover; whatever the bytes, a value comes out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from charter_desktop.domain.finding import Finding, Problem, breaks
from charter_desktop.signing.algorithms import (
    CANONICAL_FORMS,
    DIGESTS,
    ECDSA_METHODS,
    RSA_METHODS,
    is_signed,
    is_strong,
)
from charter_desktop.signing.byte_form import (
    ECDSA_SHA256,
    RSA_SHA256,
    SHA256,
    SIGNED_PROPERTIES,
    DataFile,
    Statement,
    canonical,
    document,
    is_signature_id,
)
from charter_desktop.signing.certificate import (
    CertificateFacts,
    NotACertificateError,
    load_certificate,
    read_certificate,
)
from charter_desktop.signing.refused import RefusedError
from charter_desktop.signing.signature_parts import Reference, SignatureParts, read_signature

_DEFAULT_FORM = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"  # XMLDSIG 1.1, 4.4.3.2


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """What one signature says and what is wrong or odd with it.

    `certificate`, `chain` and `statement` are there as far as they could be read; trust them only
    when nothing in `findings` breaks. `covered` names the files whose bytes this signature confirms.
    """

    certificate: CertificateFacts | None
    statement: Statement | None
    covered: frozenset[str]
    findings: tuple[Finding, ...]


def check_signature(xml: bytes, files: Sequence[DataFile], *, strict: bool = True) -> SignatureCheck:
    """Check a signature over exactly these files (XMLDSIG 1.1, 3.2; EN 319 132-1, 6.3).

    Strict: the bytes must also be the very ones that our writer would write. Never raises.
    """
    try:
        parts = read_signature(xml)
        certificate = _signer(parts)
        statement = parts.statement
        covered: set[str] = set()
        found = [*_signature_findings(parts, certificate), *_file_findings(parts, files, covered)]
        if strict and not any(breaks(finding.problem, strict=True) for finding in found):
            found += _form_findings(xml, files, parts)
    except RefusedError as refused:
        return SignatureCheck(None, None, frozenset(), (refused.finding,))
    except NotACertificateError:
        return SignatureCheck(None, None, frozenset(), (Finding(Problem.BAD_CERTIFICATE),))
    except (etree.LxmlError, ValueError, OverflowError):
        return SignatureCheck(None, None, frozenset(), (Finding(Problem.BROKEN_XML),))
    return SignatureCheck(certificate, statement, frozenset(covered), tuple(found))


def _signer(parts: SignatureParts) -> CertificateFacts:
    """Read the certificate that the signed properties name; the reader has found it by its digest."""
    return read_certificate(parts.statement.certificate)


def _signature_findings(parts: SignatureParts, certificate: CertificateFacts) -> Iterator[Finding]:
    statement = parts.statement
    key = load_certificate(certificate.der).public_key()
    if statement.method not in RSA_METHODS | ECDSA_METHODS or parts.canonical_form not in CANONICAL_FORMS:
        yield Finding(Problem.UNKNOWN_ALGORITHM, facts={"algorithm": statement.method})
        return
    signed = canonical(parts.signed_info, exclusive=CANONICAL_FORMS[parts.canonical_form])
    if not is_strong(key):
        yield Finding(Problem.WEAK_KEY)
    if not is_signed(key, statement.method, parts.value, signed):
        yield Finding(Problem.BAD_SIGNATURE)
    if not certificate.not_before <= statement.at <= certificate.not_after:
        yield Finding(Problem.CERTIFICATE_NOT_VALID_THEN)
    if parts.has_unsigned_properties:
        yield Finding(Problem.UNSIGNED_PROPERTIES)
    yield from _inner_findings(parts)


def _inner_findings(parts: SignatureParts) -> Iterator[Finding]:
    """Check the references to parts of the signature file itself: SignedProperties, and what others add."""
    inner = [reference for reference in parts.references if reference.uri.startswith("#")]
    of_properties = [reference for reference in inner if reference.uri == f"#{parts.properties_id}"]
    if not parts.properties_id or not of_properties:
        yield Finding(Problem.PROPERTIES_NOT_SIGNED)
    for reference in inner:
        is_ours = reference in of_properties and reference.type == SIGNED_PROPERTIES
        if not is_ours or len(of_properties) > 1:
            yield Finding(Problem.ODD_REFERENCE, facts={"uri": reference.uri})
        yield from _inner_digest(parts, reference)


def _inner_digest(parts: SignatureParts, reference: Reference) -> Iterator[Finding]:
    forms = reference.transforms or (_DEFAULT_FORM,)
    target = parts.by_id.get(reference.uri[1:])
    if len(forms) > 1 or forms[0] not in CANONICAL_FORMS or reference.digest_method not in DIGESTS:
        yield Finding(Problem.UNKNOWN_ALGORITHM, facts={"algorithm": forms[0]})
    elif target is None:
        yield Finding(Problem.BAD_SIGNATURE)
    else:
        data = canonical(target, exclusive=CANONICAL_FORMS[forms[0]])
        if DIGESTS[reference.digest_method](data).digest() != reference.digest:
            yield Finding(Problem.BAD_SIGNATURE, facts={"part": reference.uri})


def _file_findings(parts: SignatureParts, files: Sequence[DataFile], covered: set[str]) -> Iterator[Finding]:
    known = {file.name: file for file in files}
    named: set[str] = set()
    for reference in parts.references:
        if reference.uri.startswith("#"):
            continue
        name = unquote(reference.uri, errors="strict")
        if name in named:
            yield Finding(Problem.ODD_REFERENCE, name)
        named.add(name)
        if name not in known:
            yield Finding(Problem.SIGNED_BUT_MISSING, name)
        else:
            yield from _one_file(parts, reference, known[name], covered)
    for name in known.keys() - named:
        yield Finding(Problem.NOT_COVERED, name)


def _one_file(
    parts: SignatureParts, reference: Reference, file: DataFile, covered: set[str]
) -> Iterator[Finding]:
    media_type = parts.media_types.get(reference.id, file.media_type)
    if file.media_type and media_type != file.media_type:
        yield Finding(
            Problem.MEDIA_TYPE_DIFFERS, file.name, {"signed": media_type, "listed": file.media_type}
        )
    if reference.has_transforms:
        yield Finding(Problem.TRANSFORMED, file.name)
    elif reference.digest_method != SHA256:
        yield Finding(Problem.UNKNOWN_ALGORITHM, file.name, {"algorithm": reference.digest_method})
    elif reference.digest != file.sha256:
        yield Finding(Problem.CHANGED, file.name)
    else:
        covered.add(file.name)


def _form_findings(xml: bytes, files: Sequence[DataFile], parts: SignatureParts) -> Iterator[Finding]:
    """Write the file again from what was read and compare every byte."""
    statement = parts.statement
    digest = next(item.digest for item in parts.references if item.uri == f"#{parts.properties_id}")
    if statement.method not in {RSA_SHA256, ECDSA_SHA256}:
        yield Finding(Problem.UNKNOWN_ALGORITHM, facts={"algorithm": statement.method})
    elif not is_signature_id(statement.signature_id) or (
        document(files, statement, digest, parts.value) != xml
    ):
        yield Finding(Problem.NOT_OUR_FORM)
