"""What is odd about a file is noted before it leaves; whatever is inside is never run."""

import random
import time

import pytest

from charter_desktop.domain.evidence import Concern, FileKind, Noted
from charter_desktop.evidence.examine import examine
from charter_desktop.evidence.file_kind import kind_of
from charter_desktop.evidence.preview import preview
from charter_desktop.evidence.shrink import shrink
from tests.evidence.files import (
    acting_pdf,
    drawing,
    locked_pdf,
    ods,
    pdf,
    photo,
    raw_pdf,
    with_part,
    workbook,
)

PAGES = ("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")


def concerns(name: str, data: bytes) -> list[Concern]:
    return [noted.concern for noted in examine(name, data)]


def test_a_plain_pdf_has_nothing_odd_but_its_author() -> None:
    assert concerns("plan.pdf", pdf()) == []
    assert examine("plan.pdf", pdf(author="Ana Ficticia")) == (Noted(Concern.AUTHOR, "Ana Ficticia"),)


@pytest.mark.parametrize(
    ("action", "concern"),
    [
        ("/S /JavaScript /JS (app.alert\\(1\\))", Concern.SCRIPT),
        ("/S /#4aava#53cript /#4aS (x)", Concern.SCRIPT),
        ("/S /Launch /F (calc.exe)", Concern.LAUNCH),
        ("/S /SubmitForm /F (https://example.org)", Concern.SENDS),
        ("/S /GoTo /Next << /S /Launch /F (x) >>", Concern.LAUNCH),
    ],
)
def test_a_pdf_that_does_something_is_noted(action: str, concern: Concern) -> None:
    assert concern in concerns("form.pdf", acting_pdf(action))


def test_a_pdf_that_encloses_files_is_noted() -> None:
    names = "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >> >>"
    data = raw_pdf((names, *PAGES, "<< /Type /Filespec /F (a.exe) /EF << >> >>"))
    assert concerns("a.pdf", data) == [Concern.ENCLOSES]


def test_what_no_viewer_can_reach_is_not_held_against_a_pdf() -> None:
    data = raw_pdf(("<< /Type /Catalog /Pages 2 0 R >>", *PAGES, "<< /S /JavaScript /JS (old) >>"))
    assert concerns("a.pdf", data) == []


def test_a_pdf_with_a_password_is_noted_as_locked() -> None:
    assert concerns("a.pdf", locked_pdf()) == [Concern.LOCKED]


def test_a_damaged_pdf_is_still_searched() -> None:
    data = acting_pdf()[:-120]
    assert concerns("a.pdf", data.replace(b"%%EOF", b"")) in (
        [Concern.SCRIPT, Concern.DAMAGED],
        [Concern.SCRIPT],
    )


def test_rings_of_references_and_random_damage_end() -> None:
    ring = raw_pdf(("<< /Type /Catalog /Pages 2 0 R /A 4 0 R >>", *PAGES, "[4 0 R 1 0 R]"))
    assert concerns("a.pdf", ring) == []
    chance = random.Random(7)
    good = acting_pdf()
    for _ in range(60):
        bad = bytearray(good)
        for _ in range(6):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        assert isinstance(examine("a.pdf", bytes(bad)), tuple)


def test_a_long_tail_does_not_hold_the_program_up() -> None:
    began = time.monotonic()
    assert concerns("a.pdf", acting_pdf() + b"%" + b"x" * 30_000_000) == [Concern.SCRIPT]
    assert concerns("a.pdf", b"%PDF-1.7\n" + b"x" * 30_000_000 + b"\n%%EOF") == [Concern.DAMAGED]
    assert time.monotonic() - began < 5


def test_hidden_sheets_and_macros_are_noted() -> None:
    book = workbook(hidden="Nombres", author="Ana")
    assert examine("a.xlsx", book) == (Noted(Concern.HIDDEN_SHEETS, "Nombres"), Noted(Concern.AUTHOR, "Ana"))
    assert concerns("a.xlsm", with_part(workbook(), "xl/vbaProject.bin", b"x")) == [Concern.MACROS]
    assert concerns("a.xlsx", workbook()) == []


def test_a_hostile_author_cannot_turn_a_sentence_around() -> None:
    (noted,) = examine("a.jpg", photo(64, placed=False, artist="A\x07na\nB"))
    assert noted.detail == "A na B"


def test_hidden_tables_of_opendocument_are_noted() -> None:
    assert examine("a.ods", ods()) == (Noted(Concern.HIDDEN_SHEETS, "Datos"),)
    assert examine("a.ods", ods("true")) == ()


def test_a_picture_tells_where_and_by_whom() -> None:
    assert concerns("a.jpg", photo(64)) == [Concern.PLACE_OF_PICTURE]
    assert examine("a.jpg", photo(64, placed=False, artist="Ana")) == (Noted(Concern.AUTHOR, "Ana"),)
    assert concerns("a.png", drawing()) == []


def test_a_name_that_promises_something_else_is_noted() -> None:
    assert Concern.OTHER_CONTENT in concerns("plan.pdf", b"hello")
    assert Concern.OTHER_CONTENT in concerns("plan.xlsx", pdf())
    assert Concern.OTHER_CONTENT in concerns("photo.png", pdf())


def test_a_page_with_a_script_is_noted() -> None:
    assert concerns("a.html", b"<html><SCRIPT>x</SCRIPT>") == [Concern.SCRIPT]
    assert concerns("a.svg", b"<svg onload='x()'/>") == [Concern.SCRIPT]
    assert concerns("a.html", b"<html><p>Plan</p>") == []


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("plan.exe", b"anything"),
        ("plan.pdf.exe", b"%PDF-1.7"),
        ("plan.exe. ", b"anything"),
        ("plan.LNK", b"anything"),
        ("plan.pdf", b"MZ\x90\x00" + bytes(60)),
        ("plan.txt", b"\x7fELF" + bytes(60)),
        ("plan", b"#!/bin/sh\n"),
        ("plan.txt", b"[InternetShortcut]\nURL=x"),
    ],
)
def test_programs_are_known_by_name_or_content(name: str, data: bytes) -> None:
    assert kind_of(name, data) is FileKind.PROGRAM


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.pdf", pdf(), FileKind.PDF),
        ("a.bin", workbook(), FileKind.WORKBOOK),
        ("a.csv", b"1;2", FileKind.WORKBOOK),
        ("a.ods", ods(), FileKind.WORKBOOK),
        ("a.txt", b"MZ is how this note begins", FileKind.OTHER),
        ("a.zip", with_part(b"", "a.txt", b"x"), FileKind.ARCHIVE),
        ("a.docx", with_part(b"", "word/document.xml", b"x"), FileKind.DOCUMENT),
    ],
)
def test_the_kind_is_told_by_what_is_inside(name: str, data: bytes, kind: FileKind) -> None:
    assert kind_of(name, data) is kind


def test_damage_of_any_kind_never_stops_the_program() -> None:
    chance = random.Random(3)
    whole = [
        ("a.xlsx", workbook("Nombres", "Ana")),
        ("a.ods", ods()),
        ("a.jpg", photo(80, artist="Ana")),
        ("a.png", drawing(40)),
        ("a.pdf", locked_pdf()),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(600)),
    ]
    for _ in range(400):
        name, data = chance.choice(whole)
        bad = bytearray(data)
        for _ in range(chance.choice((1, 3, 12))):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        cut = bytes(bad[: chance.choice((len(bad), chance.randrange(4, len(bad))))])
        assert isinstance(examine(name, cut), tuple)
        assert shrink(cut) is None or name in {"a.jpg", "a.png"}
        assert preview(kind_of(name, cut), cut, 50) is None or name in {"a.jpg", "a.png", "a.pdf"}
