"""The words of a form in a real window: markup, links, guidance, pictures, another language."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QToolButton,
)

from charter_desktop.gui.officer.choice_box import SearchBox
from charter_desktop.gui.officer.field_row import FieldRow
from charter_desktop.gui.officer.section_page import SectionPage
from tests.gui.test_appearances import made, open_at, place, say
from tests.gui.windows import Opener

assert made
assert place


def test_markup_is_shown_and_html_of_the_form_is_not(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "three")
    note = next(text for text in shown.shown(QLabel) if "Bold" in text)
    assert "<b>Bold</b>" in note
    assert "<i>slanted</i>" in note
    assert "<script>" not in note
    assert "&lt;script&gt;" in note
    assert 'href="https://example.org/a_b_c"' in note
    assert any("A <i>hint</i> of tags" in text for text in shown.shown(QLabel))


class Browser(QObject):
    """Stands where the system's browser is."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


def test_a_link_opens_after_its_address_was_seen(desk: Opener, place: Path) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    shown = open_at(desk, place, "three")
    note = next(one for one in shown.window.findChildren(QLabel) if "Bold" in one.text() and one.isVisible())
    note.setFocus(Qt.FocusReason.TabFocusReason)
    shown.bot.keyClick(note, Qt.Key.Key_Tab)
    note.linkActivated.emit("https://example.org/a_b_c")
    box = shown.window.findChild(QMessageBox)
    assert box is not None
    assert box.informativeText() == "https://example.org/a_b_c"
    assert browser.opened == []
    opens = next(one for one in box.buttons() if one.text() == "Open")
    shown.bot.mouseClick(opens, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://example.org/a_b_c"]


def test_guidance_stands_behind_a_small_button(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "three")
    assert "The long explanation." not in say(shown)
    more = shown.find(QToolButton, "More about Help wanted")
    more.setFocus()
    shown.press(Qt.Key.Key_Space)
    assert "The long explanation." in say(shown)


def test_a_picture_that_is_not_there_is_named(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "three")
    assert "map.png" in say(shown)


def test_switching_the_language_keeps_what_is_typed_and_the_place(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    page = shown.window.findChild(SectionPage)
    assert page is not None
    page.scroll_to(300)
    town = shown.find(SearchBox, "Town")
    town.setFocus()
    page.scroll_to(300)
    shown.bot.keyClicks(town.lineEdit(), "soria")
    shown.act("spanish")
    assert page.scrolled() == 300
    assert shown.find(SearchBox, "Town").currentText() == "Soria"


def test_what_an_answer_says_does_not_read_as_markup(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    page = shown.window.findChild(SectionPage)
    assert page is not None
    name = page.row("f:two/name")
    assert isinstance(name, FieldRow)
    name.focus()
    field = QApplication.focusWidget()
    assert field is not None
    shown.bot.keyClicks(field, "*Ana* <b>x</b> [y](https://evil.example)")
    shown.bot.keyClick(field, Qt.Key.Key_Tab)
    shown.settle()
    shown.go_to("f:three")
    note = next(text for text in shown.shown(QLabel) if "Bold" in text)
    assert "*Ana* &lt;b&gt;x&lt;/b&gt; [y](https://evil.example)" in note
    assert note.count("<a ") == 1
