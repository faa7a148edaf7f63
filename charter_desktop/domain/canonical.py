"""The one byte form of a value: what is hashed, compared and sent.

JSON by RFC 8785 (JCS) without its numbers: decimals travel as text, so that no float ever
rounds an answer. Text is NFC with LF line ends.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

Value: TypeAlias = "bool | str | list[Value] | dict[str, Value] | None"

_MOST_DEPTH = 32
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_encoder = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"), check_circular=False
)


class NotCanonicalError(ValueError):
    """A value that has no canonical form: a number, a key that is not ASCII text, or too deep."""


def canonical(value: Value) -> bytes:
    """Give the canonical UTF-8 bytes of a value; equal values give equal bytes on any machine."""
    make_sure_canonical(value)
    text = _encoder.encode(value)
    if not text.isascii() or "\\r" in text:
        text = _encoder.encode(_normal(value))
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise NotCanonicalError("text holds half a character") from error


def digest(value: Value) -> str:
    """Give the SHA-256 of the canonical bytes, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical(value)).hexdigest()


def parse(data: bytes) -> Value:
    """Read JSON of null, true, false, text, list and object; refuse every number and double key.

    Raises NotCanonicalError for anything else, also for JSON that is broken or too deep.
    """
    try:
        value: Value = json.loads(
            data,
            parse_int=_no_number,
            parse_float=_no_number,
            parse_constant=_no_number,
            object_pairs_hook=_single_keys,
        )
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError(str(error)) from error
    make_sure_canonical(value)
    return value


def decimal_text(number: Decimal) -> str:
    """Write a finite decimal as `-?(0|[1-9][0-9]*)(.[0-9]*[1-9])?`: no exponent, no spare zeros."""
    if not number.is_finite():
        raise NotCanonicalError(f"{number} is not a finite number")
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def tidy_text(text: str) -> str:
    """Give what somebody typed in the one form in which it is kept: NFC, LF line ends, no control characters.

    Those come along with a paste, nobody sees them, and a terminal obeys them.
    """
    return normal_text(_CONTROLS.sub("", text))


def normal_text(text: str) -> str:
    """Give text in the one form in which it is hashed: NFC, LF line ends."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def make_sure_canonical(value: object) -> None:
    """Raise NotCanonicalError where a value has no canonical form."""
    _check(value, _MOST_DEPTH)


def _check(value: object, depth: int) -> None:
    """Refuse what has no canonical form; leaves are passed over in the loop, as nearly all values are."""
    if isinstance(value, dict):
        _check_keys(value)
        inside: Iterable[object] = value.values()
    elif isinstance(value, list):
        inside = value
    elif value is None or isinstance(value, bool | str):
        return
    else:
        raise NotCanonicalError(f"{type(value).__name__} has no canonical form")
    if depth == 0:
        raise NotCanonicalError("nested too deeply")
    for item in inside:
        if type(item) is not str and item is not None:
            _check(item, depth - 1)


def _check_keys(value: dict[Any, Any]) -> None:
    try:
        fine = "".join(value).isascii()
    except TypeError:
        fine = False
    if not fine:
        raise NotCanonicalError(f"a key of {list(value)[:20]!r} is not ASCII text")


def _normal(value: Value) -> Value:
    if isinstance(value, str):
        return normal_text(value)
    if isinstance(value, list):
        return [_normal(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _normal(item) for key, item in value.items()}
    return value


def _no_number(text: str) -> object:
    raise NotCanonicalError(f"the number {text} must be written as text")


def _single_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotCanonicalError("a key stands twice in one object")
    return found
