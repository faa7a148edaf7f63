"""Published answers as the plain values that documents draw: figures, texts, lights, statements."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, CellKey, State, total_of
from charter_desktop.domain.field import CITY
from charter_desktop.domain.light import Light, light_of
from charter_desktop.domain.view import Standing
from charter_desktop.forms.definition import Dimension, Question
from charter_desktop.reports.content import Figure, FigureRow, Quantity, Source, Statement, TextAnswer
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import NO_TOTAL, disclosure_class
from charter_desktop.usecases.publishable import JOINED, Published, publishable
from charter_desktop.usecases.published_words import Words, dimension_word
from charter_desktop.wording.sources import method_word, yes_word
from charter_desktop.wording.states import state_word

_SHARES = {"percent", "pair", "gap"}


class PublishedView:
    """What of a view may be printed, found by question; `lines` are there when they are protected already."""

    def __init__(self, view: CityView, words: Words, lines: Iterable[Published] | None = None) -> None:
        self.view = view
        self.words = words
        self._lines: dict[str, list[Published]] = {}
        for line in publishable(view) if lines is None else lines:
            if line.standing is Standing.OUTDATED:
                continue  # what was decided no longer fits its answers: unresolved
            self._lines.setdefault(line.question, []).append(line)
        self._rules = view.rules

    def lines(self, question_id: str) -> list[Published]:
        """Give what is published of a question: the city's answer, or one per department."""
        return self._lines.get(question_id, [])

    def questions(self, commitment: str = "") -> list[str]:
        """Name the questions of a commitment that are answered or to be decided, in the order of the form."""
        undecided = {item.question for item in self.view.undecided}
        known = [name for name in self.view.answers if name in self._lines or name in undecided]
        mine = [name for name in known if self._is_placed(name) and self._of(name) == commitment]
        return sorted(mine, key=lambda name: (self.words.place(name), name))

    def _is_placed(self, question_id: str) -> bool:
        """Say whether it is an answer, not the mark of a row, to a question that is still asked."""
        return question_id not in self.view.unplaced and not question_id.endswith("]")

    def figures(self, question_ids: Iterable[str]) -> tuple[Figure, ...]:
        """Give the figures among some questions."""
        return tuple(
            self._figure(question, line)
            for name in question_ids
            if (question := self.words.question(name)) and question.figure
            for line in self.lines(name)
        )

    def every_figure(self) -> tuple[Figure, ...]:
        """Give every published figure of this round's questionnaires."""
        return self.figures(name for name in self._lines if self._is_placed(name))

    def text_answer(self, question_id: str) -> TextAnswer | None:
        """Give an answer in words; None where nobody answered."""
        unresolved = self.is_unresolved(question_id)
        found = self.statements(question_id)
        if not found and not unresolved:
            return None
        return TextAnswer(question_id, self.words.label(question_id), found, unresolved)

    def text_answers(self, question_ids: Iterable[str]) -> tuple[TextAnswer, ...]:
        """Give the answers in words among some questions."""
        plain = [
            name
            for name in question_ids
            if (question := self.words.question(name)) is None or question.figure is None
        ]
        return tuple(found for name in plain if (found := self.text_answer(name)))

    def statements(self, question_id: str) -> tuple[Statement, ...]:
        """Give what the city or each department says, choices as words, states as words."""
        return tuple(
            Statement(self.words.department(line.owner), text)
            for line in self.lines(question_id)
            if (text := self.words_of(line))
        )

    def words_of(self, line: Published) -> str:
        """Write a plain answer: in English as the city put it where it did, choices and states as words."""
        if line.english and self.words.language == "en":
            return line.english
        return self._said(line.question, line.answer)

    def is_unresolved(self, question_id: str) -> bool:
        """Say whether a person has to decide the answer first."""
        found = self.view.answers.get(question_id)
        return found is not None and found in self.view.undecided

    def light(self, question_id: str, owner: str = CITY) -> Light:
        """Read a self-assessment."""
        if owner == CITY and self.is_unresolved(question_id):
            return Light.UNRESOLVED
        for line in self.lines(question_id):
            if line.owner == owner:
                return light_of(line.answer)
        return Light.OPEN

    def _of(self, question_id: str) -> str:
        question = self.words.question(question_id)
        return question.commitment if question else ""

    def _said(self, question_id: str, answer: Answer) -> str:
        if answer.state is not State.VALUE:
            return state_word(answer.state, self.words.voice)
        said = self.words.value(question_id, answer.value or "")
        return yes_word(said, self.words.voice)

    def _figure(self, question: Question, line: Published) -> Figure:
        figure, answer, words = question.figure, line.answer, self.words
        assert figure is not None
        dimensions = _dimensions(figure.dimensions, figure.split)
        shown = tuple(one for one in dimensions if any(one.name in dict(key.members) for key in answer.cells))
        rows = tuple(self._rows(question, answer, shown)) if shown else ()
        labels = {measure: words.named(names) for measure, names in figure.labels.items()}
        item = self.view.answers[line.question]
        return Figure(
            code=line.question,
            label=words.label(line.question),
            unit=figure.unit,
            numerator=labels.get(NUMERATOR, ""),
            denominator=labels.get(DENOMINATOR, ""),
            source=self._source(answer),
            who=words.department(line.owner),
            dimensions=tuple(dimension_word(one.name, words.voice) for one in shown),
            rows=rows,
            total=self._total(question, answer),
            state=None if answer.state is State.VALUE else answer.state,
            rounded=self._base(question) if answer.rounded else 0,
            reduced=bool(figure.split) and answer.state is State.VALUE and not rows,
            counted=item.counted if line.standing is Standing.ADDED else len(line.owner.split(JOINED)),
            asked=len(self.view.asked(line.question)) if line.standing is Standing.ADDED else 0,
            apart=item.apart if line.standing is Standing.SIDE_BY_SIDE else None,
            core=figure.core,
            area=figure.area,
            commitment=question.commitment,
        )

    def _base(self, question: Question) -> int:
        rule = self._rules.rule(disclosure_class(question))
        return rule.base if rule else 1

    def _rows(
        self, question: Question, answer: Answer, dimensions: tuple[Dimension, ...]
    ) -> Iterable[FigureRow]:
        """Give the rows of a table in the order of the members."""
        found = {key.members for key in answer.cells if len(key.members) == len(dimensions)}
        order = {
            (one.name, member.name): place for one in dimensions for place, member in enumerate(one.members)
        }
        labels = {
            (one.name, member.name): self.words.text(member.labels)
            for one in dimensions
            for member in one.members
        }
        names = [one.name for one in dimensions]
        by_name = [{name: (name, value) for name, value in members} for members in found]
        keys = [tuple(pairs[name] for name in names) for pairs in by_name]
        for key in sorted(keys, key=lambda pairs: [order.get(pair, 99) for pair in pairs]):
            members = tuple(sorted(key))
            if _is_empty(answer, members):
                continue
            yield self._row(question, answer, members, tuple(labels.get(pair, pair[1]) for pair in key))

    def _row(
        self, question: Question, answer: Answer, members: tuple[tuple[str, str], ...], words: tuple[str, ...]
    ) -> FigureRow:
        numerator = _quantity(answer, CellKey(NUMERATOR, members))
        denominator = _quantity(answer, CellKey(DENOMINATOR, members))
        return FigureRow(words, numerator, denominator, self._share(question, numerator, denominator))

    def _total(self, question: Question, answer: Answer) -> FigureRow | None:
        """Give the whole: as stated, or added up where nothing is hidden or rounded."""
        if answer.state is not State.VALUE:
            return None
        if not answer.cells:
            number = _decimal(answer.value)
            return FigureRow((), Quantity(number), None) if number is not None else None
        kind = question.figure.kind if question.figure else ""
        totals = {}
        for measure in (NUMERATOR, DENOMINATOR):
            stated = answer.cells.get(CellKey(measure))
            adds_up = not answer.rounded and kind not in NO_TOTAL
            number = total_of(answer, measure) if stated or adds_up else None
            state = stated.state if stated and stated.value is None else None
            totals[measure] = Quantity(number, state)
        numerator, denominator = totals[NUMERATOR], totals[DENOMINATOR]
        if numerator.number is None and numerator.state is None:
            return None
        return FigureRow((), numerator, denominator, self._share(question, numerator, denominator))

    def _share(self, question: Question, numerator: Quantity, denominator: Quantity | None) -> Decimal | None:
        """Divide where the rules allow a percentage on such a base (privacy.md: S2 needs 20)."""
        kind = question.figure.kind if question.figure else ""
        if kind not in _SHARES or denominator is None:
            return None
        if numerator.number is None or not denominator.number:
            return None
        rule = self._rules.rule(disclosure_class(question))
        least = max(rule.percent_base, rule.threshold) if rule else 1
        return numerator.number / denominator.number if denominator.number >= least else None

    def _source(self, answer: Answer) -> Source:
        about, voice = answer.about, self.words.voice
        return Source(
            reference=about.get("reference", ""),
            method=method_word(about.get("method", ""), voice),
            coverage=about.get("coverage", ""),
            scheme=self.words.scheme(about.get("scheme", "")),
            legal_basis=about.get("legal_basis", ""),
            definition=about.get("definition", ""),
            comparable=yes_word(about.get("comparable", ""), voice),
            reason=about.get("reason", ""),
        )


def _dimensions(dimensions: tuple[Dimension, ...], split: tuple[str, ...]) -> tuple[Dimension, ...]:
    by_name = {one.name: one for one in dimensions}
    return tuple(by_name[name] for name in split if name in by_name)


def _quantity(answer: Answer, key: CellKey) -> Quantity:
    cell = answer.cells.get(key)
    if cell is None:
        return Quantity(None)
    return Quantity(_decimal(cell.value), None if cell.state is State.VALUE else cell.state)


def _is_empty(answer: Answer, members: tuple[tuple[str, str], ...]) -> bool:
    """Say whether a row holds nothing but true zeros of a group called unknown."""
    unknown = any(name == "unknown" for _, name in members)
    cells = [answer.cells.get(CellKey(measure, members)) for measure in (NUMERATOR, DENOMINATOR)]
    return unknown and all(cell is None or cell.value == "0" for cell in cells)


def _decimal(text: str | None) -> Decimal | None:
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None
