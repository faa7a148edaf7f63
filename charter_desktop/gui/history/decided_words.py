"""Say what a coordinator decided or set up: answers of the city, departments, keys, received files, comments."""

from typing import TYPE_CHECKING

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk

_BETWEEN = " · "


class DecidedWords:
    """Says fields of the shared line; made anew for each page, and only where there are some."""

    def __init__(self, desk: "DepartmentDesk") -> None:
        from charter_desktop.usecases.published_words import Words

        self._voice = desk.voice
        self._words: Words = Words(desk.view, desk.voice)

    def answer_label(self, where: Field) -> str:
        """Name an answer: the city's own or decided one, or that of a department."""
        label = self._words.label(where.id)
        return label if where.owner == CITY else _BETWEEN.join((self._words.department(where.owner), label))

    def answer(self, where: Field, value: Value) -> str:
        """Say a whole answer in one line."""
        from charter_desktop.gui.coordinator.answer_words import answer_words

        try:
            return answer_words(where.id, value, self._words)
        except ValueError:  # a newer program may write answers of another shape
            return ""

    def label(self, where: Field) -> str:
        """Name what the coordinator set up or decided beside answers."""
        if where.kind == "department":
            return _BETWEEN.join((self._words.department(where.id), _part(where.part, self._voice)))
        return _kind(where.kind, self._voice) or str(where)


def _part(part: str, voice: Voice) -> str:
    say = voice.say
    known = {
        "name": say("wording", "Name"),
        "forms": say("wording", "Questionnaires"),
        "deadline": say("wording", "Deadline"),
    }
    return known.get(part, part)


def _kind(kind: str, voice: Voice) -> str:
    say = voice.say
    known = {
        "trust": say("wording", "Code of a key compared"),
        "document": say("wording", "A contribution withdrawn or taken in again"),
        "city": say("wording", "The city"),
        "round": say("wording", "The round"),
        "comment": say("wording", "Comment to a department"),
        "review": say("wording", "Review of the last plan"),
    }
    return known.get(kind, "")
