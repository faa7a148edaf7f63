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


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done: the fault, the place, and the facts its sentence names."""

    fault: Fault
    place: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
