"""What goes wrong around the program rather than in what a person typed: exceptions."""

from enum import Enum


class Trouble(Enum):
    """The kinds of trouble with disk, files and other programs."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DISK = "disk"
    DAMAGED = "damaged"
    NO_SECRET = "no_passphrase"


class TroubleError(Exception):
    """The environment does not let the program do its work; what was typed is not lost by it."""

    def __init__(self, trouble: Trouble, place: str, detail: str = "") -> None:
        super().__init__(f"{trouble.value}: {place} {detail}".strip())
        self.trouble = trouble
        self.place = place
        self.detail = detail
