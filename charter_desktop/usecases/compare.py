"""Every department's answer to a question beside the city's: who said it, in which file, and what it adds up to."""

from collections.abc import Iterable
from dataclasses import dataclass

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.context import Excess, excesses
from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import disclosure_class, is_asked
from charter_desktop.usecases.provenance import came_in
from charter_desktop.usecases.setup import Department
from charter_desktop.usecases.trust import TrustStanding, list_trust


@dataclass(frozen=True, slots=True)
class Said:
    """One head: what somebody said, and the file that brought it; `file` is None for what was made here.

    `compared` says whether the signer's code was compared by telephone.
    """

    revision: Revision
    file: Document | None
    compared: bool = False

    @property
    def answer(self) -> Answer | None:
        """The answer; None where it was taken away."""
        return None if self.revision.value is None else Answer.from_value(self.revision.value)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One question: the city's answer, what each owner said, who is asked and who is silent.

    `excess` are its numbers that are larger than the context they should be a part of.
    """

    question: str
    answer: CityAnswer
    said: tuple[Said, ...]
    asked: tuple[Department, ...]
    silent: tuple[Department, ...]
    excess: tuple[Excess, ...] = ()


def compare(workspace: Workspace, view: CityView, question: str) -> Comparison | Refusal:
    """Put all answers to a question side by side; refused where nobody is asked it."""
    known = view.question(question)
    if known is None:
        return Refusal(Fault.NO_SUCH_QUESTION, question)
    item = view.answers.get(question) or CityAnswer(question, Standing.UNANSWERED, None)
    asked = view.asked(question)
    here = {head.field.owner for head in item.heads if head.value is not None}
    return Comparison(
        question,
        item,
        tuple(_said(workspace, item.heads)),
        asked,
        tuple(one for one in asked if one.id not in here),
        excess_of(view, item),
    )


def every_question(view: CityView) -> tuple[CityAnswer, ...]:
    """Give what the city knows of each question: those asked of anybody, in their order, then older ones."""
    given = {sha256 for department in view.setup.departments for sha256 in department.forms}
    asked = (one for form in view.definitions if form.sha256 in given for one in form.questions())
    names = dict.fromkeys((*(one.question_id for one in asked if is_asked(one)), *view.answers))
    rows = [name for name in names if not name.endswith("]")]
    return tuple(view.answers.get(name) or CityAnswer(name, Standing.UNANSWERED, None) for name in rows)


def excess_of(view: CityView, item: CityAnswer) -> tuple[Excess, ...]:
    """Check a question's figures against its context (`bind::cd:within`), each line by itself."""
    question = view.question(item.question)
    name = question.data.get("within", "") if question else ""
    context = view.answers.get(name)
    if context is None or context.answer is None:
        return ()
    lines = [item.answer] if item.answer else [part.answer for part in item.parts]
    rule = view.rules.rule(disclosure_class(question)) if question else None
    rounding = rule.base * max(item.counted, 1) if rule else 0  # each part of a sum may have been rounded up
    return tuple(
        one for line in lines for one in excesses(item.question, line, name, context.answer, rounding)
    )


def _said(workspace: Workspace, heads: Iterable[Revision]) -> Iterable[Said]:
    listed = sorted(heads, key=lambda head: (head.field.owner != CITY, head.field.owner, head.at, head.id))
    brought = came_in(workspace, listed)
    compared = {
        (line.department, line.fingerprint)
        for line in list_trust(workspace)
        if line.standing is TrustStanding.COMPARED
    }
    for head in listed:
        file = brought.get(head.id)
        trusted = file is not None and (file.peer, file.facts["fingerprint"]) in compared
        yield Said(head, file, trusted)
