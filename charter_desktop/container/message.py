"""What stands in `data/KIND.json`: who sends what to whom, for which city and round."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from charter_desktop.domain.canonical import Value, canonical
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
    """Read `data/KIND.json`; refuses another shape, a newer format, and bytes not canonical.

    What was read is written again and compared: that finds numbers, double keys and odd spellings too.
    """
    try:
        value = json.loads(data)
        if isinstance(value, dict) and value.get("format") != FORMAT:
            return Refusal(Fault.NEWER_FORMAT, "", {"theirs": str(value.get("format"))[:20], "ours": FORMAT})
        message = _message(value)
        intact = write_message(message) == data
    except (ValueError, RecursionError) as error:
        return Refusal(Fault.BAD_CONTENT, "", {"detail": str(error)[:120]})
    return message if intact else Refusal(Fault.BAD_CONTENT)


_PARTS = {"body", "city", "format", "kind", "receiver", "revisions", "round", "sender"}


def _message(value: object) -> Message:
    """Take the parts; raises ValueError for another shape."""
    if not isinstance(value, dict) or value.keys() != _PARTS:
        raise ValueError("not a message")
    rows, body = value["revisions"], value["body"]
    if not isinstance(rows, list) or not isinstance(body, dict):
        raise ValueError("not a message")
    texts = [value[name] for name in ("kind", "city", "round", "sender", "receiver")]
    kind, city, round_id, sender, receiver = (text if isinstance(text, str) else "" for text in texts)
    return Message(kind, city, round_id, sender, receiver, tuple(_revisions(rows)), body)


def _revisions(rows: list[Value]) -> Iterable[Revision]:
    for row in rows:
        if not isinstance(row, dict):
            raise ValueError("a revision is an object")
        yield Revision.read(row)
