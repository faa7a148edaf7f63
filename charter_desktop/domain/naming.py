"""What a person, a city, a department, a file may be called: one line that can be printed."""

import re
import unicodedata

from charter_desktop.domain.refusal import Fault, Refusal

MOST_NAME = 200
_NOT_PRINTED = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


def why_no_name(place: str, text: str, most: int = MOST_NAME) -> Refusal | None:
    """Refuse a name that is blank, very long, or holds control characters or half characters."""
    if not text.strip():
        return Refusal(Fault.EMPTY, place)
    if len(text) > most:
        return Refusal(Fault.TOO_LONG, place, {"most": str(most)})
    if any(unicodedata.category(letter) in _NOT_PRINTED for letter in text):
        return Refusal(Fault.NOT_PRINTABLE, place)
    return None


def slug(text: str) -> str:
    """Give the letters and digits of a name as they can stand in an id or a file's name."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "x"
