"""A questionnaire with one question of every kind, its template, and what comes of a filled one."""

import io
from collections.abc import Callable, Mapping

import openpyxl

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.forms.session import FormSession
from charter_desktop.usecases.fill_compare import FillComparison
from charter_desktop.usecases.fill_source import Source
from charter_desktop.usecases.fill_value import FillPreview
from charter_desktop.wording.fills import cell_sentence
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.about import About
from charter_desktop.workbooks.read_back import FilledBook, read_back
from charter_desktop.workbooks.template import template_of
from charter_desktop.workbooks.write import write_book
from tests.forms.made import definition
from tests.workbooks.conftest import load
from tests.workbooks.filling import Place, places

EN, ES = "label::English (en)", "label::Spanish (es)"


def q(kind: str, name: str, english: str, spanish: str, **more: str) -> dict[str, str]:
    """Give one row of the survey."""
    return {"type": kind, "name": name, EN: english, ES: spanish, **more}


SURVEY = (
    q("begin group", "housing", "Housing", "Vivienda"),
    q("select_one stage", "stage", "Stage", "Etapa"),
    q("select_multiple area", "areas", "Areas", "Ámbitos"),
    q("integer", "homes", "Homes", "Viviendas"),
    q("decimal", "rent", "Rent", "Alquiler"),
    q("date", "start", "Start", "Inicio"),
    q("time", "hour", "Hour", "Hora"),
    q("text", "story", "Story", "Relato"),
    q("select_one yes_no", "open", "Open", "Abierto"),
    q("calculate", "double", "Double", "Doble", calculation="${homes} * 2"),
    q(
        "integer",
        "people",
        "People",
        "Personas",
        **{"bind::cd:split": "sex", "bind::cd:numerator": "Housed", "bind::cd:denominator": "Asked"},
    ),
    q("begin repeat", "visits", "Visits", "Visitas"),
    q("text", "place", "Place", "Lugar"),
    q("integer", "hours", "Hours", "Horas"),
    q("end repeat", "", "", ""),
    q("end group", "", "", ""),
)
CHOICES = tuple(
    {"list_name": name, "name": choice, EN: english, ES: spanish}
    for name, choice, english, spanish in (
        ("stage", "planned", "planned", "prevista"),
        ("stage", "running", "running", "en marcha"),
        ("stage", "done", "done", "terminada"),
        ("area", "work", "Work, and training", "Empleo, y formación"),
        ("area", "home", "Housing", "Vivienda"),
        ("yes_no", "yes", "Yes", "Sí"),
        ("yes_no", "no", "No", "No"),
        ("sex", "f", "Women", "Mujeres"),
        ("sex", "m", "Men", "Hombres"),
        ("sex", "unknown", "Unknown", "Sin datos"),
    )
)
FORM = definition(SURVEY, CHOICES, {"default_language": "English (en)"})
HOME = "f:housing"


def opened(draft: Mapping[Field, Value] | None = None) -> FormSession:
    """Open the questionnaire."""
    return load(FORM, draft)


def template(session: FormSession, language: str = "en") -> bytes:
    """Write its template."""
    form = session.definition
    about = About(
        "city", "round", "hr", language, "2026-03-01T12:00:00Z", ((form.form_id, form.version, form.sha256),)
    )
    return write_book(template_of([session], about, ("Ejemplia", "2026", "HR"), Voice(language)))


def filled(
    made: bytes, cells: Mapping[Place, object], change: Callable[[openpyxl.Workbook], None] | None = None
) -> bytes:
    """Fill cells of a template by their keys, and change the workbook otherwise."""
    book = openpyxl.load_workbook(io.BytesIO(made), rich_text=True)
    found = places(book)
    for place, value in cells.items():
        sheet, row, column = found[place]
        book[sheet].cell(row, column).value = value
    if change is not None:
        change(book)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def seen(session: FormSession, data: bytes, language: str = "en") -> FillPreview:
    """Compare a filled template with the questionnaire as it stands."""
    book = read_back(data, "filled.xlsx")
    assert isinstance(book, FilledBook), book
    source = Source(book.cells, book.about.base, book.about.language)
    scratch = load(session.definition, session.unsaved)
    comparison = FillComparison(session, scratch, source, Voice(language))
    return FillPreview(tuple(comparison.changes(book.cells)), tuple(comparison.problems))


def answered(question: str) -> Place:
    """Give the place of an answer."""
    return f"A:{HOME}/{question}", "answer"


def afters(preview: FillPreview) -> dict[str, str]:
    """Give what each question reads then."""
    return {change.question.removeprefix(f"{HOME}/"): change.after for change in preview.changes}


def sentences(preview: FillPreview, language: str = "en") -> list[str]:
    """Say what is left out."""
    return [cell_sentence(problem, Voice(language)) for problem in preview.problems]
