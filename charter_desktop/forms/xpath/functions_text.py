"""Functions on text and selections: XPath 1.0 section 4.2 and the ODK specification."""

import base64
import hashlib
import math
import re
import uuid
from functools import lru_cache

import regex

from charter_desktop.forms.xpath.compiled import Compiled, Result, as_string
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.signature import Builder, check_count, define
from charter_desktop.forms.xpath.values import XValue, string

_SPACE = " \t\r\n"
_LONGEST_S = 0.2
"""A pattern such as (a+)+b can try more ways than anybody has time for."""
_STRING, _BOOLEAN, _NUMBER = Result.STRING, Result.BOOLEAN, Result.NUMBER


def _texts(values: tuple[XValue, ...]) -> list[str]:
    found: list[str] = []
    for value in values:
        if isinstance(value, list):
            found += [node.string() for node in value]
        else:
            found.append(string(value))
    return found


def _join(context: Context, mark: str, *values: XValue) -> str:
    """Join texts; a missing node among several is blank text in a form, nothing in a browser."""
    if len(values) > 1 and not context.calendar.utc_days:
        values = tuple("" if value == [] else value for value in values)
    return mark.join(_texts(values))


def _substring(text: str, start: float, *length: float) -> str:
    """XPath 1.0 section 4.2: characters count from 1, places are rounded."""
    first = math.floor(start + 0.5) if math.isfinite(start) else start
    if math.isnan(first):
        return ""
    end = math.inf
    if length:
        size = math.floor(length[0] + 0.5) if math.isfinite(length[0]) else length[0]
        end = first + size
    return "".join(mark for place, mark in enumerate(text, 1) if first <= place < end)


def _substr(text: str, start: float, *end: float) -> str:
    """`substr(text, start[, end])`: places from 0, negative ones count from the end."""
    if math.isnan(start):
        return ""
    if not end:
        return text[int(start) :]
    return "" if math.isnan(end[0]) else text[int(start) : int(end[0])]


def _translate(text: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for place, mark in enumerate(old):
        table.setdefault(ord(mark), new[place] if place < len(new) else None)
    return text.translate(table)


@lru_cache(maxsize=512)
def _pattern(text: str) -> "regex.Pattern[str]":
    try:
        return regex.compile(text)
    except regex.error as error:
        raise ExpressionError(Mistake.NOT_A_PATTERN, found=text, detail=str(error)) from error


def _matches(text: str, pattern: str) -> bool:
    """Match the whole text; a pattern that tries too many ways is given up, not waited for."""
    try:
        return _pattern(pattern).fullmatch(text, timeout=_LONGEST_S) is not None
    except TimeoutError as error:
        raise ExpressionError(Mistake.SLOW_PATTERN, found=pattern) from error


def _normal(text: str) -> str:
    return " ".join(part for part in re.split(f"[{_SPACE}]+", text) if part)


def _selected_at(text: str, place: float) -> str:
    parts = text.split()
    return parts[int(place)] if not math.isnan(place) and 0 <= place < len(parts) else ""


def _digest(text: str, method: str, *encoding: str) -> str:
    names = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
    if method not in names:
        raise ExpressionError(Mistake.NOT_A_DIGEST, found=method)
    data = hashlib.new(names[method], text.encode(), usedforsecurity=False).digest()
    return data.hex() if encoding and encoding[0] == "hex" else base64.b64encode(data).decode()


def _uuid(context: Context, *length: float) -> str:
    bits = context.host.chance.getrandbits
    if length:
        letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        return "".join(context.host.chance.choice(letters) for _ in range(int(length[0])))
    return str(uuid.UUID(int=bits(128), version=4))


def _length(arguments: list[Compiled]) -> Compiled:
    check_count(len(arguments), 0, 1)
    if not arguments:
        return Compiled(_NUMBER, lambda context: float(len(context.node.string())))
    text = as_string(arguments[0])
    return Compiled(_NUMBER, lambda context: float(len(text(context))))


def _tidy(arguments: list[Compiled]) -> Compiled:
    check_count(len(arguments), 0, 1)
    if not arguments:
        return Compiled(_STRING, lambda context: _normal(context.node.string()))
    text = as_string(arguments[0])
    return Compiled(_STRING, lambda context: _normal(text(context)))


def _before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


def _after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text).decode("utf-8", "replace")
    except ValueError:
        return ""


TABLE: dict[str, Builder] = {
    "concat": define("o*", _STRING, lambda *values: "".join(_texts(values))),
    "join": define("cso*", _STRING, _join),
    "starts-with": define("ss", _BOOLEAN, str.startswith),
    "ends-with": define("ss", _BOOLEAN, str.endswith),
    "contains": define("ss", _BOOLEAN, str.__contains__),
    "substring-before": define("ss", _STRING, _before),
    "substring-after": define("ss", _STRING, _after),
    "substring": define("snn?", _STRING, _substring),
    "substr": define("snn?", _STRING, _substr),
    "string-length": _length,
    "normalize-space": _tidy,
    "translate": define("sss", _STRING, _translate),
    "regex": define("ss", _BOOLEAN, _matches),
    "selected": define("ss", _BOOLEAN, lambda text, name: name.strip() in text.split()),
    "is-selected": define("ss", _BOOLEAN, lambda text, name: name.strip() in text.split()),
    "selected-at": define("sn", _STRING, _selected_at),
    "count-selected": define("s", _NUMBER, lambda text: float(len(text.split()))),
    "digest": define("sss?", _STRING, _digest),
    "base64-encode": define("s", _STRING, lambda text: base64.b64encode(text.encode()).decode()),
    "base64-decode": define("s", _STRING, _decoded),
    "uuid": define("cn?", _STRING, _uuid),
}
