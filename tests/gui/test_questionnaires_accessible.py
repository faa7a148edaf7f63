"""The questionnaires with the longest tables and lists, in both themes and at 100 and 200 percent."""

from pathlib import Path

import pytest

from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.questionnaire import import_questionnaires, shipped_questionnaires
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.gui.audit import audit, tab_walk
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Opener
from tests.rounds import must

pytestmark = pytest.mark.slow

assert look

PLACES = {
    "stats": ("cx", "pm1", "sp1"),
    "fin": ("pl1", "pl4"),
    "comms": ("pm1",),
    "legal": ("pm2",),
    "citizen": ("sp2",),
    "lang": ("sp1", "sp2"),
    "soc": ("sp1",),
    "mayor": ("pl1", "pl4"),
}


def department(name: str, folder: Path) -> Path:
    new = NewCity("Aldavera (ficticia)", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(folder / "city.charter", new)) as city:
        must(import_questionnaires(city, [path for path in shipped_questionnaires() if path.stem == name]))
        must(add_department(city, name, name.upper()))
        sent = must(invite(city, name, folder))
    place = folder / f"{name}.charter"
    must(accept(sent.path, place, f"Nadie de {name}", "Officer")).close()
    return place


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("name", PLACES)
def test_nothing_is_wrong_on_the_pages_of_a_questionnaire(desk: Opener, tmp_path: Path, name: str) -> None:
    shown = desk(department(name, tmp_path), "es")
    for place in PLACES[name]:
        shown.go_to(f"{name}:{place}")
        assert audit(shown.window, SCREEN) == [], place
        assert tab_walk(shown.window) == [], place
