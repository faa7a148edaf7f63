"""Check and send: the PDF for the head of department, their approval, the contribution with its e-mail."""

from email import policy
from email.parser import BytesParser
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from tests.gui.coordinating import go_on, said
from tests.gui.windows import Desk, Opener


@pytest.fixture
def page(desk: Opener, workspace: Path) -> Desk:
    shown = desk(workspace)
    shown.type_into(shown.find(QPlainTextEdit, "Evidence"), "https://example.org/plan")
    shown.go_to("send")
    return shown


def approve(shown: Desk, name: str, day: str = "") -> None:
    """Record an approval by keyboard."""
    go_on(shown, shown.find(QPushButton, "Record the approval…"))
    shown.press(Qt.Key.Key_Space)
    line = shown.find(QLineEdit, "Name")
    shown.bot.keyClicks(line, name)
    shown.bot.keyClicks(shown.find(QLineEdit, "Function"), "Head of Human Resources")
    box = shown.find(QComboBox, "How they approved")
    box.setCurrentIndex(box.findData("email"))
    if day:
        shown.find(QLineEdit, "Day of the approval (dd/mm/yyyy)").setText(day)
    shown.bot.keyClick(line, Qt.Key.Key_Return)
    shown.settle()


def test_the_pdf_is_written_with_the_code_that_the_page_shows(page: Desk, tmp_path: Path) -> None:
    page.find(QPushButton, "Write the PDF").click()
    page.settle()
    code = next(text for text in page.shown(QLabel) if text.startswith("Release code: "))
    with pypdfium2.PdfDocument(tmp_path / "release-hr-en.pdf") as pdf:
        words = pdf[0].get_textpage().get_text_bounded()
    assert code.removeprefix("Release code: ") in words
    assert "Give it to the head of the department." in said(page)


def test_an_approval_counts_until_an_answer_changes(page: Desk) -> None:
    assert "○ Not approved yet." in said(page)
    approve(page, "Jefa Ficticia")
    assert "✓ Approved by Jefa Ficticia, Head of Human Resources" in said(page)
    page.go_to("hr:sp2")
    page.type_into(page.find(QPlainTextEdit, "Evidence"), "Another one")
    page.go_to("send")
    assert "Answers changed since: it counts no more." in said(page)


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(page: Desk) -> None:
    approve(page, "Jefa Ficticia", "31/12/2999")
    assert "Day: 31/12/2999 is still to come." in said(page)
    assert page.find(QLineEdit, "Name").text() == "Jefa Ficticia"
    day = page.find(QLineEdit, "Day of the approval (dd/mm/yyyy)")
    assert day.hasFocus()
    day.setText("01/02/2026")
    page.bot.keyClick(day, Qt.Key.Key_Return)
    page.settle()
    assert "on 01/02/2026 (e-mail)" in said(page)


def test_the_contribution_comes_with_an_email_draft(page: Desk, tmp_path: Path) -> None:
    page.find(QPushButton, "Write the contribution").click()
    page.settle()
    draft = BytesParser(policy=policy.default).parsebytes(
        (tmp_path / "contribution-hr-1.asice.eml").read_bytes()
    )
    (attached,) = draft.iter_attachments()
    assert attached.get_filename() == "contribution-hr-1.asice"
    page.find(QPushButton, "Copy subject and text").click()
    assert str(draft["Subject"]) in QGuiApplication.clipboard().text()
    assert page.find(QPushButton, "Open the e-mail draft").isVisible()
    assert "The file is not sent yet" in said(page)
