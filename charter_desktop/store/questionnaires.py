"""The questionnaires of a workspace: frozen XForm and the workbook it was written as."""

import hashlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, insert, select

from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store.schema import form
from charter_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StoredForm:
    """A questionnaire as kept; `sha256` of the XForm is its identity."""

    sha256: str
    form_id: str
    version: str
    xform: bytes
    workbook: bytes


def add(workspace: Workspace, item: StoredForm) -> None:
    """Keep a questionnaire, inside the caller's transaction; once only."""
    if (
        workspace.connection.execute(select(form.c.sha256).where(form.c.sha256 == item.sha256)).first()
        is None
    ):
        row = {
            "sha256": item.sha256,
            "form_id": item.form_id,
            "version": item.version,
            "xform": item.xform,
            "workbook": item.workbook,
        }
        workspace.connection.execute(insert(form), row)


def every(workspace: Workspace) -> list[StoredForm]:
    """List the questionnaires, oldest first."""
    rows = workspace.connection.execute(select(form).order_by(form.c.form_id, form.c.version))
    return [_stored(workspace, row) for row in rows]


def _stored(workspace: Workspace, row: Row[Any]) -> StoredForm:
    """Read a row and check that its XForm is what its name says."""
    kept = isinstance(row.xform, bytes) and hashlib.sha256(row.xform).hexdigest() == row.sha256
    if not kept or not isinstance(row.workbook, bytes) or not isinstance(row.form_id, str):
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), f"form {row.form_id}")
    return StoredForm(row.sha256, row.form_id, str(row.version), row.xform, row.workbook)
