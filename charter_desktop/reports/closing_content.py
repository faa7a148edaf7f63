"""What the record of erasure says, as plain values."""

from dataclasses import dataclass

from charter_desktop.reports.content import Masthead


@dataclass(frozen=True, slots=True)
class ClosedContent:
    """The record of erasure on one page: rows of what and how much, sentences below them."""

    masthead: Masthead
    whose: str
    rows: tuple[tuple[str, str], ...]
    sentences: tuple[str, ...]
