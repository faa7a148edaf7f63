"""Accept an invitation: the department's workspace is set up, or brought up to date."""

import hashlib
from pathlib import Path

from charter_desktop.container.message import Message
from charter_desktop.domain.canonical import canonical
from charter_desktop.domain.field import new_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.xform import read_definition
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import Subject
from charter_desktop.store import documents, questionnaires
from charter_desktop.store.documents import Document
from charter_desktop.store.questionnaires import StoredForm
from charter_desktop.store.workspace import About, Workspace, create
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.identify import make_key
from charter_desktop.usecases.letter import MOST_MESSAGE_BYTES, Letter, open_letter
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_given
from charter_desktop.usecases.setup import KIND, setup_from_value


def accept(invitation: Path, into: Path, name: str, function: str) -> Workspace | Refusal:
    """Make a department's workspace from an invitation and give it open.

    A workspace that is there already and belongs to the same department, city and round takes the
    new set-up over: a questionnaire was revised, or a deadline moved.
    """
    letter = open_letter(invitation, "invitation")
    if isinstance(letter, Refusal):
        return letter
    with letter.container:
        forms = _forms(letter)
        if isinstance(forms, Refusal):
            return forms
        workspace = _workspace(into, letter.message)
        if isinstance(workspace, Refusal):
            return workspace
        try:
            _set_up(workspace, letter, forms, Subject(name, function, ""))
        except BaseException:
            workspace.close()
            raise
    _fill_in(workspace)
    return workspace


def _workspace(into: Path, message: Message) -> Workspace | Refusal:
    if not into.exists():
        return create(into, About(new_id(), message.receiver, message.city, message.round))
    opened = open_workspace(into, city=False)
    if isinstance(opened, Refusal):
        return opened
    about = opened.about
    if (about.owner, about.city, about.round) == (message.receiver, message.city, message.round):
        return opened
    opened.close()
    return Refusal(Fault.ALREADY_THERE, str(into))


def _set_up(workspace: Workspace, letter: Letter, forms: list[StoredForm], subject: Subject) -> None:
    at = now()
    body = canonical(letter.message.body)
    setup = setup_from_value(letter.message.body)
    with workspace.transaction():
        for form in forms:
            questionnaires.add(workspace, form)
        if documents.latest(workspace, "identity") is None:
            make_key(workspace, Subject(subject.name, subject.function, setup.city), at)
        kept = Document(
            letter.sha256,
            "invitation",
            "in",
            "city",
            letter.signer.who,
            stamp(at),
            {"file": letter.path.name},
        )
        documents.keep(workspace, kept, letter.path)
        documents.keep(
            workspace, Document(hashlib.sha256(body).hexdigest(), KIND, "kept", at=stamp(at)), body
        )


def _forms(letter: Letter) -> list[StoredForm] | Refusal:
    """Read the questionnaires of an invitation; each must be what its name says."""
    found = []
    for name in letter.container.names:
        if not (name.startswith("data/forms/") and name.endswith(".xml")):
            continue
        xform = letter.container.read(name, MOST_MESSAGE_BYTES)
        sha256 = name.removeprefix("data/forms/").removesuffix(".xml")
        book = name.removesuffix(".xml") + ".xlsx"
        workbook = letter.container.read(book, MOST_MESSAGE_BYTES) if book in letter.container.names else b""
        if hashlib.sha256(xform).hexdigest() != sha256:
            return Refusal(Fault.BAD_CONTENT, str(letter.path), {"detail": name})
        try:
            definition = read_definition(xform)
        except FormError as error:
            return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(letter.path), {"detail": str(error)})
        found.append(StoredForm(sha256, definition.form_id, definition.version, xform, workbook))
    return found


def _fill_in(workspace: Workspace) -> None:
    """Answer what the coordinator answered for the department: who runs its service areas."""
    record_given(AnswerBook.open(workspace))
