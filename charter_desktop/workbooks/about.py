"""What a template says about itself on its very hidden sheet: whose it is, and what was answered then."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from charter_desktop.workbooks.keys import ABOUT

FORMAT = "1"
_FORM, _BASE = "form", "was"


@dataclass(frozen=True, slots=True)
class About:
    """Whose template it is. `forms` are (id, version, SHA-256) of its questionnaires.

    `base` holds every answer that stood there when it was made, as XForm text by `QUESTION#PART`.
    """

    city: str
    round: str
    department: str
    language: str
    made: str
    forms: tuple[tuple[str, str, str], ...]
    base: Mapping[str, str] = field(default_factory=dict)

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Give the rows of the sheet, all of them text."""
        yield (ABOUT, FORMAT)
        for name in ("city", "round", "department", "language", "made"):
            yield (name, str(getattr(self, name)))
        for form in self.forms:
            yield (_FORM, *form)
        for where, text in self.base.items():
            yield (_BASE, where, text)


def read_about(rows: Sequence[Sequence[str]]) -> About | None:
    """Read the sheet; None when it is none, or one of a newer format."""
    if not rows or list(rows[0][:2]) != [ABOUT, FORMAT]:
        return None
    plain = {row[0]: "".join(row[1:2]) for row in rows if row}
    try:
        return About(
            plain["city"],
            plain["round"],
            plain["department"],
            plain["language"],
            plain["made"],
            tuple((row[1], row[2], row[3]) for row in rows if row[0] == _FORM),
            {row[1]: row[2] for row in rows if row[0] == _BASE and len(row) > 2},
        )
    except (KeyError, IndexError):
        return None
