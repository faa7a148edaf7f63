"""Read what a person typed into the XForm's own text; what can't be read is a refusal."""

import re
from datetime import date
from decimal import Decimal

from charter_desktop.domain.canonical import decimal_text, tidy_text
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:([.,])\d{3})+\Z")
_PLAIN = re.compile(r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)\Z")
_SPACED = re.compile(r"[-+]?\d{1,3}(?:[\s\u00a0\u202f\u2009']\d{3})+(?:[.,]\d+)?\Z")
_SPANISH = re.compile(r"[-+]?\d{1,3}(?:\.\d{3})+,\d+\Z")
_ENGLISH = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+\.\d+\Z")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_EUROPEAN = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\Z")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?\Z")
_COORDINATE = re.compile(r"-?\d{1,6}(?:\.\d{1,12})?\Z")
_MOST_DIGITS = 40


def read_number(typed: str) -> Decimal | Refusal:  # noqa: PLR0911 - one way of writing each
    """Read `1.234,5`, `1 234,5`, `1,234.5`, `12 %` or `12`; a lone `1.234` is ambiguous.

    The refusal of an ambiguous number gives both readings as facts `thousands` and `decimals`.
    A percent sign is left out: `12 %` is 12.
    """
    text = typed.strip().replace("\u2212", "-").removesuffix("%").strip()
    if len(text) > _MOST_DIGITS:
        return Refusal(Fault.NOT_A_NUMBER, facts={"typed": typed})
    if _SPACED.match(text):
        return Decimal(_SPACES.sub("", text).replace(",", "."))
    if _SPANISH.match(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _ENGLISH.match(text):
        return Decimal(text.replace(",", ""))
    grouped = _GROUPED.match(text)
    if grouped:
        return _grouped(text, grouped.group(1), typed)
    if _PLAIN.match(text):
        return Decimal(text.replace(",", "."))
    return Refusal(Fault.NOT_A_NUMBER, facts={"typed": typed})


def _grouped(text: str, mark: str, typed: str) -> Decimal | Refusal:
    thousands = Decimal(text.replace(mark, ""))
    lone = text.count(mark) == 1
    if not lone:
        return thousands
    decimals = Decimal(text.replace(mark, "."))
    if text.lstrip("+-").startswith("0"):
        return decimals
    facts = {"typed": typed, "thousands": decimal_text(thousands), "decimals": decimal_text(decimals)}
    return Refusal(Fault.AMBIGUOUS_NUMBER, facts=facts)


def read_whole(typed: str) -> str | Refusal:
    """Read a whole number, as canonical text."""
    number = read_number(typed)
    if isinstance(number, Refusal):
        if number.fault is Fault.NOT_A_NUMBER:
            return Refusal(Fault.NOT_A_WHOLE_NUMBER, facts=number.facts)
        return number
    if number != number.to_integral_value():
        return Refusal(Fault.NOT_A_WHOLE_NUMBER, facts={"typed": typed})
    return decimal_text(number)


def read_decimal(typed: str) -> str | Refusal:
    """Read a number, as canonical text."""
    number = read_number(typed)
    return number if isinstance(number, Refusal) else decimal_text(number)


def read_count(typed: str) -> str | Refusal:
    """Read a count: whole and not negative. `12.0` is 12; a percentage is no count."""
    number = read_number(typed)
    if isinstance(number, Refusal):
        if number.fault is Fault.NOT_A_NUMBER:
            return Refusal(Fault.NOT_A_COUNT, facts=number.facts)
        return number
    if number < 0 or number != number.to_integral_value() or "%" in typed:
        return Refusal(Fault.NOT_A_COUNT, facts={"typed": typed})
    return decimal_text(number)


def read_date(typed: str) -> str | Refusal:
    """Read `2026-11-22` or `22/11/2026` as an ISO date."""
    text = typed.strip()
    iso, european = _ISO.match(text), _EUROPEAN.match(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3])).isoformat()
        if european:
            return date(int(european[3]), int(european[2]), int(european[1])).isoformat()
    except ValueError:
        pass
    return Refusal(Fault.NOT_A_DATE, facts={"typed": typed})


def read_time(typed: str) -> str | Refusal:
    """Read `9:30` or `09:30:15` as `09:30:00.000`, with an offset where one is typed."""
    match = _TIME.match(typed.strip())
    if match:
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if hour < 24 and minute < 60 and second < 60:
            return f"{hour:02}:{minute:02}:{second:02}.000{match[4] or ''}"
    return Refusal(Fault.NOT_A_TIME, facts={"typed": typed})


def read_date_time(typed: str) -> str | Refusal:
    """Read a date, a space or T, and a time."""
    day, _, time = typed.strip().replace("T", " ", 1).partition(" ")
    first = read_date(day)
    if isinstance(first, Refusal) or not time:
        return first if isinstance(first, Refusal) else Refusal(Fault.NOT_A_TIME, facts={"typed": typed})
    second = read_time(time)
    return second if isinstance(second, Refusal) else f"{first}T{second}"


def read_place(typed: str) -> str | Refusal:
    """Read `40.4168 -3.7038` (latitude, longitude, then altitude and accuracy in metres) as ODK writes it."""
    found = [part for part in re.split(r"[\s;]+|,\s+", typed.strip()) if part]
    numbers = [Decimal(part) for part in found if _COORDINATE.match(part)]
    good = len(found) == len(numbers) and 2 <= len(numbers) <= 4
    if not good or abs(numbers[0]) > 90 or abs(numbers[1]) > 180:
        return Refusal(Fault.NOT_A_NUMBER, facts={"typed": typed})
    return " ".join(decimal_text(number) for number in [*numbers, *[Decimal(0)] * (4 - len(numbers))])


def _read_tick(typed: str) -> str | Refusal:
    return "OK" if typed.strip() == "OK" else Refusal(Fault.NOT_A_CHOICE, facts={"typed": typed})


def read_typed(kind: Kind, data_type: str, typed: str) -> str | Refusal:  # noqa: PLR0911 - one kind each
    """Read the answer of a question that is no select; blank stays blank."""
    if not typed.strip():
        return ""
    match kind:
        case Kind.INTEGER:
            return read_whole(typed)
        case Kind.DECIMAL:
            return read_decimal(typed)
        case Kind.RANGE:
            return read_whole(typed) if data_type == "int" else read_decimal(typed)
        case Kind.DATE | Kind.TODAY:
            return read_date(typed)
        case Kind.TIME:
            return read_time(typed)
        case Kind.DATE_TIME | Kind.START | Kind.END:
            return read_date_time(typed)
        case Kind.ACKNOWLEDGE:
            return _read_tick(typed)
        case (
            Kind.TEXT
            | Kind.SELECT_ONE
            | Kind.SELECT_MULTIPLE
            | Kind.NOTE
            | Kind.CALCULATE
            | Kind.HIDDEN
            | Kind.FILE
            | Kind.IMAGE
            | Kind.USERNAME
        ):
            return read_place(typed) if data_type == "geopoint" else tidy_text(typed)
