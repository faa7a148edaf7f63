"""Accept an invitation: the department's workspace is set up, or brought up to date."""

import hashlib
from pathlib import Path

from charter_desktop.domain.canonical import canonical
from charter_desktop.domain.field import new_id
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import Subject
from charter_desktop.store import documents, questionnaires
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import About, Workspace, create, discard
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.form_media import keep_media
from charter_desktop.usecases.identify import author_of, make_key
from charter_desktop.usecases.invitation import Invitation, read_invitation, why_not_here, why_other_code
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_given
from charter_desktop.usecases.setup import KIND
from charter_desktop.usecases.take_actions import take_actions

_LONGEST_IN_KEY = 60
"""Bytes of a name that a certificate surely holds (RFC 5280, ub-common-name is 64)."""


def accept(invitation: Path, into: Path, name: str, function: str, code: str = "") -> Workspace | Refusal:
    """Make a department's workspace from an invitation and give it open.

    A workspace that is there already and belongs to the same person, department, city and round
    takes the new set-up over: a questionnaire was revised, or a deadline moved. The first
    invitation pins the coordinator's certificate; one signed with another key is refused unless
    `code`, the code of that key as told by telephone, is given and right.
    """
    unnamed = why_no_name("--name", name) or why_no_name("--function", function)
    read = unnamed or read_invitation(invitation)
    if isinstance(read, Refusal):
        return read
    with read.letter.container:
        refusal = why_other_code(read, code)
        if refusal:
            return refusal
        if into.exists():
            return _take_over(into, read, name, code)
        return _begin(into, read, Subject(name, function, read.setup.city))


def coordinator_code(workspace: Workspace) -> str:
    """Give the code of the key that signed the invitation accepted last, to compare by telephone."""
    kept = documents.latest(workspace, "invitation")
    return kept.facts.get("code", "") if kept else ""


def _begin(into: Path, invitation: Invitation, subject: Subject) -> Workspace | Refusal:
    message = invitation.letter.message
    workspace = create(into, About(new_id(), message.receiver, message.city, message.round))
    if isinstance(workspace, Refusal):
        return workspace
    try:
        with workspace.transaction():
            make_key(workspace, subject, now())
            _set_up(workspace, invitation)
        _fill_in(workspace)
    except BaseException:
        discard(workspace)
        raise
    return workspace


def _take_over(into: Path, invitation: Invitation, name: str, code: str) -> Workspace | Refusal:
    workspace = open_workspace(into, city=False)
    if isinstance(workspace, Refusal):
        return workspace
    try:
        workspace.make_sure_open()
        refusal = _why_not_theirs(workspace, invitation, name) or why_not_here(workspace, invitation, code)
        if refusal is None:
            with workspace.transaction():
                _set_up(workspace, invitation)
            _fill_in(workspace)
            return workspace
    except BaseException:
        workspace.close()
        raise
    workspace.close()
    return refusal


def _why_not_theirs(workspace: Workspace, invitation: Invitation, name: str) -> Refusal | None:
    about, message, path = workspace.about, invitation.letter.message, str(workspace.path)
    if (about.owner, about.city, about.round) != (message.receiver, message.city, message.round):
        return Refusal(Fault.ALREADY_THERE, path)
    person = author_of(workspace).person
    shortened = len(person.encode()) >= _LONGEST_IN_KEY and name.startswith(person)
    if name != person and not shortened:
        return Refusal(Fault.OTHER_PERSON, path, {"person": person})
    return None


def _set_up(workspace: Workspace, invitation: Invitation) -> None:
    """Keep an invitation and what it brings, inside the caller's transaction."""
    letter, at = invitation.letter, stamp(now())
    for form in invitation.forms:
        questionnaires.add(workspace, form)
        keep_media(workspace, form.sha256, invitation.media(form))
    facts = {
        "file": letter.path.name,
        "fingerprint": letter.signer.fingerprint,
        "code": invitation.code,
    }
    kept = Document(letter.sha256, "invitation", "in", "city", letter.signer.who, at, facts)
    documents.keep(workspace, kept, letter.path)
    body = canonical(letter.message.body)
    documents.keep(workspace, Document(hashlib.sha256(body).hexdigest(), KIND, "kept", at=at), body)


def _fill_in(workspace: Workspace) -> None:
    """Answer what the coordinator answered for the department, and take the actions that are asked about."""
    record_given(AnswerBook.open(workspace))
    take_actions(workspace)
