"""The light of a commitment: how far a city says that it keeps it."""

from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.answer import Answer, State


class Light(Enum):
    """How far a commitment is kept, as somebody sees it."""

    FULLY = "fully"
    PARTLY = "partly"
    NOT = "not"
    OUTSIDE = "outside"
    OPEN = "open"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class MovedLight:
    """One commitment that is kept more or less than last round."""

    code: str
    before: Light
    after: Light


def light_of(answer: Answer | None) -> Light:
    """Read a self-assessment; OPEN where there is none, or another word than the four."""
    if answer is None:
        return Light.OPEN
    if answer.state is State.OUTSIDE_COMPETENCE:
        return Light.OUTSIDE
    return _SAID.get(answer.value or "", Light.OPEN)


_SAID = {light.value: light for light in (Light.FULLY, Light.PARTLY, Light.NOT, Light.OUTSIDE)}
