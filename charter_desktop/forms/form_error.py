"""The one exception of reading a form: it is not one that this program runs."""

from collections.abc import Mapping
from enum import Enum


class FormFault(Enum):
    """Every reason for which a form is not run. wording holds the sentences."""

    NOT_XML = "not_xml"
    NO_MODEL = "no_model"
    NO_INSTANCE = "no_instance"
    ENCRYPTED = "encrypted"
    NEEDS_A_MAP = "needs_a_map"
    NOT_A_KIND = "not_a_kind"
    CIRCLE = "circle"
    EXPRESSION = "expression"
    NOT_IN_THE_FORM = "not_in_the_form"
    READS_AS_BLANK = "reads_as_blank"
    WRITES_TO_NOTHING = "writes_to_nothing"


class FormError(ValueError):
    """An XForm that this program does not run.

    `path` is the node (`/data/group/name`), `role` the rule of it that is meant (`relevant`,
    `calculate`, ...), `position` the character of the expression; blank or -1 where unknown. `facts`
    hold what the sentence names, the mistake of an expression among them.
    """

    def __init__(
        self, fault: FormFault, path: str = "", role: str = "", position: int = -1, **facts: str
    ) -> None:
        super().__init__(fault, facts)
        self.path = path
        self.role = role
        self.position = position
        self.facts: Mapping[str, str] = {"fault": fault.value, **facts}

    def __str__(self) -> str:
        """Give the reason and its facts for a log; wording says it to people."""
        return " ".join(self.facts.values())
