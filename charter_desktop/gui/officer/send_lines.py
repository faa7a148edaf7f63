"""Make what *Check and send* shows, and do what it wants; in the database thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.officer.send_values import (
    ApprovalTyped,
    SendValue,
    WrittenContribution,
    WrittenPdf,
)
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.approvals import column_word, means_word
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk
    from charter_desktop.usecases.approve import ApprovalState


def send_value(desk: "DepartmentDesk") -> SendValue:
    """Give the page as it stands."""
    from charter_desktop.gui.officer.leaving import leaving
    from charter_desktop.usecases.approve import MEANS, approval_state

    state = approval_state(desk.book)
    return SendValue(
        leaving(desk.book, desk.voice, desk.sections),
        _also(desk),
        state.code,
        _approved(state, desk.voice),
        tuple((one, means_word(one, desk.voice)) for one in MEANS),
    )


def write_pdf(desk: "DepartmentDesk", folder: Path) -> WrittenPdf:
    """Write the PDF for the head of department; one of the same name is replaced, it was only a copy."""
    from charter_desktop.usecases.release_document import write_release

    made = write_release(desk.book, desk.voice.language, folder, force=True)
    if isinstance(made, Refusal):
        return WrittenPdf(refused(made, desk.voice))
    said = desk.voice.say("wording", "Written: {path}. Give it to the head of the department.")
    return WrittenPdf(Told(said.format(path=made)), made)


def record_approval(desk: "DepartmentDesk", typed: ApprovalTyped) -> Told:
    """Record how the head of department approved."""
    from charter_desktop.usecases.approve import Approval, approve

    asked = Approval(typed.name, typed.function, typed.day, typed.means, typed.code)
    done = approve(desk.book, asked, Path(typed.proof) if typed.proof else None)
    if isinstance(done, Refusal):
        facts = {name: day(text) for name, text in done.facts.items()}
        place = done.place if done.fault is Fault.OTHER_RELEASE else column_word(done.place, desk.voice)
        return refused(done, desk.voice, place, facts)
    return Told(desk.voice.say("wording", "The approval is recorded."))


def write_contribution(desk: "DepartmentDesk", folder: Path) -> WrittenContribution | Refusal:
    """Write the contribution and the e-mail draft beside it; raises TroubleError of the disk."""
    from charter_desktop.usecases.contribute import contribute
    from charter_desktop.usecases.mail_draft import write_mail

    made = contribute(desk.book, folder)
    if isinstance(made, Refusal):
        return made
    setup, owner = desk.book.setup, desk.book.author.department
    department = setup.department(owner)
    name = department.name if department else owner
    mail = write_mail(made.sent.path, "contribution", setup, desk.voice.language, department=name)
    return WrittenContribution(made.sent.path, mail.path, mail.subject, mail.text)


def _also(desk: "DepartmentDesk") -> str:
    """Say what leaves besides answers; blank where nothing does."""
    from charter_desktop.usecases.plan_actions import list_actions
    from charter_desktop.usecases.release_code import leaving_evidence

    voice = desk.voice
    actions, evidence = len(list_actions(desk.workspace)), leaving_evidence(desk.book)
    parts = []
    if actions:
        parts.append(voice.plural("wording", "%n action(s)", "", 2)(actions))
    if evidence:
        parts.append(voice.plural("wording", "%n piece(s) of evidence", "", 2)(evidence))
    if not parts:
        return ""
    return voice.say("wording", "With the answers leave: {what}.").format(what=", ".join(parts))


def _approved(state: "ApprovalState", voice: Voice) -> str:
    made = state.approval
    if made is None:
        return "○ " + voice.say("wording", "Not approved yet.")
    said = voice.say("wording", "Approved by {name}, {function}, on {day} ({means}).")
    who = said.format(
        name=made.name, function=made.function, day=day(made.day), means=means_word(made.means, voice)
    )
    if state.current:
        return "✓ " + who
    return "⚠ " + voice.say("wording", "{approval} Answers changed since: it counts no more.").format(
        approval=who
    )
