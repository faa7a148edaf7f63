"""What a filled template says that can't be taken over, as values; wording makes the sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Doubt(Enum):
    """Every reason for which one cell of a filled file is not taken over."""

    NOT_A_CHOICE = "not_a_choice"
    EXCLUDED_CHOICE = "excluded_choice"
    NOT_A_WHOLE_NUMBER = "not_a_whole_number"
    NOT_A_COUNT = "not_a_count"
    NOT_A_NUMBER = "not_a_number"
    AMBIGUOUS = "ambiguous"
    NOT_A_DATE = "not_a_date"
    DAY_NUMBER = "day_number"
    NOT_A_TIME = "not_a_time"
    NOT_A_STATE = "not_a_state"
    ERROR = "error"
    NO_RESULT = "no_result"
    TWO_ANSWERS = "two_answers"
    TWICE = "twice"
    SUM = "sum"
    MOVED = "moved"
    NOT_TYPED_HERE = "not_typed_here"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One cell that is left out, at a place such as `housing!B4`, with the facts of its sentence."""

    place: str
    doubt: Doubt
    facts: Mapping[str, str] = field(default_factory=dict)
