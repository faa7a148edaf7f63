"""Verify a file that came from anywhere: who signed it, what it holds, whether anything changed."""

from collections.abc import Sequence
from pathlib import Path

from charter_desktop.container.reader import verify
from charter_desktop.container.verdict import Verdict
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.signing.certificate import NotACertificateError, read_certificate


def verify_file(path: Path, *, trust: Sequence[Path] = (), foreign: bool = False) -> Verdict | Refusal:
    """Verify a container; `trust` names certificate files (DER or PEM) that count as known.

    Strict for our own files; `foreign` shows what is odd about other people's instead.
    """
    if not path.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    trusted = []
    for place in trust:
        try:
            trusted.append(read_certificate(place.read_bytes()).der)
        except (OSError, NotACertificateError):
            return Refusal(Fault.BAD_VALUE, "--trust", {"value": str(place)})
    return verify(path, trusted=trusted, strict=not foreign)
