"""Text that was typed and could not be read: kept on this computer, shown again after a crash."""

from sqlalchemy import delete, insert, select

from charter_desktop.domain.field import Field
from charter_desktop.store.schema import unread
from charter_desktop.store.workspace import Workspace


def keep(workspace: Workspace, where: Field, text: str) -> None:
    """Keep what was typed, in the place of what was kept before; in the caller's transaction."""
    workspace.make_sure_open()
    forget(workspace, where)
    workspace.connection.execute(insert(unread), {"field": str(where), "text": text})


def forget(workspace: Workspace, where: Field) -> None:
    """Let go of it, once the field was read."""
    workspace.connection.execute(delete(unread).where(unread.c.field == str(where)))


def every(workspace: Workspace) -> dict[Field, str]:
    """Give all that waits to be corrected; what no field or text is, is passed over."""
    found: dict[Field, str] = {}
    for row in workspace.connection.execute(select(unread)):
        where = _field(row.field)
        if where is not None and isinstance(row.text, str):
            found[where] = row.text
    return found


def _field(text: object) -> Field | None:
    try:
        return Field.parse(text) if isinstance(text, str) else None
    except ValueError:
        return None
