"""What of the city may be published: every answer, protected once more where it leaves the city."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from charter_desktop.disclosure.release import protect
from charter_desktop.disclosure.rules import Rules
from charter_desktop.domain.adding import Part
from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import NAMING, disclosure_class
from charter_desktop.usecases.english_texts import english_of

JOINED = "+"
"""Stands between departments whose figures are one line of several: no department's id holds it."""
PUBLIC = ("reference", "method", "coverage", "scheme", "legal_basis", "definition", "comparable", "reason")
"""What stands beside a published figure; the source system's name stays in the city."""


@dataclass(frozen=True, slots=True)
class Published:
    """One line of what the city says.

    `owner` is a department where answers stand side by side, or several with `+` between them where
    theirs could be added up. `english` are the city's own words in English, empty where there are none.
    """

    question: str
    owner: str
    standing: Standing
    answer: Answer
    english: str = ""

    def to_value(self) -> dict[str, Value]:
        """Give the line as it stands in `data/submission.json`."""
        line: dict[str, Value] = {
            "question": self.question,
            "owner": self.owner,
            "standing": self.standing.value,
            "answer": self.answer.to_value(),
        }
        return {**line, "english": self.english} if self.english else line


def publishable(view: CityView) -> tuple[Published, ...]:
    """List the city's answers, and the departments' where they are not joined."""
    open_to_all = [item for item in view.answers.values() if item.question not in NAMING]
    english = {where.id: text for where, text in english_of(view).items() if where.kind == "answer"}
    found = (line for item in open_to_all for line in _lines(view, item, view.rules))
    return tuple(
        replace(line, english=english.get(line.question, "")) if line.owner == CITY else line
        for line in found
    )


def _lines(view: CityView, item: CityAnswer, rules: Rules) -> Iterable[Published]:
    if item.answer is not None:
        yield Published(
            item.question, CITY, item.standing, _protected(view, item.question, item.answer, rules)
        )
        return
    if item.standing not in {Standing.LISTED, Standing.SIDE_BY_SIDE}:
        return
    parts = item.parts or tuple(Part((owner,), answer) for owner, answer in item.answers.items())
    for part in parts:
        protected = _protected(view, item.question, part.answer, rules)
        yield Published(item.question, JOINED.join(part.owners), item.standing, protected)


def _protected(view: CityView, question_id: str, answer: Answer, rules: Rules) -> Answer:
    question = view.question(question_id)
    found = protect(answer, disclosure_class(question) if question else "S0", rules).answer
    return Answer(found.state, found.value, found.cells, _public(found.about), found.rounded)


def _public(about: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in about.items() if name in PUBLIC}
