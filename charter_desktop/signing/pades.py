"""Sign a PDF inside itself, and check the signatures of one: PAdES-B (ETSI EN 319 142-1), by pyHanko."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from charter_desktop.domain.finding import Finding, Problem
from charter_desktop.signing.certificate import CertificateFacts, NotACertificateError, read_certificate
from charter_desktop.signing.identity import Identity

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """One signature inside a PDF. Role and time are the signer's own words; the time may be missing.

    `covers_all`: nothing was added to the file after it, save further signatures. `findings` is
    empty when the signature is good; whether the certificate is trusted is for `trust.judge`.
    """

    field_name: str
    certificate: CertificateFacts | None
    role: str
    at: datetime | None
    covers_all: bool
    findings: tuple[Finding, ...]


def sign_pdf(source: Path | bytes, identity: Identity, *, role: str, at: datetime, field_name: str) -> bytes:
    """Give the PDF with one signature more, as an added revision; what was there stays byte for byte.

    The field is used when it exists, else made, invisible. Raises ValueError for what is no PDF or
    when the field is signed already.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    class Signer(PdfSigner):
        """Signs at the time told, not at that of the clock."""

        def init_signing_session(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - pyHanko's own
            session = super().init_signing_session(*arguments, **options)
            session.system_time = at
            return session

    data = source if isinstance(source, bytes) else source.read_bytes()
    meta = PdfSignatureMetadata(
        field_name=field_name, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, reason=role
    )
    target = io.BytesIO()
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(data))
        Signer(meta, signer=_signer(identity)).sign_pdf(writer, output=target)
    except (PdfError, SigningError) as error:
        raise ValueError("this PDF cannot be signed") from error
    return target.getvalue()


def check_pdf(data: bytes) -> tuple[PdfSignature, ...]:
    """Check every signature of a PDF, each certificate taken as its own root. Never raises.

    No signature gives an empty tuple; bytes that cannot be read give one PdfSignature of nobody
    with the finding DAMAGED.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        return tuple(_checked(signature) for signature in PdfFileReader(io.BytesIO(data)).embedded_signatures)
    except Exception:  # noqa: BLE001 - pyHanko lets errors of many kinds through on a hostile file
        return (PdfSignature("", None, "", None, False, (Finding(Problem.DAMAGED),)),)


def _checked(signature: Any) -> PdfSignature:  # noqa: ANN401 - pyHanko has no types
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    der = signature.signer_cert.dump()
    at = signature.self_reported_timestamp
    roots = [signature.signer_cert]
    context = ValidationContext(trust_roots=roots, moment=at or datetime.now(UTC), allow_fetching=False)
    status = validate_pdf_signature(signature, signer_validation_context=context)
    whole = status.coverage is not None and status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION
    harmless = status.modification_level in {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, None}
    filled = status.modification_level is ModificationLevel.FORM_FILLING
    found = []
    if not (status.intact and whole):
        found.append(Finding(Problem.CHANGED))
    if not status.valid:
        found.append(Finding(Problem.BAD_SIGNATURE))
    if not (status.docmdp_ok and (harmless or filled)):
        found.append(Finding(Problem.TRAILING_DATA))
    return PdfSignature(
        field_name=str(signature.field_name),
        certificate=_facts(der),
        role=str(signature.sig_object.get("/Reason", "")),
        at=at,
        covers_all=whole and (harmless or filled),
        findings=tuple(found),
    )


def _facts(der: bytes) -> CertificateFacts | None:
    try:
        return read_certificate(der)
    except NotACertificateError:
        return None


def _signer(identity: Identity) -> "SimpleSigner":
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # why - pyHanko has no types here
    store.register_multiple([Certificate.load(der) for der in identity.chain])
    return SimpleSigner(
        signing_cert=Certificate.load(identity.certificate_der),
        signing_key=PrivateKeyInfo.load(key),
        cert_registry=store,
    )
