"""A city to which two departments said otherwise about every kind of question."""

import io
from pathlib import Path

import openpyxl

from charter_desktop.domain.answer import CellKey
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.rounds import BINDS, must

_HEAD = ("type", "name", "label::English (en)", "label::Spanish (es)", "bind::cd:indicator", "bind::cd:class")
SURVEY = (
    (*_HEAD, *BINDS),
    (
        *("integer", "known", "Staff by sex", "Plantilla por sexo", "EM1.1", "S0"),
        *("sex", "Staff", "", "persons", "one"),
    ),
    ("select_one yesno", "law", "Is there a rule?", "¿Hay una norma?", "EM2.1", "S0"),
    ("select_multiple tongue", "tongues", "Languages offered", "Idiomas ofrecidos", "SP1.1", "S0"),
    ("text", "rule", "The rule in force", "La norma en vigor", "EM2.6", "S0"),
)
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Spanish (es)"),
    ("sex", "f", "Women", "Mujeres"),
    ("sex", "m", "Men", "Hombres"),
    ("sex", "unknown", "Unknown", "Sin datos"),
    ("yesno", "yes", "Yes", "Sí"),
    ("yesno", "no", "No", "No"),
    ("yesno", "partly", "In part", "En parte"),
    ("tongue", "ar", "Arabic", "Árabe"),
    ("tongue", "uk", "Ukrainian", "Ucraniano"),
    ("tongue", "zh", "Chinese", "Chino"),
)
SAID = {
    "hr": {"EM2.1": "yes", "SP1.1": "ar uk", "EM2.6": "Ordinance 4", "f": "12", "m": "30", "unknown": "0"},
    "proc": {"EM2.1": "no", "SP1.1": "zh", "EM2.6": "Ordinance 9", "f": "14", "m": "30", "unknown": "0"},
}


def workbook(form_id: str) -> bytes:
    """Write the questionnaire as an XLSForm workbook."""
    book = openpyxl.Workbook()
    settings = (
        ("form_id", "form_title", "version", "default_language", "namespaces"),
        (form_id, form_id, "1", "English (en)", 'cd="urn:charter-desktop:xlsform:1"'),
    )
    for name, rows in {"survey": SURVEY, "choices": CHOICES, "settings": settings}.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book["Sheet"])
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def disputed_city(folder: Path) -> Path:
    """Make a city that received both contributions and an action that HR proposes; nothing is decided."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "city.charter"
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(path, new)) as city:
        for department in SAID:
            book = folder / f"{department}.xlsx"
            book.write_bytes(workbook(department))
            must(import_questionnaire(city, book))
            must(add_department(city, department, department.upper()))
        receive(city, [_sent(folder, must(invite(city, one, folder)).path, one) for one in SAID])
    return path


def _sent(folder: Path, invitation: Path, department: str) -> Path:
    place = folder / f"{department}.charter"
    with must(accept(invitation, place, f"Nadie de {department}", "Officer")) as workspace:
        book = AnswerBook.open(workspace)
        for question, typed in SAID[department].items():
            if question in {"f", "m", "unknown"}:
                cell = CellKey.of("numerator", {"sex": question})
                must(record_answer(book, "EM1.1", typed, cell=cell))
            else:
                must(record_answer(book, question, typed))
        if department == "hr":
            must(add_action(workspace, {"title": "Paid traineeships", "commitments": "EM1,PM2"}))
        return must(contribute(AnswerBook.open(workspace), folder)).sent.path


def undecided(path: Path) -> set[str]:
    """Read which questions the city has to decide."""
    from charter_desktop.usecases.settle import list_conflicts

    with must(open_workspace(path, city=True)) as city:
        return {item.question for item in list_conflicts(city)}
