"""The light of a commitment: how far a city says that it keeps it."""

from enum import Enum


class Light(Enum):
    """How far a commitment is kept, as somebody sees it."""

    FULLY = "fully"
    PARTLY = "partly"
    NOT = "not"
    OUTSIDE = "outside"
    OPEN = "open"
    UNRESOLVED = "unresolved"
