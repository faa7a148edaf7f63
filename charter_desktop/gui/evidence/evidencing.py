"""Joins the page of evidence with the verbs, and with the system's programs that open files."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.evidence.evidence_page import EvidencePage
from charter_desktop.gui.evidence.evidence_values import Described, EvidenceRow, EvidenceValue
from charter_desktop.gui.jobs import Job
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk
    from charter_desktop.gui.officer.department_desk import DepartmentDesk

_SIDE = 320
"""The longest side of a preview, in pixels."""


class Evidencing(QObject):
    """Shows the evidence of whoever answers here, and does with it what a person wants."""

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._copies: QTemporaryDir | None = None
        self._attaching = False
        self._page = EvidencePage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.files_wanted.connect(self._ask_files)
        page.files_given.connect(self.attach)
        page.link_given.connect(self._add_link)
        page.chosen_one.connect(self._ask_picture)
        page.described.connect(self._describe)
        page.tie_wanted.connect(self._tie)
        page.untie_wanted.connect(self._untie)
        page.open_wanted.connect(self._open)
        page.save_wanted.connect(self._ask_place)
        page.shrink_wanted.connect(self._shrink)
        page.remove_wanted.connect(self._remove)
        link.idle.connect(self._rest)

    def show(self) -> None:
        """Show the page."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def leave(self) -> None:
        """Hand out what is being typed."""
        if self._stack.currentWidget() is self._page:
            self._page.leave()

    def attach(self, question: str, paths: Sequence[Path]) -> None:
        """Copy files in for a question; a blank one is said later."""
        from charter_desktop.gui.evidence.evidence_changes import attach_files

        self._attaching = True
        self._change(
            lambda desk, job: attach_files(desk, question, paths, job),
            self._show_added,
            self.tr("Attaching files"),
        )

    def save(self, evidence: str, into: Path) -> None:
        """Write a copy of a file."""
        from charter_desktop.gui.evidence.evidence_changes import save

        self._link.ask(lambda desk: save(desk.department, evidence, into), self._tell)

    def _change(
        self, do: "Callable[[DepartmentDesk, Job], Told]", then: Callable[[Told], None], title: str = ""
    ) -> None:
        """Do something; what is missing on other pages may depend on it."""

        def gesture(desk: "Desk", job: Job) -> Told:
            try:
                return do(desk.department, job)
            finally:
                desk.look_again()

        self._link.change(gesture, then, title)

    def _ask(self) -> None:
        from charter_desktop.gui.evidence.evidence_lines import evidence

        self._link.ask(lambda desk: evidence(desk.department), self._page.show_evidence)

    def _ask_picture(self, row: EvidenceRow) -> None:
        from charter_desktop.gui.evidence.evidence_lines import picture

        self._link.ask(lambda desk: picture(desk.department, row.id, _SIDE), self._page.show_picture)

    def _ask_files(self, question: str) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Add files"))
        if paths:
            self.attach(question, [Path(path) for path in paths])

    def _ask_place(self, row: EvidenceRow) -> None:
        path, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save a copy"), row.name)
        if path:
            self.save(row.id, Path(path))

    def _add_link(self, question: str, url: str) -> None:
        from charter_desktop.gui.evidence.evidence_changes import add_link

        def hear(told: Told) -> None:
            if told.fault is None:
                self._page.clear_link()
            self._show_added(told)

        self._change(lambda desk, _: add_link(desk, question, url), hear)

    def _describe(self, typed: Described) -> None:
        from charter_desktop.gui.evidence.evidence_changes import describe

        self._change(lambda desk, _: describe(desk, typed), self._hear_quietly)

    def _tie(self, evidence: str, question: str) -> None:
        from charter_desktop.gui.evidence.evidence_changes import tie

        self._change(lambda desk, _: tie(desk, evidence, question), self._hear)

    def _untie(self, evidence: str, question: str) -> None:
        from charter_desktop.gui.evidence.evidence_changes import untie

        self._change(lambda desk, _: untie(desk, evidence, question), self._hear)

    def _shrink(self, row: EvidenceRow) -> None:
        from charter_desktop.gui.evidence.evidence_changes import shrink

        self._change(lambda desk, _: shrink(desk, row.id), self._hear)

    def _remove(self, row: EvidenceRow) -> None:
        from charter_desktop.gui.evidence.evidence_changes import remove

        self._change(lambda desk, _: remove(desk, row.id), self._hear)

    def _open(self, row: EvidenceRow | None) -> None:
        """Open a link in the browser, a file as a copy with the system's program; changes to it are not kept."""
        if row is None:
            return
        if row.url:
            self._start(QUrl(row.url), row.name)
            return
        from charter_desktop.usecases.copy_evidence import copy_to_open

        if self._copies is None:
            self._copies = QTemporaryDir()
        folder = Path(self._copies.path())
        self._link.ask(
            lambda desk: copy_to_open(desk.department.book, row.id, folder),
            lambda copy: self._start(QUrl.fromLocalFile(str(copy)), row.name),
        )

    def _start(self, url: QUrl, name: str) -> None:
        if not QDesktopServices.openUrl(url):
            said = self.tr("Nothing on this computer opens {name}. Save a copy and open that.")
            self._notices.say(said.format(name=name))

    def _show_added(self, told: Told) -> None:
        """Show the list anew, with what came last chosen."""
        from charter_desktop.gui.evidence.evidence_lines import evidence

        def show(value: EvidenceValue) -> None:
            self._attaching = False
            self._page.show_evidence(value)
            if told.fault is None:
                self._page.choose_last()

        self._tell(told)
        self._link.ask(lambda desk: evidence(desk.department), show)

    def _rest(self) -> None:
        """Show what was copied in before somebody pressed Stop."""
        if self._attaching:
            self._attaching = False
            self._ask()

    def _hear(self, told: Told) -> None:
        self._tell(told)
        self._ask()

    def _hear_quietly(self, told: Told) -> None:
        """What was typed stays where it was refused, to be put right."""
        self._notices.say(told.sentence) if told.fault else self._notices.announce(told.sentence)
        if told.fault is None:
            self._ask()

    def _tell(self, told: Told) -> None:
        self._notices.say(told.sentence)
