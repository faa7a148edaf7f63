"""In which received file something came that a department said."""

from collections.abc import Iterable, Mapping

from charter_desktop.domain.revision import Revision
from charter_desktop.store.carriers import carriers
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.retract import list_counting


def came_in(workspace: Workspace, said: Iterable[Revision]) -> Mapping[str, Document]:
    """Give for each revision's id the first counting contribution that brought it; none for what was made here."""
    counting = list_counting(workspace)
    brought = carriers(workspace, [item.id for item in said])
    return {
        name: first
        for name, documents in brought.items()
        if (first := next((item for item in counting if item.sha256 in documents), None))
    }
