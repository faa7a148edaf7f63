"""Decide many of one kind at once: all questions on which the same sides differ, for the same side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import CityAnswer, Standing, is_conflict
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.provenance import came_in
from charter_desktop.usecases.settle import decide


@dataclass(frozen=True, slots=True)
class Rivalry:
    """One thing to decide: the field that the decision is given to, and the heads to choose from.

    `sides` tells where each head is from: its department, or for two copies of one department's work the
    SHA-256 of the file that brought it. An earlier decision comes last.
    """

    item: CityAnswer
    field: Field
    heads: tuple[Revision, ...]
    sides: tuple[str, ...]

    def is_like(self, other: "Rivalry") -> bool:
        """Say whether another one is between the same sides, for the same reason.

        Sides that can't be told apart, such as two heads in one file, are like no others.
        """
        apart = len(set(self.sides)) == len(self.sides)
        return apart and self.item.standing is other.item.standing and self.sides == other.sides


def rivalries(workspace: Workspace, view: CityView) -> tuple[Rivalry, ...]:
    """Give everything that a person has to decide, with its sides."""
    found = [(item, *rivals_of(item)) for item in view.undecided]
    brought = came_in(workspace, [head for _, _, heads in found for head in heads])
    return tuple(_rivalry(item, field, heads, brought) for item, field, heads in found)


def settle_alike(workspace: Workspace, field: str, take: str, reason: str) -> tuple[Revision, ...] | Refusal:
    """Decide a field by one of its heads (its id or the start of it), and all others like it for the same side.

    One gesture: all of them are decided, or none.
    """
    if not reason.strip():
        return Refusal(Fault.NO_REASON, field)
    view = view_city(workspace)
    found = rivalries(workspace, view)
    one = next((item for item in found if field in _names(item)), None)
    if one is None:
        return Refusal(Fault.NOT_IN_CONFLICT, field)
    chosen = [number for number, head in enumerate(one.heads) if take and head.id.startswith(take)]
    if len(chosen) != 1:
        ids = " ".join(head.id[:12] for head in one.heads)
        return Refusal(Fault.NO_SUCH_HEAD, take, {"heads": ids})
    return tuple(
        _settled(
            workspace, view, [item for item in found if item is one or one.is_like(item)], chosen[0], reason
        )
    )


def _settled(
    workspace: Workspace, view: CityView, found: Sequence[Rivalry], side: int, reason: str
) -> list[Revision]:
    with workspace.transaction():
        return [
            decide(
                workspace,
                view.heads,
                item.field,
                tuple(head for head in item.heads if item.field.owner != CITY or head.field.owner != CITY),
                item.heads[side].value,
                reason,
            )
            for item in found
        ]


def _rivalry(
    item: CityAnswer, field: Field, heads: tuple[Revision, ...], brought: Mapping[str, Document]
) -> Rivalry:
    if item.standing is not Standing.CONFLICT:
        return Rivalry(item, field, heads, tuple(head.field.owner for head in heads))
    files = tuple(brought[head.id].sha256 if head.id in brought else CITY for head in heads)
    by_side = sorted(zip(files, heads, strict=True), key=lambda pair: (pair[0], pair[1].id))
    return Rivalry(item, field, tuple(head for _, head in by_side), tuple(file for file, _ in by_side))


def rivals_of(item: CityAnswer) -> tuple[Field, tuple[Revision, ...]]:
    """Give the field that is decided, and the heads to choose from; an earlier decision comes last."""
    if item.standing is Standing.CONFLICT:
        for where in _fields_of(item):
            group = tuple(head for head in item.heads if head.field == where)
            if is_conflict(group):
                return where, group
    theirs = tuple(head for head in item.heads if head.field.owner != CITY)
    before = tuple(head for head in item.heads if head.field.owner == CITY and head.value is not None)
    return Field(CITY, "answer", item.question), theirs + before


def _fields_of(item: CityAnswer) -> tuple[Field, ...]:
    return tuple(dict.fromkeys(head.field for head in item.heads))


def _names(one: Rivalry) -> set[str]:
    """It is named by its field or its question; a disagreement by a department's field too."""
    between = _fields_of(one.item) if one.item.standing is not Standing.CONFLICT else ()
    return {str(one.field), one.item.question, *map(str, between)}
