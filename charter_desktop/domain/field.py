"""The address of everything a person can change: `OWNER/KIND/ID[#PART]`."""

import re
import secrets
from dataclasses import dataclass, replace

_OWNER = re.compile(r"[a-z][a-z0-9_-]{0,31}\Z")
_KIND = re.compile(r"[a-z]{1,16}\Z")
_REST = re.compile(r"[!-~]{1,400}\Z")
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"

CITY = "city"
"""The owner of what the coordinator says and decides."""


@dataclass(frozen=True, slots=True, order=True)
class Field:
    """One changeable thing. `id` may hold slashes and row keys in brackets; `part` may be empty."""

    owner: str
    kind: str
    id: str
    part: str = ""

    def __str__(self) -> str:
        whole = f"{self.owner}/{self.kind}/{self.id}"
        return f"{whole}#{self.part}" if self.part else whole

    @classmethod
    def parse(cls, text: str) -> "Field":
        """Read an address; raises ValueError when it is not one."""
        owner, _, rest = text.partition("/")
        kind, _, rest = rest.partition("/")
        name, _, part = rest.partition("#")
        if not (_OWNER.match(owner) and _KIND.match(kind) and _REST.match(rest) and name):
            raise ValueError(f"{text[:80]!r} is not a field")
        return cls(owner, kind, name, part)

    def with_part(self, part: str) -> "Field":
        """Give the field of one part of the same thing."""
        return replace(self, part=part)


def new_id() -> str:
    """Make the id of a row, action, evidence file or comment: 64 random bits, 13 base32 letters."""
    bits = secrets.randbits(64)
    return "".join(_BASE32[bits >> shift & 31] for shift in range(60, -1, -5))


def without_rows(question_id: str) -> str:
    """Give a question id without its row keys: `f:visits[7qk]/hours` is `f:visits/hours`."""
    parts = question_id.split("[")
    return parts[0] + "".join(part.partition("]")[2] for part in parts[1:])
