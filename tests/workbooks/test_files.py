"""Templates after people worked on them: moved, renamed, saved by another program; and hostile files."""

import io
import random
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from charter_desktop.domain.filling import Doubt
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.workbooks.open_book import MOST_ROWS
from charter_desktop.workbooks.read_back import FilledBook, read_back
from tests.workbooks.made import HOME, afters, answered, filled, opened, seen, template
from tests.workbooks.ods import as_ods, packed

CELLS = {
    answered("stage"): "done",
    answered("homes"): 12,
    answered("start"): datetime(2026, 5, 4),  # noqa: DTZ001 - as a spreadsheet keeps it
    (f"T:{HOME}/people|sex=f", "numerator"): 7,
}
TABLE = (
    '<table:table table:name="a"><table:table-row table:number-rows-repeated="%d"><table:table-cell '
    'office:value-type="float" office:value="1" table:number-columns-repeated="%d"/></table:table-row>'
    "</table:table>"
)
AFTER = {"stage": "done", "homes": "12", "start": "04/05/2026", "people": "7"}


def refused(data: bytes) -> Fault:
    found = read_back(data, "x")
    assert isinstance(found, Refusal)
    return found.fault


def test_sheets_may_be_renamed_and_put_in_another_order() -> None:
    def rename(book: openpyxl.Workbook) -> None:
        book["Housing"].title = "What I know"
        book.move_sheet("What I know", 2)

    assert afters(seen(opened(), filled(template(opened()), CELLS, rename))) == AFTER


def test_columns_and_rows_may_be_inserted() -> None:
    def insert(book: openpyxl.Workbook) -> None:
        for sheet in (book["Housing"], book["Housing tables"]):
            for merged in list(sheet.merged_cells.ranges):
                sheet.unmerge_cells(str(merged))
            sheet.insert_cols(3)
            sheet.insert_rows(1, 4)
            sheet.insert_cols(1)
            sheet["A1"] = "my notes"

    assert afters(seen(opened(), filled(template(opened()), CELLS, insert))) == AFTER


def test_rows_may_be_sorted() -> None:
    def shuffle(book: openpyxl.Workbook) -> None:
        for name in ("Housing", "Housing tables"):
            sheet = book[name]
            for merged in list(sheet.merged_cells.ranges):
                sheet.unmerge_cells(str(merged))
            rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
            random.Random(3).shuffle(rows)
            for number, row in enumerate(rows, 2):
                for column, value in enumerate(row, 1):
                    sheet.cell(number, column).value = value

    assert afters(seen(opened(), filled(template(opened()), CELLS, shuffle))) == AFTER


def test_rows_of_a_table_sorted_without_their_hidden_keys_are_told() -> None:
    def sort(book: openpyxl.Workbook) -> None:
        sheet = book["Housing tables"]
        rows = {str(sheet.cell(row, 2).value): row for row in range(2, sheet.max_row + 1)}
        for column in (2, 3, 4):
            one, other = sheet.cell(rows["Women"], column), sheet.cell(rows["Men"], column)
            one.value, other.value = other.value, one.value

    preview = seen(opened(), filled(template(opened()), CELLS, sort))
    assert [problem.doubt for problem in preview.problems] == [Doubt.MOVED]
    assert "people" not in afters(preview)


def test_an_opendocument_file_is_read_too() -> None:
    assert afters(seen(opened(), as_ods(filled(template(opened()), CELLS)))) == AFTER


def test_a_workbook_with_macros_is_read_and_its_macros_are_not() -> None:
    made = filled(template(opened()), CELLS)
    memory = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(memory, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "[Content_Types].xml":
                data = data.replace(b"sheet.main+xml", b"sheet.macroEnabled.main+xml")
            new.writestr(entry.filename, data)
        new.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 no macro")
    assert afters(seen(opened(), memory.getvalue())) == AFTER


def test_a_workbook_of_somebody_else_is_no_template() -> None:
    memory = io.BytesIO()
    openpyxl.Workbook().save(memory)
    assert refused(memory.getvalue()) is Fault.NOT_A_TEMPLATE


def test_a_template_without_its_hidden_sheet_is_refused() -> None:
    def tidy(book: openpyxl.Workbook) -> None:
        del book["charter"]

    assert refused(filled(template(opened()), {}, tidy)) is Fault.NOT_A_TEMPLATE


@pytest.mark.parametrize("length", [0, 3, 100, 5_000, -100, -1])
def test_a_damaged_file_is_refused(length: int) -> None:
    assert refused(template(opened())[:length]) is Fault.NOT_A_SPREADSHEET


@pytest.mark.parametrize("seed", range(40))
def test_any_broken_bytes_are_refused_or_read_but_never_raise(seed: int) -> None:
    chance, data = random.Random(seed), bytearray(template(opened()))
    for _ in range(chance.choice((1, 5, 50))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    assert isinstance(read_back(bytes(data), "x"), (FilledBook, Refusal))


def test_a_file_with_a_password_is_refused_in_words_of_its_own() -> None:
    sealed = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1_000 + "EncryptedPackage".encode("utf-16-le")
    assert refused(sealed + b"\0" * 1_000) is Fault.LOCKED_SPREADSHEET


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 200_000_000)
    assert refused(memory.getvalue()) is Fault.TOO_LARGE


def test_a_hundred_thousand_rows_more_are_refused() -> None:
    def pour(book: openpyxl.Workbook) -> None:
        for number in range(100_000):
            book["Housing"].append([None, f"row {number}"])

    assert MOST_ROWS < 100_000
    assert refused(filled(template(opened()), {}, pour)) is Fault.TOO_LARGE


def test_one_far_cell_is_refused() -> None:
    def reach(book: openpyxl.Workbook) -> None:
        book["Housing"]["XFD1048576"] = "far"

    assert refused(filled(template(opened()), {}, reach)) is Fault.TOO_LARGE


@pytest.mark.parametrize(
    "tables",
    [
        TABLE % (1_000_000, 16_000),
        TABLE % (1, 999_999_999),
        TABLE % (900, 900) * 50,
    ],
)
def test_an_opendocument_file_that_repeats_a_cell_without_end_is_refused(tables: str) -> None:
    assert refused(packed(tables)) is Fault.TOO_LARGE


@pytest.mark.parametrize("text", ["=1+1", '=cmd|" /C calc"!A0', "+1", "-1+2", "@SUM(A1)", "\t=1", "'=1"])
def test_what_was_typed_never_becomes_a_formula(text: str) -> None:
    session = opened()
    session.set(f"{HOME}/story", text)
    session.set_part(f"{HOME}/story", "comment", text)
    made = template(session)
    for sheet in openpyxl.load_workbook(io.BytesIO(made)).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" or str(cell.value).startswith("=IF(COUNT("), cell.coordinate
    assert seen(session, made).changes == ()


def test_everything_but_the_cells_to_fill_in_is_locked_without_a_password() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(opened())))
    assert all(sheet.protection.sheet and not sheet.protection.password for sheet in book.worksheets)
    open_cells = [
        cell.coordinate for row in book["Housing"].iter_rows() for cell in row if not cell.protection.locked
    ]
    assert len(open_cells) == 3 * 8
    assert book["charter"].sheet_state == "veryHidden"
    assert book["Housing"].column_dimensions["A"].hidden
    assert book["Housing"].row_dimensions[1].hidden


def test_a_text_that_no_cell_can_hold_is_left_to_the_program() -> None:
    session = opened()
    session.set(f"{HOME}/story", "x" * 40_000)
    session.set_part(f"{HOME}/homes", "comment", "a\x07bell and \ud7ff")
    made = template(session)
    assert seen(session, made).changes == ()
    assert session.value(f"{HOME}/story") == "x" * 40_000


def test_a_file_that_says_one_thing_twice_and_differently_is_asked_about() -> None:
    def copy(book: openpyxl.Workbook) -> None:
        again = book.copy_worksheet(book["Housing"])
        for row in again.iter_rows():
            for cell in row:
                if cell.value == "done":
                    cell.value = "planned"

    preview = seen(opened(), filled(template(opened()), CELLS, copy))
    assert afters(preview)["stage"] == "done"
    assert [problem.place for problem in preview.problems] == ["Housing Copy!D4"]


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    from charter_desktop.workbooks.open_book import read_bytes

    assert read_bytes(tmp_path / "none.xlsx") == Refusal(Fault.NO_SUCH_FILE, str(tmp_path / "none.xlsx"))
