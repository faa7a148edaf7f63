"""Write the city's columns of actions: a word on an action's state names what it was decided on."""

from collections.abc import Mapping
from datetime import datetime

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan_reports import STATE, state_basis
from charter_desktop.domain.revision import Author
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.share import share, shared_heads


def share_columns(
    workspace: Workspace, changes: Mapping[Field, Value], author: Author, at: datetime, reason: str
) -> None:
    """Share columns inside the caller's transaction, each on the basis of what departments say now."""
    about_state = any(where.part in STATE for where in changes)
    found = shared_heads(workspace, "" if about_state else CITY)
    groups: dict[tuple[str, ...], dict[Field, Value]] = {}
    for where, value in changes.items():
        groups.setdefault(state_basis(found, where), {})[where] = value
    for basis, group in groups.items():
        share(workspace, group, author=author, at=at, found=found, reason=reason, basis=basis)
