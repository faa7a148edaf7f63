"""A questionnaire without a word about the charter runs through the whole round."""

import io
from pathlib import Path

import openpyxl

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice
from tests.journeys.foreign import play_foreign

SURVEY = (
    ("type", "name", "label", "relevant", "calculation", "choice_filter", "constraint", "repeat_count"),
    ("text", "respondent", "Who answers?"),
    ("integer", "size", "People in the household", "", "", "", ". > 0 and . < 30"),
    ("select_one region", "region", "Region"),
    ("select_one town", "town", "Town", "", "", "region = ${region}"),
    ("begin repeat", "visit", "Visit", "", "", "", "", "2"),
    ("date", "day", "Day"),
    ("decimal", "hours", "Hours"),
    ("end repeat",),
    ("calculate", "total", "", "", "sum(${hours})"),
    ("select_multiple topic", "topics", "Topics", "${size} > 3"),
    ("note", "thanks", "Thank you, ${respondent}: ${total} hours."),
)
CHOICES = (
    ("list_name", "name", "label", "region"),
    ("region", "north", "North"),
    ("region", "south", "South"),
    ("town", "alta", "Alta", "north"),
    ("town", "baja", "Baja", "south"),
    ("topic", "a", "A"),
    ("topic", "b", "B"),
)


def workbook(*survey: tuple[str, ...]) -> bytes:
    book = openpyxl.Workbook()
    for name, rows in {"survey": survey, "choices": CHOICES, "settings": (("form_id",), ("visits",))}.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book["Sheet"])
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def test_a_strangers_questionnaire_is_filled_contributed_and_merged(tmp_path: Path) -> None:
    path = tmp_path / "visits.xlsx"
    path.write_bytes(workbook(*SURVEY))
    result = play_foreign(path, tmp_path)
    assert not isinstance(result, Refusal), result
    typed, merged = result
    assert typed >= 9
    assert merged >= typed


def test_a_workbook_that_is_no_questionnaire_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(workbook(("type", "name", "label"), ("background-audio", "where", "Where?")))
    result = play_foreign(path, tmp_path)
    assert isinstance(result, Refusal)
    assert result.fault is Fault.NOT_A_QUESTIONNAIRE
    assert "survey!2" in refusal_sentence(result, Voice("es"))


def test_a_text_file_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"Dear colleagues, ...")
    result = play_foreign(path, tmp_path)
    assert isinstance(result, Refusal)
    assert result.fault is Fault.NOT_A_QUESTIONNAIRE
