"""Evidence from the command line: files and links attached, listed, described, tied, shrunk, saved, removed."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import file_of, run
from tests.evidence.files import acting_pdf, pdf, photo, workbook
from tests.rounds import SmallCity, small_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("evidence"))


@pytest.fixture
def hr(made: SmallCity, tmp_path: Path) -> Path:
    return file_of(SmallCity(tmp_path, made.city, made.departments), "hr")


def file(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_a_file_goes_its_whole_way(hr: Path, tmp_path: Path) -> None:
    plan = file(tmp_path, "plan.pdf", acting_pdf())
    done = run("attach", hr, "EM2.6", plan, "--about", "Article 4", "--json")
    assert done.returncode == 0, done.stderr
    item = json.loads(done.stdout)
    assert (item["kind"], item["questions"], item["size"]) == ("pdf", ["EM2.6"], plan.stat().st_size)
    assert item["notes"] == [{"concern": "script", "detail": ""}]
    assert run("evidence", "describe", hr, item["id"], "--name", "Protocolo").returncode == 0
    assert run("evidence", "tie", hr, "Protocolo.pdf", "SP2.5", "PL4.3").returncode == 0
    assert run("evidence", "untie", hr, item["id"], "PL4.3").returncode == 0
    (line,) = json.loads(run("evidence", "list", hr, "--json").stdout)["evidence"]
    assert (line["name"], line["questions"], line["about"]) == (
        "Protocolo.pdf", ["EM2.6", "SP2.5"], "Article 4"
    )  # fmt: skip
    saved = run("evidence", "save", hr, item["id"], "--into", tmp_path)
    assert (tmp_path / "Protocolo.pdf").read_bytes() == plan.read_bytes(), saved.stderr
    assert run("evidence", "save", hr, item["id"], "--into", tmp_path).returncode == 1
    assert run("evidence", "remove", hr, item["id"]).returncode == 0
    assert json.loads(run("evidence", "list", hr, "--json").stdout)["evidence"] == []


def test_a_link_is_attached_like_a_file(hr: Path) -> None:
    done = run("attach", hr, "EM2.6", "https://www.ejemplia.example/plan", "--json")
    item = json.loads(done.stdout)
    assert (item["kind"], item["url"], item["name"]) == (
        "link", "https://www.ejemplia.example/plan", "www.ejemplia.example · plan"
    )  # fmt: skip
    refused = run("evidence", "save", hr, item["id"], "--into", hr.parent)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "is a link" in refused.stderr


def test_a_file_that_waits_for_its_question_is_listed(hr: Path, tmp_path: Path) -> None:
    assert run("attach", hr, "-", file(tmp_path, "plan.pdf", pdf())).returncode == 0
    listed = run("evidence", "list", hr, "--lang", "es")
    assert listed.stdout.split("\t")[1:5] == ["plan.pdf", "PDF", listed.stdout.split("\t")[3], "-"]
    assert listed.stderr.count("\n") == 1


def test_a_photo_is_shrunk_and_says_how_much(hr: Path, tmp_path: Path) -> None:
    attached = run("attach", hr, "EM2.6", file(tmp_path, "foto.jpg", photo(2_400)))
    assert "where the picture was taken" in attached.stderr
    done = run("evidence", "shrink", hr, "foto.jpg", "--json")
    sizes = json.loads(done.stdout)
    assert sizes["after"] < sizes["before"]
    assert run("evidence", "shrink", hr, "foto.jpg").returncode == 1


@pytest.mark.parametrize(
    ("question", "name", "data", "said"),
    [
        ("EM2.6", "plan.exe", b"MZ", "can be run as a program"),
        ("EM2.6", "plan.pdf", b"", "is empty"),
        ("EM1.1", "plantilla.xlsx", workbook(), "EM1.1 is about staff"),
        ("XX.9", "plan.pdf", pdf(), "There is no question XX.9"),
    ],
)
def test_what_may_not_leave_is_refused_in_one_sentence(
    hr: Path, tmp_path: Path, question: str, name: str, data: bytes, said: str
) -> None:
    done = run("attach", hr, question, file(tmp_path, name, data))
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_wrong_words_end_with_usage_or_a_sentence(hr: Path, tmp_path: Path) -> None:
    assert run("evidence", "describe", hr, "x").returncode == 2
    assert run("evidence", "describe", hr, "x", "--name", "y").returncode == 1
    assert run("attach", hr, "EM2.6", tmp_path / "none.pdf").returncode == 1
    assert run("attach", hr, "EM2.6", "javascript:alert(1)").returncode == 1
    assert run("attach", hr, "EM2.6", "https://user:word@example.org").returncode == 1
    assert run("evidence", "list", tmp_path / "none.charter").returncode == 1


def test_help_names_every_part(hr: Path) -> None:
    said = run("evidence", "--help").stdout
    assert hr.exists()
    for part in ("list", "describe", "tie", "untie", "remove", "shrink", "save"):
        assert part in said
