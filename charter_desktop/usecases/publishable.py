"""What of the city may be published: every answer, protected once more where it leaves the city."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charter_desktop.disclosure.release import protect
from charter_desktop.disclosure.rules import Rules
from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import NAMING, disclosure_class

PUBLIC = ("reference", "method", "coverage", "scheme", "legal_basis", "definition", "comparable", "reason")
"""What stands beside a published figure; the source system's name stays in the city."""


@dataclass(frozen=True, slots=True)
class Published:
    """One line of what the city says: `owner` is a department where answers stand side by side."""

    question: str
    owner: str
    standing: Standing
    answer: Answer

    def to_value(self) -> dict[str, Value]:
        """Give the line as it stands in `data/submission.json`."""
        return {
            "question": self.question,
            "owner": self.owner,
            "standing": self.standing.value,
            "answer": self.answer.to_value(),
        }


def publishable(view: CityView) -> tuple[Published, ...]:
    """List the city's answers, and the departments' where they are not joined."""
    open_to_all = [item for item in view.answers.values() if item.question not in NAMING]
    return tuple(line for item in open_to_all for line in _lines(view, item, view.rules))


def _lines(view: CityView, item: CityAnswer, rules: Rules) -> Iterable[Published]:
    if item.answer is not None:
        yield Published(
            item.question, CITY, item.standing, _protected(view, item.question, item.answer, rules)
        )
        return
    if item.standing not in {Standing.LISTED, Standing.SIDE_BY_SIDE}:
        return
    for owner, answer in item.answers.items():
        yield Published(item.question, owner, item.standing, _protected(view, item.question, answer, rules))


def _protected(view: CityView, question_id: str, answer: Answer, rules: Rules) -> Answer:
    question = view.question(question_id)
    found = protect(answer, disclosure_class(question) if question else "S0", rules).answer
    return Answer(found.state, found.value, found.cells, _public(found.about), found.rounded)


def _public(about: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in about.items() if name in PUBLIC}
