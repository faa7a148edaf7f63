"""Examine a workspace: every page, every revision, every document kept."""

import hashlib
from dataclasses import dataclass

from charter_desktop.domain.trouble import TroubleError
from charter_desktop.store import connection, documents, revisions
from charter_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Examination:
    """How much was read and what is wrong with it; an empty `faults` is a healthy workspace."""

    revisions: int
    documents: int
    faults: tuple[str, ...]

    @property
    def healthy(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def examine(workspace: Workspace) -> Examination:
    """Read everything and compare it with its hashes; changes nothing."""
    faults = list(connection.integrity(workspace.connection))
    count = 0
    try:
        for _ in revisions.history(workspace):
            count += 1
    except TroubleError as error:
        faults.append(error.detail)
    kept = documents.listed(workspace)
    for item in kept:
        try:
            data = documents.content(workspace, item.sha256)
        except KeyError:
            continue
        if hashlib.sha256(data).hexdigest() != item.sha256:
            faults.append(f"{item.kind} {item.sha256[:12]}")
    return Examination(count, len(kept), tuple(faults))
