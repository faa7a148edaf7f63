"""Whatever is answered in a template comes back as it was answered, in any questionnaire and language."""

import io
import json

import openpyxl
import pytest

from charter_desktop.cli.answer_json import answer_json
from charter_desktop.domain.answer import Answer, State
from charter_desktop.forms.session import FormSession
from charter_desktop.usecases.fill_compare import FillComparison
from charter_desktop.usecases.fill_source import Source, source_of_json
from charter_desktop.usecases.fill_trial import Trial
from charter_desktop.usecases.fill_value import FillPreview
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.about import About
from charter_desktop.workbooks.cell_maker import CellMaker
from charter_desktop.workbooks.headings import headings
from charter_desktop.workbooks.read_back import FilledBook, read_back
from charter_desktop.workbooks.template import template_of
from charter_desktop.workbooks.words import languages_of
from charter_desktop.workbooks.write import write_book
from tests.workbooks.answering import NOT_IN_CELLS, Chance, fill_by_hand, typed_texts
from tests.workbooks.conftest import SHIPPED, Forms, load

NAMES = ("Ejemplia", "2026", "HR")
SEED = 7


def template(session: FormSession, language: str) -> bytes:
    form = session.definition
    forms = ((form.form_id, form.version, form.sha256),)
    about = About("city", "round", "hr", language, "2026-03-01T12:00:00Z", forms)
    return write_book(template_of([session], about, NAMES, Voice(language)))


def compared(session: FormSession, filled: bytes) -> FillPreview:
    book = read_back(filled, "filled.xlsx")
    assert isinstance(book, FilledBook)
    source = Source(book.cells, book.about.base, book.about.language)
    comparison = FillComparison(session, load(session.definition, session.unsaved), source, Voice("en"))
    changes = comparison.changes(book.cells)
    return FillPreview(tuple(changes), tuple(comparison.problems))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", SHIPPED)
def test_answers_typed_into_a_template_come_back_as_they_were(forms: Forms, name: str, language: str) -> None:
    answered, fresh = load(forms[name]), load(forms[name])
    Chance(SEED).answer_all(answered)
    book = openpyxl.load_workbook(io.BytesIO(template(fresh, language)), rich_text=True)
    spoken, _ = languages_of(answered, language)
    rows = fill_by_hand(book, answered, CellMaker(answered, spoken, headings(Voice(language))))
    memory = io.BytesIO()
    book.save(memory)
    seen = compared(fresh, memory.getvalue())
    assert seen.problems == ()
    trial = Trial(fresh, Voice("en"))
    for change in seen.changes:
        for step in change.steps:
            assert trial.do(step) is None
    back = {new: old for old, new in rows.items()}
    assert texts_with(typed_texts(fresh), back) == texts_with(typed_texts(answered), {})


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", SHIPPED)
def test_a_template_that_nobody_touched_changes_nothing(forms: Forms, name: str, language: str) -> None:
    answered = load(forms[name])
    Chance(5).answer_all(answered)
    book = read_back(template(answered, language), "untouched.xlsx")
    assert isinstance(book, FilledBook)
    source = Source(book.cells, book.about.base, language)
    comparison = FillComparison(answered, load(forms[name], answered.unsaved), source, Voice("es"))
    assert comparison.changes(book.cells) == []
    assert comparison.problems == []


@pytest.mark.parametrize("name", SHIPPED)
def test_answers_printed_as_json_come_back_as_they_were(forms: Forms, name: str) -> None:
    answered, fresh = load(forms[name]), load(forms[name])
    Chance(SEED).answer_all(answered)
    printed = {question: answer_json(answer) for question, answer in answered.answers().items()}
    source = source_of_json(json.dumps(printed).encode(), "answers.json")
    assert isinstance(source, Source)
    comparison = FillComparison(fresh, load(forms[name], fresh.unsaved), source, Voice("en"))
    trial = Trial(fresh, Voice("en"))
    for change in comparison.changes(source.cells):
        assert not change.overwrites
        for step in change.steps:
            assert trial.do(step) is None
    assert comparison.problems == []
    assert relevant(fresh) == relevant(answered)


def test_last_rounds_answers_stand_beside_the_question_and_say_nothing(forms: Forms) -> None:
    previous = {"EM2.6/in_force": Answer(State.VALUE, "yes"), "EM2.6/evidence": Answer(State.NOT_COLLECTED)}
    session = load(forms["hr"], previous=previous)
    made = template(session, "es")
    book = openpyxl.load_workbook(io.BytesIO(made))
    rows = {row[0].value: row for sheet in book.worksheets for row in sheet.iter_rows()}
    assert rows["A:EM2.6/in_force"][2].value == "Sí"
    assert rows["A:EM2.6/evidence"][2].value == "no se recoge"
    assert rows["A:EM2.6/in_force"][2].protection.locked
    assert compared(session, made) == FillPreview((), ())


def relevant(session: FormSession) -> dict[str, Answer]:
    """Give the answers of a person to questions that are asked."""
    return {
        question: answer
        for question, answer in session.answers().items()
        if session.relevant(question) and session.question(question).kind not in NOT_IN_CELLS
    }


def texts_with(texts: dict[str, str], rows: dict[str, str]) -> dict[str, str]:
    """Give texts with the ids of rows exchanged, without their places."""
    found = {}
    for where, text in texts.items():
        row = where[: where.rindex("]") + 1] if "]" in where else ""
        if not where.endswith("#row"):
            found[rows.get(row, row) + where[len(row) :]] = text
    return found
