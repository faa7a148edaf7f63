"""A questionnaire as sheets: the questions of a section, its statistics tables, and each repeat."""

from collections.abc import Iterator, Sequence
from math import ceil

from charter_desktop.forms.definition import UNSEEN, Group, Kind, Question, Repeat
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import ascii_id
from charter_desktop.workbooks.cell_maker import CellMaker
from charter_desktop.workbooks.grids import add_grid
from charter_desktop.workbooks.headings import Headings
from charter_desktop.workbooks.keys import ANSWER, COMMENT, LABEL, STATE, VALUE
from charter_desktop.workbooks.plan import Cell, Look, Sheet
from charter_desktop.workbooks.repeats import add_repeat
from charter_desktop.workbooks.words import hint_of, label_of, languages_of

QUESTION_WIDTHS = (2, 58, 20, 40, 26, 36)
TABLE_WIDTHS = (2, 38, *(16,) * 24)
REPEAT_WIDTHS = (2, 8, *(24,) * 24)
_LONG_TEXT = 3
_META = "meta"
_MOST_NAME = 31
_MOST_SHORT = 14
_MOST_WORDS = 24
_NOT_IN_NAMES = str.maketrans(dict.fromkeys(r"[]:*?/\'", " "))


class SheetMaker:
    """Makes the sheets of one questionnaire; `taken` are names of sheets that are in use."""

    def __init__(self, session: FormSession, language: str, words: Headings, taken: set[str]) -> None:
        self._session, self._words, self._taken = session, words, taken
        self._spoken, self._other = languages_of(session, language)
        self._cells = CellMaker(session, self._spoken, words)
        self._repeats: list[Sheet] = []

    def sheets(self) -> Iterator[Sheet]:
        """Give the sheets in the order of the form."""
        form = self._session.definition
        loose = [child for child in form.root.children if isinstance(child, Question)]
        if any(child.kind not in UNSEEN for child in loose):
            yield from self._section(form.title, loose)
        for child in form.root.children:
            if isinstance(child, Group) and child.name != _META:
                title = label_of(self._session, child.question_id, child, self._spoken)
                members = [child] if isinstance(child, Repeat) else child.children
                yield from self._section(title or child.name, members)

    def _section(self, title: str, members: Sequence[Group | Question]) -> Iterator[Sheet]:
        short = _short(title)
        questions = self._questions_sheet(short, title)
        tables = self._tables_sheet(short, title)
        before = len(self._repeats)
        self._add_all(questions, tables, members)
        own = questions if questions.next_row > 4 else None
        grids = tables if tables.next_row > 3 else None
        if own is None and grids is not None:
            grids.name = questions.name
        yield from (sheet for sheet in (own, grids) if sheet is not None)
        yield from self._repeats[before:]

    def _questions_sheet(self, short: str, title: str) -> Sheet:
        words = self._words
        sheet = Sheet(
            self._named(short),
            (LABEL, "", ANSWER, STATE, COMMENT),
            QUESTION_WIDTHS,
            frozen="C4",
            titles="2:3",
        )
        sheet.add("", Cell(2, title, Look.TITLE, wide=5), lines=2)
        heads = (words.question, words.last, words.answer, words.state, words.comment)
        sheet.add("", *(Cell(column, head, Look.HEAD) for column, head in enumerate(heads, 2)))
        return sheet

    def _tables_sheet(self, short: str, title: str) -> Sheet:
        sheet = Sheet(self._named(self._words.tables.format(section=short)), (LABEL, VALUE), TABLE_WIDTHS)
        sheet.add("", Cell(2, title, Look.TITLE, wide=8), lines=2)
        return sheet

    def _add_all(self, questions: Sheet, tables: Sheet, members: Sequence[Group | Question]) -> None:
        for node in members:
            if isinstance(node, Repeat):
                self._add_repeat(questions, node)
            elif isinstance(node, Group):
                self._add_group(questions, node)
                self._add_all(questions, tables, node.children)
            elif node.figure is not None:
                self._add_table(tables, node)
            elif node.kind not in UNSEEN:
                self._add_question(questions, node)

    def _add_group(self, sheet: Sheet, node: Group) -> None:
        label = label_of(self._session, node.question_id, node, self._spoken)
        has_questions = any(isinstance(one, Question) and one.figure is None for one in node.children)
        if label and has_questions:
            sheet.add("", Cell(2, label, Look.GROUP, wide=5), lines=_lines(label, 120))

    def _add_question(self, sheet: Sheet, node: Question) -> None:
        label, small = self._label(node.question_id, node)
        if node.kind is Kind.NOTE:
            sheet.add("", Cell(2, label, Look.NOTE, wide=5), lines=_lines(label, 150))
            return
        place = node.question_id
        needed = _lines(label, 52) + _lines(small, 62)
        answer = self._cells.answer(4, place, node)
        cells = (
            Cell(2, label, Look.QUESTION, small=small),
            self._cells.last(3, place, node),
            answer,
            self._cells.state(5, place),
            self._cells.comment(6, place),
        )
        least = _LONG_TEXT if node.kind is Kind.TEXT else 1
        sheet.add(f"A:{place}", *cells, lines=max(needed, least, _lines(str(answer.value), 38)))

    def _add_table(self, sheet: Sheet, node: Question) -> None:
        label, small = self._label(node.question_id, node)
        sheet.add("", lines=1)
        heading = Cell(2, label, Look.TABLE, small=small, wide=8)
        sheet.add("", heading, lines=_lines(label, 130) + _lines(small, 150))
        add_grid(sheet, self._cells, node, self._spoken, self._words)

    def _add_repeat(self, questions: Sheet, node: Repeat) -> None:
        label = label_of(self._session, node.question_id, node, self._spoken) or node.name
        sheet = Sheet(self._named(_short(label)), (LABEL,), REPEAT_WIDTHS, frozen="C5")
        sheet.add("", Cell(2, label, Look.TITLE, wide=5), lines=2)
        add_repeat(sheet, self._cells, node, node.question_id, self._spoken, self._words)
        self._repeats.append(sheet)
        link = self._words.elsewhere.format(sheet=sheet.name)
        questions.add("", Cell(2, label, Look.QUESTION), Cell(4, link, Look.LINK, link=sheet.name))

    def _label(self, place: str, node: Question) -> tuple[str, str]:
        """Give the label, and what stands below it: the other language, the hint, when it is asked."""
        session = self._session
        label = label_of(session, place, node, self._spoken) or ascii_id(node.name)
        other = label_of(session, place, node, self._other) if self._other else ""
        asked = "" if session.relevant(place) else self._words.conditional
        small = [other if other != label else "", hint_of(session, place, node, self._spoken), asked]
        if node.kind is Kind.SELECT_MULTIPLE:
            small.append(self._words.some)
        return label, "\n".join(line for line in small if line)

    def _named(self, wanted: str) -> str:
        """Give a sheet a name that Excel takes and that no other one has."""
        tidy = " ".join(wanted.translate(_NOT_IN_NAMES).split()) or "-"
        name, number = tidy[:_MOST_NAME], 2
        while name.casefold() in self._taken:
            end = f" {number}"
            name, number = f"{tidy[: _MOST_NAME - len(end)]}{end}", number + 1
        self._taken.add(name.casefold())
        return name


def _short(title: str) -> str:
    """Give the code at the beginning of a title, such as EM1, else its first words."""
    first = title.partition(" · ")[0]
    if first != title and len(first) <= _MOST_SHORT:
        return first
    return title if len(title) <= _MOST_WORDS else title[: _MOST_WORDS + 1].rpartition(" ")[0] or title


def _lines(text: str, width: int) -> int:
    """Say how many lines a text takes."""
    return sum(max(1, ceil(len(line) / width)) for line in text.splitlines())
