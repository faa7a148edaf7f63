"""The questionnaires of a workspace: frozen XForm and the workbook it was written as."""

from dataclasses import dataclass

from sqlalchemy import insert, select

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
    return [StoredForm(row.sha256, row.form_id, row.version, row.xform, row.workbook) for row in rows]
