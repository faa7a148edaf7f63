"""Publish several documents in one go: plan, report and departments' feedback sheets, in any languages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.departments import list_departments
from charter_desktop.usecases.feedback import FEEDBACK, write_feedback
from charter_desktop.usecases.publish import What, document_name, publish

DOCUMENTS = (*(what.value for what in What), FEEDBACK)
"""What can be ordered."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """One document: `plan`, `report`, or the `feedback` of a department; blank where it is the city's."""

    document: str
    language: str
    department: str = ""

    @property
    def name(self) -> str:
        """The name of its file."""
        return document_name(self.document, self.language, self.department)


def order(documents: Sequence[str], languages: Sequence[str], departments: Sequence[str]) -> list[Ordered]:
    """Give every document in every language; of feedback sheets one for each department."""
    return [
        Ordered(document, language, department)
        for document in dict.fromkeys(documents)
        for language in dict.fromkeys(languages)
        for department in (dict.fromkeys(departments) if document == FEEDBACK else ("",))
    ]


def already_there(ordered: Sequence[Ordered], into: Path) -> list[Path]:
    """Give the files of an order that are in the folder."""
    return [into / one.name for one in ordered if (into / one.name).exists()]


def publish_documents(
    workspace: Workspace,
    ordered: Sequence[Ordered],
    into: Path,
    *,
    force: bool = False,
    tell: Callable[[Ordered], None] | None = None,
) -> list[Path] | Refusal:
    """Write what was ordered; nothing of it when one is there already and `force` is not given.

    `tell` hears of each before it is written. Raises TroubleError of the disk.
    """
    refusal = _unknown(workspace, ordered) or (None if force else _there(ordered, into))
    if refusal is not None:
        return refusal
    written = []
    for one in ordered:
        if tell is not None:
            tell(one)
        made = _publish(workspace, one, into)
        if isinstance(made, Refusal):
            return made
        written.append(made)
    return written


def _unknown(workspace: Workspace, ordered: Sequence[Ordered]) -> Refusal | None:
    known = {one.id for one in list_departments(workspace)}
    for one in ordered:
        if one.document not in DOCUMENTS:
            return Refusal(Fault.BAD_VALUE, "WHAT", {"value": one.document})
        if (one.document == FEEDBACK) != bool(one.department) or one.department not in known | {""}:
            return Refusal(Fault.NO_SUCH_DEPARTMENT, one.department)
    return None


def _there(ordered: Sequence[Ordered], into: Path) -> Refusal | None:
    there = already_there(ordered, into)
    return Refusal(Fault.ALREADY_THERE, ", ".join(str(path) for path in there)) if there else None


def _publish(workspace: Workspace, one: Ordered, into: Path) -> Path | Refusal:
    if one.document == FEEDBACK:
        return write_feedback(workspace, one.department, one.language, into, force=True)
    return publish(workspace, What(one.document), one.language, into, force=True)
