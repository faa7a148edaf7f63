"""The questionnaires, built once by the script that builds them for the program."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.xform import read_definition
from tests.questionnaires.sources import FORMS, ROOT

Sheets = Mapping[str, list[dict[str, str]]]


def build(folder: Path) -> Path:
    """Run the builder as the packaging does; it says nothing when all is well."""
    script = ROOT / "packaging" / "build_questionnaires.py"
    command = [sys.executable, str(script), "--into", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder with all workbooks and XForms."""
    return build(tmp_path_factory.mktemp("questionnaires"))


@pytest.fixture(scope="session")
def forms(built: Path) -> Mapping[str, FormDefinition]:
    """Give the questionnaires of this round by department, as the program reads them."""
    return {name: read_definition((built / f"{name}.xml").read_bytes()) for name in FORMS}


@pytest.fixture(scope="session")
def sheets(built: Path) -> Mapping[str, Sheets]:
    """Give the rows of every sheet of this round's workbooks."""
    return {name: read_sheets(built / f"{name}.xlsx") for name in FORMS}


def read_sheets(workbook: Path) -> Sheets:
    """Read a workbook: sheet name -> rows by column."""
    found = {}
    for sheet in openpyxl.load_workbook(workbook).worksheets:
        head, *rows = ([str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True))
        found[sheet.title] = [dict(zip(head, row, strict=True)) for row in rows]
    return found
