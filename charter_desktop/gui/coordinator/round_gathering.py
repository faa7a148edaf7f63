"""Joins the page of round and departments with the database thread."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from charter_desktop.gui.coordinator.department_dialog import DepartmentDialog
from charter_desktop.gui.coordinator.progress_dialog import ProgressDialog, ProgressWish, make_progress
from charter_desktop.gui.coordinator.reminding import Reminding
from charter_desktop.gui.coordinator.round_lines import DepartmentValue, RoundValue, round_value
from charter_desktop.gui.coordinator.round_page import RoundPage
from charter_desktop.gui.coordinator.round_verbs import (
    DepartmentWish,
    Done,
    ImportedValue,
    InvitedValue,
    give_to_own_desk,
    put_departments,
    take_last_round,
    take_questionnaire,
    use_stricter_rules,
    write_invitations,
)
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told


class RoundGathering(QObject):
    """Asks for what the page shows, and runs the verbs that it wants; `workspace_wanted` opens what it made."""

    workspace_wanted = Signal(Path)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._value = RoundValue((), (), ())
        self._page = RoundPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.add_wanted.connect(self._add)
        page.carry_wanted.connect(self._choose_last)
        page.change_wanted.connect(self._change)
        page.wishes_wanted.connect(self._put_all)
        page.browse_wanted.connect(self._browse)
        page.invitations_wanted.connect(self._invite)
        page.questionnaire_wanted.connect(self._choose_questionnaire)
        page.answer_here_wanted.connect(self._answer_here)
        self._folder = Path()
        self._reminding = Reminding(page, link, notices, self._ask)
        page.remind_wanted.connect(self._reminding.ask)
        page.rules_wanted.connect(self._choose_rules)
        page.progress_wanted.connect(self._ask_progress)

    def know_folder(self, folder: Path) -> None:
        """Offer a folder beside the workspace for the invitations."""
        self._page.show_folder(folder / "invitations")
        self._reminding.know_folder(folder)
        self._folder = folder
        self._page.show_invited(None)
        self._page.show_imported(None)

    def show(self) -> None:
        """Show the page with the set-up as it stands."""
        self._ask()
        self._stack.setCurrentWidget(self._page)

    def take_questionnaire(self, path: Path) -> None:
        """Take a questionnaire in: an XLSForm workbook, or an XForm."""
        title = self.tr("Reading {name}").format(name=path.name)
        self._link.change(lambda desk, _: take_questionnaire(desk, path), self._show_imported, title)

    def take_last_round(self, path: Path) -> None:
        """Take last round over: the city's file of then, or the submission that it made."""
        title = self.tr("Reading {name}").format(name=path.name)
        self._link.change(lambda desk, _: take_last_round(desk, path), self._say, title)

    def use_rules(self, path: Path) -> None:
        """Protect by the rules of a file from now on; they may only be stricter."""
        self._link.change(lambda desk, _: use_stricter_rules(desk.city, path), self._say)

    def _choose_rules(self) -> None:
        kinds = self.tr("Protection rules (*.toml)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Use stricter rules"), "", kinds)
        if chosen:
            self.use_rules(Path(chosen))

    def _ask_progress(self) -> None:
        dialog = ProgressDialog(self._folder / "progress.charter", self._stack.window())

        def make(wish: ProgressWish) -> None:
            def hear(told: Told) -> None:
                dialog.hear(told)
                if told.fault is None:
                    self._notices.say(told.sentence)
                    self.workspace_wanted.emit(wish.into)

            title = self.tr("Making the progress round")
            self._link.change(lambda desk, _: make_progress(desk.city, wish), hear, title)

        dialog.wanted.connect(make)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_last(self) -> None:
        kinds = self.tr("Last round: its city file or its submission (*.charter *.asice)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Take over last round"), "", kinds)
        if chosen:
            self.take_last_round(Path(chosen))

    def _say(self, told: Told) -> None:
        self._notices.say(told.sentence)
        self._ask()

    def _ask(self) -> None:
        self._link.ask(lambda desk: round_value(desk.city), self._show)

    def _show(self, value: RoundValue) -> None:
        self._value = value
        self._page.show_round(value)

    def _add(self) -> None:
        self._serve(DepartmentDialog(self._value.questionnaires, None, self._stack.window()))

    def _change(self, department: DepartmentValue) -> None:
        self._serve(DepartmentDialog(self._value.questionnaires, department, self._stack.window()))

    def _serve(self, dialog: DepartmentDialog) -> None:
        dialog.wanted.connect(partial(self._put, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _put(self, dialog: DepartmentDialog, wish: DepartmentWish) -> None:
        def hear(done: Done) -> None:
            if done.refused:
                dialog.refuse(done.refused)
            else:
                dialog.accept()
                self._ask()

        self._link.change(lambda desk, _: put_departments(desk.city, [wish]), hear)

    def _put_all(self, wishes: Sequence[DepartmentWish]) -> None:
        self._link.change(lambda desk, _: put_departments(desk.city, wishes), self._hear_all)

    def _hear_all(self, done: Done) -> None:
        if done.refused:
            self._notices.say(done.refused)
        self._ask()

    def _browse(self) -> None:
        here = str(self._page.folder())
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Folder for the invitations"), here)
        if chosen:
            self._page.show_folder(Path(chosen))

    def _invite(self, departments: Sequence[str], force: bool) -> None:
        folder = self._page.folder()
        title = self.tr("Writing %n invitation(s)", "", len(departments))
        self._link.change(
            lambda desk, job: write_invitations(desk.city, departments, folder, job, force=force),
            self._show_invited,
            title,
        )

    def _show_invited(self, value: InvitedValue) -> None:
        self._page.show_invited(value)
        if value.written or value.refused:
            self._notices.announce(self._page.result())
        self._ask()

    def _choose_questionnaire(self) -> None:
        kinds = self.tr("Questionnaires (*.xlsx *.xml)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Add a questionnaire"), "", kinds)
        if chosen:
            self.take_questionnaire(Path(chosen))

    def _show_imported(self, value: ImportedValue) -> None:
        self._page.show_imported(value)
        self._notices.announce(self._page.imported())
        self._ask()

    def _answer_here(self, form_id: str) -> None:
        self._link.change(lambda desk, _: give_to_own_desk(desk, form_id) or Done(), lambda _: self._ask())
