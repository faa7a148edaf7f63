"""What the page of the history is handed, and what it hands out."""

from dataclasses import dataclass

from charter_desktop.gui.values import Outcome


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One field of a change in words; `field` and `revision` name what is restored."""

    field: str
    revision: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class GestureLine:
    """One thing that a person did: the field that tells most in words, the first ones, how many `more`.

    `note` says that it takes another back, was taken back, is a decision, or came from the program; `may_take`
    tells that it can be taken back here, `may_restore` that a value of it can be written again.
    """

    id: str
    number: int
    when: str
    who: str
    what: str
    before: str
    after: str
    reason: str
    note: str
    changes: tuple[ChangeLine, ...]
    more: int
    may_take: bool
    may_restore: bool


@dataclass(frozen=True, slots=True)
class HistoryAsked:
    """What is looked for: blank is everything; `before` is the number after which older ones come."""

    question: str = ""
    person: str = ""
    day: str = ""
    before: int = 0


@dataclass(frozen=True, slots=True)
class HistoryValue:
    """One page of the history; `older` is the number to ask for more, 0 where there is no more.

    `questions` are ids and labels to choose among; `fault` says why a day could not be read.
    """

    asked: HistoryAsked
    lines: tuple[GestureLine, ...]
    questions: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    older: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class DayPreview:
    """What would change if the state of a moment were restored; or why it can't be."""

    moment: str
    count: int = 0
    lines: tuple[ChangeLine, ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True)
class UndoneValue:
    """What came of Ctrl+Z: what to show anew, and a sentence about it; `elsewhere` says it is on another page."""

    outcome: Outcome | None
    sentence: str
    elsewhere: bool = False
    beside: bool = False
