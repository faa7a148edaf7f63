"""Shares and dates as they are printed in a language."""

from datetime import date
from decimal import Decimal

from charter_desktop.wording.numbers import NO_BREAK, number
from charter_desktop.wording.voice import Voice


def percent(share: Decimal, language: str) -> str:
    """Write a share of 0 to 1 with one place: `10.5%`, `10,5 %`."""
    gap = NO_BREAK if language == "es" else ""
    return f"{number(share * 100, language, 1)}{gap}%"


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
