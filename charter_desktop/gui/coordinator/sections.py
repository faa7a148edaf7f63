"""The sections of questionnaires as the matrix shows them, and how much of each was answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from charter_desktop.domain.field import without_rows
from charter_desktop.forms.definition import UNSEEN, FormDefinition, Group, Kind, Question, Repeat

if TYPE_CHECKING:
    from charter_desktop.usecases.city_view import CityView
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.setup import Department

_UNASKED = UNSEEN | {Kind.NOTE}
Marks = dict[tuple[str, str], bool]
"""What was answered, by owner and question id without rows; True where a person has to decide."""


@dataclass(frozen=True, slots=True)
class FormSection:
    """One top-level group: `key` is the same in every questionnaire that has this section.

    `always` are the ids of the questions that everybody is asked, `perhaps` of those that are asked
    on a condition or in rows: they count once they are answered.
    """

    key: str
    head: str
    title: str
    always: tuple[str, ...]
    perhaps: tuple[str, ...]


class Across(Enum):
    """What the columns of the matrix are."""

    SECTIONS = "sections"
    COMMITMENTS = "commitments"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions are asked, answered, and to be decided."""

    asked: int = 0
    answered: int = 0
    undecided: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.asked + other.asked, self.answered + other.answered, self.undecided + other.undecided
        )


def sections_of(form: FormDefinition, words: "Words") -> tuple[FormSection, ...]:
    """Give the sections of a questionnaire in order; questions outside of groups make the first."""
    loose = [(one, bool(one.bind.relevant)) for one in form.root.children if isinstance(one, Question)]
    found = [_section(form.title, form.title, loose)]
    for group in form.root.children:
        if isinstance(group, Group) and group.shown:
            title = words.text(group.label) or group.name
            code = _code(group, title, words)
            found.append(_section(code or title, title, list(_members(group)), code))
    return tuple(one for one in found if one.always or one.perhaps)


def commitments_of(form: FormDefinition, words: "Words") -> tuple[FormSection, ...]:
    """Give the questions of a questionnaire by the commitment or pledge that they are about.

    A question says it itself (`bind::cd:commitment`), or its id begins with the code; others come first.
    """
    found: dict[str, list[tuple[Question, bool]]] = {}
    for question, conditional in _members(form.root):
        found.setdefault(_clause_of(question, words), []).append((question, conditional))
    other = words.voice.say("wording", "Other questions")
    parts = [
        _section(code or other, _clause_title(code, words) or other, members, code)
        for code, members in found.items()
    ]
    return tuple(one for one in parts if one.always or one.perhaps)


def _clause_of(question: Question, words: "Words") -> str:
    codes = (question.commitment, question.question_id.partition(".")[0])
    return next((code for code in codes if code and words.charter.clause(code)), "")


def _clause_title(code: str, words: "Words") -> str:
    clause = words.charter.clause(code)
    return f"{code} · {words.named(clause.short)}" if clause else ""


def count_asked(form: FormDefinition, words: "Words") -> int:
    """Count the questions of a questionnaire that everybody is asked."""
    return sum(len(section.always) for section in sections_of(form, words))


def marks_of(view: "CityView") -> Marks:
    """Say in one pass what every department has answered and what of it is to be decided."""
    from charter_desktop.usecases.city_view import OPEN

    found: Marks = {}
    for name, answer in view.answers.items():
        question, undecided = without_rows(name), answer.standing in OPEN
        for head in answer.heads:
            if head.value is not None:
                where = (head.field.owner, question)
                found[where] = found.get(where, False) or undecided
    return found


def tally(owner: str, section: FormSection, marks: Marks) -> Tally:
    """Count one section of one department."""
    answered = [one for one in section.always if (owner, one) in marks]
    extra = [one for one in section.perhaps if (owner, one) in marks]
    undecided = sum(marks[owner, one] for one in (*answered, *extra))
    return Tally(len(section.always) + len(extra), len(answered) + len(extra), undecided)


class SectionFinder:
    """Finds the sections of each department's questionnaires in one view, with today's question ids."""

    def __init__(self, view: "CityView", words: "Words", across: Across = Across.SECTIONS) -> None:
        from charter_desktop.usecases.definitions import old_ids

        self._across = across
        self._newer = old_ids(view.definitions)
        self._forms = {form.sha256: form for form in view.definitions}
        self._words = words
        self._known: dict[str, tuple[FormSection, ...]] = {}

    def of(self, department: "Department") -> tuple[FormSection, ...]:
        """Give the sections that a department answers."""
        return tuple(
            section
            for sha256 in department.forms
            if sha256 in self._forms
            for section in self._sections(sha256)
        )

    def _sections(self, sha256: str) -> tuple[FormSection, ...]:
        if sha256 not in self._known:
            form, words = self._forms[sha256], self._words
            by_section = self._across is Across.SECTIONS
            divided = sections_of(form, words) if by_section else commitments_of(form, words)
            self._known[sha256] = tuple(map(self._renamed, divided))
        return self._known[sha256]

    def _renamed(self, section: FormSection) -> FormSection:
        always, perhaps = (
            tuple(self._newer.get(one, one) for one in ids) for ids in (section.always, section.perhaps)
        )
        return FormSection(section.key, section.head, section.title, always, perhaps)


def _section(key: str, title: str, members: list[tuple[Question, bool]], code: str = "") -> FormSection:
    asked = [(one.question_id, conditional) for one, conditional in members if _is_asked(one)]
    always = tuple(name for name, conditional in asked if not conditional)
    perhaps = tuple(name for name, conditional in asked if conditional)
    return FormSection(key, code or title, title, always, perhaps)


def _members(group: Group, *, conditional: bool = False) -> Iterator[tuple[Question, bool]]:
    """Give the questions below a group, and whether each is asked on a condition or in rows."""
    inside = conditional or bool(group.bind.relevant) or isinstance(group, Repeat)
    for child in group.children:
        if isinstance(child, Group):
            yield from _members(child, conditional=inside)
        else:
            yield child, inside or bool(child.bind.relevant)


def _is_asked(question: Question) -> bool:
    from charter_desktop.usecases.definitions import is_given, is_meta

    if question.kind in _UNASKED or question.bind.readonly or is_given(question) or is_meta(question):
        return False
    return question.figure is not None or not question.bind.calculate


def _code(group: Group, title: str, words: "Words") -> str:
    """Give the charter's code of a section where it has one; blank for any other section."""
    for code in (group.commitment, title.partition(" · ")[0], group.name.upper()):
        if code and words.charter.clause(code):
            return code
    return ""
