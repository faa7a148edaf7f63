"""A live form: it takes what is typed, keeps everything that depends on it, and says what to store."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo

from charter_desktop.domain.answer import NUMERATOR, Answer, Cell, CellKey
from charter_desktop.domain.canonical import Value, tidy_text
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms import answers, tables
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.choices import (
    ChoiceItem,
    choice_names,
    choices_of,
    names_of,
    ordered_selection,
)
from charter_desktop.forms.compilation import program_of
from charter_desktop.forms.definition import Figure, FormDefinition, Group, Kind, Question
from charter_desktop.forms.host import FormHost
from charter_desktop.forms.instance import Branch, Leaf, Place, Rows
from charter_desktop.forms.live import LiveForm, counted
from charter_desktop.forms.lookups import Lookups
from charter_desktop.forms.problems import Problem, problem_of
from charter_desktop.forms.reading import read_typed
from charter_desktop.forms.texts import Texts, labels_of
from charter_desktop.forms.xpath.dates import Calendar
from charter_desktop.forms.xpath.tree import Node

_NOT_TYPED = frozenset({Kind.NOTE, Kind.CALCULATE, Kind.HIDDEN, Kind.START, Kind.END, Kind.USERNAME})
_SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


class FormSession:
    """One person filling in one form. Made by `load`; one gesture gives one ChangeSet."""

    def __init__(
        self, definition: FormDefinition, live: LiveForm, opening: ChangeSet, previous: Mapping[str, Answer]
    ) -> None:
        self.definition = definition
        self.opening = opening
        self.previous = previous
        self.evidenced: frozenset[str] = frozenset()  # questions for evidence that files or links answer
        self._live = live
        self._host = live.host
        self._texts = Texts(live.program, live.host)

    @classmethod
    def load(
        cls,
        definition: FormDefinition,
        draft: Mapping[Field, Value],
        *,
        owner: str,
        clock: Callable[[], datetime],
        zone: tzinfo,
        previous: Mapping[str, Answer] | None = None,
        media: Mapping[str, bytes] | None = None,
        user: str = "",
    ) -> "FormSession":
        """Build the form from a draft: rows, then leaves, then everything computed once.

        `clock` gives an aware time; `media` are files by name, such as the CSV of an instance. What
        fired because the form was opened for the first time stands in `opening`, to be stored.
        """
        program = program_of(definition)
        host = FormHost(definition, Calendar(zone, clock), media or {}, len(program.specs))
        host.properties = {"username": user}
        live = LiveForm(program, host, owner, lambda leaf: names_of(leaf, host))
        session = cls(definition, live, ChangeSet(), previous or {})
        host.text_of = lambda name: session._texts.itext(name, host.language)
        lookups = Lookups(live, session._texts)
        host.choice_name_of = lookups.choice_name
        host.cell_of = lookups.cell_text
        session.opening = live.load(draft)
        return session

    @property
    def unsaved(self) -> Mapping[Field, Value]:
        """What waits for the next write to the store; `saved` empties it."""
        return self._live.unsaved

    @property
    def root(self) -> Branch:
        """The live tree, for what walks over all of it."""
        root = self._host.root
        assert isinstance(root, Branch)
        return root

    def now(self) -> str:
        """Give the time it is, as XForm text."""
        calendar = self._host.calendar
        return str(calendar.moment(calendar.now()))

    # what is there

    def questions(self) -> tuple[str, ...]:
        """Give the ids of all questions in order, rows expanded."""
        return tuple(leaf.key for leaf in self._live.leaves())

    def question(self, question_id: str) -> Question | None:
        """Give the definition of a question, also of one in a row."""
        place = self._live.places.get(question_id)
        node = place.spec.node if place is not None else None
        return node if isinstance(node, Question) else None

    def node(self, place_id: str) -> Group | Question | None:
        """Give the definition of a question, a group, a row or a repeat."""
        place = self._live.places.get(place_id)
        return place.spec.node if place is not None else None

    def rows(self, repeat_id: str) -> tuple[str, ...]:
        """Give the ids of the rows of a repeat, such as `f:visits[7qk2m4xw9d3ca]`, in order."""
        place = self._live.places.get(repeat_id)
        return tuple(row.key for row in place.rows) if isinstance(place, Rows) else ()

    def is_counted(self, repeat_id: str) -> bool:
        """Say whether the form itself says how many rows a repeat has."""
        place = self._live.places.get(repeat_id)
        return isinstance(place, Rows) and counted(place)

    def value(self, question_id: str) -> str:
        """Give the XForm text of an answer; blank while it is not relevant, or unknown."""
        place = self._live.places.get(question_id)
        return place.value if isinstance(place, Leaf) and place.relevant else ""

    def relevant(self, place_id: str) -> bool:
        """Whether a question, group or row is relevant, with all that stands above it."""
        place = self._live.places.get(place_id)
        return place is not None and place.relevant

    def required(self, question_id: str) -> bool:
        """Whether an answer is asked for."""
        place = self._live.places.get(question_id)
        return place is not None and place.required

    def readonly(self, place_id: str) -> bool:
        """Whether it, or anything above it, is read-only."""
        place: Node | None = self._live.places.get(place_id)
        while isinstance(place, Place):
            if place.readonly:
                return True
            place = place.parent
        return False

    def valid(self, question_id: str) -> bool:
        """Whether an answer keeps its constraint, its choices and its sums; blank and hidden ones do."""
        place = self._live.places.get(question_id)
        if not isinstance(place, Leaf):
            return True
        return problem_of(place, self._names, required=False) is None

    def choices(self, question_id: str, language: str = "") -> tuple[ChoiceItem, ...]:
        """Give the choices that the filter lets through now, labelled in a language."""
        place = self._live.places.get(question_id)
        if not isinstance(place, Leaf):
            return ()
        return choices_of(place, self._host, self._texts, language or self._host.language)

    def label(self, place_id: str, language: str = "") -> str:
        """Give the label in a language, with its expressions filled in."""
        return self._text(place_id, "label", language)

    def quoted(self, place_id: str, part: str, quote: Callable[[str], str]) -> str:
        """Give the `label` or `hint` of a place for reading as markup: what expressions give is quoted."""
        return self._text(place_id, part, "", quote)

    def hint(self, place_id: str, language: str = "") -> str:
        """Give the hint in a language."""
        return self._text(place_id, "hint", language)

    def guidance(self, question_id: str, language: str = "") -> str:
        """Give the longer guidance in a language."""
        return self._text(question_id, "guidance", language)

    def constraint_message(self, question_id: str, language: str = "") -> str:
        """Give what the form says when the constraint is broken."""
        return self._text(question_id, "constraint_message", language)

    def required_message(self, question_id: str, language: str = "") -> str:
        """Give what the form says when the answer is missing."""
        return self._text(question_id, "required_message", language)

    def set_language(self, language: str) -> None:
        """Choose the language that expressions such as jr:choice-name() speak."""
        self._host.language = language

    def cells(self, question_id: str) -> Mapping[CellKey, Cell]:
        """Give the cells of a table that were filled."""
        leaf, figure = self._figure(question_id)
        return tables.typed_cells(figure, leaf.parts or {}) if leaf and figure else {}

    def table(self, question_id: str) -> Mapping[CellKey, str]:
        """Give every number of a table with its totals, as canonical text."""
        leaf, figure = self._figure(question_id)
        return tables.table_of(figure, self.cells(question_id)) if leaf and figure else {}

    def part(self, question_id: str, part: str) -> str:
        """Give what stands beside an answer: state, comment, coverage, ..."""
        place = self._live.places.get(question_id)
        return (place.parts or {}).get(part, "") if isinstance(place, Leaf) else ""

    def problems(self) -> tuple[Problem, ...]:
        """Give what is missing or wrong in relevant questions, in order."""
        found = (self._problem_of(leaf) for leaf in self._live.leaves())
        return tuple(problem for problem in found if problem is not None)

    def problem(self, question_id: str) -> Problem | None:
        """Give what is missing or wrong in one question; None for nothing."""
        place = self._live.places.get(question_id)
        return self._problem_of(place) if isinstance(place, Leaf) else None

    def answers(self) -> Mapping[str, Answer]:
        """Give the answer of each question that holds anything, by question id."""
        found: dict[str, Answer] = {}
        for leaf in self._live.leaves():
            answer = answers.answer_of(leaf)
            if answer is not None:
                found[leaf.key] = answer
        return found

    # what a person does

    def set(self, question_id: str, typed: str) -> ChangeSet | Refusal:
        """Answer a question, or give the total of a figure; blank takes the answer away."""
        leaf = self._typable(question_id)
        if isinstance(leaf, Refusal):
            return leaf
        node = leaf.spec.node
        assert isinstance(node, Question)
        if node.figure is not None:
            return self.set_cell(question_id, CellKey(NUMERATOR), typed)
        text = self._read(leaf, node, typed)
        if isinstance(text, Refusal):
            return Refusal(text.fault, question_id, text.facts)
        return self._live.gesture(lambda: self._live.answer(leaf, text))

    def set_many(self, answers_typed: Iterable[tuple[str, str]]) -> ChangeSet | Refusal:
        """Answer several questions as one gesture, such as a paste; the first refusal stops it all."""
        texts: list[tuple[Leaf, str]] = []
        for question_id, typed in answers_typed:
            leaf = self._typable(question_id)
            if isinstance(leaf, Refusal):
                return leaf
            node = leaf.spec.node
            assert isinstance(node, Question)
            text = self._read(leaf, node, typed)
            if isinstance(text, Refusal):
                return Refusal(text.fault, question_id, text.facts)
            texts.append((leaf, text))
        return self._live.gesture(lambda: self._live.answer_all(texts))

    def set_each(self, answers_typed: Iterable[tuple[str, str]]) -> tuple[ChangeSet, dict[str, Refusal]]:
        """Answer several questions as one gesture; what can't be read is refused alone, by question id.

        They are read one after the other, so that a choice may depend on one before it. A choice is
        given by its name or by its label.
        """
        refused: dict[str, Refusal] = {}
        changes = self._live.gesture(lambda: refused.update(self._answer_each(answers_typed)))
        return changes, refused

    def set_cell(self, question_id: str, key: CellKey, typed: str) -> ChangeSet | Refusal:
        """Fill one cell of a table; a key without members is the total."""
        leaf = self._typable(question_id)
        if isinstance(leaf, Refusal):
            return leaf
        node = leaf.spec.node
        if not isinstance(node, Question) or node.figure is None:
            return Refusal(Fault.NO_SUCH_CELL, question_id, {"cell": str(key)})
        wrong = tables.check_key(node.figure, key)
        text = wrong or tables.read_cell(typed, whole=node.kind is Kind.INTEGER)
        if isinstance(text, Refusal):
            return Refusal(text.fault, question_id, {**text.facts, "cell": str(key)})
        return self._live.gesture(lambda: self._live.put_part(leaf, str(key), text))

    def set_part(self, question_id: str, part: str, text: str) -> ChangeSet | Refusal:
        """Write what stands beside an answer; a state is one of State, a cell's is `state:CELL`."""
        leaf = self._live.places.get(question_id)
        if not isinstance(leaf, Leaf):
            return Refusal(Fault.NO_SUCH_QUESTION, question_id)
        node = leaf.spec.node
        figure = node.figure if isinstance(node, Question) else None
        read = tables.read_part(figure, question_id, part, tidy_text(text.strip()))
        if isinstance(read, Refusal):
            return read
        return self._live.gesture(lambda: self._live.put_part(leaf, part, read))

    def add_row(self, repeat_id: str, place: int | None = None, key: str = "") -> ChangeSet | Refusal:
        """Add a row at a place counted from 0, or at the end; `key` names it, such as `new_id` makes one."""
        return self.add_rows(repeat_id, [key], place)

    def add_rows(self, repeat_id: str, keys: Sequence[str], place: int | None = None) -> ChangeSet | Refusal:
        """Add rows below each other; what looks at the whole repeat is computed once."""
        rows = self._live.places.get(repeat_id)
        if not isinstance(rows, Rows):
            return Refusal(Fault.NO_SUCH_ROW, repeat_id)
        if counted(rows):
            return Refusal(Fault.NOT_TYPED_HERE, repeat_id)
        named = [key for key in keys if key]
        if len(set(named)) < len(named) or any(f"{repeat_id}[{key}]" in self._live.places for key in named):
            return Refusal(Fault.NO_SUCH_ROW, repeat_id)
        at = len(rows.rows) if place is None else max(0, min(place, len(rows.rows)))
        return self._live.gesture(lambda: self._live.new_rows(rows, at, keys))

    def remove_row(self, row_id: str) -> ChangeSet | Refusal:
        """Take a row away; its answers stay in the draft and count no more."""
        row = self._live.places.get(row_id)
        rows = self._live.places.get(row_id.rpartition("[")[0])
        if not isinstance(row, Branch) or not isinstance(rows, Rows):
            return Refusal(Fault.NO_SUCH_ROW, row_id)
        if counted(rows):
            return Refusal(Fault.NOT_TYPED_HERE, row_id)
        return self._live.gesture(lambda: self._live.drop_row(rows, row))

    def restore_row(self, row_id: str) -> ChangeSet | Refusal:
        """Put a row that was removed from this session back, with its answers."""
        if not self._live.may_restore(row_id):
            return Refusal(Fault.NO_SUCH_ROW, row_id)
        return self._live.gesture(lambda: self._live.restore_row(row_id))

    def put_back(self, values: Mapping[Field, Value]) -> ChangeSet:
        """Give fields the values that stood there once, as if the draft had been loaded so.

        They are not read again, reach questions that are not relevant now, and set nothing off.
        """
        return self._live.put_back(values)

    def saved(self) -> None:
        """Say that everything in `unsaved` is durable now."""
        self._live.unsaved.clear()

    # how

    def _problem_of(self, leaf: Leaf) -> Problem | None:
        asked = leaf.key not in self.evidenced
        return problem_of(leaf, self._names, required=asked, previous=self.previous.get(leaf.key))

    def _names(self, leaf: Leaf) -> tuple[str, ...]:
        return names_of(leaf, self._host)

    def _figure(self, question_id: str) -> tuple[Leaf | None, Figure | None]:
        place = self._live.places.get(question_id)
        if isinstance(place, Leaf) and isinstance(place.spec.node, Question):
            return place, place.spec.node.figure
        return None, None

    def _typable(self, question_id: str) -> Leaf | Refusal:
        leaf = self._live.places.get(question_id)
        if not isinstance(leaf, Leaf) or not isinstance(leaf.spec.node, Question):
            return Refusal(Fault.NO_SUCH_QUESTION, question_id)
        if leaf.spec.node.kind in _NOT_TYPED or leaf.spec.node.bind.calculate or self.readonly(question_id):
            return Refusal(Fault.NOT_TYPED_HERE, question_id)
        return leaf

    def _read(self, leaf: Leaf, node: Question, typed: str) -> str | Refusal:
        if node.kind in _SELECTS and node.itemset is not None:
            return ordered_selection(leaf, node.kind, typed, self._host)
        return read_typed(node.kind, node.data_type, typed)

    def _answer_each(self, answers_typed: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Refusal]]:
        for question_id, typed in answers_typed:
            leaf = self._typable(question_id)
            if isinstance(leaf, Refusal):
                yield question_id, leaf
                continue
            node = leaf.spec.node
            assert isinstance(node, Question)
            text = self._read(leaf, node, typed)
            if isinstance(text, Refusal) and node.itemset is not None:
                named = choice_names(
                    self.choices(question_id), typed, several=node.kind is not Kind.SELECT_ONE
                )
                text = self._read(leaf, node, named) if named else text
            if isinstance(text, Refusal):
                yield question_id, Refusal(text.fault, question_id, text.facts)
            else:
                self._live.answer(leaf, text)

    def _text(self, place_id: str, kind: str, language: str, quote: Callable[[str], str] = str) -> str:
        place = self._live.places.get(place_id)
        if place is None:
            return ""
        labels = labels_of(place, kind)
        return self._texts.words(labels, language or self._host.language, place, quote)
