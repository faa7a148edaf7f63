"""What plan and report say, as plain values: words in the document's language, numbers as numbers.

Every figure in here is a published one: protected where it left the city's file.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from charter_desktop.domain.adding import Apart
from charter_desktop.domain.answer import State
from charter_desktop.domain.light import Light
from charter_desktop.domain.plan import Status
from charter_desktop.domain.plan_changes import DeliveryRate
from charter_desktop.domain.plan_progress import Pace
from charter_desktop.domain.plan_review import Outcome


class Document(Enum):
    """Which document it is."""

    PLAN = "plan"
    REPORT = "report"
    MAYOR = "mayor"
    RELEASE = "release"
    ASK_FOR = "ask_for"
    FEEDBACK = "feedback"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands on the cover and on every page.

    `at` is the moment of the youngest thing that the document says; `code` is made from its content.
    """

    document: Document
    language: str
    city: str
    round: str
    at: datetime
    title: str
    subject: str
    unresolved: int = 0
    code: str = ""

    @property
    def is_draft(self) -> bool:
        """Say whether something is left to decide."""
        return self.unresolved > 0


@dataclass(frozen=True, slots=True)
class Stance:
    """A department's own view of a commitment."""

    who: str
    light: Light


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody says in words; `who` is blank for the city itself."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or the state that stands in its place."""

    number: Decimal | None
    state: State | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row of a statistics table; `share` only where it may be published."""

    members: tuple[str, ...]
    numerator: Quantity
    denominator: Quantity | None
    share: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What stands beside a figure; blank where it was not said."""

    reference: str = ""
    method: str = ""
    coverage: str = ""
    scheme: str = ""
    legal_basis: str = ""
    definition: str = ""
    comparable: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: `dimensions` name the columns before the numbers, `total` the row of the whole.

    `state` is set when there is no figure at all; `rounded` is the base of its rounding; `reduced` when its split is not shown; `counted`
    is how many departments are in a sum, `asked` how many are asked; `who` names a department, or those
    of one line, where figures stand side by side.
    """

    code: str
    label: str
    unit: str
    numerator: str
    denominator: str
    source: Source
    who: str = ""
    dimensions: tuple[str, ...] = ()
    rows: tuple[FigureRow, ...] = ()
    total: FigureRow | None = None
    state: State | None = None
    rounded: int = 0
    reduced: bool = False
    counted: int = 0
    asked: int = 0
    apart: Apart | None = None
    core: bool = False
    area: str = ""
    commitment: str = ""


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """One answer in words, as the city or several departments gave it."""

    code: str
    label: str
    statements: tuple[Statement, ...]
    unresolved: bool = False


@dataclass(frozen=True, slots=True)
class Commitment:
    """One of the eleven: how the city sees it, and what stands behind that."""

    code: str
    short: str
    text: str
    light: Light
    stances: tuple[Stance, ...] = ()
    changed: tuple[Statement, ...] = ()
    next_steps: tuple[Statement, ...] = ()
    evidence: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    answers: tuple[TextAnswer, ...] = ()
    unresolved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """One of the four roles of a city, with its commitments."""

    name: str
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True)
class Money:
    """One line of a budget, in EUR."""

    year: str
    source: str
    planned: Decimal
    committed: Decimal
    spent: Decimal


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step of an action with its date, and the day on which it was reached."""

    title: str
    day: str
    reached: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """An action's own indicator: from where to where, and how far it has come."""

    name: str
    baseline: str
    baseline_day: str
    target: str
    target_day: str
    latest: str = ""
    latest_day: str = ""
    pace: Pace = Pace.UNKNOWN


@dataclass(frozen=True, slots=True)
class ActionCard:
    """One action as it is printed; dates are ISO, texts blank where nothing was said."""

    number: int
    title: str
    commitments: tuple[str, ...]
    status: Status
    status_day: str = ""
    status_reason: str = ""
    objective: str = ""
    target_group: str = ""
    department: str = ""
    responsible: str = ""
    partners: str = ""
    area: str = ""
    start: str = ""
    end: str = ""
    origin: str = ""
    risks: str = ""
    lessons: str = ""
    tags: str = ""
    milestones: tuple[Milestone, ...] = ()
    budget: tuple[Money, ...] = ()
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierAction:
    """An action of the last plan: when it was due, its last status, what became of it and why.

    `outcome` is None until somebody said it; `late` tells that it should have ended.
    """

    title: str
    due: str
    status: Status
    outcome: Outcome | None = None
    late: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AreaPage:
    """One service area: who runs it, what the city does or asks of the one who does."""

    name: str
    competence: str
    direct: bool
    figures: tuple[Figure, ...] = ()
    advocacy: tuple[TextAnswer, ...] = ()
    actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestPage:
    """One of the four requests to the EU institutions, with the obstacles that belong to it."""

    code: str
    short: str
    text: str
    obstacles: tuple[Statement, ...] = ()
    supported: bool = False


@dataclass(frozen=True, slots=True)
class Received:
    """A contribution that counts: department, function of who signed it, ISO day."""

    department: str
    function: str
    day: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A disagreement or conflict that a person decided."""

    code: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Period:
    """The plan version that delivery is counted against."""

    name: str
    frozen: str
    rate: DeliveryRate
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanContent:
    """Everything the plan document says."""

    masthead: Masthead
    figures: tuple[Figure, ...]
    facts: tuple[TextAnswer, ...]
    made: tuple[TextAnswer, ...]
    received: tuple[Received, ...]
    decisions: int
    origins: tuple[tuple[str, int], ...]
    period: Period | None
    earlier: tuple[EarlierAction, ...]
    roles: tuple[Role, ...]
    actions: tuple[ActionCard, ...]
    unpublished: int
    covered: tuple[str, ...]
    areas: tuple[AreaPage, ...]
    requests: tuple[RequestPage, ...]
    loose_obstacles: tuple[Statement, ...]
    every_figure: tuple[Figure, ...]
    evidence: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Everything the report says.

    `comparable` are figures comparable with last round, of those answered in both; `representation` is a
    share over a share, 1 where they are equal.
    """

    masthead: Masthead
    context: tuple[Figure, ...]
    facts: tuple[TextAnswer, ...]
    roles: tuple[Role, ...]
    pledges: tuple[Commitment, ...]
    period: Period | None
    covered: tuple[str, ...]
    core_answered: int
    core_asked: int
    comparable: tuple[int, int]
    impossible: int
    representation: Decimal | None
    decisions: tuple[Decision, ...]
    older: tuple[Figure, ...]
    older_answers: tuple[TextAnswer, ...]
    received: tuple[Received, ...]
    rules: str


@dataclass(frozen=True, slots=True)
class ReleaseSection:
    """One page of a questionnaire: what leaves of it."""

    title: str
    figures: tuple[Figure, ...] = ()
    answers: tuple[TextAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleaseContent:
    """What leaves a department, for its head to approve: `evidence` are names and what they show.

    `open_points` are sentences; while there are any, it is a draft.
    """

    masthead: Masthead
    department: str
    officer: str
    rules: str
    protected: int
    sections: tuple[ReleaseSection, ...]
    actions: tuple[ActionCard, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    open_points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedTable:
    """An empty table to be filled in by somebody else: heads of columns, and the words that begin each row."""

    code: str
    label: str
    hint: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class AskedContent:
    """What a department has to ask others for: its tables, with the day by which it needs them."""

    masthead: Masthead
    department: str
    deadline: str
    tables: tuple[AskedTable, ...]
