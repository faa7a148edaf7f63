"""Write the invitation with which a department sets up its workspace."""

import dataclasses
from pathlib import Path

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message
from charter_desktop.container.writer import Entry
from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan_reports import REPORTER
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import fingerprint
from charter_desktop.store import documents, questionnaires
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.form_media import media_of
from charter_desktop.usecases.identify import author_of, function_of, key_of
from charter_desktop.usecases.letter import Sent, keep_sent, write_letter
from charter_desktop.usecases.setup import Department, Setup, read_setup


def invite(workspace: Workspace, department_id: str, into: Path, *, force: bool = False) -> Sent | Refusal:
    """Write `invitation-ID.asice`: set-up, questionnaires, last round's answers of this department."""
    setup = read_setup(workspace)
    department = setup.department(department_id)
    if department is None or department_id == CITY:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, department_id)
    at = now()
    message = Message(
        "invitation",
        workspace.about.city,
        workspace.about.round,
        CITY,
        department_id,
        body=_for(setup, department, workspace, stamp(at)).to_value(),
    )
    target = into / f"invitation-{department_id}.asice"
    forms = _forms(workspace, department)
    sent = write_letter(
        workspace, target, message, forms, setup=setup, role=function_of(workspace), at=at, force=force
    )
    if not isinstance(sent, Refusal):
        with workspace.transaction():
            keep_sent(workspace, sent, department_id, at)
    return sent


def list_invited(workspace: Workspace) -> dict[str, str]:
    """Give the stamp of each department's newest invitation, by department."""
    return {item.peer: item.at for item in documents.listed(workspace, "invitation", "out")}


def _for(setup: Setup, department: Department, workspace: Workspace, at: str) -> Setup:
    """Give what this department may know: all names, its own questionnaires and past answers."""
    sent = len(documents.listed(workspace, "invitation", "out"))
    others = tuple(
        item if item.id == department.id else dataclasses.replace(item, forms=())
        for item in setup.departments
        if item.id != CITY
    )
    own = f"{department.id}/"
    return dataclasses.replace(
        setup,
        departments=others,
        actions={key: base for key, base in setup.actions.items() if base.get(REPORTER) == department.id},
        previous={key: value for key, value in setup.previous.items() if key.startswith(own)},
        coordinator=author_of(workspace).person,
        certificate=fingerprint(key_of(workspace).certificate_der),
        number=str(sent + 1),
        at=at,
    )


def _forms(workspace: Workspace, department: Department) -> list[Entry]:
    entries = []
    for stored in questionnaires.every(workspace):
        if stored.sha256 in department.forms:
            name = f"data/forms/{stored.sha256}"
            entries.append(Entry(f"{name}.xml", media_type_of(".xml"), stored.xform))
            if stored.workbook:
                entries.append(Entry(f"{name}.xlsx", media_type_of(".xlsx"), stored.workbook))
            for file, sha256 in media_of(workspace, stored.sha256).items():
                data = documents.content(workspace, sha256)
                entries.append(Entry(f"{name}/{file}", media_type_of(file), data))
    return entries
