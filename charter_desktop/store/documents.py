"""What arrived, left or was frozen: kept byte for byte, with who and when."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select

from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store.schema import blob, document
from charter_desktop.store.workspace import Workspace

PART = 1 << 20
"""Bytes are kept in parts of 1 MiB."""


@dataclass(frozen=True, slots=True)
class Document:
    """One kept document: `way` is in, out, kept or parked; `peer` whom it came from or went to."""

    sha256: str
    kind: str
    way: str
    peer: str = ""
    person: str = ""
    at: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


_ONE = select(document).where(
    document.c.sha256 == bindparam("sha256"),
    document.c.kind == bindparam("kind"),
    document.c.way == bindparam("way"),
)
_ONE_PART = select(blob.c.part).where(blob.c.sha256 == bindparam("sha256")).limit(1)
_WHILE_OPEN = frozenset({"plan", "rules", "previous", "reminder", "release"})
"""Kinds of documents that belong to a round that goes on."""


def keep(workspace: Workspace, item: Document, source: bytes | Path | None) -> None:
    """Record a document and its bytes, inside the caller's transaction; both once only.

    Once the round is closed, no file from outside is taken in and nothing of the round is set anew: raises
    TroubleError. Notes about the workspace itself, such as that it was handed over, still are taken.
    """
    if item.kind in _WHILE_OPEN or (item.way in {"in", "parked"} and isinstance(source, Path)):
        workspace.make_sure_open()
    if _row_of(workspace, item.sha256, item.kind, item.way) is None:
        row = {
            "sha256": item.sha256,
            "kind": item.kind,
            "way": item.way,
            "peer": item.peer,
            "person": item.person,
            "at": item.at,
            "facts": json.dumps(dict(item.facts), sort_keys=True),
        }
        workspace.connection.execute(insert(document), row)
    if source is not None:
        keep_bytes(workspace, item.sha256, source)


def keep_bytes(workspace: Workspace, sha256: str, source: bytes | Path) -> None:
    """Keep bytes under their SHA-256, inside the caller's transaction."""
    if workspace.connection.execute(_ONE_PART, {"sha256": sha256}).first():
        return
    data = source if isinstance(source, bytes) else source.read_bytes()
    assert hashlib.sha256(data).hexdigest() == sha256
    parts = [data[start : start + PART] for start in range(0, len(data), PART)] or [b""]
    rows = [{"sha256": sha256, "part": number, "bytes": part} for number, part in enumerate(parts)]
    workspace.connection.execute(insert(blob), rows)


def content(workspace: Workspace, sha256: str) -> bytes:
    """Give kept bytes back; raises TroubleError when they are missing or not what they were."""
    query = select(blob.c.bytes).where(blob.c.sha256 == sha256).order_by(blob.c.part)
    parts = workspace.connection.execute(query).scalars().all()
    data = b"".join(part for part in parts if isinstance(part, bytes))
    if not parts or hashlib.sha256(data).hexdigest() != sha256:
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), f"document {sha256[:12]}")
    return data


def size(workspace: Workspace, sha256: str) -> int:
    """Give how many bytes are kept under a SHA-256."""
    query = select(func.sum(func.length(blob.c.bytes))).where(blob.c.sha256 == sha256)
    return workspace.connection.execute(query).scalar() or 0


def listed(workspace: Workspace, kind: str = "", way: str = "") -> list[Document]:
    """List documents in the order they were kept; of one kind or way if asked."""
    query = select(document).order_by(document.c.n)
    if kind:
        query = query.where(document.c.kind == kind)
    if way:
        query = query.where(document.c.way == way)
    return [_document(workspace, row) for row in workspace.connection.execute(query)]


def find(workspace: Workspace, sha256: str, kind: str, way: str) -> Document | None:
    """Find one document by its hash, kind and way."""
    row = _row_of(workspace, sha256, kind, way)
    return _document(workspace, row) if row else None


def _row_of(workspace: Workspace, sha256: str, kind: str, way: str) -> Row[Any] | None:
    wanted = {"sha256": sha256, "kind": kind, "way": way}
    return workspace.connection.execute(_ONE, wanted).first()


def latest(workspace: Workspace, kind: str) -> Document | None:
    """Give the newest document of a kind."""
    found = listed(workspace, kind)
    return found[-1] if found else None


def _document(workspace: Workspace, row: Row[Any]) -> Document:
    texts = (row.sha256, row.kind, row.way, row.peer, row.person, row.at)
    try:
        facts = json.loads(row.facts)
    except (ValueError, TypeError):
        facts = None
    if not isinstance(facts, dict) or not all(isinstance(text, str) for text in (*texts, *facts.values())):
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), f"document {row.n}")
    return Document(*texts, facts)
