"""What goes wrong around the program rather than in what a person typed: exceptions."""

import errno
from enum import Enum


class Trouble(Enum):
    """The kinds of trouble with disk, files and other programs."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DISK = "disk"
    DAMAGED = "damaged"
    NO_SECRET = "no_passphrase"
    BAD_SECRET = "bad_passphrase"
    CLOSED = "closed"


class TroubleError(Exception):
    """The environment does not let the program do its work; what was typed is not lost by it."""

    def __init__(self, trouble: Trouble, place: str, detail: str = "") -> None:
        super().__init__(f"{trouble.value}: {place} {detail}".strip())
        self.trouble = trouble
        self.place = place
        self.detail = detail

    @classmethod
    def of(cls, error: OSError, place: str) -> "TroubleError":
        """Name the trouble behind an operating system's error."""
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
                trouble = Trouble.DISK_FULL
            case errno.EROFS | errno.EACCES | errno.EPERM:
                trouble = Trouble.READ_ONLY
            case _:
                trouble = Trouble.DISK
        return cls(trouble, place, error.strerror or "")
