"""A small city to test with: two departments, a questionnaire of five questions, real files."""

import io
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import openpyxl

from charter_desktop.domain.refusal import Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.keep_safe import back_up_workspace
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity, start_city

_Value = TypeVar("_Value")

BINDS = ("bind::cd:split", "bind::cd:numerator", "bind::cd:denominator", "bind::cd:unit", "bind::cd:combine")
SURVEY = (
    (
        "type",
        "name",
        "label::English (en)",
        "label::Spanish (es)",
        "bind::cd:indicator",
        "bind::cd:class",
        *BINDS,
    ),
    ("begin group", "staff", "Staff", "Personal"),
    (
        "integer",
        "known",
        "Staff",
        "Personal",
        "EM1.1",
        "S2",
        "sex",
        "With a background",
        "Known",
        "persons",
        "one",
    ),
    ("integer", "all", "All staff", "Toda la plantilla", "EM1.3", "S1", "", "Staff", "", "persons", "one"),
    ("end group",),
    ("text", "rule", "The rule in force", "La norma en vigor", "EM2.6", "S0"),
    (
        "integer",
        "clauses",
        "Agreements",
        "Convenios",
        "SP2.5",
        "S0",
        "",
        "Agreements",
        "",
        "agreements",
        "sum",
    ),
    ("text", "obstacle", "Obstacles", "Obstáculos", "PL4.3", "S0", "", "", "", "", "list"),
)
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Spanish (es)"),
    ("sex", "f", "Women", "Mujeres"),
    ("sex", "m", "Men", "Hombres"),
    ("sex", "unknown", "Unknown", "Sin datos"),
)


def workbook(form_id: str, version: str = "1") -> bytes:
    """Write the small questionnaire as an XLSForm workbook."""
    book = openpyxl.Workbook()
    for name, rows in {
        "survey": SURVEY,
        "choices": CHOICES,
        "settings": (
            ("form_id", "form_title", "version", "default_language", "namespaces"),
            (form_id, form_id, version, "English (en)", 'cd="urn:charter-desktop:xlsform:1"'),
        ),
    }.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book["Sheet"])
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def must(result: _Value | Refusal) -> _Value:
    """Give a verb's result, which is no refusal."""
    assert not isinstance(result, Refusal), result
    return result


@dataclass(frozen=True)
class SmallCity:
    """The files of a city that has invited two departments and received nothing yet."""

    folder: Path
    city: Path
    departments: dict[str, Path]

    def open_city(self, name: str = "try.charter") -> Workspace:
        """Open a fresh copy of the city."""
        copy = self.folder / name
        shutil.copyfile(self.city, copy)
        return must(open_workspace(copy))

    def open_department(self, department: str, name: str = "") -> Workspace:
        """Open a fresh copy of a department's workspace."""
        copy = self.folder / (name or f"try-{department}.charter")
        shutil.copyfile(self.departments[department], copy)
        return must(open_workspace(copy))


def small_city(folder: Path, *, city_name: str = "Ejemplia") -> SmallCity:
    """Make the city with departments hr and proc, each invited and set up."""
    path = folder / "city.charter"
    departments = {}
    with must(start_city(path, NewCity(city_name, "ES", "2026", "Clara Ficticia", "Coordinator"))) as city:
        for department in ("hr", "proc"):
            book = folder / f"{department}.xlsx"
            book.write_bytes(workbook(department))
            must(import_questionnaire(city, book))
            must(add_department(city, department, department.upper()))
            sent = must(invite(city, department, folder))
            place = folder / f"{department}.charter"
            must(accept(sent.path, place, f"Nadie de {department}", "Officer")).close()
            departments[department] = place
    return SmallCity(folder, path, departments)


def send(workspace: Workspace, folder: Path, answers: dict[str, str], name: str) -> Path:
    """Type plain answers and write a contribution."""
    book = AnswerBook.open(workspace)
    for question, typed in answers.items():
        must(record_answer(book, question, typed))
    return must(contribute(book, folder, name=name)).sent.path


def copy_of(workspace: Workspace, name: str) -> Path:
    """Copy an open workspace, as somebody does who takes it to a second computer."""
    target = workspace.path.with_name(name)
    target.unlink(missing_ok=True)
    assert back_up_workspace(workspace, target) is None
    return target
