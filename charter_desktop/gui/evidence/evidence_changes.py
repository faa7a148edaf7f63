"""Do what the page of evidence wants, and say what came of it; in the database thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.evidence.evidence_values import Described
from charter_desktop.gui.jobs import Job
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.shown import size_words

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk


def attach_files(desk: "DepartmentDesk", question: str, paths: Sequence[Path], job: Job) -> Told:
    """Copy files in one after another; what is refused is said, the others are kept."""
    from charter_desktop.usecases.attach import attach

    wrong: list[Refusal] = []
    for path in paths:
        job.tell(desk.voice.say("wording", "Copying {name}").format(name=path.name))
        made = attach(desk.book, question, path)
        if isinstance(made, Refusal):
            wrong.append(made)
    if wrong:
        return Told("\n".join(refusal_sentence(one, desk.voice) for one in wrong), wrong[0].fault)
    return Told(desk.voice.plural("wording", "%n file(s) attached", "", 2)(len(paths)))


def add_link(desk: "DepartmentDesk", question: str, url: str) -> Told:
    """Keep a link."""
    from charter_desktop.usecases.attach_link import attach_link

    made = attach_link(desk.book, question, url)
    if isinstance(made, Refusal):
        place = desk.voice.say("wording", "Link") if made.fault is Fault.EMPTY else ""
        return refused(made, desk.voice, place)
    return Told(desk.voice.say("wording", "The link {name} is attached.").format(name=made.name))


def describe(desk: "DepartmentDesk", typed: Described) -> Told:
    """Keep a name and a description."""
    from charter_desktop.usecases.change_evidence import describe_evidence

    made = describe_evidence(desk.book, typed.id, name=typed.name, about=typed.about)
    if isinstance(made, Refusal):
        places = {
            "NAME": desk.voice.say("wording", "Name"),
            "--about": desk.voice.say("wording", "What it shows"),
        }
        return refused(made, desk.voice, places.get(made.place, ""))
    return Told(desk.voice.say("wording", "{name} is described.").format(name=made.name))


def tie(desk: "DepartmentDesk", evidence: str, question: str) -> Told:
    """Have evidence back one more question."""
    from charter_desktop.usecases.change_evidence import tie_evidence

    made = tie_evidence(desk.book, evidence, [question])
    if isinstance(made, Refusal):
        return refused(made, desk.voice, facts={"question": desk.label(question)})
    return Told(desk.voice.say("wording", "{name} backs one more question.").format(name=made.name))


def untie(desk: "DepartmentDesk", evidence: str, question: str) -> Told:
    """Have evidence back one question less."""
    from charter_desktop.usecases.change_evidence import untie_evidence

    made = untie_evidence(desk.book, evidence, [question])
    if isinstance(made, Refusal):
        return refused(made, desk.voice)
    return Told(desk.voice.say("wording", "{name} backs one question less.").format(name=made.name))


def remove(desk: "DepartmentDesk", evidence: str) -> Told:
    """Take evidence away."""
    from charter_desktop.usecases.change_evidence import remove_evidence

    gone = remove_evidence(desk.book, evidence)
    if isinstance(gone, Refusal):
        return refused(gone, desk.voice)
    return Told(desk.voice.say("wording", "{name} is removed. Its history stays.").format(name=gone.name))


def shrink(desk: "DepartmentDesk", evidence: str) -> Told:
    """Make a picture small."""
    from charter_desktop.usecases.shrink_evidence import shrink_evidence

    made = shrink_evidence(desk.book, evidence)
    if isinstance(made, Refusal):
        return refused(made, desk.voice)
    said = desk.voice.say("wording", "{name}: {before} before, {after} now.")
    sizes = {"before": size_words(made.before, desk.voice), "after": size_words(made.after, desk.voice)}
    return Told(said.format(name=made.item.name, **sizes))


def save(desk: "DepartmentDesk", evidence: str, into: Path) -> Told:
    """Write a copy to where a dialog has asked already."""
    from charter_desktop.usecases.copy_evidence import save_evidence

    made = save_evidence(desk.book, evidence, into, force=True)
    if isinstance(made, Refusal):
        return refused(made, desk.voice)
    return Told(desk.voice.say("wording", "{name} is written.").format(name=made.name))
