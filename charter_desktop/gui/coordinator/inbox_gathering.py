"""Joins the inbox with the database thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.coordinator.going_on import goes_on
from charter_desktop.gui.coordinator.inbox_lines import inbox
from charter_desktop.gui.coordinator.inbox_page import InboxPage
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.jobs import Job
from charter_desktop.gui.notices import Notices
from charter_desktop.wording.safety import not_copied_sentence

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.receive import Received


class InboxGathering(QObject):
    """Takes files in, and runs what the page wants; says `verify_wanted` with a file."""

    verify_wanted = Signal(object)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._fresh: tuple[Received, ...] = ()
        self._page = InboxPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.choose_wanted.connect(self._choose)
        page.look_wanted.connect(self._choose_to_look)
        page.merge_wanted.connect(self._merge_tried)
        page.verify_wanted.connect(self.verify_wanted)
        page.retract_wanted.connect(self._retract)
        page.restore_wanted.connect(self._restore)
        page.accept_wanted.connect(self._accept)
        page.revoke_wanted.connect(self._revoke)

    def forget(self) -> None:
        """Another workspace: nothing was taken in yet."""
        self._fresh = ()

    def show(self) -> None:
        """Show the inbox as it stands."""
        self._ask()
        self._stack.setCurrentWidget(self._page)

    def receive(self, files: Sequence[Path]) -> None:
        """Take files in, in their order; each gets a line."""
        title = self.tr("Merging %n file(s)", "", len(files))
        said = self.tr("{done} of {all} files are merged")
        wanted = tuple(files)
        self._link.change(
            lambda desk, job: _receive(desk.city, wanted, said, job),
            partial(self._show_received, wanted),
            title,
        )

    def look(self, files: Sequence[Path]) -> None:
        """Say what would become of files; nothing is merged before somebody says so."""
        title, wanted = self.tr("Looking into %n file(s)", "", len(files)), tuple(files)
        said = self.tr("{done} of {all} files are read")
        self._link.change(lambda desk, job: _preview(desk.city, wanted, said, job), self._show_tried, title)

    def _show_tried(self, lines: "Sequence[Received]") -> None:
        kept = tuple(line for line in self._fresh if not line.tried)
        self._fresh = (*lines, *kept)
        self._ask()
        self._notices.announce(self.tr("%n file(s) looked into. Nothing is merged yet.", "", len(lines)))

    def _merge_tried(self) -> None:
        self.receive([line.path for line in self._fresh if line.tried])

    def _choose_to_look(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.look(chosen)

    def _ask(self) -> None:
        fresh = self._fresh
        self._link.ask(lambda desk: inbox(desk.city, fresh), self._page.show_inbox)

    def _show_received(self, wanted: Sequence[Path], taken: "_Taken") -> None:
        """Say how many files were taken in; a file that waited may have come along with them."""
        lines = taken.lines
        self._fresh = (*lines, *(line for line in self._fresh if not line.tried))
        self._ask()
        self._page.show_newest()
        missing = len(wanted) - sum(line.path in wanted for line in lines)
        if missing > 0:
            self._notices.say(self.tr("Stopped. %n file(s) were not taken in; drop them again.", "", missing))
        elif taken.warning:
            self._notices.say(taken.warning)
        else:
            self._notices.announce(self.tr("%n file(s) taken in.", "", len(lines)))

    def _choose(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.receive(chosen)

    def _chosen(self) -> list[Path]:
        kinds = self.tr("Signed files (*.asice);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Choose files"), "", kinds)
        return [Path(one) for one in chosen]

    def _retract(self, sha256: str, reason: str) -> None:
        self._link.change(lambda desk, _: _retract(desk.city, sha256, reason), self._heard_retraction)

    def _heard_retraction(self, file: str) -> None:
        self._page.forget_reason()
        self._notices.say(self.tr("{file} no longer counts. Nothing was deleted.").format(file=file))
        self._ask()

    def _restore(self, sha256: str) -> None:
        self._link.change(lambda desk, _: _restore(desk.city, sha256), self._heard_restoring)

    def _heard_restoring(self, file: str) -> None:
        self._notices.say(self.tr("{file} counts again.").format(file=file))
        self._ask()

    def _accept(self, code: str) -> None:
        self._link.change(lambda desk, _: _accept(desk.city, code), self._heard_trust)

    def _heard_trust(self, lines: "Sequence[Received]") -> None:
        """Say what was merged because its certificate is accepted now."""
        self._fresh = (*lines, *self._fresh)
        said = self.tr("The certificate is accepted. %n file(s) that waited are merged.", "", len(lines))
        self._notices.say(said if lines else self.tr("The certificate is accepted."))
        self._ask()

    def _revoke(self, department: str, name: str) -> None:
        self._link.change(lambda desk, _: _revoke(desk.city, department), partial(self._heard_revoking, name))

    def _heard_revoking(self, department: str, _revoked: str) -> None:
        said = self.tr("Trust in {department} is withdrawn: its next file waits for a comparison.")
        self._notices.say(said.format(department=department))
        self._ask()


@dataclass(frozen=True, slots=True)
class _Taken:
    """What became of the files; `warning` is said where no safety copy could be made before."""

    lines: "Sequence[Received]"
    warning: str


def _receive(city: "CityDesk", files: Sequence[Path], said: str, job: Job) -> _Taken:
    """Keep a copy, then merge files; Stop is heard between whole contributions."""
    from charter_desktop.usecases.receive import receive
    from charter_desktop.usecases.safety_copies import copy_beforehand

    trouble = copy_beforehand(city.workspace)
    lines = receive(
        city.workspace,
        files,
        progress=lambda count: goes_on(job, said.format(done=count, all=len(files))),
    )
    return _Taken(lines, not_copied_sentence(trouble, city.voice) if trouble else "")


def _preview(city: "CityDesk", files: Sequence[Path], said: str, job: Job) -> "list[Received]":
    from charter_desktop.usecases.receive import preview

    return preview(
        city.workspace,
        files,
        progress=lambda count: goes_on(job, said.format(done=count, all=len(files))),
    )


def _retract(city: "CityDesk", sha256: str, reason: str) -> str | Refusal:
    from charter_desktop.usecases.retract import retract

    made = retract(city.workspace, sha256, reason)
    return made if isinstance(made, Refusal) else made.facts["file"]


def _restore(city: "CityDesk", sha256: str) -> str | Refusal:
    from charter_desktop.usecases.retract import restore

    made = restore(city.workspace, sha256)
    return made if isinstance(made, Refusal) else made.facts["file"]


def _accept(city: "CityDesk", code: str) -> "Sequence[Received] | Refusal":
    from charter_desktop.usecases.trust import accept_trust

    made = accept_trust(city.workspace, code)
    return made if isinstance(made, Refusal) else tuple(made[1])


def _revoke(city: "CityDesk", department: str) -> str | Refusal:
    from charter_desktop.usecases.trust import revoke_trust

    made = revoke_trust(city.workspace, department)
    return made if isinstance(made, Refusal) else department
