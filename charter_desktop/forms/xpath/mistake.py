"""What can be wrong with an expression, and the exception that says it."""

from collections.abc import Mapping
from enum import Enum


class Mistake(Enum):
    """Every reason for which an expression can't be read or evaluated. wording holds the sentences."""

    NOT_UNDERSTOOD = "not_understood"
    NOT_EXPECTED = "not_expected"
    ENDS_EARLY = "ends_early"
    MISSING = "missing"
    NO_OPERATOR = "no_operator"
    NO_NAME = "no_name"
    VARIABLE = "variable"
    NOT_AN_AXIS = "not_an_axis"
    NOT_A_NODE_TEST = "not_a_node_test"
    TOO_DEEP = "too_deep"
    NO_PREFIX = "no_prefix"
    UNKNOWN_FUNCTION = "unknown_function"
    ARGUMENTS = "arguments"
    ARGUMENTS_AT_LEAST = "arguments_at_least"
    ARGUMENTS_BETWEEN = "arguments_between"
    PAIRS = "pairs"
    NOT_A_PATTERN = "not_a_pattern"
    SLOW_PATTERN = "slow_pattern"
    NOT_A_DIGEST = "not_a_digest"
    NOT_A_SEED = "not_a_seed"
    NOT_A_PATH = "not_a_path"
    NOT_A_DATE = "not_a_date"
    NOT_HERE = "not_here"


class ExpressionError(ValueError):
    """An expression that cannot be read or evaluated; `position` counts characters from zero, or is None.

    `facts` hold what the sentence names: `found`, `wanted`, `most`, `detail`, and the `function` it is about.
    """

    def __init__(self, mistake: Mistake, position: int | None = None, **facts: str) -> None:
        super().__init__(mistake, facts)
        self.mistake = mistake
        self.position = position
        self.facts: Mapping[str, str] = {"mistake": mistake.value, **facts}

    def __str__(self) -> str:
        """Give the reason and its facts for a log; wording says it to people."""
        return " ".join(self.facts.values())

    def within(self, function: str, position: int) -> "ExpressionError":
        """Give the same mistake as one of a function that stands at a character."""
        facts = {name: text for name, text in self.facts.items() if name != "mistake"}
        return ExpressionError(self.mistake, position, **facts | {"function": function})
