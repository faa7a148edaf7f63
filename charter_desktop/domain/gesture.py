"""What one thing that a person did is called: all revisions that it made carry its name.

`ID` is what a person did, `ID~OTHER` what takes the gesture OTHER back, `ID~` what the program filled in by
itself, such as a default. The name stays on this computer.
"""

from dataclasses import dataclass

from charter_desktop.domain.field import new_id

_TAKES_BACK = "~"


@dataclass(frozen=True, slots=True)
class Sought:
    """Which gestures are looked for: of a field, of a question with all of it, of a person, of a time.

    `since` and `until` are UTC stamps, the second one no longer in it; `before` a number of a revision.
    """

    field: str = ""
    question: str = ""
    person: str = ""
    since: str = ""
    until: str = ""
    before: int = 0


def new_gesture() -> str:
    """Name what a person does."""
    return new_id()


def new_filling() -> str:
    """Name what the program fills in by itself."""
    return f"{new_id()}{_TAKES_BACK}"


def new_taking_back(gesture: str) -> str:
    """Name what takes a gesture back; a taking-back is taken back the same way, which does it again."""
    return f"{new_id()}{_TAKES_BACK}{own_id(gesture)}"


def own_id(gesture: str) -> str:
    """Give a gesture's own id."""
    return gesture.partition(_TAKES_BACK)[0]


def taken_by(gesture: str) -> str:
    """Give the id of the gesture that this one takes back; blank for none."""
    return gesture.partition(_TAKES_BACK)[2]


def is_filling(gesture: str) -> bool:
    """Say whether the program filled something in by itself."""
    return gesture.endswith(_TAKES_BACK)
