"""The main window: places at the left, one page in the middle, problems below, a status line."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QScrollArea

from charter_desktop._generated.qt import resources_rc
from charter_desktop._generated.qt.ui_main_window import Ui_MainWindow
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.actions import Actions
from charter_desktop.gui.closing import Closing
from charter_desktop.gui.coordinator.deciding import DecidingPages
from charter_desktop.gui.coordinator.gathering import GatheringPages
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.finder import Finder
from charter_desktop.gui.first_page import FirstPage
from charter_desktop.gui.handing import Handing
from charter_desktop.gui.help import Help
from charter_desktop.gui.history.historying import HistoryPages
from charter_desktop.gui.icons import tinted_icon
from charter_desktop.gui.jobs import Runner
from charter_desktop.gui.keeping import Keeping
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer.department_pages import DepartmentPages
from charter_desktop.gui.officer.officer_pages import OfficerPages
from charter_desktop.gui.one_window import OneWindow
from charter_desktop.gui.opening import Opening, local_paths
from charter_desktop.gui.page_group import PageGroup
from charter_desktop.gui.panes import Panes
from charter_desktop.gui.place_list import PlaceList
from charter_desktop.gui.places import ANSWERS, CONFLICTS, HISTORY, INBOX, SEND, SUBMISSION, VERIFY
from charter_desktop.gui.problem_list import ProblemList
from charter_desktop.gui.reception import Reception
from charter_desktop.gui.remembered import Remembered
from charter_desktop.gui.status_line import StatusLine
from charter_desktop.gui.values import DeskValue, ProblemValue
from charter_desktop.gui.verifying import VerifyingPages
from charter_desktop.wording.faults import refusal_sentence

assert resources_rc


class MainWindow(QMainWindow):
    """Joins places, pages, problems and the database thread; every slot of the action table is here."""

    def __init__(self, language: Language, settings: QSettings, home: Path | None = None) -> None:
        super().__init__()
        self._language = language
        self._remembered = Remembered(settings)
        self._desk: DeskValue | None = None
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        ui = self._ui
        self._notices = Notices(ui.notice, ui.notice_text, ui.notice_more, ui.notice_close, language)
        self._link, self._aside = DeskLink(self), Runner("aside", self)
        self._reception = Reception(self, self._aside, language, home)
        self._handing = Handing(self, self._link, self._notices)
        self._closing = Closing(self, self._link, self._notices, self._language)
        self._keeping = Keeping(self, self._link, self._aside, self._notices, language)
        self._opening, self._one = Opening(self), OneWindow(self)
        self._places = PlaceList(ui.places)
        self._problems = ProblemList(ui.problem_pane, ui.problems)
        self._panes = Panes(ui.places, ui.pages, ui.problems)
        self._status = StatusLine(ui.status)
        self._finder = Finder(self, self._places, self._link)
        self._help = Help(self, language)
        self._first = FirstPage(ui.pages)
        self._make_pages(language)
        self._actions = Actions(self, self._parts())
        self._bar = self._actions.make_toolbar(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self._show_first()

    def _make_pages(self, language: Language) -> None:
        pages = self._ui.pages
        pages.addWidget(self._first)
        self._officer = OfficerPages(pages, self._link, self._notices, language)
        self._department = DepartmentPages(pages, self._link, self._notices)
        self._gathering = GatheringPages(pages, self._link, self._notices, language)
        self._deciding = DecidingPages(pages, self._link, self._notices, language)
        self._verifying = VerifyingPages(pages, self._aside, language)
        self._history = HistoryPages(pages, self._link, self._notices)
        self._groups: tuple[PageGroup, ...] = (
            self._gathering, self._deciding, self._verifying, self._department, self._history, self._officer
        )  # fmt: skip

    # what may be asked of it

    def open_file(self, path: Path) -> None:
        """Open a workspace, or go on with an invitation; whatever else is signed is looked into."""
        self._opening.open_file(path, self._desk.path if self._desk else None)

    def reopen_last(self) -> None:
        """Go on where somebody left off when the window was closed."""
        last = self._remembered.open_workspace()
        if last is not None:
            self.open_file(last)

    def titles(self) -> list[str]:
        """Give the places on screen."""
        return self._places.titles()

    def go_to(self, place: str, question: str = "") -> None:
        """Go to a place, and there to a question."""
        self._officer.jump_to(place, question)
        if place == CONFLICTS and question:
            self._deciding.show_question(question)
        if place == ANSWERS and question:
            self._gathering.show_question(question)
        if place != self._places.current():
            self._places.choose(place)

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return self._link.busy or self._aside.busy

    # slots of the action table

    def close_workspace(self) -> None:
        """Save what is typed and go back to the first page."""
        self._leave()
        self._link.close()

    def next_pane(self) -> None:
        """Move the focus to the next part of the window."""
        self._panes.go_to_next(self.focusWidget(), self._officer.focus_first)

    def show_send(self) -> None:
        """Go to what leaves: an officer's contribution, the city's submission."""
        self._places.choose(SUBMISSION if self._desk is not None and self._desk.coordinates else SEND)

    def show_history(self) -> None:
        """Go to the history of the question in which the cursor is, or of all."""
        self._history.show_question(self._officer.question_of(self.focusWidget()))
        self.go_to(HISTORY)

    def show_identity(self) -> None:
        """Say who signs here, with the code to read out on the telephone."""
        self._link.ask(lambda desk: desk.identity(), self._help.show_identity)

    def verify_file(self) -> None:
        """Go to where a signed file is looked into; that needs no workspace."""
        if self._desk is None:
            self._verifying.show_alone()
        else:
            self._places.choose(VERIFY)

    # events

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what is typed, close the file, end the threads."""
        self._leave()
        self._remembered.keep_window(self, self._ui.panes, self._ui.right)
        self._remembered.keep_open(self._desk.path if self._desk else None)
        self._status.stop_job()
        self._one.release()
        self._link.finish()
        self._aside.finish()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tint the icons anew when the colours changed."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_bar"):
            self._tint()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the files that were dropped."""
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._opening.take_dropped(paths, self._desk)

    # arranging

    def _parts(self) -> dict[str, QObject]:
        """Name the parts whose slots the table of actions starts."""
        return {
            "window": self,
            "reception": self._reception,
            "handing": self._handing,
            "closing": self._closing,
            "keeping": self._keeping,
            "officer": self._officer,
            "finder": self._finder,
            "problems": self._problems,
            "language": self._language,
            "help": self._help,
        }

    def _arrange(self) -> None:
        ui = self._ui
        for area in ui.pages.findChildren(QScrollArea):
            # a bar that comes and goes changes the width, then the height of what wraps, then the bar: without end
            area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        ui.panes.setStretchFactor(1, 1)
        ui.right.setStretchFactor(0, 1)
        width = self.fontMetrics().horizontalAdvance("0") * 30
        ui.panes.setSizes([width, 1180 - width])
        ui.right.setSizes([560, 130])
        self._tint()
        self._remembered.restore_window(self, ui.panes, ui.right)

    def _connect(self) -> None:
        self._connect_link()
        self._connect_pages()
        self._connect_opening()
        self._finder.offer_actions(self._actions.listed)
        self._help.offer_actions(self._actions.listed)
        self._help.follow(self._places.current)
        self._finder.place_wanted.connect(self.go_to)
        self._finder.action_wanted.connect(self._actions.start)
        self._reception.ready.connect(self.open_file)
        self._reception.started.connect(self._status.follow)
        self._reception.said.connect(self._notices.say)
        self._places.chosen.connect(self._go_to_place)
        self._problems.wanted.connect(self._go_to_problem)
        self._status.problem_wanted.connect(self._problems.go_to_next)
        self._notices.report_wanted.connect(self._help.show_report)
        self._aside.failed.connect(self._notices.report)
        self._language.changed.connect(self._retranslate)

    def _connect_link(self) -> None:
        link = self._link
        link.opened.connect(self._show_desk)
        link.changed.connect(self._show_overview)
        link.refused.connect(self._refuse)
        link.closed.connect(self._keeping.forget)
        link.closed.connect(self._show_first)
        link.started.connect(self._status.follow)
        link.failed.connect(self._keeping.report)
        self._keeping.restored.connect(self.open_file)
        self._closing.began.connect(self._keeping.pause)
        self._closing.ended.connect(self._keeping.go_on)

    def _connect_pages(self) -> None:
        first = self._first
        first.invitation_wanted.connect(self._reception.ask_invitation)
        first.workspace_wanted.connect(self._reception.ask_workspace)
        first.city_wanted.connect(self._reception.start_city)
        first.sample_wanted.connect(self._reception.try_sample)
        first.verify_wanted.connect(self.verify_file)
        first.file_chosen.connect(self.open_file)
        self._officer.overviewed.connect(self._show_overview)
        self._officer.saved.connect(self._status.show_saved)
        self._officer.problem_wanted.connect(self._problems.go_to_next)
        self._officer.page_outdated.connect(self._show_again)
        for group in (self._gathering, self._deciding):
            group.place_wanted.connect(self.go_to)
        self._department.place_wanted.connect(self.go_to)
        self._gathering.verify_wanted.connect(self._show_verdict)
        self._gathering.workspace_wanted.connect(self.open_file)
        self._verifying.left.connect(self._show_first)

    def _connect_opening(self) -> None:
        opening = self._opening
        opening.workspace_wanted.connect(self._open_workspace)
        opening.kind_wanted.connect(self._verifying.find_kind)
        opening.invitation_wanted.connect(self._reception.accept_invitation)
        opening.kit_found.connect(self._reception.start_from_kit)
        opening.inbox_wanted.connect(self._receive)
        opening.verdict_wanted.connect(self._show_verdict)
        opening.filled_wanted.connect(self._officer.read_filled)
        opening.return_wanted.connect(self._officer.receive_return)
        opening.elsewhere.connect(self._say_elsewhere)
        self._verifying.kind_found.connect(lambda path, kind: opening.take_signed(path, kind, self._desk))
        self._one.wanted.connect(self._come_to_front)

    def _tint(self) -> None:
        self._actions.tint(self.palette())
        self._ui.notice_close.setIcon(tinted_icon("close", self.palette().windowText().color()))
        if self._desk is not None:
            self._places.show_places(self._desk)

    def _retranslate(self) -> None:
        self._leave()
        self._remembered.keep_language(self._language.voice.language)
        self._ui.retranslateUi(self)
        self._actions.retranslate()
        self._actions.fill(self._ui.menubar)
        self._bar.setWindowTitle(self.tr("Tools"))
        self._status.retranslate()
        self._title()
        if self._desk is not None:
            self._link.speak(self._language.voice.language)

    def _title(self) -> None:
        if self._desk is None:
            self.setWindowTitle("Charter Desktop")
            return
        name = f"{self._desk.path.stem} · {self._desk.city} {self._desk.round}"
        self.setWindowTitle(self.tr("{name} - Charter Desktop").format(name=name))

    # what comes back from the database thread

    def _show_first(self) -> None:
        self._desk = None
        self._one.release()
        self._ui.places.hide()
        self._places.clear()
        self._problems.show_problems(())
        self._status.show_problems(-1)
        self._status.show_saved("")
        self._first.show_recent(self._remembered.recent())
        self._ui.pages.setCurrentWidget(self._first)
        self._actions.enable(desk=False)
        self._title()
        self._first.setFocus()

    def _show_desk(self, desk: DeskValue) -> None:
        again = self._desk is not None and self._desk.path == desk.path
        self._remembered.add_recent(desk.path)
        self._one.claim(desk.path)
        self._first.say("")
        self._ui.places.show()
        self._actions.enable(desk=True)
        self._show_overview(desk)
        self._title()
        self._closing.show_desk(desk)
        self._keeping.show_desk(desk)
        if again and self._places.current():
            self._go_to_place(self._places.current())
            return
        self._handing.show_desk(desk)
        self._ui.places.setCurrentRow(-1)
        last = self._remembered.place(desk.path)
        known = self._places.ids()
        self._places.choose(last if last in known else known[0])

    def _show_overview(self, desk: DeskValue) -> None:
        self._desk = desk
        self._places.show_places(desk)
        self._problems.show_problems(desk.problems)
        self._status.show_problems(len(desk.problems))
        self._officer.show_desk(desk)

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.fault is Fault.TAKE_UP_FIRST:
            self._reception.take_up(Path(refusal.place))
            return
        if self._desk is None:
            self._first.say(refusal_sentence(refusal, self._language.voice))
            self._notices.announce(self._first.message())
        else:
            self._notices.refuse(refusal)

    # going about

    def _leave(self) -> None:
        for group in self._groups:
            group.leave()

    def _go_to_place(self, place: str) -> None:
        self._leave()
        if self._desk is not None:
            self._remembered.keep_place(self._desk.path, place)
        any(group.show_place(place) for group in self._groups)

    def _show_again(self) -> None:
        """Something was changed from elsewhere: the page on screen asks anew."""
        if self._desk is not None:
            self._go_to_place(self._places.current())

    def _go_to_problem(self, problem: ProblemValue) -> None:
        self._leave()
        self.go_to(problem.place, problem.question)

    def _open_workspace(self, path: Path) -> None:
        self._leave()
        self._link.open(path, self._language.voice.language)

    def _receive(self, paths: list[Path]) -> None:
        self._places.choose(INBOX)
        self._gathering.receive(paths)

    def _show_verdict(self, path: Path) -> None:
        self.verify_file()
        self._verifying.verify(path)

    def _say_elsewhere(self, path: Path) -> None:
        said = self.tr("{name} is open in another window, which has come to the front.")
        self._notices.say(said.format(name=path.name))

    def _come_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
