"""Small questionnaires of a test, in the hands of a department."""

from pathlib import Path

from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.forms.made import Rows, workbook
from tests.rounds import must


def given(folder: Path, survey: Rows, choices: Rows = (), settings: dict[str, str] | None = None) -> Path:
    """Import a questionnaire into a city and give it to a department; gives the department's file."""
    book = folder / "f.xlsx"
    book.write_bytes(workbook(survey, choices, {"form_title": "Trees"} | (settings or {})))
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(folder / "city.charter", new)) as city:
        must(import_questionnaire(city, book))
        must(add_department(city, "f", "Trees"))
        sent = must(invite(city, "f", folder)).path
    place = folder / "dept.charter"
    must(accept(sent, place, "Nadie de Árboles", "Officer")).close()
    return place


def row(kind: str, name: str, label: str = "", **columns: str) -> dict[str, str]:
    """Give one line of a survey; `cd_x` is the column bind::cd:x, `media_image` media::image."""
    named = {
        one.replace("cd_", "bind::cd:").replace("media_", "media::"): text for one, text in columns.items()
    }
    return {"type": kind, "name": name, "label": label or name.capitalize()} | named


def choice(list_name: str, name: str, label: str, **columns: str) -> dict[str, str]:
    """Give one line of the choices."""
    return {"list_name": list_name, "name": name, "label": label} | columns
