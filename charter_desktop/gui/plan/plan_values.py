"""The action plan as values ready to show and to change."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from charter_desktop.gui.sheet_values import SheetValue

Choices = tuple[tuple[str, str], ...]
"""Names and words."""


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action as the list shows it; `id` and `owner` name it.

    `open` is a proposal to decide; `reason` the sentence that says why one was declined.
    """

    id: str
    owner: str
    accepted: bool
    title: str
    words: tuple[str, ...]
    open: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanValue:
    """The whole plan: its actions, how it was frozen last, what changed since, the period to offer."""

    actions: tuple[ActionLine, ...]
    frozen: str
    changed: str
    period: str


@dataclass(frozen=True, slots=True)
class ActionChoices:
    """What may be chosen in the columns of an action; `parts` are those of its lists' rows."""

    commitments: Choices
    statuses: Choices
    departments: Choices
    areas: Choices
    origins: Choices
    publish: Choices
    sources: Choices
    questions: Choices
    parts: Mapping[str, Choices]


@dataclass(frozen=True, slots=True)
class ActionForm:
    """One action to change, or a new one with a blank id: text columns, codes, and rows of lists.

    With `accepts` it is the proposal of `owner`, which saving takes into the plan.
    """

    id: str
    choices: ActionChoices
    texts: Mapping[str, str] = field(default_factory=dict)
    commitments: tuple[str, ...] = ()
    rows: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)
    owner: str = ""
    accepts: bool = False


@dataclass(frozen=True, slots=True)
class ActionTyped:
    """What was typed into an action: its changed columns as the verbs read them, and why."""

    id: str
    columns: Mapping[str, str]
    owner: str = ""
    accepts: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One action of the last plan: its id, its title, the words of its row, and why it was dropped."""

    id: str
    title: str
    words: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReviewValue:
    """The last plan: a sentence that tells how far its review is, and its actions."""

    sentence: str
    lines: tuple[ReviewLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesValue:
    """What changed since a frozen version: the versions to choose from by hash, the chosen one, the sheet."""

    versions: tuple[tuple[str, str], ...]
    chosen: str
    sheet: SheetValue
