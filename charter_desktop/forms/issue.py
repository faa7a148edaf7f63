"""What is wrong with a workbook, and where: sheet, row, column, character."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from charter_desktop.forms.form_error import FormError


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
    NO_FILE = "no_file"
    TYPED_AS_TEXT = "typed_as_text"
    NOT_CONVERTED = "not_converted"
    NOT_RUN = "not_run"
    REMARK = "remark"


class Reason(Enum):
    """Why a type or an appearance is not run, or what other engines do with an expression."""

    NEEDS_A_MAP = "needs_a_map"
    IN_THE_BACKGROUND = "in_the_background"
    LATER = "later"
    OTHER_PROGRAM = "other_program"
    PLUG_IN = "plug_in"
    NOT_IN_JAVAROSA = "not_in_javarosa"
    TWO_VALUES = "two_values"
    BLANKS = "blanks"
    TEXT_IS_NO_DATE = "text_is_no_date"
    BLANK_IS_TRUE = "blank_is_true"
    SEVERAL_VALUES = "several_values"


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue; `row` counts from 1 with the header, 0 where none is meant; `position` from 0, or -1.

    `facts` hold what its sentence names: `found`, `wanted`, `detail`, or the code of a `reason`, of a
    form's `fault`, of an expression's `mistake`, from which wording makes the detail.
    """

    severity: Severity
    code: Code
    sheet: str = ""
    row: int = 0
    column: str = ""
    position: int = -1
    facts: Mapping[str, str] = field(default_factory=dict)


def not_run(problem: FormError, severity: Severity = Severity.ERROR) -> Issue:
    """Give the issue of a form that can't be run, at its node; as a warning of one that reads oddly."""
    code = Code.NOT_RUN if severity is Severity.ERROR else Code.REMARK
    return Issue(severity, code, problem.path, 0, problem.role, problem.position, problem.facts)
