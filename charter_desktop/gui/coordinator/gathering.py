"""What a coordinator gathers: the overview, round and departments, inbox, matrix, answers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.coordinator.comparing import Comparing
from charter_desktop.gui.coordinator.inbox_gathering import InboxGathering
from charter_desktop.gui.coordinator.matrix_lines import cell_answers, matrix
from charter_desktop.gui.coordinator.matrix_page import MatrixPage
from charter_desktop.gui.coordinator.overview_lines import overview
from charter_desktop.gui.coordinator.overview_page import OverviewPage
from charter_desktop.gui.coordinator.overview_sheets import sheets
from charter_desktop.gui.coordinator.returning import Returning
from charter_desktop.gui.coordinator.round_gathering import RoundGathering
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.places import ANSWERS, CONFLICTS, ROUND, VERIFY
from charter_desktop.gui.values import DeskValue


class GatheringPages(QObject):
    """Joins the pages of overview, round, inbox, matrix and answers with the database thread.

    `workspace_wanted` opens another file. Says `place_wanted` with a place and a question there, `verify_wanted` with a file to look into.
    """

    place_wanted = Signal(str, str)
    verify_wanted = Signal(Path)
    workspace_wanted = Signal(Path)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices, self._language = stack, link, notices, language
        self._path = Path()
        self._overview, self._matrix = OverviewPage(stack), MatrixPage(stack)
        self._round = RoundGathering(stack, link, notices)
        self._inbox = InboxGathering(stack, link, notices)
        self._comparing = Comparing(stack, link)
        self._returning = Returning(self._matrix, link, notices)
        for page in (self._overview, self._matrix):
            stack.addWidget(page)
        link.opened.connect(self._know)
        self._overview.place_wanted.connect(self._go)
        self._round.workspace_wanted.connect(self.workspace_wanted)
        self._inbox.verify_wanted.connect(self._verify)
        self._matrix.across_wanted.connect(self._ask_matrix)
        self._matrix.cell_wanted.connect(self._ask_cell)
        self._matrix.conflict_wanted.connect(self._decide)
        self._matrix.compare_wanted.connect(self._compare)
        self._matrix.round_wanted.connect(self._set_up)
        self._comparing.decision_wanted.connect(self._decide)

    def show_place(self, place: str) -> bool:
        """Show a place's page; False when it is a place of another group."""
        match place:
            case "overview":
                self._show_overview()
            case "round":
                self._round.show()
            case "inbox":
                self._inbox.show()
            case "matrix":
                self._show_matrix()
            case "answers":
                self._comparing.show()
            case _:
                return False
        return True

    def receive(self, files: Sequence[Path]) -> None:
        """Take files into the inbox."""
        self._inbox.receive(files)

    def show_question(self, question: str) -> None:
        """Choose a question on the page of answers, now or as soon as it is listed."""
        self._comparing.show_question(question)

    def take_questionnaire(self, path: Path) -> None:
        """Take a questionnaire into the round."""
        self._round.take_questionnaire(path)

    def take_last_round(self, path: Path) -> None:
        """Take last round over from its file."""
        self._round.take_last_round(path)

    def leave(self) -> None:
        """Nothing is kept back here: each page does what it is told at once."""

    def _know(self, desk: DeskValue) -> None:
        """Begin anew with another workspace."""
        if desk.path != self._path:
            self._path = desk.path
            self._inbox.forget()
            self._round.know_folder(desk.path.parent)

    def _show_overview(self) -> None:
        self._link.ask(lambda desk: overview(desk.city, desk.overview().places), self._overview.show_overview)
        self._link.ask(lambda desk: sheets(desk.city), self._overview.show_sheets)
        self._stack.setCurrentWidget(self._overview)

    def _show_matrix(self) -> None:
        self._ask_matrix()
        self._stack.setCurrentWidget(self._matrix)

    def _ask_matrix(self) -> None:
        across = self._matrix.across()
        self._link.ask(lambda desk: matrix(desk.city, across), self._matrix.show_matrix)

    def _ask_cell(self, department: str, section: str) -> None:
        across, show = self._matrix.across(), self._matrix.show_answers
        self._link.ask(lambda desk: cell_answers(desk.city, department, section, across), show)

    def _go(self, place: str) -> None:
        self.place_wanted.emit(place, "")

    def _verify(self, path: Path) -> None:
        self.place_wanted.emit(VERIFY, "")
        self.verify_wanted.emit(path)

    def _decide(self, question: str) -> None:
        self.place_wanted.emit(CONFLICTS, question)

    def _compare(self, question: str) -> None:
        self.place_wanted.emit(ANSWERS, question)

    def _set_up(self) -> None:
        self.place_wanted.emit(ROUND, "")
