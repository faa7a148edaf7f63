"""Read what was typed into an action's columns: texts, dates, codes, and lists as JSON."""

from collections.abc import Mapping

from charter_desktop.domain.canonical import NotCanonicalError, Value, parse, tidy_text
from charter_desktop.domain.charter import read_charter
from charter_desktop.domain.plan import COLUMNS, LISTS, MEASURES, ORIGINS, SOURCES, Status, amount_of
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date, read_decimal
from charter_desktop.settings.shipped import shipped_toml

MOST_TITLE = 300
MOST_TEXT = 5_000
MOST_ROWS = 200

NEEDED = ("title", "commitments")
"""The columns that no action is without."""

ROWS: Mapping[str, tuple[str, ...]] = {
    "milestones": ("title", "date", "reached"),
    "budget": ("year", "source", *MEASURES),
    "indicators": (
        *("name", "question", "baseline", "baseline_date"),
        *("target", "target_date", "latest", "latest_date"),
    ),
}
"""What one row of a list may say."""

_CODES: Mapping[str, tuple[str, ...]] = {
    "status": tuple(status.value for status in Status),
    "origin": ("", *ORIGINS),
    "publish": ("", "yes", "no"),
}
"""The columns that hold one of a few words."""

_DATES = {"start", "end", "status_date"}
_ROW_DATES = {"date", "reached", "baseline_date", "target_date", "latest_date"}
_NUMBERS = {"baseline", "target", "latest"}
_NAMES = {"title", "name"}
"""What a milestone and an indicator are known by; no row is without it."""


def read_columns(typed: Mapping[str, str]) -> dict[str, Value] | Refusal:
    """Read typed columns (lists as JSON, commitments as codes with commas) into their values."""
    found: dict[str, Value] = {}
    for column, text in typed.items():
        read = read_column(column, text)
        if isinstance(read, Refusal):
            return read
        found[column] = read[0]
    return found


def read_column(column: str, typed: str) -> tuple[Value] | Refusal:
    """Read one column; the value stands in a tuple of one, so that it may be null."""
    text = tidy_text(typed).strip()
    if column not in COLUMNS:
        return Refusal(Fault.NO_SUCH_COLUMN, column, {"columns": ", ".join(COLUMNS)})
    if column in NEEDED and not text:
        return Refusal(Fault.EMPTY, column)
    if column == "commitments":
        return _commitments(text)
    if column in LISTS:
        return _list(column, text)
    if text not in _CODES.get(column, (text,)):
        return Refusal(Fault.BAD_VALUE, column, {"value": text[:80]})
    read = _date(column, text) if column in _DATES else _text(column, text, _most(column))
    return read if isinstance(read, Refusal) else (read,)


def _most(column: str) -> int:
    return MOST_TITLE if column == "title" else MOST_TEXT


def why_not_in_order(columns: Mapping[str, Value]) -> Refusal | None:
    """Refuse an end before its start; `columns` are all that the action will have."""
    start, end = columns.get("start"), columns.get("end")
    if isinstance(start, str) and isinstance(end, str) and start and end and end < start:
        return Refusal(Fault.END_BEFORE_START, "end", {"start": start, "end": end})
    return None


def _commitments(text: str) -> tuple[Value] | Refusal:
    codes = [code.strip().upper() for code in text.replace(";", ",").split(",") if code.strip()]
    charter = read_charter(shipped_toml("charter", "charter.toml"))
    known = set(charter.codes) | {clause.code for clause in charter.pledges}
    for code in codes:
        if code not in known:
            return Refusal(Fault.NO_SUCH_COMMITMENT, code[:80])
    return ([*dict.fromkeys(codes)],) if codes else Refusal(Fault.EMPTY, "commitments")


def _list(column: str, text: str) -> tuple[Value] | Refusal:
    try:
        value = parse((text or "[]").encode())
    except NotCanonicalError:
        value = None
    if not isinstance(value, list):
        return Refusal(Fault.BAD_VALUE, column, {"value": text[:80]})
    if len(value) > MOST_ROWS:
        return Refusal(Fault.TOO_LONG, column, {"most": str(MOST_ROWS)})
    rows: list[Value] = []
    for number, item in enumerate(value, 1):
        place = f"{column} {number}"
        read = _row(place, ROWS[column], item) if column in ROWS else _item(place, item)
        if isinstance(read, Refusal):
            return read
        rows.append(read)
    return (rows,)


def _item(place: str, item: Value) -> str | Refusal:
    if not isinstance(item, str):
        return Refusal(Fault.BAD_VALUE, place, {"value": str(item)[:80]})
    return _text(place, item.strip(), MOST_TITLE)


def _row(place: str, keys: tuple[str, ...], row: Value) -> dict[str, Value] | Refusal:
    if not isinstance(row, dict):
        return Refusal(Fault.BAD_VALUE, place, {"value": str(row)[:80]})
    found: dict[str, Value] = {}
    for key, cell in row.items():
        if key not in keys:
            return Refusal(Fault.NO_SUCH_PART, place, {"part": key[:80], "parts": ", ".join(keys)})
        if not isinstance(cell, str):
            return Refusal(Fault.BAD_VALUE, f"{place} {key}", {"value": str(cell)[:80]})
        read = _cell(f"{place} {key}", key, tidy_text(cell).strip())
        if isinstance(read, Refusal):
            return read
        found[key] = read
    if any(found.values()) and keys[0] in _NAMES and not found.get(keys[0]):
        return Refusal(Fault.EMPTY, f"{place} {keys[0]}")
    return found


def _cell(place: str, key: str, text: str) -> str | Refusal:
    if not text:
        return ""
    if key in MEASURES:
        return _amount(place, text)
    if key in _ROW_DATES:
        return _date(place, text)
    if key in _NUMBERS:
        return _number(place, text)
    wrong = _why_not(place, key, text)
    return wrong or _text(place, text, MOST_TITLE)


def _why_not(place: str, key: str, text: str) -> Refusal | None:
    """Refuse what is no year, and money from nowhere."""
    if key == "year" and not (len(text) == 4 and text.isascii() and text.isdecimal()):
        return Refusal(Fault.NOT_A_YEAR, place, {"typed": text[:80]})
    if key == "source" and text not in SOURCES:
        return Refusal(Fault.BAD_VALUE, place, {"value": text[:80]})
    return None


def _amount(place: str, text: str) -> str | Refusal:
    read = read_decimal(text)
    if isinstance(read, Refusal):
        fault = read.fault if read.fault is Fault.AMBIGUOUS_NUMBER else Fault.NOT_AN_AMOUNT
        return Refusal(fault, place, read.facts)
    if "%" in text or amount_of(read) is None:
        return Refusal(Fault.NOT_AN_AMOUNT, place, {"typed": text[:80]})
    return read


def _number(place: str, text: str) -> str | Refusal:
    """Read a number as people write it, so that a trend can be told; percentages and words stay as typed."""
    if "%" in text:
        return _text(place, text, MOST_TITLE)
    read = read_decimal(text)
    if isinstance(read, Refusal):
        ambiguous = read.fault is Fault.AMBIGUOUS_NUMBER
        return Refusal(read.fault, place, read.facts) if ambiguous else _text(place, text, MOST_TITLE)
    return read


def _date(place: str, text: str) -> str | Refusal:
    if not text:
        return ""
    read = read_date(text)
    return Refusal(Fault.NOT_A_DATE, place, {"typed": text[:80]}) if isinstance(read, Refusal) else read


def _text(place: str, text: str, most: int) -> str | Refusal:
    if len(text) > most:
        return Refusal(Fault.TOO_LONG, place, {"most": str(most)})
    return text
