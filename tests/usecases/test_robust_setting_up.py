"""Names, dates, folders and files that cannot be: refused, and nothing is left behind."""

import os
from pathlib import Path

import pytest

from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach, safe_ending
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.identify import export_key, import_key, replace_key
from charter_desktop.usecases.share import shared_heads
from charter_desktop.usecases.sign_file import sign_file
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.rounds import SmallCity, must


@pytest.mark.parametrize(
    ("name", "country", "label", "coordinator", "fault"),
    [
        ("", "ES", "2026", "Clara", Fault.EMPTY),
        ("Ejemplia", "ES", "  ", "Clara", Fault.EMPTY),
        ("Ejemplia", "ES", "2026", "", Fault.EMPTY),
        ("Ejem\nplia", "ES", "2026", "Clara", Fault.NOT_PRINTABLE),
        ("Ejem\udcf1plia", "ES", "2026", "Clara", Fault.NOT_PRINTABLE),
        ("x" * 201, "ES", "2026", "Clara", Fault.TOO_LONG),
        ("Ejemplia", "Spain", "2026", "Clara", Fault.NOT_A_COUNTRY),
        ("Ejemplia", "1ñ", "2026", "Clara", Fault.NOT_A_COUNTRY),
    ],
)
def test_a_city_that_cannot_be_is_refused_and_leaves_no_file(
    tmp_path: Path, name: str, country: str, label: str, coordinator: str, fault: Fault
) -> None:
    refused = start_city(tmp_path / "c.charter", NewCity(name, country, label, coordinator, "Coordinator"))
    assert isinstance(refused, Refusal)
    assert refused.fault is fault
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("secret", [b"\xff\xfe\n", b"\n", b"", None])
def test_a_passphrase_file_that_holds_none_stops_a_new_city_without_a_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: bytes | None
) -> None:
    place, folder = tmp_path / "secret", tmp_path / "mine"
    folder.mkdir()
    if secret is not None:
        place.write_bytes(secret)
    monkeypatch.setenv("CHARTER_PASSPHRASE_FILE", str(place))
    with pytest.raises(TroubleError) as caught:
        start_city(folder / "c.charter", NewCity("Ejemplia", "ES", "2026", "Clara", "Coordinator"))
    assert caught.value.trouble is (Trouble.NO_SECRET if secret is None else Trouble.BAD_SECRET)
    assert caught.value.place == str(place)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "deadline", "fault"),
    [
        (" ", "", Fault.EMPTY),
        ("HR", "soon", Fault.NOT_A_DATE),
        ("HR", "2026-02-30", Fault.NOT_A_DATE),
    ],
)
def test_a_department_that_cannot_be_is_refused(
    city: SmallCity, name: str, deadline: str, fault: Fault
) -> None:
    with city.open_city() as workspace:
        refused = add_department(workspace, "new", name, forms=["hr"], deadline=deadline)
        assert isinstance(refused, Refusal)
        assert refused.fault is fault
        assert must(add_department(workspace, "new", "N", forms=["hr"], deadline="1/12/2026")).deadline == (
            "2026-12-01"
        )


def test_a_signature_without_a_role_is_refused(city: SmallCity, made: SmallCity) -> None:
    with city.open_department("hr") as hr:
        refused = sign_file(hr, made.folder / "invitation-hr.asice", "")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.EMPTY
        assert isinstance(replace_key(hr, "", "Officer"), Refusal)


def test_a_key_is_not_written_to_or_read_from_what_is_no_file(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        for place in (tmp_path / "no" / "key.p12", hr.path / "key.p12"):
            with pytest.raises(TroubleError) as caught:
                export_key(hr, place)
            assert caught.value.place == str(place)
        refused = import_key(hr, tmp_path, lambda: "x")
        assert refused == Refusal(Fault.NO_SUCH_FILE, str(tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", ["a\nb.txt", "a\x01.pdf", "a\udcf1.pdf"])
def test_evidence_with_a_name_that_cannot_be_printed_is_refused(
    city: SmallCity, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(b"x")
    with city.open_department("hr") as hr:
        refused = attach(AnswerBook.open(hr), "EM2.6", tmp_path / name)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NOT_PRINTABLE


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("norma.PDF", "pdf"),
        ("norma", "bin"),
        ("norma.", "bin"),
        ("a.tar.gz", "gz"),
        ("a.p:d", "bin"),
        ("a.ñ", "bin"),
        ("a. ", "bin"),
        ("a.averylongending", "bin"),
        (".htaccess", "htaccess"),
    ],
)
def test_the_end_of_a_files_name_is_safe_in_a_container(name: str, ending: str) -> None:
    assert safe_ending(name) == ending


def test_evidence_of_the_city_itself_is_shared(tmp_path: Path, city: SmallCity) -> None:
    from charter_desktop.usecases.departments import assign

    (tmp_path / "norma.txt").write_bytes(b"a rule")
    with city.open_city() as workspace:
        must(assign(workspace, "city", "Coordinator", forms=["hr"]))
        item = must(attach(AnswerBook.open(workspace), "EM2.6", tmp_path / "norma.txt"))
        (head,) = shared_heads(workspace, "city")[Field("city", "evidence", item.id)]
    assert isinstance(head.value, dict)
    assert head.value["sha256"] == item.sha256
