"""Show the items of a page as they stand: questions, rows of repeats, what is wrong with each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import NUMERATOR, Answer, CellKey, State
from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.source import SOURCE, SourceCard, card_of
from charter_desktop.forms.choices import ChoiceItem
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.problems import Problem, ProblemKind
from charter_desktop.forms.tables import REASON
from charter_desktop.gui.officer.file_maker import FileMaker
from charter_desktop.gui.officer.grid_layout import label_in, lay_out, picture_in
from charter_desktop.gui.officer.markdown import as_html, as_plain, quote
from charter_desktop.gui.officer.readings import readings_of
from charter_desktop.gui.officer.sections import Item, ItemKind, Section
from charter_desktop.gui.officer.table_maker import TableMaker
from charter_desktop.gui.values import (
    ChoiceTableValue,
    FieldValue,
    GridValue,
    ItemValue,
    LabelPicture,
    OriginValue,
    Reading,
    RepeatValue,
    ReturnedValue,
    RowValue,
)
from charter_desktop.wording.checks import problem_line
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.shown import day, decimal
from charter_desktop.wording.sources import method_word
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.forms.session import FormSession

_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
OVERRIDDEN = ("reference", "coverage", "definition")
"""What a single figure can say otherwise than its source card."""
_NO_MISTAKES = frozenset({ProblemKind.REQUIRED, ProblemKind.JUMP})
_DAYS = frozenset({Kind.DATE, Kind.DATE_TIME})
_TIME = re.compile(r"(\d\d:\d\d)(:\d\d)(?:\.\d+)?(.*)\Z")


class PageMaker:
    """Shows questions in one language.

    `refused` holds what was typed and could not be read, `typing` what nobody had left yet when the
    program ended; both by question and part. `files` gives the files and pictures of a question.
    """

    def __init__(
        self,
        voice: Voice,
        refused: dict[tuple[str, str], Refusal],
        typing: dict[tuple[str, str], str],
        files: FileMaker,
    ) -> None:
        self._files = files
        self._voice = voice
        self._refused = refused
        self._typing = typing
        self.returned: Mapping[str, ReturnedValue] = {}
        self.cards: tuple[SourceCard, ...] = ()
        self.evidence: Mapping[str, tuple[str, ...]] = {}
        self._called: dict[tuple[str, str], dict[str, str]] = {}
        self.tables = TableMaker(refused, typing, self.sentence, self.waiting_sentence, self._shown)

    def item(self, section: Section, item: Item) -> ItemValue:
        """Give one item of a page as it stands."""
        match item.kind:
            case ItemKind.QUESTION:
                return self._field(section, item)
            case ItemKind.ROW:
                return self._row(section, item)
            case ItemKind.REPEAT:
                return self._repeat(section, item)
            case ItemKind.TABLE:
                return self.tables.table(section, item)
            case ItemKind.CHOICES:
                return self._choices(section, item)

    def sentence(self, section: Section, problem: Problem) -> str:
        """Say what is wrong: in the form's own words where it has them."""
        own, session = "", section.session
        if problem.kind is ProblemKind.CONSTRAINT:
            own = session.constraint_message(problem.question_id, section.language)
        elif problem.kind is ProblemKind.REQUIRED:
            own = session.required_message(problem.question_id, section.language)
        label = section.address(problem.question_id)
        said = f"{label}: {own}" if own else problem_line(replace(problem, question_id=label), self._voice)
        return said.replace("?: ", "? ")

    def _row(self, section: Section, item: Item) -> RowValue:
        rows, session = item.groups[-1], section.session
        title = f"{section.label(rows)} {item.number}"
        fixed = session.is_counted(rows)
        return RowValue(item.id, title, item.groups, removable=not fixed, relevant=session.relevant(item.id))

    def _repeat(self, section: Section, item: Item) -> RepeatValue:
        session = section.session
        shown = session.relevant(item.id) and not session.is_counted(item.id)
        return RepeatValue(item.id, section.label(item.id), item.groups, relevant=shown)

    def _choices(self, section: Section, item: Item) -> ChoiceTableValue:
        session = section.session
        fields = tuple(
            self._field(section, Item(one, ItemKind.QUESTION, item.groups)) for one in item.members
        )
        label = session.label(item.id, section.language).strip()
        return ChoiceTableValue(
            item.id,
            "" if label == item.id else as_plain(label),
            item.groups,
            fields[0].choices,
            fields,
            heading=fields[0].heading,
        )

    def _field(self, section: Section, item: Item) -> FieldValue:
        session, language, question = section.session, section.language, item.id
        node, problem = session.question(question), session.problem(question)
        assert node is not None, question
        inner = item.groups[-1] if len(item.groups) > 1 else ""
        heading = "" if inner.endswith("]") else as_plain(session.label(inner, language)) if inner else ""
        return FieldValue(
            question,
            node.kind,
            section.label(question),
            hint=as_plain(session.hint(question, language)),
            guidance=as_plain(session.guidance(question, language)),
            heading=heading,
            groups=item.groups,
            text=self._text(section, question, node),
            choices=self._offered(section, question, node),
            grid=self._grid(section, question, node),
            message=self._message(section, question, problem),
            state=session.part(question, "state"),
            comment=session.part(question, "comment"),
            previous=self._previous(session.previous.get(question), node),
            previous_typed=_plain(session.previous.get(question)),
            typing=self._typing.get((question, ""), ""),
            readings=tuple(self._readings(question, node)),
            multiline=node.kind is Kind.TEXT and "numbers" not in node.appearance,
            required=session.required(question),
            readonly=session.readonly(question) or bool(node.bind.calculate and node.figure is None),
            relevant=session.relevant(question),
            missing=self._missing(section, problem),
            html=as_html(session.quoted(question, "label", quote)),
            hint_html=as_html(session.quoted(question, "hint", quote)),
            picture=self._picture(section, picture_in(node.label, language)),
            choice_pictures=self._choice_pictures(section, question, node),
            appearance=node.appearance,
            limits=(node.start, node.end, node.step),
            file=self._files.file(question, node.kind),
            origin=self._origin(session, question, node),
            jump=self._jump(section, question, problem),
            reason=session.part(question, REASON),
            returned=self.returned.get(question),
            evidence=self.evidence.get(question, ()),
        )

    def _offered(self, section: Section, question: str, node: Question) -> tuple[tuple[str, str], ...]:
        """Give the choices; one that was chosen and that the filter excludes now stays among them."""
        if node.itemset is None:
            return ()
        offered = {one.name: _called(one) for one in section.session.choices(question, section.language)}
        if node.itemset.nodeset:
            known = self._called.setdefault((question, section.language), {})
            known.update(offered)
            chosen = section.session.value(question).split()
            offered |= {name: known.get(name, name) for name in chosen if name not in offered}
        return tuple(offered.items())

    def _picture(self, section: Section, name: str) -> LabelPicture | None:
        return self._files.beside(section.session.definition.sha256, name) if name else None

    def _choice_pictures(self, section: Section, question: str, node: Question) -> dict[str, LabelPicture]:
        if node.itemset is None:
            return {}
        offered = section.session.choices(question, section.language)
        found = {one.name: self._picture(section, one.image) for one in offered if one.image}
        return {name: picture for name, picture in found.items() if picture is not None}

    def _missing(self, section: Section, problem: Problem | None) -> str:
        is_missing = problem is not None and problem.kind is ProblemKind.REQUIRED
        return self.sentence(section, problem) if problem is not None and is_missing else ""

    def refused_sentence(self, section: Section, question: str) -> str:
        """Say why what was typed at a question could not be read; blank where it could."""
        found = next((one for (where, _), one in self._refused.items() if where == question), None)
        if found is None:
            return ""
        return refusal_sentence(replace(found, place=section.address(question)), self._voice)

    def _readings(self, question: str, node: Question) -> Iterator[Reading]:
        kinds = {place: node.kind for place in self._refused if place[0] == question}
        return readings_of(self._refused, kinds, self._shown)

    def waiting_sentence(self, section: Section, question: str) -> str:
        """Say why what stands in a question's field is not saved; blank where all of it is."""
        refused = self.refused_sentence(section, question)
        if refused or not any(where == question for where, _ in self._typing):
            return refused
        said = self._voice.say(
            "wording", "{place}: this was being typed when the program ended. Leave the field to save it."
        )
        return said.format(place=section.address(question))

    def _message(self, section: Section, question: str, problem: Problem | None) -> str:
        """What is missing is no mistake yet: it stands in the problem list, not beside the field."""
        waiting = self.waiting_sentence(section, question)
        if waiting or problem is None or problem.kind in _NO_MISTAKES:
            return waiting
        return self.sentence(section, problem)

    def _jump(self, section: Section, question: str, problem: Problem | None) -> str:
        """Ask why a number changed that much; what was answered already is still shown."""
        if problem is not None and problem.kind is ProblemKind.JUMP:
            return self.sentence(section, problem)
        if not section.session.part(question, REASON):
            return ""
        return self._voice.say("wording", "Why it differs from last round:")

    def _origin(self, session: "FormSession", question: str, node: Question) -> OriginValue | None:
        if node.figure is None:
            return None
        own = {name: session.part(question, name) for name in OVERRIDDEN}
        named = session.part(question, SOURCE)
        card = card_of({SOURCE: named}, self.cards)
        usual = self._voice.say("wording", "the usual source")
        return OriginValue(
            named,
            (("", usual), *((one.id, one.system) for one in self.cards)),
            {name: day(text) for name, text in own.items() if text},
            {name: self._said_by(card, name) for name in OVERRIDDEN} if card else {},
        )

    def _said_by(self, card: SourceCard, column: str) -> str:
        text = card.columns.get(column, "")
        return method_word(text, self._voice) if column == "method" else day(text)

    def _text(self, section: Section, question: str, node: Question) -> str:
        refused = self._refused.get((question, ""))
        if refused is not None:
            return refused.facts.get("typed", "")
        return self._shown(node.kind, section.session.value(question))

    def _shown(self, kind: Kind, text: str) -> str:
        if kind in _DAYS and len(text) >= 10:
            time = f" {_time(text[11:])}" if len(text) > 10 else ""
            return f"{text[8:10]}/{text[5:7]}/{text[:4]}{time}"
        if kind is Kind.TIME:
            return _time(text)
        return decimal(text, self._voice) if kind in _NUMBERS else text

    def _grid(self, section: Section, question: str, node: Question) -> GridValue | None:
        if node.figure is None:
            return None
        table, typed = section.session.table(question), section.session.cells(question)
        texts = {str(key): self._shown(node.kind, text) for key, text in table.items()}
        refused = {part: one for (where, part), one in self._refused.items() if where == question and part}
        texts |= {part: one.facts.get("typed", "") for part, one in refused.items()}
        half = {part: text for (where, part), text in self._typing.items() if where == question and part}
        texts |= half
        laid = lay_out(node.figure, section.language, self._voice.say("wording", "Total"))
        computed = frozenset(str(key) for key in table if key not in typed)
        states = {
            str(key): state_word(cell.state, self._voice)
            for key, cell in typed.items()
            if cell.state is not State.VALUE
        }
        return replace(
            laid, texts=texts, computed=computed, refused=frozenset(refused) | frozenset(half), states=states
        )

    def _previous(self, answer: Answer | None, node: Question) -> str:
        if answer is None:
            return ""
        text = _plain(answer)
        if node.itemset is not None and node.itemset.choices:
            names = {choice.name: choice.labels for choice in node.itemset.choices}
            return label_in(names.get(text, {}), "") or text
        return self._shown(node.kind, text)


def _called(choice: ChoiceItem) -> str:
    """Give the words of a choice, or the name of its picture."""
    return as_plain(choice.label).strip() or choice.image or choice.name


def _time(text: str) -> str:
    """Give 09:30 for 09:30:00.000, with an offset where there is one."""
    found = _TIME.match(text)
    if found is None:
        return text
    seconds = found[2] if found[2] != ":00" else ""
    return f"{found[1]}{seconds}{found[3]}"


def _plain(answer: Answer | None) -> str:
    """Give an answer as somebody would type it: its value, or the total of its table."""
    if answer is None:
        return ""
    total = answer.cells.get(CellKey(NUMERATOR))
    return answer.value or (total.value if total else None) or ""
