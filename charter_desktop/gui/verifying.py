"""Looking into a signed file, with or without an open workspace."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.jobs import Job, Runner
from charter_desktop.gui.language import Language
from charter_desktop.gui.places import VERIFY
from charter_desktop.gui.verify_page import VerdictValue, VerifyPage
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.problems import problem_sentence
from charter_desktop.wording.voice import Voice


class VerifyingPages(QObject):
    """Joins the page with the verb, which runs aside; says `kind_found` of a file that was asked about."""

    kind_found = Signal(Path, str)
    left = Signal()

    def __init__(self, stack: QStackedWidget, aside: Runner, language: Language) -> None:
        super().__init__(stack)
        self._stack, self._aside, self._language = stack, aside, language
        self._page = VerifyPage(stack)
        stack.addWidget(self._page)
        self._page.choose_wanted.connect(self._choose)
        self._page.back_wanted.connect(self.left)

    def show_place(self, place: str) -> bool:
        """Show the page as one of an open workspace's places."""
        if place == VERIFY:
            self._show(alone=False)
        return place == VERIFY

    def show_alone(self) -> None:
        """Show the page while no workspace is open, with a way back."""
        self._show(alone=True)

    def find_kind(self, path: Path) -> None:
        """Ask what a signed file is: `kind_found` follows, with a blank for anything that is not ours."""
        voice = self._language.voice
        self._start(path, voice, lambda verdict: self.kind_found.emit(path, verdict.kind))

    def verify(self, path: Path) -> None:
        """Look into a file and show what was found."""
        self._start(path, self._language.voice, self._page.show_verdict)

    def leave(self) -> None:
        """Nothing is typed here."""

    def _show(self, *, alone: bool) -> None:
        self._page.show_back(wanted=alone)
        self._page.show_verdict(None)
        self._stack.setCurrentWidget(self._page)
        self._page.setFocus()

    def _start(self, path: Path, voice: Voice, then: Callable[[VerdictValue], None]) -> None:
        job = Job(lambda _: _verdict(path, voice))
        job.done.connect(then)
        self._aside.start(job)

    def _choose(self) -> None:
        kinds = self.tr("Signed files (*.asice);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Verify a file"), "", kinds)
        if chosen:
            self.verify(Path(chosen))


def _verdict(path: Path, voice: Voice) -> VerdictValue:
    """Verify a file and say it in words."""
    from charter_desktop.usecases.verify_file import verify_file

    found = verify_file(path)
    if isinstance(found, Refusal):
        return VerdictValue(False, "", refusal_sentence(found, voice))
    if found.intact:
        said = voice.say("wording", "{place} is intact: nothing in it changed since it was signed.")
    else:
        said = voice.say("wording", "{place} was refused.")
    words, odd = _of_kit(path, voice) if found.intact and found.kind == "round-kit" else ((), ())
    known = voice.say("wording", "The certificate is trusted here.")
    unknown = voice.say("wording", "The certificate is not known here: compare its code by telephone.")
    return VerdictValue(
        found.intact,
        found.kind or "",
        " ".join((said.format(place=path.name), *words)),
        odd + tuple(problem_sentence(one.problem.value, one.entry, voice) for one in found.findings),
        tuple(
            (
                f"{one.who}, {one.function}",
                one.role,
                f"{one.at:%Y-%m-%d %H:%M}",
                known if one.trusted else unknown,
            )
            for one in found.signatures
        ),
        tuple((one.name, f"{one.size:,}".replace(",", " "), one.media_type) for one in found.entries),
    )


def _of_kit(path: Path, voice: Voice) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Say what a round kit is for, or why no round can be opened from it."""
    from charter_desktop.usecases.describe_kit import describe_kit

    words = describe_kit(path, voice.language)
    return ((), (refusal_sentence(words, voice),)) if isinstance(words, Refusal) else (words, ())
