"""PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), as far as a parser can tell."""

import re
from itertools import pairwise

import pytest

from charter_desktop.usecases.publish import What
from tests.reports.conftest import Documents
from tests.reports.pdf_structure import Pdf, Tag, each, maybe

pytestmark = pytest.mark.slow

EVERY = [(what, language) for what in What for language in ("en", "es")]


def is_page(pdf: Pdf) -> bool:
    """Say whether it is a single page, which needs no contents to find one's way."""
    return len(pdf.pages) == 1


@pytest.fixture(params=EVERY, ids=lambda pair: f"{pair[0].value}-{pair[1]}")
def pdf(sample: Documents, request: pytest.FixtureRequest) -> Pdf:
    return Pdf(sample.finals[request.param])


def test_everything_painted_is_tagged_or_an_artifact(pdf: Pdf) -> None:
    assert pdf.unmarked() == []


def test_every_piece_of_content_belongs_to_exactly_one_tag(pdf: Pdf) -> None:
    owned = [mark for tag in pdf.tree().every() for mark in tag.marks]
    assert len(owned) == len(set(owned))
    assert set(owned) == pdf.marks()


def test_the_way_back_from_a_page_leads_to_the_same_tags(pdf: Pdf) -> None:
    numbers = pdf.root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    back = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
    for number, page in enumerate(pdf.pages):
        owners = back[int(page["/StructParents"])]
        assert len(owners) == len([mark for mark in pdf.marks() if mark[0] == number])
        assert page["/Tabs"] == "/S"


def test_headings_go_down_one_step_at_a_time(pdf: Pdf) -> None:
    levels = [int(tag.name[1]) for tag in pdf.tree().every() if re.fullmatch(r"H\d", tag.name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_heading_is_drawn(pdf: Pdf) -> None:
    assert all(tag.marks for tag in pdf.tree().every() if re.fullmatch(r"H\d", tag.name))


def rows(table: Tag) -> list[Tag]:
    return table.named("TR")


def test_tables_are_regular_and_their_heads_have_a_scope(pdf: Pdf) -> None:
    tables = pdf.tree().named("Table")
    assert len(tables) > (2 if is_page(pdf) else 5)
    for table in tables:
        widths = {len(row.kids) for row in rows(table)}
        assert len(widths) == 1, widths
        heads = table.named("TH")
        assert heads
        assert {head.scope for head in heads} <= {"Column", "Row"}
        assert all(row.kids[0].name == "TH" for row in rows(table))


def test_lists_are_made_of_labels_and_bodies(pdf: Pdf) -> None:
    for listed in pdf.tree().named("L"):
        assert {item.name for item in listed.kids} == {"LI"}
        for item in listed.kids:
            assert [part.name for part in item.kids] == ["Lbl", "LBody"]


def test_figures_have_an_alternative_text_and_a_table_beside_them(sample: Documents) -> None:
    tree = Pdf(sample.finals[What.PLAN, "en"]).tree()
    figures = tree.named("Figure")
    assert len(figures) == 2
    assert all(figure.alt and figure.marks for figure in figures)
    for section in tree.named("Sect"):
        names = [kid.name for kid in section.kids]
        assert "Figure" not in names or "Table" in names[names.index("Figure") :]


def test_links_are_tagged_and_say_where_they_go(pdf: Pdf) -> None:
    annotations = [note for page in pdf.pages for note in each(maybe(page, "/Annots") or [])]
    assert len(annotations) == len(pdf.tree().named("Link"))
    assert is_page(pdf) or len(annotations) > 5
    for note in annotations:
        assert note["/Contents"]
        assert int(note["/F"]) == 4
        assert "/StructParent" in note


def test_language_title_and_claims_are_set(pdf: Pdf) -> None:
    language = str(pdf.root["/Lang"])
    assert language in {"en", "es"}
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.root["/MarkInfo"]["/Marked"]
    xmp = pdf.root["/Metadata"].data.decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "Aldavera" in xmp
    assert pdf.root["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"


def test_every_font_is_embedded_and_maps_to_unicode(pdf: Pdf) -> None:
    fonts = pdf.fonts()
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "/ToUnicode" in font


def test_nothing_is_transparent_and_nothing_runs(pdf: Pdf) -> None:
    assert not {"/OpenAction", "/AA", "/Names", "/AcroForm"} & set(pdf.root)
    for page in pdf.pages:
        assert "/ExtGState" not in page["/Resources"]
        assert "/Group" not in page


def test_the_outline_names_the_sections(pdf: Pdf) -> None:
    first = pdf.root["/Outlines"]["/First"]
    titles = []
    while first is not None:
        titles.append(str(first["/Title"]))
        first = maybe(first, "/Next")
    assert len(titles) >= (5 if is_page(pdf) else 8)


def test_streams_end_on_a_line_of_their_own(sample: Documents) -> None:
    data = sample.finals[What.PLAN, "en"]
    ends = [found.start() for found in re.finditer(rb"endstream", data)]
    assert ends
    assert all(data[place - 1 : place] == b"\n" for place in ends)


def test_drafts_are_tagged_as_well(sample: Documents) -> None:
    for data in sample.drafts.values():
        assert Pdf(data).unmarked() == []
