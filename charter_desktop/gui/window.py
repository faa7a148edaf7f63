"""The main window: places at the left, one page in the middle, problems below, a status line."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from charter_desktop._generated.qt import resources_rc
from charter_desktop._generated.qt.ui_main_window import Ui_MainWindow
from charter_desktop.domain.answer import DECLARED
from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.gui.actions import Actions
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.finder import Finder
from charter_desktop.gui.first_page import FirstPage
from charter_desktop.gui.help_dialogs import AboutDialog, ShortcutsDialog
from charter_desktop.gui.icons import tinted_icon
from charter_desktop.gui.jobs import Runner
from charter_desktop.gui.language import Language
from charter_desktop.gui.place_list import SEND, PlaceList
from charter_desktop.gui.problem_list import ProblemList
from charter_desktop.gui.recent import RecentFiles
from charter_desktop.gui.reception import Reception
from charter_desktop.gui.section_page import SectionPage
from charter_desktop.gui.send_page import SendPage
from charter_desktop.gui.status_line import StatusLine
from charter_desktop.gui.values import DeskValue, Outcome, ProblemValue, SectionValue
from charter_desktop.wording.faults import refusal_sentence, trouble_sentence
from charter_desktop.wording.states import state_word

assert resources_rc


class MainWindow(QMainWindow):
    """Joins places, pages, problems and the database thread; every slot of the action table is here."""

    def __init__(self, language: Language, settings: QSettings, home: Path | None = None) -> None:
        super().__init__()
        self._language = language
        self._settings = settings
        self._recent = RecentFiles(settings)
        self._desk: DeskValue | None = None
        self._jump = ("", "")
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._link = DeskLink(self)
        self._aside = Runner("aside", self)
        self._reception = Reception(self, self._aside, language, home)
        self._places = PlaceList(self._ui.places)
        self._problems = ProblemList(self._ui.problem_pane, self._ui.problems)
        self._status = StatusLine(self._ui.status)
        self._actions = Actions(self)
        self._finder = Finder(self)
        self._bar = self._actions.make_toolbar(self)
        pages = self._ui.pages
        self._first, self._page, self._send = FirstPage(pages), SectionPage(pages), SendPage(pages)
        self._arrange()
        self._connect()
        self._retranslate()
        self._show_first("")

    # what may be asked of it

    def open_file(self, path: Path) -> None:
        """Open a workspace, or go through an invitation; anything else is explained."""
        if path.suffix.lower() == ".asice":
            self._reception.accept_invitation(path)
        else:
            self._page.leave()
            self._link.open(path.resolve(), self._language.voice.language)

    def titles(self) -> list[str]:
        """Give the places on screen."""
        return self._places.titles()

    def go_to(self, place: str, question: str = "") -> None:
        """Go to a place, and there to a question."""
        self._jump = (place, question)
        if place == self._places.current():
            self._after_section()
        else:
            self._places.choose(place)

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return self._link.busy or self._aside.busy

    # slots of the action table

    def open_invitation(self) -> None:
        """Ask for an invitation."""
        self._reception.ask_invitation()

    def choose_workspace(self) -> None:
        """Ask for a workspace."""
        kinds = self.tr("Workspaces (*.charter)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a workspace"), "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def start_city(self) -> None:
        """Ask for a city and start it."""
        self._reception.start_city()

    def try_sample(self) -> None:
        """Play the sample city."""
        self._reception.try_sample()

    def close_workspace(self) -> None:
        """Save what is typed and go back to the first page."""
        self._page.leave()
        self._link.close()

    def undo(self) -> None:
        """Take back the last gesture."""
        self._page.leave()
        self._link.undo(self._page.place)

    def find_anything(self) -> None:
        """Offer places, questions and actions by their words."""
        self._finder.ask(self._desk.places if self._desk else (), self._actions.listed())
        self._link.ask_questions()

    def next_pane(self) -> None:
        """Move the focus to the next part of the window."""
        panes = [one for one in (self._ui.places, self._ui.pages, self._ui.problems) if one.isVisible()]
        focus = self.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if (focus and pane.isAncestorOf(focus)) or pane is focus), -1
        )
        pane: QWidget = panes[(here + 1) % len(panes)]
        if pane is self._ui.pages and self._ui.pages.currentWidget() is self._page:
            self._page.focus_first()
        else:
            shown = self._ui.pages.currentWidget() if pane is self._ui.pages else None
            (shown or pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_problem(self) -> None:
        """Go to the next problem."""
        self._problems.go_to_next()

    def show_send(self) -> None:
        """Go to what leaves."""
        self._places.choose(SEND)

    def speak_english(self) -> None:
        """Switch to English."""
        self._speak("en")

    def speak_spanish(self) -> None:
        """Switch to Spanish."""
        self._speak("es")

    def show_shortcuts(self) -> None:
        """List the keys."""
        ShortcutsDialog([(text, keys) for _, text, keys in self._actions.listed() if keys], self).open()

    def show_about(self) -> None:
        """Say versions and licences."""
        AboutDialog(self).open()

    # events

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what is typed, close the file, end the threads."""
        self._page.leave()
        self._settings.setValue("geometry", self.saveGeometry())
        self._status.stop_job()
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
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the first file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(Path(paths[0]))

    # arranging

    def _arrange(self) -> None:
        for page in (self._first, self._page, self._send):
            self._ui.pages.addWidget(page)
        self._ui.panes.setStretchFactor(1, 1)
        self._ui.right.setStretchFactor(0, 1)
        self._ui.notice.hide()
        width = self.fontMetrics().horizontalAdvance("0") * 30
        self._ui.places.setMinimumWidth(min(width // 2, 240))
        self._ui.panes.setSizes([width, 1180 - width])
        self._ui.right.setSizes([560, 130])
        self._tint()
        kept = self._settings.value("geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def _connect(self) -> None:
        link, first, send = self._link, self._first, self._send
        link.opened.connect(self._show_desk)
        link.refused.connect(self._refuse)
        link.closed.connect(self._show_first)
        link.section_ready.connect(self._show_section)
        link.recorded.connect(self._show_outcome)
        link.leaving_ready.connect(send.show_leaving)
        link.questions_ready.connect(self._finder.add_questions)
        self._finder.place_wanted.connect(self.go_to)
        self._finder.action_wanted.connect(self._actions.start)
        link.contributed.connect(self._show_contributed)
        link.failed.connect(self._report)
        self._reception.ready.connect(self.open_file)
        self._reception.started.connect(self._status.follow)
        first.invitation_wanted.connect(self.open_invitation)
        first.workspace_wanted.connect(self.choose_workspace)
        first.city_wanted.connect(self.start_city)
        first.sample_wanted.connect(self.try_sample)
        first.file_chosen.connect(self.open_file)
        self._page.gesture.connect(link.record)
        self._places.chosen.connect(self._go_to_place)
        self._problems.wanted.connect(self._go_to_problem)
        self._status.problem_wanted.connect(self.next_problem)
        send.problem_wanted.connect(self.next_problem)
        send.send_wanted.connect(self._contribute)
        self._ui.notice_close.clicked.connect(self._ui.notice.hide)
        self._aside.failed.connect(self._report)
        self._language.changed.connect(self._retranslate)

    def _tint(self) -> None:
        self._actions.tint(self.palette())
        self._ui.notice_close.setIcon(tinted_icon("close", self.palette().windowText().color()))
        if self._desk is not None:
            self._places.show_places(self._desk.places, sends=self._desk.sends)

    def _speak(self, language: str) -> None:
        self._page.leave()
        self._settings.setValue("language", language)
        self._language.choose(language)

    def _retranslate(self) -> None:
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

    def _show_first(self, _: object = None) -> None:
        self._desk = None
        self._ui.places.hide()
        self._problems.show_problems(())
        self._status.show_problems(-1)
        self._status.show_saved("")
        self._first.show_recent(self._recent.paths())
        self._ui.pages.setCurrentWidget(self._first)
        self._actions.enable(desk=False)
        self._title()
        self._first.setFocus()

    def _show_desk(self, desk: DeskValue) -> None:
        again = self._desk is not None and self._desk.path == desk.path
        self._recent.add(desk.path)
        self._first.say("")
        self._ui.places.show()
        self._actions.enable(desk=True)
        self._show_overview(desk)
        self._title()
        if again and self._places.current():
            self._go_to_place(self._places.current())
        elif desk.places:
            self._ui.places.setCurrentRow(-1)
            last = str(self._settings.value(f"place/{desk.path.name}", ""))
            known = {place.id for place in desk.places}
            self._places.choose(last if last in known else desk.places[0].id)
        else:
            said = self.tr("{name} is open. It has no questions of its own yet: the coordinator adds them.")
            self._notify(said.format(name=desk.path.name))

    def _show_overview(self, desk: DeskValue) -> None:
        self._desk = desk
        self._places.show_places(desk.places, sends=desk.sends)
        self._problems.show_problems(desk.problems)
        self._status.show_problems(len(desk.problems))
        self._send.show_problems(len(desk.problems))

    def _show_section(self, section: SectionValue) -> None:
        states = [(state.value, state_word(state, self._language.voice)) for state in DECLARED]
        self._page.show_section(section, states)
        self._ui.pages.setCurrentWidget(self._page)
        QTimer.singleShot(0, self._page, self._after_section)

    def _after_section(self) -> None:
        place, question = self._jump
        if place == self._page.place:
            self._page.focus_question(question)
            self._jump = ("", "")

    def _show_outcome(self, outcome: Outcome) -> None:
        self._page.show_fields(outcome.fields)
        self._show_overview(outcome.desk)
        if outcome.saved:
            self._status.show_saved(outcome.saved)
        for field in outcome.fields:
            if field.message:
                self._announce(field.message)

    def _show_contributed(self, made: object) -> None:
        self._send.show_written(made.sent.path)  # type: ignore[attr-defined]  # why - a job's result is any object
        self._announce(self._send.result())

    def _refuse(self, refusal: Refusal) -> None:
        sentence = refusal_sentence(refusal, self._language.voice)
        if self._desk is None:
            self._first.say(sentence)
            self._announce(sentence)
        else:
            self._notify(sentence)

    def _report(self, error: Exception) -> None:
        """The one way in which trouble is told."""
        if isinstance(error, TroubleError):
            self._notify(trouble_sentence(error, self._language.voice))
        else:
            said = self.tr("Something went wrong in the program: {error}. What was saved is safe.")
            self._notify(said.format(error=repr(error)))

    # going about

    def _go_to_place(self, place: str) -> None:
        self._page.leave()
        if place == SEND:
            self._send.show_written(None)
            self._link.ask_leaving()
            self._ui.pages.setCurrentWidget(self._send)
        else:
            if self._desk is not None:
                self._settings.setValue(f"place/{self._desk.path.name}", place)
            self._link.ask_section(place)

    def _go_to_problem(self, problem: ProblemValue) -> None:
        self._page.leave()
        self.go_to(problem.place, problem.question)

    def _contribute(self) -> None:
        if self._desk is not None:
            self._link.contribute(self._desk.path.parent)

    def _notify(self, sentence: str) -> None:
        self._ui.notice_text.setText(sentence)
        self._ui.notice.show()
        self._announce(sentence)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
