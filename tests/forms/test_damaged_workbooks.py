"""Workbooks damaged at random are imported, or refused with a place: nothing is raised, nothing hangs."""

import io
import random
import zipfile
from collections.abc import Callable
from datetime import datetime
from datetime import time as clock_time

import openpyxl
import pytest

from charter_desktop.forms.authoring import Conversion, convert
from charter_desktop.forms.issue import Code
from tests.forms.made import YES_NO, q
from tests.forms.made import workbook as made
from tests.rounds import workbook

NOISE = (b"<", b"&", b'"', b"\x00", b"&#x1;", b't="e"', b"99999999", b"${", b"xmlns=", b"</row>")


def judged(data: bytes) -> Conversion:
    """Convert; what is refused says why and where."""
    found = convert(data, "damaged.xlsx")
    assert found.xform is not None or found.errors
    for issue in found.errors:
        assert issue.sheet
        assert issue.row > 0 or issue.code in {Code.NOT_A_WORKBOOK, Code.TOO_LONG}
    return found


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Turn some bits over."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 10, 50))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def scratched(data: bytes, chance: random.Random) -> bytes:
    """Damage one part inside of the zip, which stays whole itself."""
    source = zipfile.ZipFile(io.BytesIO(data))
    victim = chance.choice([name for name in source.namelist() if name.endswith(".xml")])
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = bytearray(source.read(name))
            for _ in range(chance.choice((1, 2, 5, 20)) if name == victim else 0):
                scratch(text, chance)
            target.writestr(name, bytes(text))
    return memory.getvalue()


def scratch(text: bytearray, chance: random.Random) -> None:
    """Turn a bit, take a piece out, double a piece, or write noise."""
    place = chance.randrange(len(text)) if text else 0
    match chance.randrange(4):
        case 0 if text:
            text[place] ^= 1 << chance.randrange(8)
        case 1:
            del text[place : place + chance.randrange(1, 30)]
        case 2:
            text[place:place] = bytes(text[max(0, place - 40) : place])
        case _:
            text[place:place] = chance.choice(NOISE)


def wronged(data: bytes, chance: random.Random) -> bytes:
    """Write values of other types into some cells."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    values = (3.5, True, datetime(2026, 1, 1, tzinfo=None), clock_time(3, 4), -1, 1e300, "#N/A", 10**20, "=1+1", " ", "é\n")  # noqa: DTZ001 - a cell has no zone  # fmt: skip
    for _ in range(chance.choice((1, 3, 8))):
        sheet = chance.choice(book.worksheets)
        place = chance.randrange(1, sheet.max_row + 3), chance.randrange(1, sheet.max_column + 2)
        sheet.cell(*place).value = chance.choice(values)
    if chance.random() < 0.3:
        chance.choice(book.worksheets).merge_cells("A1:C3")
    if chance.random() < 0.2 and len(book.worksheets) > 1:
        del book[chance.choice(book.sheetnames)]
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


SEEDS = (
    workbook("hr"),
    made(
        [
            q("begin repeat", "r", repeat_count="3"),
            q("integer", "x", constraint=". > 3 and . < sum(${x})"),
            q("end repeat", ""),
            q("select_one yn", "y", choice_filter="name != ${x}", relevant="if(${x} > 2, 'a', 'b') = 'a'"),
        ],
        YES_NO,
    ),
)
WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (flipped, scratched, scratched, wronged)


def damage(seed: int, number: int) -> tuple[int, int]:
    """Damage and convert so many workbooks; gives how many were imported, and how many refused."""
    chance = random.Random(seed)
    found = [judged(chance.choice(WAYS)(chance.choice(SEEDS), chance)) for _ in range(number)]
    refused = sum(one.xform is None for one in found)
    return number - refused, refused


def test_damaged_workbooks_are_imported_or_refused() -> None:
    imported, refused = damage(7, 80)
    assert imported > 0
    assert refused > 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11, 12, 13, 14])
def test_many_more_damaged_workbooks_are_imported_or_refused(seed: int) -> None:
    imported, refused = damage(seed, 600)
    assert imported > 0
    assert refused > 0


def changed(change: Callable[[openpyxl.Workbook], object]) -> bytes:
    """Give the small questionnaire after a change."""
    book = openpyxl.load_workbook(io.BytesIO(workbook("hr")))
    change(book)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def put(sheet: str, row: int, column: int, value: object) -> Callable[[openpyxl.Workbook], object]:
    """Make the change that writes one cell."""
    return lambda book: setattr(book[sheet].cell(row, column), "value", value)


def test_one_cell_far_away_does_not_take_all_memory() -> None:
    found = judged(changed(put("survey", 1_000_000, 16_000, "x")))
    assert [(issue.code, issue.sheet, issue.row) for issue in found.errors] == [
        (Code.TOO_LONG, "survey", 1_000_000)
    ]


def test_one_cell_far_to_the_right_is_harmless() -> None:
    assert judged(changed(put("survey", 3, 16_000, "x"))).errors == ()


@pytest.mark.slow
@pytest.mark.parametrize("sheet", ["survey", "choices"])
def test_a_hundred_thousand_rows_are_refused_with_their_sheet_and_row(sheet: str) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        for number in range(100_000):
            book[sheet].append(["text", f"q{number}", "Label"])

    found = judged(changed(fill))
    assert [(issue.code, issue.sheet) for issue in found.errors] == [(Code.TOO_LONG, sheet)]
    assert found.errors[0].row > 100_000


def test_a_zip_that_grows_beyond_reason_is_refused_unopened() -> None:
    memory = io.BytesIO()
    with (
        zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as book,
        book.open("xl/workbook.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(400):
            part.write(b" " * 1_000_000)
    assert judged(memory.getvalue()).errors[0].code in {Code.NOT_A_WORKBOOK, Code.TOO_LONG}


@pytest.mark.parametrize("sheet", ["survey", "choices", "settings"])
def test_a_missing_sheet_is_named(sheet: str) -> None:
    found = judged(changed(lambda book: book.remove(book[sheet])))
    assert found.xform is None
    assert any(sheet in str(issue) or issue.sheet in {"survey", "settings"} for issue in found.errors)


def test_a_workbook_with_macros_is_read_without_them() -> None:
    source = zipfile.ZipFile(io.BytesIO(workbook("hr")))
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if name == "[Content_Types].xml":
                text = text.replace(
                    b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
                ).replace(b"vnd.openxmlformats-officedocument.ms-excel", b"vnd.ms-excel")
            target.writestr(name, text)
        target.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(500))
    assert judged(memory.getvalue()).xform is not None


@pytest.mark.parametrize(
    "data",
    [b"", b"words", b"PK\x03\x04" + bytes(80), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), b"<a/>"],
)
def test_bytes_that_are_no_workbook_are_refused(data: bytes) -> None:
    assert [issue.code for issue in judged(data).errors] == [Code.NOT_A_WORKBOOK]


def test_groups_nested_beyond_reason_are_refused_with_a_row() -> None:
    rows = [q("begin group", f"g{number}") for number in range(1500)]
    rows += [q("end group", "")] * 1500
    assert judged(made(rows)).errors[0].sheet == "survey"
