"""Numbers and dates as they are printed in a language, and codes as words."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from charter_desktop.wording.voice import Voice

NO_BREAK = "\u00a0"
_SEPARATORS = {"en": (",", "."), "es": (".", ",")}


def number(value: Decimal, language: str, places: int | None = None) -> str:
    """Write 1234.5 as `1,234.5` or `1.234,5`; as many places as it has, or as asked."""
    thousands, decimal = _SEPARATORS[language]
    if places is not None:
        value = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, rest = f"{value:,f}".partition(".")
    rest = rest if places is not None else rest.rstrip("0")
    return whole.replace(",", thousands) + (decimal + rest if rest else "")


def number_text(text: str, language: str) -> str:
    """Write typed text as a number of the language where it is one."""
    try:
        return number(Decimal(text), language)
    except InvalidOperation:
        return text


def percent(share: Decimal, language: str) -> str:
    """Write a share of 0 to 1 with one place: `10.5%`, `10,5 %`."""
    gap = NO_BREAK if language == "es" else ""
    return f"{number(share * 100, language, 1)}{gap}%"


def euros(amount: Decimal, language: str) -> str:
    """Write an amount of money: whole euros stay whole."""
    places = None if amount == amount.to_integral_value() else 2
    return f"{number(amount, language, places)}{NO_BREAK}€"


def short_day(text: str) -> str:
    """Write an ISO date as dd/mm/yyyy; other text, such as a year or a period, stays."""
    found = read_day(text)
    return f"{found:%d/%m/%Y}" if found else text


def long_day(text: str, voice: Voice) -> str:
    """Write an ISO date in words; other text stays."""
    found = read_day(text)
    if found is None:
        return text
    return _month(found.month, voice).format(day=found.day, year=found.year)


def read_day(text: str) -> date | None:
    """Read an ISO date, or the date of an ISO time stamp."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _month(month: int, voice: Voice) -> str:
    say = voice.say
    return (
        say("wording", "{day} January {year}"),
        say("wording", "{day} February {year}"),
        say("wording", "{day} March {year}"),
        say("wording", "{day} April {year}"),
        say("wording", "{day} May {year}"),
        say("wording", "{day} June {year}"),
        say("wording", "{day} July {year}"),
        say("wording", "{day} August {year}"),
        say("wording", "{day} September {year}"),
        say("wording", "{day} October {year}"),
        say("wording", "{day} November {year}"),
        say("wording", "{day} December {year}"),
    )[month - 1]
