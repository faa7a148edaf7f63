"""Open a workspace, or say why not."""

from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace, open_file
from charter_desktop.usecases.handing import why_handed_on


def open_workspace(path: Path, *, city: bool | None = None) -> Workspace | Refusal:
    """Open any workspace; with `city` given, only a city's (True) or a department's (False).

    A file that was handed over is refused until somebody takes it up. Raises TroubleError when another
    program holds it or the disk fails.
    """
    opened = open_file(path)
    if isinstance(opened, Refusal):
        return opened
    try:
        refusal = why_handed_on(opened) or _why_other(opened, city)
    except BaseException:
        opened.close()
        raise
    if refusal is None:
        return opened
    opened.close()
    return refusal


def _why_other(workspace: Workspace, city: bool | None) -> Refusal | None:
    if city is None or (workspace.about.owner == CITY) is city:
        return None
    return Refusal(Fault.NOT_A_CITY if city else Fault.NOT_A_DEPARTMENT, str(workspace.path))
