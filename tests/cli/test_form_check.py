"""`form check`: the issues of one workbook, or of all workbooks of a round beside each other."""

import json
from pathlib import Path

from click.testing import CliRunner

from charter_desktop.cli.form import form
from tests.forms.made import SPLITS, YES_NO, q, workbook

TABLE = q("integer", "n", cd_indicator="X1", cd_split="sex", cd_numerator="N", cd_unit="persons")


def written(folder: Path, name: str, **columns: str) -> Path:
    """Write a questionnaire whose one table may differ."""
    path = folder / f"{name}.xlsx"
    path.write_bytes(workbook([TABLE | columns], SPLITS, {"form_id": name}))
    return path


def test_the_forms_of_a_round_are_checked_against_each_other(tmp_path: Path) -> None:
    one, two = written(tmp_path, "hr"), written(tmp_path, "edu", type="decimal")
    alone = CliRunner().invoke(form, ["check", str(two)])
    assert (alone.exit_code, alone.output) == (0, "")
    together = CliRunner().invoke(form, ["check", str(one), str(two)])
    assert together.exit_code == 1
    assert together.output.splitlines() == [
        f"{two}: edu type: X1 is decimal here and integer in the form hr."
    ]


def test_each_issue_names_its_file_in_json(tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(workbook([q("integr", "a"), q("text", "b", relevant="${c} = 1")], YES_NO))
    done = CliRunner().invoke(form, ["check", str(written(tmp_path, "hr")), str(bad), "--json"])
    found = json.loads(done.output)
    assert done.exit_code == 1
    assert {one["file"] for one in found} == {str(bad)}
    assert [(one["code"], one["row"]) for one in found] == [("unknown_type", 2), ("unknown_reference", 3)]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = CliRunner().invoke(form, ["check", str(tmp_path / "none.xlsx")])
    assert done.exit_code != 0
