"""Read an invitation whole before anything is made of it, and say whether it may be accepted."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.disclosure.rules import parse_rules
from charter_desktop.domain.answer import Answer
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan_reports import columns_of
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.issue import not_run
from charter_desktop.forms.xform import read_definition
from charter_desktop.signing.certificate import short_code
from charter_desktop.store.questionnaires import StoredForm
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.definitions import definitions_of
from charter_desktop.usecases.departments import is_department_id
from charter_desktop.usecases.foreign_content import is_fit
from charter_desktop.usecases.form_media import MOST_BYTES, names_of
from charter_desktop.usecases.letter import MOST_MESSAGE_BYTES, Letter, open_letter
from charter_desktop.usecases.questionnaire import unaddressable, weakened_question
from charter_desktop.usecases.rules import rules_of_round, shipped_rules
from charter_desktop.usecases.setup import Setup, read_setup, setup_from_value


@dataclass(frozen=True, slots=True)
class Invitation:
    """A file that holds together: who signed it, the set-up it brings, its questionnaires."""

    letter: Letter
    setup: Setup
    forms: tuple[StoredForm, ...]

    def media(self, form: StoredForm) -> dict[str, bytes]:
        """Read the files that a questionnaire brings: those that it names, nothing else."""
        container, definition = self.letter.container, read_definition(form.xform)
        places = {name: f"data/forms/{form.sha256}/{name}" for name in names_of(definition)}
        there = set(container.names)
        return {name: container.read(place, MOST_BYTES) for name, place in places.items() if place in there}

    @property
    def code(self) -> str:
        """The code of the signer's certificate, for two people to compare by telephone."""
        return short_code(self.letter.signer.certificate.der)


def read_invitation(path: Path) -> Invitation | Refusal:
    """Read an invitation; its letter's container is open then, and the caller closes it."""
    letter = open_letter(path, "invitation")
    if isinstance(letter, Refusal):
        return letter
    try:
        read = _read(letter)
    except BaseException:
        letter.container.close()
        raise
    if isinstance(read, Refusal):
        letter.container.close()
    return read


def why_not_here(workspace: Workspace, invitation: Invitation, code: str) -> Refusal | None:
    """Say why a workspace that is set up already may not take an invitation over.

    It must come from the same coordinator's key, or from one whose code was compared; be newer
    than the last one; and protect every question at least as strictly as before, by rules as strict.
    """
    path, known = str(invitation.letter.path), read_setup(workspace)
    if invitation.letter.signer.fingerprint != known.certificate and not code:
        return Refusal(Fault.OTHER_COORDINATOR, path, {"code": invitation.code})
    if invitation.setup.is_older_than(known):
        return Refusal(Fault.OLDER_INVITATION, path, {"at": known.at or "?"})
    return _looser(workspace, invitation) or _weaker(workspace, invitation)


def why_other_code(invitation: Invitation, code: str) -> Refusal | None:
    """Refuse an invitation whose signer's code is not the one that was told by telephone."""
    if not code or code.replace(" ", "") == invitation.code.replace(" ", ""):
        return None
    facts = {"code": invitation.code, "typed": code}
    return Refusal(Fault.CODE_DIFFERS, str(invitation.letter.path), facts)


def _read(letter: Letter) -> Invitation | Refusal:
    forms = _forms(letter)
    if isinstance(forms, Refusal):
        return forms
    try:
        setup = setup_from_value(letter.message.body)
        _check(letter, setup, {form.sha256 for form in forms})
    except (ValueError, TypeError) as error:
        return Refusal(Fault.BAD_CONTENT, str(letter.path), {"detail": str(error)[:120]})
    return Invitation(letter, setup, forms)


def _check(letter: Letter, setup: Setup, forms: set[str]) -> None:
    """Raise ValueError for what the coordinator's program never writes."""
    message = letter.message
    if message.sender != CITY or not is_department_id(message.receiver):
        raise ValueError("sender or receiver")
    if setup.certificate != letter.signer.fingerprint:
        raise ValueError("certificate")
    if not message.city or not message.round or not setup.city.strip():
        raise ValueError("city or round")
    desk = setup.department(message.receiver)
    if desk is None or not forms.issuperset(desk.forms):
        raise ValueError("departments or forms")
    if not all(is_department_id(item.id) for item in setup.departments):
        raise ValueError("departments")
    for answer in setup.previous.values():
        Answer.from_value(answer)
    _check_actions(setup, message.receiver)
    if setup.rules:
        parse_rules(setup.rules)


def _check_actions(setup: Setup, department: str) -> None:
    """Raise ValueError for a column that a department could not send back."""
    for name, base in setup.actions.items():
        for column, value in columns_of(base).items():
            if not is_fit(Field(department, "action", name, column), value):
                raise ValueError("actions")


def _forms(letter: Letter) -> tuple[StoredForm, ...] | Refusal:
    """Read the questionnaires of an invitation; each must be what its name says."""
    found = []
    for name in letter.container.names:
        sha256 = name.removeprefix("data/forms/").removesuffix(".xml")
        if name != f"data/forms/{sha256}.xml" or "/" in sha256:
            continue
        xform = letter.container.read(name, MOST_MESSAGE_BYTES)
        book = name.removesuffix(".xml") + ".xlsx"
        workbook = letter.container.read(book, MOST_MESSAGE_BYTES) if book in letter.container.names else b""
        if hashlib.sha256(xform).hexdigest() != sha256:
            return Refusal(Fault.BAD_CONTENT, str(letter.path), {"detail": name})
        try:
            definition = read_definition(xform)
        except FormError as error:
            return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(letter.path), causes=(not_run(error),))
        odd = unaddressable(definition)
        if odd:
            return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(letter.path), {"detail": odd})
        found.append(StoredForm(sha256, definition.form_id, definition.version, xform, workbook))
    return tuple(found)


def _looser(workspace: Workspace, invitation: Invitation) -> Refusal | None:
    """Refuse rules that hide less than those under which this department began."""
    rules = parse_rules(invitation.setup.rules) if invitation.setup.rules else shipped_rules()
    part = rules.looser_than(rules_of_round(workspace))
    return Refusal(Fault.LOOSER_RULES, str(invitation.letter.path), {"part": part}) if part else None


def _weaker(workspace: Workspace, invitation: Invitation) -> Refusal | None:
    known = definitions_of(workspace)
    for form in invitation.forms:
        question = weakened_question(known, read_definition(form.xform))
        if question:
            facts = {"question": question}
            return Refusal(Fault.WEAKER_CLASS, str(invitation.letter.path), facts)
    return None
