"""Answer a questionnaire at random, and carry such answers into a template by hand."""

import random
from datetime import date, timedelta
from decimal import Decimal

import openpyxl

from charter_desktop.domain.answer import DECLARED, CellKey
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.forms.definition import UNSEEN, Figure, Kind, Question
from charter_desktop.forms.instance import Rows
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import STATE, all_keys
from charter_desktop.workbooks.cell_maker import CellMaker, stored_texts
from charter_desktop.workbooks.interpret import typed_number
from charter_desktop.workbooks.words import number_shown, shown
from tests.workbooks.filling import Place, places

NOT_IN_CELLS = UNSEEN | {Kind.FILE, Kind.IMAGE, Kind.NOTE}
TEXTS = (
    "a plain sentence",
    "=1+1",
    '=cmd|"/c calc"!A1',
    "+34 600 000 000",
    "-minus",
    "@SUM(A1)",
    "dos líneas\nde texto",
    "_x0041_ stays as it is",
    "  blanks around  ",
    "'quoted'",
    "1.234",
    "12/03/2026",
    "TRUE",
    "50 %",
    "€ ñ 漢字 🙂",
    "x" * 5_000,
)


class Chance:
    """Types at random into a session, always the same for a seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)

    def answer_all(self, session: FormSession) -> None:
        """Answer most questions, leave some out, say of some why there is no answer."""
        for place in [place for place in session._live.places.values() if isinstance(place, Rows)]:
            for _ in range(self._dice.randrange(4)):
                session.add_row(place.key)
        for question in session.questions():
            node = session.question(question)
            assert node is not None
            if node.kind in NOT_IN_CELLS:
                continue
            if node.figure is not None:
                self._table(session, question, node.figure, whole=node.data_type == "int")
            elif self._dice.random() < 0.7:
                session.set_each([(question, self._typed(session, question, node))])
            elif "[" not in question:
                session.set_part(question, STATE, self._dice.choice(DECLARED).value)
            if self._dice.random() < 0.2 and "[" not in question:
                session.set_part(question, "comment", self._dice.choice(TEXTS))

    def _table(self, session: FormSession, question: str, figure: Figure, *, whole: bool) -> None:
        if self._dice.random() < 0.2:
            session.set_part(question, STATE, self._dice.choice(DECLARED).value)
            return
        for measure in figure.measures:
            full = [key for key in all_keys(figure, measure) if len(key.members) == len(figure.dimensions)]
            for key in full:
                if self._dice.random() < 0.8:
                    session.set_cell(question, key, self._number(whole=whole))
                elif self._dice.random() < 0.5:
                    session.set_part(question, f"{STATE}:{key}", self._dice.choice(DECLARED).value)

    def _number(self, *, whole: bool) -> str:
        if whole:
            return str(self._dice.randrange(1_000_000))
        return typed_number(
            decimal_text(Decimal(self._dice.randrange(10**7)) / 10 ** self._dice.randrange(4))
        )

    def _typed(  # noqa: PLR0911 - a kind each
        self, session: FormSession, question: str, node: Question
    ) -> str:
        match node.kind:
            case Kind.INTEGER:
                return str(self._dice.randrange(-50, 100_000))
            case Kind.DECIMAL | Kind.RANGE:
                return self._number(whole=node.data_type == "int")
            case Kind.DATE | Kind.TODAY:
                return (date(2020, 1, 1) + timedelta(days=self._dice.randrange(3_000))).isoformat()
            case Kind.TIME:
                return f"{self._dice.randrange(24):02}:{self._dice.randrange(60):02}"
            case Kind.DATE_TIME:
                return f"2026-05-{self._dice.randrange(1, 28):02}T10:{self._dice.randrange(60):02}"
            case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE:
                names = [one.name for one in session.choices(question)]
                most = len(names) if node.kind is Kind.SELECT_MULTIPLE else 1
                return " ".join(
                    self._dice.sample(names, min(len(names), self._dice.randint(1, max(1, most))))
                )
            case Kind.ACKNOWLEDGE:
                return "OK"
            case _:
                return self._dice.choice(TEXTS)


def typed_texts(session: FormSession) -> dict[str, str]:
    """Give what a person typed, by `QUESTION#PART`; not what computes itself."""
    return {
        where: text
        for where, text in stored_texts(session).items()
        if where.endswith("#row") or _is_typed(session, where.partition("#")[0])
    }


def fill_by_hand(book: openpyxl.Workbook, answered: FormSession, maker: CellMaker) -> dict[str, str]:
    """Write the answers of a session into a template, as a person would; gives new ids of rows by old ones."""
    found = places(book)
    rows = _spare_rows(answered, found)
    for where, text in typed_texts(answered).items():
        question, _, part = where.partition("#")
        if part != "row":
            place, value = _cell(answered, maker, _moved(question, rows), question, part, text)
            sheet, row, column = found[place]
            made = book[sheet].cell(row, column)
            made.value = value
            if isinstance(value, str):
                made.value, made.data_type = value.replace("_x0041_", "_x005F_x0041_"), "s"
    return rows


def _cell(
    answered: FormSession, maker: CellMaker, place: str, question: str, part: str, text: str
) -> tuple[Place, object]:
    node = answered.question(question)
    assert node is not None
    name = part.removeprefix(f"{STATE}:")
    if node.figure is not None and name.partition(":")[0] in node.figure.measures:
        value: object = maker.state_shown(text) if name != part else number_shown(text)
        return _table_place(node.figure, question, CellKey.parse(name)), value
    if node.figure is not None:
        return (f"P:{question}#{part}", "value"), maker.state_shown(text) if part == STATE else text
    if "[" in place:
        row = place[: place.rindex("]") + 1]
        return (f"R:{row}", place.removeprefix(f"{row}/")), shown(node, text, maker.choices(question, node))
    column = {"": "answer", STATE: "state", "comment": "comment"}[part]
    value = shown(node, text, maker.choices(question, node)) if not part else text
    return (f"A:{question}", column), maker.state_shown(text) if part == STATE else value


def _table_place(figure: Figure, question: str, key: CellKey) -> Place:
    across = figure.split[-1] if len(figure.split) > 1 else ""
    down = ",".join(f"{name}={member}" for name, member in key.members if name != across)
    beside = {name: member for name, member in key.members if name == across}
    return f"T:{question}|{down}", str(CellKey.of(key.measure, beside))


def _spare_rows(answered: FormSession, found: dict[Place, tuple[str, int, int]]) -> dict[str, str]:
    """Give each row of the session a row of the template."""
    free = list(dict.fromkeys(key.removeprefix("R:") for key, _ in found if key.startswith("R:")))
    moved: dict[str, str] = {}
    for where in stored_texts(answered):
        if where.endswith("#row"):
            row = where.removesuffix("#row")
            repeat = row.rpartition("[")[0]
            moved[row] = next(one for one in free if one.rpartition("[")[0] == repeat)
            free.remove(moved[row])
    return moved


def _moved(question: str, rows: dict[str, str]) -> str:
    row = question[: question.rindex("]") + 1] if "]" in question else ""
    return rows[row] + question[len(row) :] if row else question


def _is_typed(session: FormSession, question: str) -> bool:
    node = session.question(question)
    return node is not None and node.kind not in NOT_IN_CELLS
