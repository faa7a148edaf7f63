"""What the program answers to a person's mistake: a value, never an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Fault(Enum):
    """Every reason for which an input can be refused. wording holds the sentence of each."""

    NOT_A_WHOLE_NUMBER = "not_a_whole_number"
    NOT_A_COUNT = "not_a_count"
    NOT_A_NUMBER = "not_a_number"
    AMBIGUOUS_NUMBER = "ambiguous_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_TIME = "not_a_time"
    NOT_A_CHOICE = "not_a_choice"
    NOT_TYPED_HERE = "not_typed_here"
    NO_SUCH_QUESTION = "no_such_question"
    NO_SUCH_CELL = "no_such_cell"
    NO_SUCH_STATE = "no_such_state"
    NO_SUCH_ROW = "no_such_row"
    NOT_A_RECORD = "not_a_record"
    ANOTHER_FORM = "another_form"

    NO_SUCH_FILE = "no_such_file"
    ALREADY_THERE = "already_there"
    NOT_A_WORKSPACE = "not_a_workspace"
    NEWER_WORKSPACE = "newer_workspace"
    NOT_A_CITY = "not_a_city"
    NOT_ON_THIS_SYSTEM = "not_on_this_system"
    NOT_A_DEPARTMENT = "not_a_department"
    NO_SUCH_DEPARTMENT = "no_such_department"
    DEPARTMENT_EXISTS = "department_exists"
    BAD_DEPARTMENT_ID = "bad_department_id"
    NO_QUESTIONNAIRE = "no_questionnaire"
    NOT_A_QUESTIONNAIRE = "not_a_questionnaire"
    SAME_QUESTION_ELSEWHERE = "same_question_elsewhere"
    NO_REASON = "no_reason"
    NOT_UTF_8 = "not_utf_8"
    NOT_PRINTABLE = "not_printable"
    NOT_A_COUNTRY = "not_a_country"
    EMPTY = "empty"
    SAME_FILE = "same_file"
    TOO_LARGE = "too_large"

    NOT_A_CONTAINER = "not_a_container"
    NOT_INTACT = "not_intact"
    OTHER_KIND = "other_kind"
    OTHER_CITY = "other_city"
    OTHER_ROUND = "other_round"
    NEWER_FORMAT = "newer_format"
    BAD_CONTENT = "bad_content"
    FOREIGN_FIELD = "foreign_field"
    UNKNOWN_PARENT = "unknown_parent"
    OTHER_KEY = "other_key"
    WRONG_RECEIVER = "wrong_receiver"
    OTHER_COORDINATOR = "other_coordinator"
    CODE_DIFFERS = "code_differs"
    OLDER_INVITATION = "older_invitation"
    WEAKER_CLASS = "weaker_class"
    OTHER_PERSON = "other_person"

    NOTHING_TO_SEND = "nothing_to_send"
    ANSWER_FIRST = "answer_first"
    NO_SUCH_FIELD = "no_such_field"
    NO_SUCH_HEAD = "no_such_head"
    NOT_IN_CONFLICT = "not_in_conflict"
    BAD_VALUE = "bad_value"
    NO_SUCH_CODE = "no_such_code"
    WRONG_PASSPHRASE = "wrong_passphrase"
    NO_SUCH_DOCUMENT = "no_such_document"
    ALREADY_RETRACTED = "already_retracted"
    NO_SUCH_ACTION = "no_such_action"
    NO_SUCH_COLUMN = "no_such_column"
    NO_SUCH_PART = "no_such_part"
    TWO_OWNERS = "two_owners"
    NOT_AN_AMOUNT = "not_an_amount"
    NOT_A_YEAR = "not_a_year"
    NOT_A_PERIOD = "not_a_period"
    NO_ACTIONS = "no_actions"
    END_BEFORE_START = "end_before_start"
    TOO_LONG = "too_long"
    NO_SUCH_COMMITMENT = "no_such_commitment"
    UNSETTLED = "unsettled"
    NOT_FROZEN = "not_frozen"

    NOT_A_SPREADSHEET = "not_a_spreadsheet"
    LOCKED_SPREADSHEET = "locked_spreadsheet"
    NOT_A_TEMPLATE = "not_a_template"
    NOT_ANSWERS = "not_answers"
    OTHER_DEPARTMENT = "other_department"

    NO_SUCH_COMMENT = "no_such_comment"
    NOTHING_TO_RETURN = "nothing_to_return"
    NO_FIGURES = "no_figures"
    OTHER_RELEASE = "other_release"
    DAY_TO_COME = "day_to_come"
    NO_SUCH_SOURCE = "no_such_source"
    SAME_SOURCE = "same_source"
    NOT_A_PERCENTAGE = "not_a_percentage"

    NO_SUCH_EVIDENCE = "no_such_evidence"
    NOTHING_IN_IT = "nothing_in_it"
    A_PROGRAM = "a_program"
    RAW_WORKBOOK = "raw_workbook"
    NOT_A_LINK = "not_a_link"
    ONLY_A_LINK = "only_a_link"
    TOO_MANY = "too_many"
    ASKS_FOR_FILE = "asks_for_file"
    ANSWERS_ITSELF = "answers_itself"
    NOT_TO_SHRINK = "not_to_shrink"
    SMALL_ALREADY = "small_already"

    NO_SUCH_GESTURE = "no_such_gesture"
    NO_SUCH_REVISION = "no_such_revision"
    CHANGED_LATER = "changed_later"
    NOTHING_TO_TAKE_BACK = "nothing_to_take_back"
    NOT_A_MOMENT = "not_a_moment"
    NOTHING_THEN = "nothing_then"
    DECIDED_ELSEWHERE = "decided_elsewhere"

    HANDED_OVER = "handed_over"
    NOT_HANDED_OVER = "not_handed_over"
    TAKE_UP_FIRST = "take_up_first"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done: the fault, the place, and the facts its sentence names.

    `causes` are what was found, such as the issues of a workbook; wording says them in its place.
    """

    fault: Fault
    place: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    causes: tuple[object, ...] = ()
