"""What is wrong with a workbook, and where: sheet, row, column, character."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Severity(Enum):
    """An error stops the import; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Code(Enum):
    """Every kind of issue."""

    NOT_A_WORKBOOK = "not_a_workbook"
    TOO_LONG = "too_long"
    NO_SHEET = "no_sheet"
    NO_COLUMN = "no_column"
    UNKNOWN_TYPE = "unknown_type"
    NO_LIST = "no_list"
    TOO_DEEP = "too_deep"
    CIRCLE = "circle"
    UNKNOWN_FUNCTION = "unknown_function"
    UNKNOWN_COLUMN = "unknown_column"
    ENGINES_DISAGREE = "engines_disagree"
    NO_NAMESPACE = "no_namespace"
    NO_NAME = "no_name"
    BAD_NAME = "bad_name"
    BAD_ID = "bad_id"
    DUPLICATE_NAME = "duplicate_name"
    NOT_CLOSED = "not_closed"
    NOT_OPENED = "not_opened"
    NOT_RUN_TYPE = "not_run_type"
    NOT_RUN_APPEARANCE = "not_run_appearance"
    ENCRYPTED = "encrypted"
    UNKNOWN_LIST = "unknown_list"
    DUPLICATE_CHOICE = "duplicate_choice"
    CHOICE_WITH_SPACE = "choice_with_space"
    EXPRESSION = "expression"
    UNKNOWN_REFERENCE = "unknown_reference"
    DUPLICATE_QUESTION = "duplicate_question"
    ANOTHER_SHAPE = "another_shape"
    INDICATOR_IN_REPEAT = "indicator_in_repeat"
    NOT_A_FIGURE = "not_a_figure"
    UNKNOWN_SETTING = "unknown_setting"
    MISSING_TRANSLATION = "missing_translation"
    TYPED_AS_TEXT = "typed_as_text"
    NOT_CONVERTED = "not_converted"
    NOT_RUN = "not_run"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue; `row` counts from 1 with the header, 0 where none is meant; `position` from 0, or -1.

    `facts` hold what its sentence names: `found`, `wanted`, `detail`.
    """

    severity: Severity
    code: Code
    sheet: str = ""
    row: int = 0
    column: str = ""
    position: int = -1
    facts: Mapping[str, str] = field(default_factory=dict)


_SENTENCES = {
    Code.NOT_A_WORKBOOK: "The file is not an Excel workbook that can be read: {detail}.",
    Code.TOO_LONG: "The sheet has {found} rows; at most {wanted} are read. Keep a long list in a CSV file.",
    Code.NO_SHEET: "The workbook has no sheet {wanted}.",
    Code.NO_COLUMN: "The sheet has no column {wanted}.",
    Code.UNKNOWN_TYPE: "{found} is not a type of question.",
    Code.NO_LIST: "{found} names no choice list.",
    Code.TOO_DEEP: "More than {wanted} groups stand inside each other.",
    Code.CIRCLE: "These wait for each other: {found}.",
    Code.UNKNOWN_FUNCTION: "{found} is not a function.",
    Code.UNKNOWN_COLUMN: "The sheet choices has no column {found}.",
    Code.ENGINES_DISAGREE: "Not every program reads {found} alike: {detail}.",
    Code.NO_NAMESPACE: "The columns bind::cd: need this in the column namespaces of the sheet settings: {wanted}",
    Code.NO_NAME: "The row has no name.",
    Code.BAD_NAME: "{found} is not a name: use letters from a to z, digits, dots, hyphens and underscores.",
    Code.BAD_ID: "{found} can't be an id: use letters from a to z, digits, dots, hyphens and underscores.",
    Code.DUPLICATE_NAME: "The name {found} stands twice in one group, first in row {wanted}.",
    Code.NOT_CLOSED: "{found} is begun here and never ended.",
    Code.NOT_OPENED: "{found} ends what was not begun.",
    Code.NOT_RUN_TYPE: "Questions of the type {found} are not run here: {detail}.",
    Code.NOT_RUN_APPEARANCE: "The appearance {found} is not run here: {detail}.",
    Code.ENCRYPTED: "Encrypted forms are not run here: take out the public key.",
    Code.UNKNOWN_LIST: "There is no choice list {found}.",
    Code.DUPLICATE_CHOICE: "The choice {found} stands twice in one list, first in row {wanted}.",
    Code.CHOICE_WITH_SPACE: "The choice {found} holds a space, which splits it in a multiple selection.",
    Code.EXPRESSION: "The expression is wrong: {detail}.",
    Code.UNKNOWN_REFERENCE: "{found} is not the name of a question.",
    Code.DUPLICATE_QUESTION: "The question id {found} is already used in row {wanted}.",
    Code.ANOTHER_SHAPE: "{question} is {found} here and {wanted} in the form {detail}.",
    Code.INDICATOR_IN_REPEAT: "An indicator can't stand inside a repeat.",
    Code.NOT_A_FIGURE: "A statistics table must be an integer or a decimal, not {found}.",
    Code.UNKNOWN_SETTING: "{found} is not one of: {wanted}.",
    Code.MISSING_TRANSLATION: "The text is missing in {wanted}.",
    Code.TYPED_AS_TEXT: "A place is typed here as latitude and longitude; there is no map.",
    Code.NOT_CONVERTED: "The form can't be converted: {detail}",
    Code.NOT_RUN: "The form can't be run: {detail}",
    Code.REMARK: "{detail}",
}


_NEAREST = {
    Code.UNKNOWN_TYPE: "{found} is not a type of question. Is {wanted} meant?",
    Code.UNKNOWN_FUNCTION: "{found} is not a function. Is {wanted} meant?",
    Code.UNKNOWN_COLUMN: "The sheet choices has no column {found}. Is {wanted} meant?",
    Code.UNKNOWN_REFERENCE: "{found} is not the name of a question. Is {wanted} meant?",
    Code.UNKNOWN_LIST: "There is no choice list {found}. Is {wanted} meant?",
    Code.UNKNOWN_SETTING: "{found} is not one of: {wanted}.",
}
"""The same where the nearest known word can be told."""


def sentence(issue: Issue) -> str:
    """Say an issue in English, with its place first: `survey!12 relevant: ...`."""
    facts = {"question": "", "found": "", "wanted": "", "detail": "", **issue.facts}
    place = f"{issue.sheet}!{issue.row}" if issue.sheet and issue.row else issue.sheet
    column = f" {issue.column}" if issue.column else ""
    character = f" (character {issue.position + 1})" if issue.position >= 0 else ""
    near = _NEAREST.get(issue.code) if facts["wanted"] else None
    words = (near or _SENTENCES[issue.code]).format(**facts)
    return f"{place}{column}{character}: {words}" if place else words
