"""A message ready to send, as a file that the mail program opens (RFC 5322); nothing is ever sent from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

ON_THE_WIRE = 1.37
"""Base64 in lines makes a file larger by this factor (RFC 2045, 6.8)."""
USUAL_LIMIT = 10 * 1024 * 1024
"""Most mail servers take this much, in bytes on the wire."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message: its name, its media type, its bytes."""

    name: str
    media_type: str
    data: bytes


def write_draft(subject: str, text: str, attachments: Sequence[Attachment], receiver: str = "") -> bytes:
    """Give the bytes of an `.eml`: `X-Unsent` opens it for writing in the programs that know it.

    It has no sender and no id: the mail program adds its own.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    if receiver:
        message["To"] = receiver
    message["X-Unsent"] = "1"
    message.set_content(text)
    for item in attachments:
        main, _, sub = item.media_type.partition("/")
        message.add_attachment(item.data, maintype=main, subtype=sub or "octet-stream", filename=item.name)
    return message.as_bytes()


def size_on_the_wire(size: int) -> int:
    """Give the bytes that a file of this size takes in a message."""
    return int(size * ON_THE_WIRE)
