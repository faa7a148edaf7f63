"""The history of a workspace: every gesture with who, when, before, after and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.gesture import Sought, is_filling, own_id, taken_by
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.store import gestures, revisions
from charter_desktop.store.workspace import Workspace

MOST = 100
"""So many gestures make a page."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field: the value that stood there, the one that came, as they are stored; null for none."""

    field: Field
    before: Value
    after: Value
    revision: str


@dataclass(frozen=True, slots=True)
class Gesture:
    """One thing that a person did: `at` is UTC, `takes_back` the id of the gesture that it takes back.

    `number` is for asking for what is older. A `decision` of the coordinator was written to the shared line:
    it is taken back where it was made, by deciding again. `stands` tells that nobody took it back, `filled`
    that the program filled something in by itself, such as a default.
    """

    id: str
    number: int
    person: str
    department: str
    at: str
    reason: str
    changes: tuple[Change, ...]
    takes_back: str = ""
    decision: bool = False
    stands: bool = True
    filled: bool = False


def history_of(workspace: Workspace, sought: Sought | None = None, most: int = MOST) -> tuple[Gesture, ...]:
    """Give gestures, the newest first; for older ones name the number of the last one in `sought.before`."""
    found = gestures.newest(workspace, sought or Sought(), most)
    written = gestures.written_by(workspace, found)
    parents = (parent for made in written.values() for item in made for parent in item.parents)
    before = gestures.by_id(workspace, parents)
    gone = taken_back(gestures.takings_back(workspace))
    return tuple(_gesture(name, number, written[name], before, gone) for name, number in found.items())


def find_gesture(workspace: Workspace, gesture_id: str) -> Gesture | Refusal:
    """Find one gesture of the draft by its id."""
    name = gestures.named(workspace, own_id(gesture_id)) if gesture_id else ""
    written = gestures.written_by(workspace, [name]).get(name, []) if name else []
    if not written:
        return Refusal(Fault.NO_SUCH_GESTURE, gesture_id)
    before = gestures.by_id(workspace, (parent for item in written for parent in item.parents))
    gone = taken_back(gestures.takings_back(workspace))
    return _gesture(name, 0, written, before, gone)


def read_gesture(workspace: Workspace, name: str, first: int) -> Gesture:
    """Read a gesture of the draft by its whole name and the number of its first revision: that is quick."""
    written = gestures.written_by(workspace, [name], first)[name]
    before = gestures.by_id(workspace, (parent for item in written for parent in item.parents))
    return _gesture(name, first, written, before, frozenset())


def versions_of(workspace: Workspace, where: Field) -> tuple[Revision, ...]:
    """Give every value that a field of the draft ever had, the newest first."""
    return tuple(reversed(tuple(revisions.history(workspace, where, Line.DRAFT))))


def people(workspace: Workspace) -> tuple[str, ...]:
    """Name everybody who changed something here."""
    return tuple(gestures.people(workspace))


def taken_back(names: Iterable[str]) -> frozenset[str]:
    """Give the ids of the gestures that do not stand, from the names of all that take one back, oldest first.

    What is taken back and done again stands again.
    """
    takings = [(own_id(name), taken_by(name)) for name in names if taken_by(name)]
    gone: set[str] = set()
    for own, taken in reversed(takings):
        if own not in gone:
            gone.add(taken)
    return frozenset(gone)


def _gesture(
    name: str, number: int, written: list[Revision], before: Mapping[str, Revision], gone: frozenset[str]
) -> Gesture:
    last = written[-1]
    return Gesture(
        own_id(name),
        number,
        last.person,
        last.department,
        last.at,
        last.reason,
        tuple(_change(item, before) for item in written),
        taken_by(name),
        last.line is Line.SHARED,
        own_id(name) not in gone,
        is_filling(name),
    )


def _change(item: Revision, before: Mapping[str, Revision]) -> Change:
    stood = next((before[parent].value for parent in item.parents if parent in before), None)
    return Change(item.field, stood, item.value, item.id)
