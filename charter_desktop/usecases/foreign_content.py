"""Whether a file that is signed and intact also says something that can be merged.

A signature proves who wrote a revision, not that it has a shape this program can live with.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.plan import COLUMNS, LISTS
from charter_desktop.domain.revision import Revision

_NUMBER = re.compile(r"(?:0|-?(?:[1-9]\d*(?:\.\d*[1-9])?|0\.\d*[1-9]))\Z", re.ASCII)
"""A decimal as `domain.canonical.decimal_text` writes it."""

MOST_CELLS = 5_000
MOST_DIMENSIONS = 6
MOST_TEXT = 100_000


def first_unfit(revisions: Iterable[Revision]) -> Revision | None:
    """Give the first revision that could not be shown, counted or protected; None when all can."""
    listed = list(revisions)
    times = Counter(item.id for item in listed)
    return next((item for item in listed if times[item.id] > 1 or not is_fit(item.field, item.value)), None)


def is_fit(where: Field, value: Value) -> bool:
    """Say whether a shared field may hold a value; null, which clears it, always fits."""
    fits = _FITS.get(where.kind)
    return fits is not None and (value is None or fits(where, value))


def _fits_answer(where: Field, value: Value) -> bool:
    if where.part:
        return where.part == "row" and isinstance(value, str)
    try:
        answer = Answer.from_value(value)
    except ValueError:
        return False
    if len(answer.cells) > MOST_CELLS or any(len(key.members) > MOST_DIMENSIONS for key in answer.cells):
        return False
    numbers = [cell.value for cell in answer.cells.values() if cell.value is not None]
    return all(map(_is_canonical_number, numbers)) and len(answer.value or "") <= MOST_TEXT


def _is_canonical_number(text: str) -> bool:
    return _NUMBER.match(text) is not None


def _fits_action(where: Field, value: Value) -> bool:
    if where.part in {"accepted", "declined", "removed"}:
        return isinstance(value, bool | str)
    if where.part not in COLUMNS:
        return False
    if where.part not in LISTS:
        return isinstance(value, str) and len(value) <= MOST_TEXT
    return isinstance(value, list) and all(map(_is_row, value))


def _is_row(row: Value) -> bool:
    return isinstance(row, str) or (
        isinstance(row, dict) and all(isinstance(cell, str) for cell in row.values())
    )


def _fits_evidence(where: Field, value: Value) -> bool:
    if where.part or not isinstance(value, dict):
        return False
    texts = (value.get(name, "") for name in ("name", "about", "sha256", "url"))
    return all(isinstance(text, str) for text in texts) and isinstance(value.get("questions"), list)


def _fits_text(where: Field, value: Value) -> bool:
    return bool(where.id) and isinstance(value, str) and len(value) <= MOST_TEXT


_FITS: Mapping[str, Callable[[Field, Value], bool]] = {
    "answer": _fits_answer,
    "action": _fits_action,
    "evidence": _fits_evidence,
    "source": _fits_text,
    "comment": _fits_text,
}
