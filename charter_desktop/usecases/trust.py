"""Which certificate a department signs with: compared by telephone, accepted, withdrawn."""

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
    """List the accepted certificate of each department and those whose files wait."""
    accepted = _accepted(workspace)
    found: dict[str, TrustLine] = {}
    for item in documents.listed(workspace, "contribution"):
        mark = item.facts["fingerprint"]
        standing = _standing(accepted.get(item.peer), mark)
        found[f"{item.peer} {mark}"] = TrustLine(
            item.peer, item.facts["signer"], item.facts["code"], mark, standing
        )
    return tuple(found[key] for key in sorted(found))


def accept_trust(workspace: Workspace, code: str) -> tuple[TrustLine, list[Received]] | Refusal:
    """Accept the certificate with this telephone code (spaces do not matter) and merge what waited."""
    wanted = code.replace(" ", "")
    lines = [line for line in list_trust(workspace) if line.code.replace(" ", "") == wanted]
    if not lines:
        return Refusal(Fault.NO_SUCH_CODE, code)
    _write(workspace, lines[0], {"fingerprint": lines[0].fingerprint, "compared": True})
    merged = retry_parked(workspace)
    accepted = next(line for line in list_trust(workspace) if line.fingerprint == lines[0].fingerprint)
    return accepted, merged


def revoke_trust(workspace: Workspace, department: str) -> TrustLine | Refusal:
    """Withdraw trust from a department's certificate; its next file waits for a comparison."""
    lines = [line for line in list_trust(workspace) if line.department == department]
    if not lines:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, department)
    _write(workspace, lines[-1], {"fingerprint": "", "compared": False})
    return next(line for line in list_trust(workspace) if line.department == department)


def _write(workspace: Workspace, line: TrustLine, value: Value) -> None:
    where = Field(CITY, "trust", line.department, "certificate")
    with workspace.transaction():
        share(workspace, {where: value}, author=author_of(workspace), at=now())


def _accepted(workspace: Workspace) -> dict[str, tuple[str, bool]]:
    found = {}
    for where, group in shared_heads(workspace).items():
        value = group[0].value
        if where.owner == CITY and where.kind == "trust" and isinstance(value, dict):
            found[where.id] = (str(value.get("fingerprint")), value.get("compared") is True)
    return found


def _standing(accepted: tuple[str, bool] | None, mark: str) -> TrustStanding:
    if accepted is None or accepted[0] == "":
        return TrustStanding.REVOKED
    if accepted[0] != mark:
        return TrustStanding.WAITING
    return TrustStanding.COMPARED if accepted[1] else TrustStanding.NOT_COMPARED
