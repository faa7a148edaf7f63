"""English texts in the window: the work list, one after another, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTableWidget

from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.english_texts import Translated, narratives
from charter_desktop.usecases.open_workspace import open_workspace
from tests.gui.cities import founded
from tests.gui.coordinating import decided_city, go_on, press, rows, said
from tests.gui.windows import Desk, Opener
from tests.rounds import must

pytestmark = pytest.mark.slow


def opened(desk: Opener, path: Path) -> Desk:
    shown = desk(path)
    shown.go_to("english")
    return shown


def left(path: Path) -> int:
    with must(open_workspace(path, city=True)) as city:
        return sum(one.standing is not Translated.CURRENT for one in narratives(view_city(city)))


def test_texts_are_put_into_english_one_after_another_by_keyboard(desk: Opener, tmp_path: Path) -> None:
    path = decided_city(tmp_path)
    shown = opened(desk, path)
    table = shown.find(QTableWidget, "Texts")
    assert [row[1] for row in rows(table)] == ["Ordinance 4", "Language courses"]
    assert any(title.startswith("2  English texts") for title in shown.window.titles())
    for words in ("By-law 4", "Courses of language"):
        go_on(shown, shown.find(QPlainTextEdit, "In English"))
        shown.bot.keyClicks(shown.find(QPlainTextEdit, "In English"), words)
        go_on(shown, shown.find(QPushButton, "Save and go on"))
        shown.press(Qt.Key.Key_Space)
    assert "✓ Everything stands in English too." in said(shown)
    assert any(title.startswith("0  English texts") for title in shown.window.titles())
    shown.window.close()
    assert left(path) == 0


def test_an_empty_text_is_refused_beside_it(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, decided_city(tmp_path))
    press(shown, "Save and go on")
    assert "The English text can't be left empty." in said(shown)
    assert shown.find(QPlainTextEdit, "In English").hasFocus()


def test_a_city_that_writes_english_says_so_once(desk: Opener, tmp_path: Path) -> None:
    path = decided_city(tmp_path)
    shown = opened(desk, path)
    press(shown, "These are all in English already")
    assert "✓ Everything stands in English too." in said(shown)
    shown.window.close()
    assert left(path) == 0


def test_the_submission_counts_what_is_missing_and_leads_there(desk: Opener, tmp_path: Path) -> None:
    shown = desk(decided_city(tmp_path))
    shown.go_to("submission")
    press(shown, "Show: 0 of 2 texts stand in English too")
    assert shown.find(QTableWidget, "Texts").isVisible()


def test_a_new_city_says_what_comes_first(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, founded(tmp_path))
    assert "There is no text to put into English yet" in said(shown)


def test_what_was_typed_about_one_city_is_not_kept_in_another(desk: Opener, tmp_path: Path) -> None:
    first, second = decided_city(tmp_path / "a"), decided_city(tmp_path / "b")
    shown = opened(desk, first)
    shown.bot.keyClicks(shown.find(QPlainTextEdit, "In English"), "About the first city")
    shown.window.open_file(second)
    shown.settle()
    shown.go_to("english")
    assert shown.find(QPlainTextEdit, "In English").toPlainText() == ""
