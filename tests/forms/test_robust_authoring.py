"""Names that no answer's address can hold are refused with their place, before anybody types."""

import io

import openpyxl
import pytest

from charter_desktop.forms.authoring import convert
from charter_desktop.forms.issue import Code
from tests.rounds import workbook


def changed(sheet: str, row: int, column: int, text: str) -> bytes:
    """Write one other cell into the small questionnaire."""
    book = openpyxl.load_workbook(io.BytesIO(workbook("hr")))
    book[sheet].cell(row, column).value = text
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


@pytest.mark.parametrize(
    ("sheet", "row", "column", "text", "code", "name"),
    [
        ("survey", 5 + 1, 2, "señal", Code.BAD_NAME, "name"),
        ("survey", 2, 2, "sección", Code.BAD_NAME, "name"),
        ("survey", 6, 5, "EM 2.6", Code.BAD_ID, "bind::cd:indicator"),
        ("survey", 6, 5, "EM2.6#x", Code.BAD_ID, "bind::cd:indicator"),
        ("survey", 6, 5, "EM2.6ñ", Code.BAD_ID, "bind::cd:indicator"),
        ("survey", 6, 5, "EM2[6]", Code.BAD_ID, "bind::cd:indicator"),
        ("settings", 2, 1, "el formulario", Code.BAD_ID, "form_id"),
        ("settings", 2, 1, "año", Code.BAD_ID, "form_id"),
        ("choices", 2, 2, "a,b", Code.BAD_ID, "name"),
        ("choices", 2, 2, "a=b", Code.BAD_ID, "name"),
        ("choices", 2, 2, "mujéres", Code.BAD_ID, "name"),
    ],
)
def test_a_name_that_no_address_can_hold_is_refused_with_its_place(
    sheet: str, row: int, column: int, text: str, code: Code, name: str
) -> None:
    conversion = convert(changed(sheet, row, column, text), "q.xlsx")
    assert conversion.xform is None
    found = [issue for issue in conversion.errors if issue.code is code]
    assert [(issue.sheet, issue.row, issue.column) for issue in found] == [(sheet, row, name)]
    assert found[0].facts["found"] == text


@pytest.mark.parametrize("text", ["EM2.6", "CX.5/language", "a-b_c.d", "EM2:6"])
def test_every_id_that_an_address_can_hold_is_taken(text: str) -> None:
    assert convert(changed("survey", 6, 5, text), "q.xlsx").errors == ()


def test_labels_and_choices_of_no_table_may_say_anything() -> None:
    assert convert(changed("survey", 6, 3, "¿Qué norma? ñ, €, 中"), "q.xlsx").errors == ()
