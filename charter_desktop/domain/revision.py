"""One immutable change of one field. Everything a person ever changed is a list of these."""

import dataclasses
import hashlib
import secrets
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Self, TypeVar

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import Field


class Line(Enum):
    """DRAFT is what was typed: linear, private, never leaves. SHARED was released or decided."""

    DRAFT = "draft"
    SHARED = "shared"


@dataclasses.dataclass(frozen=True, slots=True)
class Author:
    """Who changes something: the department, and the person by name."""

    department: str
    person: str


@dataclasses.dataclass(frozen=True, slots=True)
class Revision:
    """A change with its provenance. `id` is the SHA-256 of the canonical body, in hexadecimal.

    `parents` are the heads it replaces; `basis` the departments' heads that a city decision was
    made on; `at` is UTC as ISO 8601 to the second: provenance, never a rule; `form` the SHA-256
    of the questionnaire; `salt` 32 hexadecimal digits, without which a hidden small count could
    be guessed from its hash. `line` and `gesture` are not hashed: they stay on this computer.
    `encoded` are the canonical bytes of the body where they are at hand, else empty.
    """

    id: str
    field: Field
    value: Value
    parents: tuple[str, ...]
    basis: tuple[str, ...]
    department: str
    person: str
    at: str
    reason: str
    form: str
    salt: str
    line: Line = dataclasses.field(default=Line.SHARED, compare=False)
    gesture: str = dataclasses.field(default="", compare=False)
    encoded: bytes = dataclasses.field(default=b"", compare=False, repr=False)

    @classmethod
    def make(
        cls,
        where: Field,
        value: Value,
        *,
        author: Author,
        at: str,
        parents: Iterable[str] = (),
        basis: Iterable[str] = (),
        reason: str = "",
        form: str = "",
        line: Line = Line.SHARED,
        gesture: str = "",
    ) -> Self:
        """Make a new revision with a fresh salt; its id follows from all the rest."""
        body = cls(
            id="",
            field=where,
            value=value,
            parents=tuple(sorted(parents)),
            basis=tuple(sorted(basis)),
            department=author.department,
            person=author.person,
            at=at,
            reason=reason,
            form=form,
            salt=secrets.token_hex(16),
            line=line,
            gesture=gesture,
        )
        return _identified(body)

    def body(self) -> dict[str, Value]:
        """Give what the id hashes, and what travels in a file."""
        return {
            "at": self.at,
            "basis": list(self.basis),
            "department": self.department,
            "field": str(self.field),
            "form": self.form,
            "parents": list(self.parents),
            "person": self.person,
            "reason": self.reason,
            "salt": self.salt,
            "value": self.value,
        }

    def canonical_value(self) -> bytes:
        """Give the canonical bytes of the value; it is the body's last key, so they end the body."""
        if not self.encoded:
            return canonical(self.value)
        return self.encoded[self.encoded.index(_VALUE) + len(_VALUE) : -1]

    def is_intact(self, value: bytes) -> bool:
        """Say whether the id still fits the rest; `value` are the bytes from which the value was read."""
        body = self.body()
        del body["value"]
        whole = canonical(body)[:-1] + _VALUE + value + b"}"
        return hashlib.sha256(whole).hexdigest() == self.id

    @classmethod
    def read(cls, body: Mapping[str, Value], encoded: bytes = b"") -> Self:
        """Read a body from a file and compute its id; raises ValueError for another shape.

        `encoded` are the canonical bytes of the body, where the caller has made sure of them.
        """
        if set(body) != _PARTS:
            raise ValueError("a revision has other parts than these")
        return _identified(
            cls(
                id="",
                field=Field.parse(_text(body["field"])),
                value=body["value"],
                parents=_ids(body["parents"]),
                basis=_ids(body["basis"]),
                department=_text(body["department"]),
                person=_text(body["person"]),
                at=_text(body["at"]),
                reason=_text(body["reason"]),
                form=_text(body["form"]),
                salt=_text(body["salt"]),
            ),
            encoded,
        )


_SomeRevision = TypeVar("_SomeRevision", bound=Revision)


def _identified(body: _SomeRevision, encoded: bytes = b"") -> _SomeRevision:
    """Give a revision that was made just now its id: nobody else has seen it without."""
    encoded = encoded or canonical(body.body())
    object.__setattr__(body, "encoded", encoded)
    object.__setattr__(body, "id", hashlib.sha256(encoded).hexdigest())
    return body


_VALUE = b',"value":'
"""Where the value begins: no text before it can hold these bytes, as quotes in a text are escaped."""

_PARTS = {"at", "basis", "department", "field", "form", "parents", "person", "reason", "salt", "value"}
_HEX = frozenset("0123456789abcdef")


def _text(value: Value) -> str:
    if not isinstance(value, str):
        raise ValueError("text is expected here")
    return value


def _ids(value: Value) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("a list of revision ids is expected here")
    if not value:
        return ()
    ids = tuple(_text(item) for item in value)
    if any(len(item) != 64 or not _HEX.issuperset(item) for item in ids):
        raise ValueError("not a revision id")
    if list(ids) != sorted(set(ids)):
        raise ValueError("revision ids stand sorted, each once")
    return ids
