"""States of cells, texts that can't be read, and how to get rid of them."""

import pytest
from sqlalchemy import insert

from charter_desktop.domain.answer import Cell, CellKey, State
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import schema, unread
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.check import check
from charter_desktop.usecases.record_answer import record_answer, record_part, record_state
from tests.rounds import SmallCity, must

FEMALE, MALE = CellKey.parse("numerator:sex=f"), CellKey.parse("numerator:sex=m")


def test_a_state_stands_on_its_cell_and_leaves_the_others_alone(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.1", "12", cell=FEMALE))
        must(record_state(book, "EM1.1", "not_collected", cell=MALE))
        answer = AnswerBook.open(hr).answers()["EM1.1"][0]
        assert answer.state is State.VALUE
        assert answer.cells == {FEMALE: Cell(State.VALUE, "12"), MALE: Cell(State.NOT_COLLECTED)}
        must(record_state(book, "EM1.1", "", cell=MALE))
        assert MALE not in AnswerBook.open(hr).answers()["EM1.1"][0].cells


def test_a_state_on_a_cell_that_is_not_there_is_refused(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        for question, key in (("EM1.1", "numerator:sex=x"), ("EM2.6", "numerator:sex=f")):
            refused = record_state(book, question, "not_yet", cell=CellKey.parse(key))
            assert isinstance(refused, Refusal)
            assert refused.fault is Fault.NO_SUCH_CELL
        assert check(book).count == 0


@pytest.mark.parametrize(
    ("question", "key"), [("NO.1", None), ("EM1.1", "numerator:sex=x"), ("EM2.6", "numerator:sex=f")]
)
def test_a_text_for_a_place_that_is_not_there_is_not_kept(
    city: SmallCity, question: str, key: str | None
) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        refused = record_answer(book, question, "12", cell=CellKey.parse(key) if key else None)
        assert isinstance(refused, Refusal)
        assert unread.every(hr) == {}
        odd = record_part(book, question, "source", "x") if question == "NO.1" else refused
        assert isinstance(odd, Refusal)
        assert unread.every(hr) == {}


@pytest.mark.parametrize(("question", "key"), [("EM1.1", FEMALE), ("EM1.3", None), ("SP2.5", None)])
@pytest.mark.parametrize("then", ["", "7"])
def test_a_text_that_could_not_be_read_goes_once_something_else_is_typed(
    city: SmallCity, question: str, key: CellKey | None, then: str
) -> None:
    with city.open_department("hr") as hr:
        refused = record_answer(AnswerBook.open(hr), question, "casi", cell=key)
        assert isinstance(refused, Refusal)
        assert [text for _, text in check(AnswerBook.open(hr)).unread] == ["casi"]
        must(record_answer(AnswerBook.open(hr), question, then, cell=key))
        assert check(AnswerBook.open(hr)).unread == ()


def test_odd_rows_among_the_unread_do_not_stop_the_workspace(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        with hr.transaction():
            for address in ("", "no field", "hr/answer/señal", "hr/answer/EM1.1#numerator:sex=x"):
                hr.connection.execute(insert(schema.unread), {"field": address, "text": "casi"})
        book = AnswerBook.open(hr)
        stuck = Field("hr", "answer", "EM1.1", "numerator:sex=x")
        assert unread.every(hr) == {stuck: "casi"}
        record_answer(book, "EM1.1", "", cell=CellKey.parse("numerator:sex=x"))
        assert unread.every(hr) == {}
