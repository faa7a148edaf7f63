"""Which documents brought a revision."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from charter_desktop.store.schema import carried, revision
from charter_desktop.store.workspace import Workspace

_AT_ONCE = 500


def carriers(workspace: Workspace, ids: Sequence[str]) -> Mapping[str, frozenset[str]]:
    """Give the SHA-256 of the documents that carried each of these revisions; those made here are left out."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for start in range(0, len(ids), _AT_ONCE):
        query = (
            select(revision.c.id, carried.c.document)
            .join(carried, carried.c.revision == revision.c.n)
            .where(revision.c.id.in_(ids[start : start + _AT_ONCE]))
        )
        for row in workspace.connection.execute(query):
            found[row.id].add(row.document)
    return {name: frozenset(documents) for name, documents in found.items()}
