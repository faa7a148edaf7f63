"""What a department is told in return, as plain values: what became of each of its answers and proposals."""

from dataclasses import dataclass

from charter_desktop.reports.content import Masthead


@dataclass(frozen=True, slots=True)
class UsedAnswer:
    """One answer of the department, and what the city made of it."""

    question: str
    said: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DecidedAnswer:
    """One answer that somebody in the city decided about: what stands now, and why."""

    question: str
    said: str
    stands: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposedAction:
    """One proposed action, whether it is in the plan, and why not."""

    title: str
    outcome: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackContent:
    """The whole sheet. `comments` are pairs of what is commented on and the comment; `silent` are questions.

    `counted` is how many of its answers are in what the city says.
    """

    masthead: Masthead
    department: str
    sent: str
    used: tuple[UsedAnswer, ...]
    decided: tuple[DecidedAnswer, ...]
    comments: tuple[tuple[str, str], ...]
    proposals: tuple[ProposedAction, ...]
    silent: tuple[str, ...]
    counted: int = 0
