"""Examine a workspace: every page, every revision, every document and file kept."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from charter_desktop.domain.revision import Revision
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.store import connection, documents, questionnaires, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases import handing
from charter_desktop.usecases.identify import KIND as IDENTITY
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import read_setup


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
    faults: list[str] = []
    changes: list[Revision] = []
    kept: list[Document] = []
    _look(faults, lambda: faults.extend(connection.integrity(workspace.connection)))
    _look(faults, lambda: changes.extend(revisions.history(workspace)))
    _look(faults, lambda: kept.extend(documents.listed(workspace)))
    left = {item.sha256 for item in _keys_left_behind(kept)}
    wanted = {item.sha256: f"{item.kind} {item.sha256[:12]}" for item in kept if item.sha256 not in left}
    wanted.update(_enclosed(changes))
    for sha256, name in wanted.items():
        faults += _wrong_bytes(workspace, sha256, name)
    for look in (questionnaires.every, read_setup, author_of):
        _look(faults, lambda look=look: look(workspace))  # type: ignore[misc]  # why - the loop's own look is bound
    return Examination(len(changes), len(kept), tuple(dict.fromkeys(faults)))


def _keys_left_behind(kept: list[Document]) -> list[Document]:
    """Give the keys of those who handed this workspace over: they did not come along."""
    came = [number for number, item in enumerate(kept) if item.kind == handing.KIND and item.way == "in"]
    return [item for item in kept[: came[-1]] if item.kind == IDENTITY] if came else []


def _look(faults: list[str], look: Callable[[], object]) -> None:
    """Read something, and note what stopped it."""
    try:
        look()
    except TroubleError as error:
        faults.append(error.detail or error.trouble.value)


def _enclosed(changes: Iterable[Revision]) -> Iterator[tuple[str, str]]:
    """Name the files that evidence refers to and that must be here."""
    for item in changes:
        value = item.value
        if item.field.kind == "evidence" and isinstance(value, dict) and value.get("enclosed") is True:
            yield str(value.get("sha256")), f"{item.field} {value.get('name')}"


def _wrong_bytes(workspace: Workspace, sha256: str, name: str) -> Iterator[str]:
    try:
        documents.content(workspace, sha256)
    except TroubleError:
        yield name
