"""Source cards: filled once, inherited by figures, overridden one by one, travelling with what leaves."""

from pathlib import Path

import pytest

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.source import SourceCard, inherited
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer, record_part
from charter_desktop.usecases.release import release
from charter_desktop.usecases.source_cards import list_sources, put_source, remove_source, use_source
from tests.rounds import SmallCity, must

REGISTER = {
    "system": "Registro de personal",
    "method": "register",
    "reference": "31/12/2025",
    "coverage": "97,5 %",
    "scheme": "nationality",
    "legal_basis": "Statute of civil servants, article 7",
}


def test_the_first_card_fills_in_every_figure(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        card = must(put_source(book, REGISTER))
        must(record_answer(book, "EM1.1", "12", cell=CellKey.parse("numerator:sex=f")))
        assert release(book)["EM1.1"].protected.answer.about == {
            "source": "Registro de personal",
            "method": "register",
            "reference": "2025-12-31",
            "coverage": "97.5",
            "scheme": "nationality",
            "legal_basis": "Statute of civil servants, article 7",
        }
        (use,) = list_sources(book)
        assert use.card == card
        assert "EM1.1" in use.questions


def test_a_figure_may_say_one_thing_by_itself(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(put_source(book, REGISTER))
        must(record_part(book, "EM1.1", "coverage", "40"))
        about = release(book)["EM1.1"].protected.answer.about
        assert (about["coverage"], about["method"]) == ("40", "register")


def test_a_figure_comes_from_another_card_and_goes_back(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        usual = must(put_source(book, REGISTER))
        other = must(put_source(book, {"system": "Survey", "method": "survey"}))
        assert use_source(book, other.id, ["EM1.1", "EM1.3"]) is None
        uses = {use.card.id: use.questions for use in list_sources(AnswerBook.open(hr))}
        assert uses[other.id] == ("EM1.1", "EM1.3")
        assert release(book)["EM1.1"].protected.answer.about == {"source": "Survey", "method": "survey"}
        assert remove_source(book, other.id) is None
        uses = {use.card.id: use.questions for use in list_sources(AnswerBook.open(hr))}
        assert list(uses) == [usual.id]
        assert "EM1.1" in uses[usual.id]


def test_a_new_usual_card_takes_the_place_of_the_old_one(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(put_source(book, REGISTER))
        must(put_source(book, {"system": "New register", "usual": "yes"}))
        assert [(use.card.system, use.card.is_usual) for use in list_sources(book)] == [
            ("New register", True),
            ("Registro de personal", False),
        ]


@pytest.mark.parametrize(
    ("columns", "fault"),
    [
        ({"method": "register"}, Fault.EMPTY),
        ({"system": "  "}, Fault.EMPTY),
        ({"system": "A", "colour": "red"}, Fault.NO_SUCH_PART),
        ({"system": "A", "method": "guess"}, Fault.NOT_A_CHOICE),
        ({"system": "A", "coverage": "120"}, Fault.NOT_A_PERCENTAGE),
        ({"system": "A", "coverage": "-1"}, Fault.NOT_A_PERCENTAGE),
        ({"system": "A", "coverage": "most"}, Fault.NOT_A_NUMBER),
        ({"system": "A" * 1001}, Fault.TOO_LONG),
        ({"system": "Registro de personal"}, Fault.SAME_SOURCE),
    ],
)
def test_a_card_that_makes_no_sense_is_refused_whole(
    city: SmallCity, columns: dict[str, str], fault: Fault
) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(put_source(book, REGISTER))
        refused = put_source(book, columns)
        assert isinstance(refused, Refusal)
        assert refused.fault is fault
        assert len(list_sources(book)) == 1


def test_a_card_or_a_figure_that_is_none_is_refused(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        card = must(put_source(book, REGISTER))
        refusals = (
            put_source(book, {"system": "B"}, "nothing"),
            remove_source(book, "nothing"),
            use_source(book, "nothing", ["EM1.1"]),
            use_source(book, card.id, ["EM1.1", "EM2.6"]),
        )
        assert [one.fault for one in refusals if isinstance(one, Refusal)] == [
            Fault.NO_SUCH_SOURCE,
            Fault.NO_SUCH_SOURCE,
            Fault.NO_SUCH_SOURCE,
            Fault.NO_SUCH_QUESTION,
        ]


def test_the_city_knows_where_a_figure_comes_from(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(put_source(book, REGISTER))
        must(record_answer(book, "EM1.3", "8362"))
        file = must(contribute(book, tmp_path)).sent.path
    with city.open_city() as opened:
        receive(opened, [file])
        answer = view_city(opened).answers["EM1.3"].answer
        assert answer is not None
        assert answer.about["legal_basis"] == "Statute of civil servants, article 7"
        assert answer.about["source"] == "Registro de personal"


def test_a_source_that_is_only_a_name_inherits_nothing() -> None:
    usual = SourceCard("abc", {"system": "Register", "method": "register", "usual": "yes"})
    assert inherited({"source": "A list on paper"}, [usual]) == {"source": "A list on paper"}
    assert inherited({}, [usual]) == {"source": "Register", "method": "register"}
    assert inherited({"source": "abc", "method": "survey"}, [usual]) == {
        "source": "Register",
        "method": "survey",
    }
