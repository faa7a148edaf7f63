"""Which certificate a department signs with: compared by telephone, accepted, withdrawn."""

import dataclasses
from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.receive import Received, retry_parked
from charter_desktop.usecases.share import share, shared_heads


class TrustStanding(Enum):
    """How far a certificate is trusted."""

    COMPARED = "compared"
    NOT_COMPARED = "not_compared"
    WAITING = "waiting"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class TrustLine:
    """One certificate of a department; `code` is what two people compare by telephone."""

    department: str
    signer: str
    code: str
    fingerprint: str
    standing: TrustStanding


def list_trust(workspace: Workspace) -> tuple[TrustLine, ...]:
    """List every certificate that signed something for a department, by department."""
    known = shared_heads(workspace, CITY)
    found: dict[tuple[str, str], TrustLine] = {}
    for item in documents.listed(workspace, "contribution"):
        mark = item.facts["fingerprint"]
        heads = known.get(Field(CITY, "trust", item.peer, mark), ())
        standing = _standing([head.value for head in heads])
        found[item.peer, mark] = TrustLine(
            item.peer, item.facts["signer"], item.facts["code"], mark, standing
        )
    return tuple(found[key] for key in sorted(found))


def accept_trust(workspace: Workspace, code: str) -> tuple[TrustLine, list[Received]] | Refusal:
    """Accept the certificate with this telephone code (spaces do not matter) and merge what waited.

    A department may have several people, each with a certificate of their own.
    """
    wanted = code.replace(" ", "")
    lines = [line for line in list_trust(workspace) if line.code.replace(" ", "") == wanted]
    if not lines:
        return Refusal(Fault.NO_SUCH_CODE, code)
    for line in lines:
        _write(workspace, line, accepted=True)
    merged = retry_parked(workspace)
    return dataclasses.replace(lines[0], standing=TrustStanding.COMPARED), merged


def revoke_trust(workspace: Workspace, department: str) -> tuple[TrustLine, ...] | Refusal:
    """Withdraw trust from a department's certificates; its next file waits for a comparison."""
    lines = [line for line in list_trust(workspace) if line.department == department]
    if not lines:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, department)
    for line in lines:
        _write(workspace, line, accepted=None)
    return tuple(dataclasses.replace(line, standing=TrustStanding.REVOKED) for line in lines)


def _write(workspace: Workspace, line: TrustLine, *, accepted: bool | None) -> None:
    where = Field(CITY, "trust", line.department, line.fingerprint)
    with workspace.transaction():
        share(workspace, {where: accepted}, author=author_of(workspace), at=now())


def _standing(said: list[Value]) -> TrustStanding:
    if not said:
        return TrustStanding.WAITING
    if None in said:
        return TrustStanding.REVOKED
    return TrustStanding.COMPARED if all(value is True for value in said) else TrustStanding.NOT_COMPARED
