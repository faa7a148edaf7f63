"""What stands in `data/KIND.json`: who sends what to whom, for which city and round."""

from dataclasses import dataclass, field
from typing import Any

import msgspec

from charter_desktop.domain.canonical import Value, canonical, make_sure_canonical
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision

FORMAT = "1"
"""The version of the exchange format that this program writes."""


@dataclass(frozen=True, slots=True)
class Message:
    """One exchange: `sender` and `receiver` are department ids, `city` or `eurocities`.

    `revisions` travel in the order in which they were recorded; `body` holds what belongs to the
    kind, such as the set-up in an invitation.
    """

    kind: str
    city: str
    round: str
    sender: str
    receiver: str
    revisions: tuple[Revision, ...] = ()
    body: dict[str, Value] = field(default_factory=dict)


def write_message(message: Message) -> bytes:
    """Give the canonical bytes of `data/KIND.json`."""
    before: dict[str, Value] = {
        "body": message.body,
        "city": message.city,
        "format": FORMAT,
        "kind": message.kind,
        "receiver": message.receiver,
    }
    after: dict[str, Value] = {"round": message.round, "sender": message.sender}
    revisions = b",".join(item.encoded or canonical(item.body()) for item in message.revisions)
    return canonical(before)[:-1] + b',"revisions":[' + revisions + b"]," + canonical(after)[1:]


def read_message(data: bytes) -> Message | Refusal:
    """Read `data/KIND.json`; refuses another shape, a newer format, and bytes not canonical."""
    try:
        their_format = _format_reader.decode(data).format
        if their_format != FORMAT:
            return Refusal(Fault.NEWER_FORMAT, "", {"theirs": str(their_format)[:20], "ours": FORMAT})
        whole = _reader.decode(data)
        make_sure_canonical(whole.body)
        revisions = tuple(_revision(bytes(raw)) for raw in whole.revisions)
        message = Message(
            whole.kind, whole.city, whole.round, whole.sender, whole.receiver, revisions, whole.body
        )
        intact = write_message(message) == data
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        return Refusal(Fault.BAD_CONTENT, "", {"detail": str(error)[:120]})
    return message if intact else Refusal(Fault.BAD_CONTENT)


class _Format(msgspec.Struct):
    format: Any = None


class _Whole(msgspec.Struct, forbid_unknown_fields=True):
    """The parts of a message; each revision still as the bytes that its id hashes."""

    body: dict[str, Any]
    city: str
    format: str
    kind: str
    receiver: str
    revisions: list[msgspec.Raw]
    round: str
    sender: str


_format_reader = msgspec.json.Decoder(_Format)
_reader = msgspec.json.Decoder(_Whole)
_row_reader = msgspec.json.Decoder(dict[str, Any])
_row_writer = msgspec.json.Encoder(order="sorted")


def _revision(raw: bytes) -> Revision:
    """Read one revision; raises ValueError where its bytes are not canonical.

    What was read is written again and compared: that finds double keys and odd spellings. Files come by
    the thousand, so plain text, which has one normal form only, is written by the quick encoder.
    """
    row = _row_reader.decode(raw)
    make_sure_canonical(row)
    is_plain = raw.isascii() and b"\\r" not in raw
    if (_row_writer.encode(row) if is_plain else canonical(row)) != raw:
        raise ValueError("a revision is not in its canonical form")
    return Revision.read(row, raw)
