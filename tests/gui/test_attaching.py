"""Evidence at the question that it backs: dropped on it, attached beside it, taken away."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import (
    QListWidget,
    QPlainTextEdit,
)

from charter_desktop.gui.officer.field_row import FieldRow
from charter_desktop.gui.officer.fold_button import FoldButton
from charter_desktop.gui.officer.section_page import SectionPage
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.evidence.files import pdf, workbook
from tests.gui.dropping import drop_on, file, kept, said
from tests.gui.file_dialogs import choose_files
from tests.gui.windows import Desk, Opener, button
from tests.rounds import must


def row_of(shown: Desk, question: str) -> FieldRow:
    found = shown.window.findChild(SectionPage).row(question)
    assert isinstance(found, FieldRow)
    return found


def test_a_file_dropped_on_a_question_backs_its_answer(desk: Opener, workspace: Path, tmp_path: Path) -> None:
    with must(open_workspace(workspace)) as opened:
        must(record_answer(AnswerBook.open(opened), "SP2.S/assessment", "fully"))
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    row = row_of(shown, "SP2.S/assessment")
    drop_on(shown, row, [QUrl.fromLocalFile(str(file(tmp_path, "plan.pdf", pdf())))])
    assert "Evidence: plan.pdf" in said(row)
    found = shown.window.findChild(QListWidget, "problems")
    assert not any("at least one file or link" in found.item(one).text() for one in range(found.count()))
    assert any(title == "1  Evidence" for title in shown.window.titles())
    assert [line.item.questions for line in kept(shown, workspace)] == [("SP2.S/assessment",)]


def test_a_file_dropped_on_the_words_of_an_answer_is_no_text(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    row = row_of(shown, "SP2.S/changed")
    editor = row.findChild(QPlainTextEdit)
    drop_on(shown, editor.viewport(), [QUrl.fromLocalFile(str(file(tmp_path, "plan.pdf", pdf())))])
    assert editor.toPlainText() == ""
    assert "Evidence: plan.pdf" in said(row)


def test_evidence_is_attached_beside_an_answer_by_keyboard(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    row = row_of(shown, "SP2.S/changed")
    next(one for one in row.findChildren(FoldButton) if one.text() == "State and comment").click()
    shown.settle()
    choose_files(button(row, "Attach a file…").click, [file(tmp_path, "acta.txt", b"acta")])
    shown.settle()
    assert "Evidence: acta.txt" in said(row)


def test_a_filled_template_or_a_signed_file_is_not_taken_for_evidence(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    row = row_of(shown, "SP2.S/changed")
    given: list[object] = []
    row.file_wanted.connect(given.append)
    drop_on(shown, row, [QUrl.fromLocalFile(str(file(tmp_path, "plantilla.xlsx", workbook())))])
    assert given == []
    assert "plantilla.xlsx" in said(shown)


def test_ctrl_z_takes_a_file_away_from_its_question(desk: Opener, workspace: Path, tmp_path: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    drop_on(
        shown,
        row_of(shown, "SP2.S/changed"),
        [QUrl.fromLocalFile(str(file(tmp_path, "acta.txt", b"acta")))],
    )
    assert "Evidence: acta.txt" in said(row_of(shown, "SP2.S/changed"))
    shown.act("undo")
    assert "acta.txt" not in said(row_of(shown, "SP2.S/changed"))
    assert kept(shown, workspace) == []
