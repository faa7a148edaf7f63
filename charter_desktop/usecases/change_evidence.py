"""Describe evidence, tie it to questions, take it away: each verb is one gesture."""

from collections.abc import Iterable
from dataclasses import replace

from charter_desktop.domain.canonical import tidy_text
from charter_desktop.domain.evidence import Evidence
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.evidence.file_kind import ending_of
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import MOST_FILE_NAME, why_no_about
from charter_desktop.usecases.attach_answer import detach_file
from charter_desktop.usecases.evidence_questions import why_not_tied
from charter_desktop.usecases.examine_evidence import look_at
from charter_desktop.usecases.keep_evidence import find_evidence, keep_evidence
from charter_desktop.usecases.own_evidence import answers_itself


def describe_evidence(
    book: AnswerBook, evidence_id: str, *, name: str | None = None, about: str | None = None
) -> Evidence | Refusal:
    """Change the name or what is said about it; a file keeps the end of its name, which says what it is."""
    item = find_evidence(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    named = item.name if name is None else _named(item, tidy_text(name).strip())
    said = item.about if about is None else tidy_text(about).strip()
    refusal = why_no_name("NAME", named, MOST_FILE_NAME) or why_no_about(said)
    if refusal is None and named != item.name and answers_itself(book, item):
        refusal = Refusal(Fault.ANSWERS_ITSELF, item.name)
    return refusal or _keep(book, item, replace(item, name=named, about=said))


def tie_evidence(book: AnswerBook, evidence_id: str, questions: Iterable[str]) -> Evidence | Refusal:
    """Have evidence back more questions; those that it backs already are passed over."""
    item = find_evidence(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    if answers_itself(book, item):
        return Refusal(Fault.ANSWERS_ITSELF, item.name)
    kind, tied = look_at(book.workspace, item).kind, list(item.questions)
    for question in questions:
        refusal = why_not_tied(book, question, item.name, kind, tied)
        if refusal is not None:
            return refusal
        tied += [question] if question not in tied else []
    return _keep(book, item, replace(item, questions=tuple(tied)))


def untie_evidence(book: AnswerBook, evidence_id: str, questions: Iterable[str]) -> Evidence | Refusal:
    """Have evidence back questions no longer; it stays attached, even where it backs none."""
    item = find_evidence(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    if answers_itself(book, item):
        return Refusal(Fault.ANSWERS_ITSELF, item.name)
    gone = set(questions)
    odd = next((one for one in sorted(gone) if one not in item.questions), None)
    if odd is not None:
        return Refusal(Fault.NO_SUCH_QUESTION, odd)
    return _keep(book, item, replace(item, questions=tuple(one for one in item.questions if one not in gone)))


def remove_evidence(book: AnswerBook, evidence_id: str) -> Evidence | Refusal:
    """Take evidence away, with the answer that it is, if it is one; its bytes and its history stay."""
    item = find_evidence(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    if answers_itself(book, item):
        gone = detach_file(book, item.questions[0])
        return gone if isinstance(gone, Refusal) else item
    keep_evidence(book, {item.id: None})
    return item


def _named(item: Evidence, name: str) -> str:
    ending = "" if item.is_link else ending_of(item.name)
    return name if not name or not ending or ending_of(name) == ending else f"{name}.{ending}"


def _keep(book: AnswerBook, before: Evidence, after: Evidence) -> Evidence:
    if after != before:
        keep_evidence(book, {after.id: after})
    return after
