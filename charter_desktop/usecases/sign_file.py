"""Sign a file once more: a parallel signature in a container, or one inside a PDF."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.container.verdict import Verdict
from charter_desktop.container.writer import TooMuchError, add_signature
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.signing.pades import check_pdf, sign_pdf
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import key_of
from charter_desktop.usecases.letter import refusal_of, trouble_of
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.verify_file import verify_file

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Signed:
    """A file that was signed and checked again: who signed last, and how many signatures hold."""

    path: Path
    who: str
    signatures: int
    intact: bool


def sign_file(
    workspace: Workspace, source: Path, role: str, into: Path | None = None, *, force: bool = False
) -> Signed | Refusal:
    """Sign with the key of the person who works here, in place or into another file.

    Raises TroubleError of the disk.
    """
    refusal = why_no_name("--as", role)
    if refusal:
        return refusal
    target = into or source
    if not source.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(source))
    if into is not None and into.exists() and into != source and not force:
        return Refusal(Fault.ALREADY_THERE, str(into))
    try:
        with source.open("rb") as file:
            is_pdf = file.read(len(_PDF)) == _PDF
        if is_pdf:
            return _sign_pdf(workspace, source, role, target)
        return _sign_container(workspace, source, role, target)
    except OSError as error:
        raise trouble_of(error, target) from error


def _sign_pdf(workspace: Workspace, source: Path, role: str, target: Path) -> Signed | Refusal:
    data = source.read_bytes()
    identity = key_of(workspace)
    before = check_pdf(data)
    try:
        signed = sign_pdf(data, identity, role=role, at=now(), field_name=f"Signature{len(before) + 1}")
    except ValueError:
        return Refusal(Fault.BAD_CONTENT, str(source))
    checked = check_pdf(signed)
    intact = len(checked) > len(before) and not any(one.findings for one in checked)
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.write_bytes(signed)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return Signed(target, identity.subject.name, len(checked), intact)


def _sign_container(workspace: Workspace, source: Path, role: str, target: Path) -> Signed | Refusal:
    setup, identity = read_setup(workspace), key_of(workspace)
    try:
        made = add_signature(
            source, target, identity, role=role, at=now(), city=setup.city, country=setup.country
        )
    except TooMuchError:
        return Refusal(Fault.TOO_LARGE, str(source))
    if isinstance(made, Verdict):
        return refusal_of(made, source)
    verdict = verify_file(target)
    if isinstance(verdict, Refusal):
        return verdict
    return Signed(target, identity.subject.name, len(verdict.signatures), verdict.intact)
