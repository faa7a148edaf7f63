"""How a workspace comes to be: an invitation accepted, a city started, the sample city played."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.gui.beginning_dialogs import AcceptDialog
from charter_desktop.gui.beginning_values import Acceptance, CityWish
from charter_desktop.gui.beginning_wizard import CityWizard
from charter_desktop.gui.coordinator.round_verbs import said
from charter_desktop.gui.handing_dialogs import TakeUpDialog, TakingWish
from charter_desktop.gui.jobs import Job, Runner
from charter_desktop.gui.language import Language
from charter_desktop.wording.faults import refusal_sentence, trouble_sentence
from charter_desktop.wording.sample import sample_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.sample_round import Played


class Reception(QObject):
    """Asks what has to be asked, runs the verb aside, and says which workspace is `ready`."""

    ready = Signal(Path)
    started = Signal(Job)
    said = Signal(str)

    def __init__(self, window: QWidget, aside: Runner, language: Language, home: Path | None = None) -> None:
        super().__init__(window)
        self._window, self._aside, self._language = window, aside, language
        self._home = home or _home()

    def ask_invitation(self) -> None:
        """Ask for the file of an invitation, then go on with it."""
        kinds = self.tr("Invitations (*.asice)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open an invitation"), "", kinds)
        if chosen:
            self.accept_invitation(Path(chosen))

    def ask_workspace(self) -> None:
        """Ask for a workspace that is there already."""
        kinds = self.tr("Workspaces (*.charter)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a workspace"), "", kinds)
        if chosen:
            self.ready.emit(Path(chosen))

    def accept_invitation(self, invitation: Path) -> None:
        """Ask who accepts it, and accept it."""
        department = re.sub(r"^invitation-", "", invitation.stem) or "department"
        into = self._free(f"{department}.charter")
        dialog = AcceptDialog(invitation, into, self._window)
        self._serve(dialog, _accept)

    def take_up(self, handed: Path) -> None:
        """Ask who goes on with a workspace that a colleague handed over, and go on."""
        self._serve(TakeUpDialog(handed, self._free(handed.name), self._window), _take_up)

    def start_city(self) -> None:
        """Ask for the round page by page, and start it."""
        self._open_wizard()

    def start_from_kit(self, kit: Path) -> None:
        """Start a city from a round kit that was opened or dropped."""
        self._open_wizard().use_kit(kit)

    def _open_wizard(self) -> CityWizard:
        language = self._language.voice.language
        wizard = CityWizard(self._free("city.charter"), self._language.voice, self._window)
        wizard.kit_wanted.connect(lambda path: self._look(wizard, _look_at_kit, path, wizard.show_kit))
        wizard.last_wanted.connect(lambda path: self._look(wizard, _look_at_last, path, wizard.show_last))
        wizard.form_wanted.connect(
            lambda path: self._look(wizard, _look_at_form, path, lambda _, form: wizard.show_form(form))
        )
        shipped = Job(lambda _: _shipped(language))
        shipped.done.connect(_while_open(wizard, wizard.show_shipped))
        self._start(shipped)
        self._serve(wizard, _start_city)
        return wizard

    def _look(
        self,
        wizard: CityWizard,
        look: Callable[[Path, str], object],
        path: Path,
        show: Callable[[Path, Any], None],
    ) -> None:
        """Look into a file aside and show what was found, or why it can't be used."""
        voice = self._language.voice

        def hear(found: object) -> None:
            show(path, said(found, voice) if isinstance(found, Refusal) else found)

        def fail(error: Exception) -> None:
            wizard.refuse(trouble_sentence(error, voice) if isinstance(error, TroubleError) else str(error))

        job = Job(lambda _: look(path, voice.language), self.tr("Reading {name}").format(name=path.name))
        job.done.connect(_while_open(wizard, hear))
        job.failed.connect(_while_open(wizard, fail))
        self._start(job)

    def try_sample(self) -> None:
        """Play the sample city's round in a folder of its own, then open the city."""
        folder = self._free("sample-city")
        voice = self._language.voice
        job = Job(lambda job: _play(folder, voice, job), self.tr("Making the sample city"))
        job.done.connect(self.ready)
        self._start(job)

    def open_by_double_click(self) -> None:
        """Have the system open our files with this program; says what came of it."""
        job = Job(lambda _: _learn_double_click())
        job.done.connect(self._tell_double_click)
        self._aside.start(job)

    def _tell_double_click(self, done: tuple[Path, ...] | Refusal) -> None:
        if isinstance(done, Refusal):
            self.said.emit(refusal_sentence(done, self._language.voice))
        else:
            self.said.emit(self.tr("A double click on a .charter or .asice file opens this program now."))

    def _serve(
        self, dialog: AcceptDialog | CityWizard | TakeUpDialog, verb: Callable[[Any], Path | Refusal]
    ) -> None:
        """Run the verb with what the dialog asks for; it closes when that was done.

        What is made although somebody closed the dialog meanwhile is opened all the same.
        """
        refuse = _while_open(dialog, dialog.refuse, self.said.emit)
        close = _while_open(dialog, lambda _: dialog.accept())

        def hear(result: Path | Refusal) -> None:
            if isinstance(result, Refusal):
                refuse(said(result, self._language.voice))
            else:
                self.ready.emit(result)
                close(result)

        def fail(error: Exception) -> None:
            said = trouble_sentence(error, self._language.voice) if isinstance(error, TroubleError) else ""
            refuse(said or self.tr("Something went wrong. Nothing was changed."))

        def go(wish: Acceptance | CityWish | TakingWish) -> None:
            job = Job(lambda _: verb(wish), dialog.windowTitle())
            job.done.connect(hear)
            job.failed.connect(fail)
            self._start(job)

        dialog.wanted.connect(go)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, job: Job) -> None:
        self.started.emit(job)
        self._aside.start(job)

    def _free(self, name: str) -> Path:
        """Give a path in the home of workspaces that nothing has yet."""
        wanted = self._home / name
        number = 2
        while wanted.exists():
            wanted = self._home / f"{Path(name).stem}-{number}{Path(name).suffix}"
            number += 1
        return wanted


def _while_open(
    dialog: QDialog, hear: Callable[[Any], None], later: Callable[[Any], None] | None = None
) -> Callable[[Any], None]:
    """Hear only while a dialog is open: it is gone for good soon after; `later` hears what comes then."""
    gone: list[int] = []
    dialog.finished.connect(gone.append)

    def listen(what: Any) -> None:  # noqa: ANN401 - hands on whatever a job gives
        if not gone:
            hear(what)
        elif later is not None:
            later(what)

    return listen


def _home() -> Path:
    """Work in the local data folder: Documents is often synchronised."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def _accept(wish: Acceptance) -> Path | Refusal:
    from charter_desktop.usecases.accept import accept

    wish.into.parent.mkdir(parents=True, exist_ok=True)
    made = accept(wish.invitation, wish.into, wish.name, wish.function, wish.code)
    if isinstance(made, Refusal):
        return made
    made.close()
    return wish.into


def _take_up(wish: TakingWish) -> Path | Refusal:
    from charter_desktop.usecases.hand_over import take_up

    made = take_up(wish.handed, wish.into, wish.name, wish.function)
    if isinstance(made, Refusal):
        return made
    made.close()
    return wish.into


def _start_city(wish: CityWish) -> Path | Refusal:
    from charter_desktop.usecases.open_round import PlannedDepartment, RoundWish, open_round
    from charter_desktop.usecases.questionnaire import shipped_questionnaires
    from charter_desktop.usecases.start_city import NewCity

    wish.into.parent.mkdir(parents=True, exist_ok=True)
    planned = tuple(PlannedDepartment(one.id, one.name, one.forms, one.deadline) for one in wish.departments)
    forms = wish.forms if wish.kit or not wish.forms else (*shipped_questionnaires(), *wish.forms)
    new = NewCity(wish.city, wish.country, wish.round, wish.name, wish.function)
    round_wish = RoundWish(
        wish.into, new, wish.kit, forms, wish.last, planned, wish.deadline, wish.invitations
    )
    made = open_round(round_wish)
    if isinstance(made, Refusal):
        return made
    made.workspace.close()
    return wish.into


def _shipped(language: str) -> object:
    from charter_desktop.usecases.round_preview import preview_shipped

    return preview_shipped(language)


def _look_at_kit(path: Path, language: str) -> object:
    from charter_desktop.usecases.round_preview import preview_kit

    return preview_kit(path, language)


def _look_at_form(path: Path, language: str) -> object:
    from charter_desktop.usecases.round_preview import preview_form

    return preview_form(path, language)


def _look_at_last(path: Path, _: str) -> object:
    from charter_desktop.usecases.round_preview import preview_last

    return preview_last(path)


def _learn_double_click() -> tuple[Path, ...] | Refusal:
    from charter_desktop.usecases.open_by_double_click import open_by_double_click

    return open_by_double_click()


def _play(folder: Path, voice: Voice, job: Job) -> Path:
    from charter_desktop.usecases.sample_round import SampleRound

    def tell(what: "Played", _: Path | None, facts: Mapping[str, str]) -> None:
        job.tell(sample_sentence(what.value, voice).format_map(facts))

    SampleRound(folder, tell).play()
    return folder / "city" / "city.charter"
