"""Every kind of question in both themes and at 100 and 200 percent: names, targets, clipped text, Tab."""

import shutil
from pathlib import Path

import pytest

from tests.gui import test_appearances, test_files, test_grid, test_tables
from tests.gui.audit import audit, tab_walk
from tests.gui.questionnaires import given
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Opener

assert look
FORMS = {
    "appearances": (test_appearances.SURVEY, test_appearances.CHOICES),
    "tables": (test_tables.SURVEY, test_tables.CHOICES),
    "grid": (test_grid.SURVEY, test_grid.CHOICES),
    "files": (test_files.SURVEY, ()),
}
PAGES = [
    *(("appearances", group) for group in ("one", "two", "three", "table")),
    ("tables", "g"),
    ("grid", "staff"),
    ("files", "g"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> dict[str, Path]:
    assert passphrase_file
    return {name: given(tmp_path_factory.mktemp(name), *form) for name, form in FORMS.items()}


@pytest.mark.slow
@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(("form", "group"), PAGES)
def test_nothing_is_wrong_on_any_page_of_any_kind(
    desk: Opener, made: dict[str, Path], tmp_path: Path, form: str, group: str
) -> None:
    shown = desk(Path(shutil.copyfile(made[form], tmp_path / "f.charter")), "es")
    shown.go_to(f"f:{group}")
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []
