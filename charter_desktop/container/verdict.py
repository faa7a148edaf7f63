"""What verifying a file finds: what it holds, who signed it, whether it is intact, what is odd."""

from dataclasses import dataclass
from datetime import datetime

from charter_desktop.domain.finding import Finding
from charter_desktop.signing.certificate import CertificateFacts
from charter_desktop.signing.trust import Trust


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """One data file: its name, its size in bytes, its 32 bytes of SHA-256, its listed media type."""

    name: str
    size: int
    sha256: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """What one good signature says. The time and the role are the signer's own words.

    `who`, `function` and `organisation` stand in the certificate, which `fingerprint` (SHA-256 in
    hexadecimal) and `certificate` identify; `trust` says whether and why it is trusted.
    """

    entry: str
    who: str
    function: str
    organisation: str
    role: str
    city: str
    country: str
    at: datetime
    fingerprint: str
    certificate: CertificateFacts
    trust: Trust
    covers_all: bool
    holds: bool

    @property
    def trusted(self) -> bool:
        """Tell whether the certificate is pinned, or issued by a pinned authority."""
        return self.trust is not Trust.UNKNOWN


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer about one file. `intact` says nothing about who signed: look at `signatures`.

    `kind` is one of layout.KINDS or None; `entries` are the data files in their order; `size` is
    that of the file; `findings` holds all that is wrong or odd.
    """

    intact: bool
    kind: str | None
    size: int
    entries: tuple[EntryFacts, ...]
    signatures: tuple[SignatureFacts, ...]
    findings: tuple[Finding, ...]

    @property
    def trusted(self) -> bool:
        """Tell whether the file is intact and at least one trusted person signed it."""
        return self.intact and any(signature.trusted for signature in self.signatures)
