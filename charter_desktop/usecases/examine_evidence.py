"""What attached files are and what is odd about them: looked at once when they come in, and remembered."""

import json
from dataclasses import dataclass

from charter_desktop.domain.evidence import Concern, Evidence, FileKind, Noted
from charter_desktop.evidence.examine import examine
from charter_desktop.evidence.file_kind import ending_of, kind_of
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace

KIND = "examined-1"
"""The document that remembers it; a better examination gets another number."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a piece of evidence is, and what is odd about it."""

    kind: FileKind
    notes: tuple[Noted, ...] = ()


def look_at(workspace: Workspace, item: Evidence) -> Looked:
    """Say what a file is; a link was never opened, so nothing is known of it. Raises TroubleError."""
    if item.is_link:
        return Looked(FileKind.LINK)
    kept = documents.find(workspace, item.sha256, KIND, "kept")
    if kept is not None and kept.facts.get("ending") == ending_of(item.name):
        return _read(kept)
    return _look(item.name, documents.content(workspace, item.sha256))


def remember_look(workspace: Workspace, item: Evidence, data: bytes) -> Looked:
    """Look into a file that came in, and remember what was found beside its bytes."""
    looked = _look(item.name, data)
    notes = json.dumps([[one.concern.value, one.detail] for one in looked.notes])
    facts = {"ending": ending_of(item.name), "kind": looked.kind.value, "notes": notes}
    with workspace.transaction():
        documents.keep(workspace, Document(item.sha256, KIND, "kept", at=stamp(now()), facts=facts), None)
    return looked


def _look(name: str, data: bytes) -> Looked:
    return Looked(kind_of(name, data), examine(name, data))


def _read(kept: Document) -> Looked:
    known = {concern.value: concern for concern in Concern}
    listed = json.loads(kept.facts.get("notes", "[]"))
    notes = tuple(Noted(known[name], detail) for name, detail in listed if name in known)
    return Looked(FileKind(kept.facts["kind"]), notes)
