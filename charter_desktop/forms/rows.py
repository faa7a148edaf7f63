"""Rows of repeats: how a draft names them, and where a new one goes."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from charter_desktop.domain.canonical import Value, decimal_text
from charter_desktop.domain.field import Field

ROW = "row"
ADD_ROW, REMOVE_ROW, RESTORE_ROW = "add_row", "remove_row", "restore_row"
"""What a person does to a row, as a step of a gesture."""


class DraftRows:
    """The rows that a draft holds, by the key of their repeat."""

    def __init__(self, draft: Iterable[tuple[Field, Value]]) -> None:
        self._rows: dict[str, list[tuple[Decimal, str, str]]] = {}
        self._known: set[str] = set()
        for field, value in draft:
            if field.part == ROW and field.id.endswith("]"):
                repeat, _, row = field.id[:-1].rpartition("[")
                self._known.add(repeat)
                if isinstance(value, str):
                    self._rows.setdefault(repeat, []).append((place_number(value), row, value))

    def of(self, repeat: str) -> list[tuple[str, str]]:
        """Give (row id, place) of a repeat in the order of place, then id."""
        return [(row, place) for _, row, place in sorted(self._rows.get(repeat, []))]

    def knows(self, repeat: str) -> bool:
        """Whether rows were ever made or removed there."""
        return repeat in self._known


def place_number(text: str) -> Decimal:
    """Give a place as a number; text that is none comes last."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Decimal(10**9)
    return number if number.is_finite() else Decimal(10**9)


def place_between(before: str, after: str) -> str:
    """Give a place between two others; either may be blank for an end."""
    if not after:
        return decimal_text(place_number(before).to_integral_value() + 1) if before else "1"
    low = place_number(before) if before else place_number(after) - 2
    return decimal_text((low + place_number(after)) / 2)
