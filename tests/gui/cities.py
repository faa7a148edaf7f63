"""Cities to open a window on: just founded, or with departments that have answered."""

from pathlib import Path

from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.start_city import NewCity
from tests.rounds import SmallCity, must, send, small_city


def founded(folder: Path) -> Path:
    """Found a city as the dialog does: the shipped questionnaires, no departments yet."""
    path = folder / "city.charter"
    new = NewCity("Aldavera (ficticia)", "ES", "2026", "Clara Ficticia", "Coordinator")
    must(found_city(path, new)).close()
    return path


def answered(folder: Path) -> tuple[SmallCity, list[Path]]:
    """Make the small city, and a contribution of each department; they disagree about one rule."""
    city = small_city(folder)
    files = []
    for department, rule in (("hr", "The old rule"), ("proc", "The new rule")):
        with city.open_department(department) as workspace:
            files.append(send(workspace, folder, {"EM2.6": rule, "SP2.5": "4"}, f"{department}.asice"))
    return city, files
