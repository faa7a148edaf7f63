"""Open a workspace, or say why not."""

from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace, open_file


def open_workspace(path: Path, *, city: bool | None = None) -> Workspace | Refusal:
    """Open any workspace; with `city` given, only a city's (True) or a department's (False).

    Raises TroubleError when another program holds it or the disk fails.
    """
    opened = open_file(path)
    if isinstance(opened, Refusal) or city is None or (opened.about.owner == CITY) is city:
        return opened
    opened.close()
    return Refusal(Fault.NOT_A_CITY if city else Fault.NOT_A_DEPARTMENT, str(path))
