"""Make pages out of a live questionnaire: what stands in a section, and how each question is shown."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import NUMERATOR, Answer, CellKey
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.definition import UNSEEN, Group, Kind, Question
from charter_desktop.forms.problems import Problem, ProblemKind
from charter_desktop.gui.officer.grid_layout import label_in, lay_out
from charter_desktop.gui.values import FieldValue, GridValue
from charter_desktop.wording.checks import problem_line
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.forms.session import FormSession

MOST_ROWS = 60
"""A page of more rows takes too long to build and too long to read."""
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
_UNASKED = frozenset({Kind.NOTE})


@dataclass(frozen=True, slots=True)
class Section:
    """One page of one questionnaire: `group` is the id it stands for, `part` counts long ones."""

    session: "FormSession"
    group: str
    title: str
    language: str
    part: int = 0

    @property
    def place(self) -> str:
        """The id of this place in the list."""
        return f"{self.group}#{self.part}" if self.part else self.group

    def questions(self) -> tuple[str, ...]:
        """Give the ids of what stands on this page, rows expanded, hidden ones too."""
        start = self.part * MOST_ROWS
        return tuple(_members(self.session, self.group))[start : start + MOST_ROWS]

    def label(self, question: str) -> str:
        """Name a question."""
        return self.session.label(question, self.language) or question

    def completion(self) -> tuple[int, int]:
        """Count the relevant questions that have an answer or a state, and all relevant ones."""
        asked = [one for one in self.questions() if self.session.relevant(one) and self._is_asked(one)]
        return sum(1 for one in asked if self._is_answered(one)), len(asked)

    def problems(self) -> dict[str, Problem]:
        """Give the problem of each question of the page that has one."""
        mine = frozenset(self.questions())
        return {one.question_id: one for one in self.session.problems() if one.question_id in mine}

    def sentence(self, problem: Problem, voice: Voice) -> str:
        """Say what is wrong: in the form's own words where it has them."""
        own = ""
        if problem.kind is ProblemKind.CONSTRAINT:
            own = self.session.constraint_message(problem.question_id, self.language)
        elif problem.kind is ProblemKind.REQUIRED:
            own = self.session.required_message(problem.question_id, self.language)
        label = self.label(problem.question_id)
        return f"{label}: {own}" if own else problem_line(replace(problem, question_id=label), voice)

    def _is_asked(self, question: str) -> bool:
        node = self.session.question(question)
        return node is not None and node.kind not in _UNASKED and not self.session.readonly(question)

    def _is_answered(self, question: str) -> bool:
        filled = self.session.value(question) or self.session.part(question, "state")
        return bool(filled or self.session.cells(question))


def sections_of(session: "FormSession", language: str) -> Iterator[Section]:
    """Give the pages of a questionnaire in order; questions outside of groups make the first."""
    form = session.definition
    spoken = next((name for name in form.languages if f"({language})" in name), form.default_language)
    session.set_language(spoken)
    loose = Section(session, "", form.title, spoken)
    if loose.questions():
        yield replace(loose, group=f"{form.form_id}:")
    for group in form.root.children:
        if not isinstance(group, Group) or not group.shown:
            continue
        title = session.label(group.question_id, spoken) or group.name
        whole = Section(session, group.question_id, title, spoken)
        count = sum(1 for _ in _members(session, group.question_id))
        for part in range(-(-count // MOST_ROWS)):
            yield replace(whole, part=part, title=f"{title} ({part + 1})" if part else title)


def _members(session: "FormSession", group: str) -> Iterator[str]:
    wanted = "" if group.endswith(":") else group
    for question in session.questions():
        node = session.question(question)
        if node is None or node.kind in UNSEEN or node.path[1:2] == ("meta",):
            continue
        around = _groups(session, node)
        if (around[0].question_id if around else "") == wanted:
            yield question


def _groups(session: "FormSession", node: Question) -> tuple[Group, ...]:
    """Give the groups around a question below the root, the outermost first."""
    found: list[Group] = []
    here = session.definition.root
    for name in node.path[1:-1]:
        inner = next(one for one in here.children if isinstance(one, Group) and one.name == name)
        found.append(inner)
        here = inner
    return tuple(found)


class PageMaker:
    """Shows questions in one language.

    `refused` holds what was typed and could not be read, `typing` what nobody had left yet when the
    program ended; both by question and part.
    """

    def __init__(
        self,
        voice: Voice,
        refused: dict[tuple[str, str], Refusal],
        typing: dict[tuple[str, str], str],
    ) -> None:
        self._voice = voice
        self._refused = refused
        self._typing = typing

    def field(self, section: Section, question: str, problem: Problem | None) -> FieldValue:
        """Give one question as it stands."""
        session, language = section.session, section.language
        node = session.question(question)
        assert node is not None, question
        groups = _groups(session, node)
        heading = session.label(groups[-1].question_id, language) if len(groups) > 1 else ""
        return FieldValue(
            question,
            node.kind,
            section.label(question),
            hint=session.hint(question, language),
            guidance=session.guidance(question, language),
            heading=heading,
            groups=tuple(group.question_id for group in groups),
            text=self._text(section, question, node),
            choices=tuple((one.name, one.label) for one in session.choices(question, language)),
            grid=self._grid(section, question, node),
            message=self._message(section, question, problem),
            state=session.part(question, "state"),
            comment=session.part(question, "comment"),
            previous=self._previous(session.previous.get(question), node),
            previous_typed=_plain(session.previous.get(question)),
            typing=self._typing.get((question, ""), ""),
            multiline=node.kind is Kind.TEXT and "numbers" not in node.appearance,
            required=session.required(question),
            readonly=session.readonly(question) or bool(node.bind.calculate and node.figure is None),
            relevant=session.relevant(question),
        )

    def refused_sentence(self, section: Section, question: str) -> str:
        """Say why what was typed at a question could not be read; blank where it could."""
        found = next((one for (where, _), one in self._refused.items() if where == question), None)
        if found is None:
            return ""
        return refusal_sentence(replace(found, place=section.label(question)), self._voice)

    def waiting_sentence(self, section: Section, question: str) -> str:
        """Say why what stands in a question's field is not saved; blank where all of it is."""
        refused = self.refused_sentence(section, question)
        if refused or not any(where == question for where, _ in self._typing):
            return refused
        said = self._voice.say(
            "wording", "{place}: this was being typed when the program ended. Leave the field to save it."
        )
        return said.format(place=section.label(question))

    def _message(self, section: Section, question: str, problem: Problem | None) -> str:
        """What is missing is no mistake yet: it stands in the problem list, not beside the field."""
        waiting = self.waiting_sentence(section, question)
        if waiting or problem is None or problem.kind is ProblemKind.REQUIRED:
            return waiting
        return section.sentence(problem, self._voice)

    def _text(self, section: Section, question: str, node: Question) -> str:
        refused = self._refused.get((question, ""))
        if refused is not None:
            return refused.facts.get("typed", "")
        return self._shown(node.kind, section.session.value(question))

    def _shown(self, kind: Kind, text: str) -> str:
        if kind is Kind.DATE and len(text) == 10:
            return f"{text[8:]}/{text[5:7]}/{text[:4]}"
        if kind in _NUMBERS and self._voice.language != "en":
            return text.replace(".", ",")
        return text

    def _grid(self, section: Section, question: str, node: Question) -> GridValue | None:
        if node.figure is None:
            return None
        table, typed = section.session.table(question), section.session.cells(question)
        texts = {str(key): self._shown(node.kind, text) for key, text in table.items()}
        refused = {part: one for (where, part), one in self._refused.items() if where == question and part}
        texts |= {part: one.facts.get("typed", "") for part, one in refused.items()}
        laid = lay_out(node.figure, section.language, self._voice.say("wording", "Total"))
        computed = frozenset(str(key) for key in table if key not in typed)
        return replace(laid, texts=texts, computed=computed, refused=frozenset(refused))

    def _previous(self, answer: Answer | None, node: Question) -> str:
        if answer is None:
            return ""
        text = _plain(answer)
        if node.itemset is not None and node.itemset.choices:
            names = {choice.name: choice.labels for choice in node.itemset.choices}
            return label_in(names.get(text, {}), "") or text
        return self._shown(node.kind, text)


def _plain(answer: Answer | None) -> str:
    """Give an answer as somebody would type it: its value, or the total of its table."""
    if answer is None:
        return ""
    total = answer.cells.get(CellKey(NUMERATOR))
    return answer.value or (total.value if total else None) or ""
