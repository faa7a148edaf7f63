"""What stands in `data/KIND.json`: who sends what to whom, for which city and round."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from charter_desktop.domain.canonical import NotCanonicalError, Value, canonical, parse
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
    return canonical(
        {
            "body": message.body,
            "city": message.city,
            "format": FORMAT,
            "kind": message.kind,
            "receiver": message.receiver,
            "revisions": [revision.body() for revision in message.revisions],
            "round": message.round,
            "sender": message.sender,
        }
    )


def read_message(data: bytes) -> Message | Refusal:
    """Read `data/KIND.json`; refuses another shape, a newer format, and bytes not canonical."""
    try:
        value = parse(data)
    except NotCanonicalError as error:
        return Refusal(Fault.BAD_CONTENT, "", {"detail": str(error)[:120]})
    if not isinstance(value, dict):
        return Refusal(Fault.BAD_CONTENT)
    if value.get("format") != FORMAT:
        return Refusal(Fault.NEWER_FORMAT, "", {"theirs": str(value.get("format"))[:20], "ours": FORMAT})
    if value.keys() != _PARTS or canonical(value) != data:
        return Refusal(Fault.BAD_CONTENT)
    return _message(value)


_PARTS = {"body", "city", "format", "kind", "receiver", "revisions", "round", "sender"}


def _message(value: dict[str, Value]) -> Message | Refusal:
    rows, body = value["revisions"], value["body"]
    texts = [value[name] for name in ("kind", "city", "round", "sender", "receiver")]
    if not isinstance(rows, list) or not isinstance(body, dict):
        return Refusal(Fault.BAD_CONTENT)
    kind, city, round_id, sender, receiver = (text if isinstance(text, str) else "" for text in texts)
    try:
        revisions = tuple(_revisions(rows))
    except ValueError as error:
        return Refusal(Fault.BAD_CONTENT, "", {"detail": str(error)[:120]})
    return Message(kind, city, round_id, sender, receiver, revisions, body)


def _revisions(rows: list[Value]) -> Iterable[Revision]:
    for row in rows:
        if not isinstance(row, dict):
            raise ValueError("a revision is an object")
        yield Revision.read(row)
