"""What the database thread hands to the window: frozen values, ready to show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from charter_desktop.forms.definition import Kind


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed at one place: an answer, a cell (its key as `part`), a state, a comment.

    A row of a repeat is added with its new id as `question` and ADD_ROW of forms.rows as `part`, and taken
    away or put back with REMOVE_ROW or RESTORE_ROW.
    """

    question: str
    part: str
    text: str


@dataclass(frozen=True, slots=True)
class GridValue:
    """A statistics table: headers, the key of each cell, its text, and which cells are summed.

    `states` are words for why a cell has no number; `optional_rows` and `optional_columns` are shown on
    demand.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    keys: tuple[tuple[str, ...], ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    computed: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    states: Mapping[str, str] = field(default_factory=dict)
    optional_rows: frozenset[int] = frozenset()
    optional_columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LeavingGridValue:
    """A statistics table as it will leave: hidden cells are states; `reasons` are those of the release."""

    question: str
    grid: GridValue
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What ambiguous texts can mean: the numbers as a person writes them, and what choosing it types."""

    shown: str
    chosen: tuple[Typed, ...]


@dataclass(frozen=True, slots=True)
class ColumnValue:
    """One question of a repeat as a column: its name below the row, how it is called and typed."""

    name: str
    kind: Kind
    label: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class CellValue:
    """One answer in a table: as it is read, as typing begins, what is wrong with it.

    A `shut` one can't be typed; `choices` are there when they differ from those of the column.
    """

    shown: str = ""
    typed: str = ""
    message: str = ""
    missing: str = ""
    shut: bool = False
    choices: tuple[tuple[str, str], ...] | None = None


@dataclass(frozen=True, slots=True)
class TableValue:
    """A repeat as a table: `rows` are row ids, `cells` by question id; one that is not there is blank.

    `whole` tells that all cells are given, not just those that changed; `grows` that a person may add
    and take away rows; `readings` are what ambiguous numbers in its cells can mean.
    """

    id: str
    label: str
    groups: tuple[str, ...]
    columns: tuple[ColumnValue, ...]
    rows: tuple[str, ...]
    cells: Mapping[str, CellValue] = field(default_factory=dict)
    hint: str = ""
    whole: bool = True
    grows: bool = True
    relevant: bool = True
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class FileValue:
    """The file that answers a question: its name, its size in words, and the bytes of a small picture."""

    name: str
    size: str
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class LabelPicture:
    """A picture beside a label or a choice: its file name, its bytes; none where it did not come along."""

    name: str
    data: bytes = b""


def _no_pictures() -> Mapping[str, LabelPicture]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FileGesture:
    """What a person does with the file of a question: gives one, or with no path wants it opened or gone."""

    question: str
    path: Path | None = None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class ReturnedValue:
    """What the coordinator sent back about an answer: comments, and a decision to answer, blank for none."""

    comments: tuple[str, ...] = ()
    decision: str = ""


@dataclass(frozen=True, slots=True)
class DecisionGesture:
    """How a person answers a decision: takes it over, or with a reason keeps the own answer."""

    question: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class OriginValue:
    """Where a figure comes from: the card it names or "", the cards by id, what it says itself.

    `own` and `inherited` are the parts of record_answer by name; `inherited` are those of its card.
    """

    card: str
    cards: tuple[tuple[str, str], ...]
    own: Mapping[str, str] = field(hash=False)
    inherited: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One question as it stands on its page.

    `groups` are the ids of the groups around it, `heading` the title of the innermost below the
    section. `text` is written as a person of this language writes it; `message` says what is wrong;
    `missing` says that an answer is asked for, which is no mistake before somebody was there; `html` and
    `hint_html` are label and hint where they hold markup, `picture` stands below the label and
    `choice_pictures` beside choices, by name; `limits` are start, end and step of a range.
    `typing` is what somebody was still typing when the program ended; `readings` are the numbers that
    an ambiguous text can mean. `origin` says where a figure comes from; `jump` asks why a number differs
    much from last round, and `reason` is the answer to that. `evidence` names files and links that are
    attached; `returned` is what the coordinator sent back about it. `previous` is last round's
    answer in words, `previous_typed` what taking it over types.
    """

    id: str
    kind: Kind
    label: str
    hint: str = ""
    guidance: str = ""
    heading: str = ""
    groups: tuple[str, ...] = ()
    text: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    grid: GridValue | None = None
    message: str = ""
    state: str = ""
    comment: str = ""
    previous: str = ""
    previous_typed: str = ""
    typing: str = ""
    readings: tuple["Reading", ...] = ()
    multiline: bool = False
    required: bool = False
    readonly: bool = False
    relevant: bool = True
    missing: str = ""
    html: str = ""
    hint_html: str = ""
    picture: LabelPicture | None = None
    choice_pictures: Mapping[str, LabelPicture] = field(default_factory=_no_pictures, hash=False)
    appearance: str = ""
    limits: tuple[str, str, str] = ("", "", "")
    file: FileValue | None = None
    origin: OriginValue | None = None
    jump: str = ""
    reason: str = ""
    returned: ReturnedValue | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceTableValue:
    """Selects with the same choices as a table: a row for each question, a column for each choice."""

    id: str
    label: str
    groups: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    fields: tuple[FieldValue, ...]
    heading: str = ""

    @property
    def relevant(self) -> bool:
        """Whether any of its questions is asked."""
        return any(field.relevant for field in self.fields)


@dataclass(frozen=True, slots=True)
class RowValue:
    """The head of one row of a repeat, which a person may be able to take away."""

    id: str
    label: str
    groups: tuple[str, ...]
    removable: bool = True
    relevant: bool = True


@dataclass(frozen=True, slots=True)
class RepeatValue:
    """The end of a repeat, where a person adds a row."""

    id: str
    label: str
    groups: tuple[str, ...]
    relevant: bool = True


ItemValue = FieldValue | RowValue | RepeatValue | TableValue | ChoiceTableValue
"""What stands on a page, from the top."""


@dataclass(frozen=True, slots=True)
class SectionValue:
    """One page of a questionnaire."""

    place: str
    title: str
    items: tuple[ItemValue, ...]


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """One place of the list at the left: how much of it is answered, how many problems it has."""

    id: str
    title: str
    answered: int
    asked: int
    problems: int


@dataclass(frozen=True, slots=True)
class ProblemValue:
    """One problem with its sentence and where it stands."""

    question: str
    place: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands beside a place that is no section: a count such as 4/5, and how it is read out."""

    count: str
    spoken: str


@dataclass(frozen=True, slots=True)
class IdentityValue:
    """Who signs in a workspace, and the code that two people compare by telephone."""

    name: str
    function: str
    code: str


@dataclass(frozen=True, slots=True)
class DeskValue:
    """The workspace as a whole; `coordinates` says that it is the city's, `marks` are by place id.

    In a `progress` round only the state of actions is asked for.
    """

    path: Path
    owner: str
    city: str
    round: str
    places: tuple[PlaceValue, ...]
    problems: tuple[ProblemValue, ...]
    coordinates: bool
    marks: Mapping[str, Mark] = field(default_factory=dict)
    progress: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a gesture changed: the items to show anew, the workspace after it, when it was saved.

    `saved` is blank when nothing was written because what was typed could not be read. `page` is
    there when rows came or went, so that the page is built anew; `lands` is where the cursor goes.
    """

    items: tuple[ItemValue, ...]
    desk: DeskValue
    saved: str = ""
    page: SectionValue | None = None
    lands: str = ""


@dataclass(frozen=True, slots=True)
class LeavingValue:
    """One answer as it will leave: its name, what leaves, and what was done to protect people."""

    question: str
    label: str
    leaves: str
    protection: str
