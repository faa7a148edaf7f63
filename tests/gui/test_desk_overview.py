"""The officer's overview: until when, how much is left, what to do next, what to ask others for."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.questionnaire import import_questionnaire, shipped_questionnaires
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.gui.coordinating import go_on, rows, said
from tests.gui.windows import Desk, Opener
from tests.rounds import must


def invited(folder: Path, deadline: str) -> Path:
    """Accept an invitation of HR that is due on a day."""
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(folder / "city.charter", new)) as city:
        must(import_questionnaire(city, next(one for one in shipped_questionnaires() if one.stem == "hr")))
        must(add_department(city, "hr", "Human resources", deadline=deadline))
        file = must(invite(city, "hr", folder)).path
    path = folder / "hr.charter"
    must(accept(file, path, "Nadie", "Officer")).close()
    return path


@pytest.fixture
def page(desk: Opener, workspace: Path) -> Desk:
    shown = desk(workspace)
    shown.go_to("desk")
    return shown


def test_a_workspace_opens_at_its_overview(desk: Opener, workspace: Path) -> None:
    shown = desk()
    shown.window.open_file(workspace)
    shown.settle()
    assert shown.place() == "desk"
    assert shown.find(QPushButton, "Go on: 40 questions are not answered yet.").isVisible()


@pytest.mark.parametrize(
    ("deadline", "words"),
    [("2999-12-31", "Due on 31/12/2999, in "), ("2020-01-31", "⚠ It was due on 31/01/2020, ")],
)
def test_the_deadline_is_said(desk: Opener, tmp_path: Path, deadline: str, words: str) -> None:
    shown = desk(invited(tmp_path, deadline))
    shown.go_to("desk")
    assert words in said(shown)
    assert "Clara Ficticia invited you." in said(shown)
    assert "Human resources · Ejemplia, round 2026" in said(shown)


def test_every_step_goes_where_it_is_done(page: Desk) -> None:
    steps = [
        ("Sources: Say once where your figures come from; they all inherit it.", "sources"),
        ("Actions: Propose what your department will do, for the city's action plan.", "actions"),
    ]
    for name, place in steps:
        page.go_to("desk")
        go_on(page, page.find(QPushButton, name))
        page.press(Qt.Key.Key_Space)
        assert page.place() == place


def test_sections_and_work_left_are_shown(page: Desk) -> None:
    table = page.find(QTableWidget, "Your sections")
    assert len(rows(table)) == 6
    assert {line[2] for line in rows(table)} == {"○ empty"}
    assert any(
        text.startswith("About ") and "minutes of work are left" in text for text in page.shown(QLabel)
    )


def test_what_to_ask_for_is_written(page: Desk, tmp_path: Path) -> None:
    page.find(QPushButton, "Write the PDF").click()
    page.settle()
    with pypdfium2.PdfDocument(tmp_path / "ask-for-hr-en.pdf") as pdf:
        words = "\n".join(one.get_textpage().get_text_bounded() for one in pdf)
    assert "Staff with a migrant background (EM1.1)" in words
    assert "Top management" in words
    assert page.find(QPushButton, "Open the PDF").isVisible()
