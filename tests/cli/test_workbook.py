"""The Excel round trip on the command line: a template out, answers back in, sentences and exit codes."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import file_of, run
from tests.rounds import SmallCity, small_city
from tests.workbooks.filling import write_into


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("cli"))


@pytest.fixture
def city(made: SmallCity, tmp_path: Path) -> SmallCity:
    return SmallCity(tmp_path, made.city, made.departments)


def template_of(city: SmallCity, department: str, language: str = "en") -> tuple[Path, Path]:
    """Write a template of a department; gives its workspace and the template."""
    workspace, template = file_of(city, department), city.folder / f"{department}.xlsx"
    done = run("template", workspace, "--into", template, "--lang", language)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(template)
    return workspace, template


def test_a_filled_template_comes_back_as_answers(city: SmallCity) -> None:
    hr, template = template_of(city, "hr", "es")
    write_into(
        template,
        {
            ("A:EM2.6", "answer"): "Norma 7",
            ("T:EM1.1|sex=f", "numerator"): 12,
            ("A:PL4.3", "comment"): "nota",
        },
    )
    seen = run("fill", hr, template, "--preview")
    assert (seen.returncode, json.loads(run("answers", hr, "--json").stdout)) == (0, {})
    assert "Norma 7" in seen.stdout
    done = run("fill", hr, template, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["taken"] == 3
    answers = json.loads(run("answers", hr, "--json").stdout)
    assert answers["EM2.6"] == {"state": "value", "value": "Norma 7"}
    assert answers["EM1.1"]["cells"] == {"numerator:sex=f": {"state": "value", "value": "12"}}
    assert json.loads(run("fill", hr, template, "--json").stdout) == {
        "changes": [],
        "problems": [],
        "taken": 0,
    }


def test_a_cell_that_cannot_be_read_is_told_with_its_place_and_the_others_are_taken_over(
    city: SmallCity,
) -> None:
    hr, template = template_of(city, "hr")
    write_into(template, {("T:EM1.1|sex=f", "numerator"): "casi", ("T:EM1.1|sex=m", "numerator"): 5})
    done = run("fill", hr, template)
    assert done.returncode == 1
    assert 'Staff!C7 "casi" is not a count' in done.stderr
    answers = json.loads(run("answers", hr, "--json").stdout)
    assert answers["EM1.1"]["cells"] == {"numerator:sex=m": {"state": "value", "value": "5"}}


def test_a_template_that_is_there_already_is_not_replaced_without_being_told(city: SmallCity) -> None:
    hr, template = template_of(city, "hr")
    before = template.read_bytes()
    again = run("template", hr, "--into", template)
    assert (again.returncode, template.read_bytes()) == (1, before)
    assert run("template", hr, "--into", template, "--force").returncode == 0


def test_a_template_of_another_department_is_refused_in_one_sentence(city: SmallCity) -> None:
    _, template = template_of(city, "proc")
    done = run("fill", file_of(city, "hr"), template)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "proc" in done.stderr


def test_answers_printed_as_json_fill_another_workspace(city: SmallCity, tmp_path: Path) -> None:
    hr = file_of(city, "hr")
    for words in (
        ["EM2.6", "the rule"],
        ["EM1.1", "12", "--cell", "sex=f"],
        ["EM1.3", "--state", "not-lawful"],
        ["SP2.5", "4"],
    ):
        assert run("answer", hr, *words).returncode == 0
    printed = run("answers", hr, "--json").stdout
    file = tmp_path / "answers.json"
    file.write_text(printed, encoding="utf-8")
    with city.open_department("hr", "other.charter") as other:
        place = other.path
    done = run("fill", place, file)
    assert done.returncode == 0, done.stderr
    assert json.loads(run("answers", place, "--json").stdout) == json.loads(printed)


def test_what_was_changed_meanwhile_is_kept_unless_it_is_asked_for(city: SmallCity) -> None:
    hr, template = template_of(city, "hr")
    write_into(template, {("A:EM2.6", "answer"): "from the template"})
    assert run("answer", hr, "EM2.6", "typed later").returncode == 0
    done = run("fill", hr, template)
    assert done.returncode == 1
    assert "after the template was made" in done.stderr
    assert json.loads(run("answers", hr, "--json").stdout)["EM2.6"]["value"] == "typed later"
    assert run("fill", hr, template, "--overwrite").returncode == 0
    assert json.loads(run("answers", hr, "--json").stdout)["EM2.6"]["value"] == "from the template"


@pytest.mark.parametrize("content", [b"", b"no workbook", b"PK\x03\x04", b'{"EM2.6": 12}', b"[1"])
def test_what_is_no_template_is_refused(city: SmallCity, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.xlsx"
    file.write_bytes(content)
    done = run("fill", file_of(city, "hr"), file)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
