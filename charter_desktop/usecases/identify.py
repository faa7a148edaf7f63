"""The person who works in a workspace: the key made for them, and their name in what they write."""

import hashlib
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.settings import secrets
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import Subject, fingerprint, short_code
from charter_desktop.signing.identity import (
    Identity,
    NotAnIdentityError,
    WrongPassphraseError,
    from_pkcs12,
    make_identity,
    to_pkcs12,
)
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace

KIND = "identity"
_FACTS = {"fingerprint", "name", "function", "organisation"}


def make_key(workspace: Workspace, subject: Subject, at: datetime) -> Identity:
    """Make and keep a key for a person, inside the caller's transaction; the newest one counts."""
    identity = make_identity(subject, now=at)
    keep_key(workspace, identity, at)
    return identity


def keep_key(workspace: Workspace, identity: Identity, at: datetime) -> None:
    """Keep a key as PKCS#12, guarded by the system's keyring, inside the caller's transaction."""
    code = fingerprint(identity.certificate_der)
    data = to_pkcs12(identity, secrets.new_passphrase(code))
    facts = {
        "fingerprint": code,
        "name": identity.subject.name,
        "function": identity.subject.function,
        "organisation": identity.subject.organisation,
    }
    item = Document(
        hashlib.sha256(data).hexdigest(),
        KIND,
        "kept",
        workspace.about.owner,
        identity.subject.name,
        stamp(at),
        facts,
    )
    documents.keep(workspace, item, data)


def key_of(workspace: Workspace) -> Identity:
    """Open the key of the person who works here; raises TroubleError when its passphrase is not found."""
    kept = _kept(workspace)
    secret = secrets.passphrase(kept.facts["fingerprint"])
    try:
        return from_pkcs12(documents.content(workspace, kept.sha256), secret)
    except WrongPassphraseError as error:
        raise TroubleError(Trouble.NO_SECRET, str(workspace.path)) from error
    except NotAnIdentityError as error:
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), KIND) from error


def author_of(workspace: Workspace) -> Author:
    """Name the person who works here, as their revisions will."""
    return Author(workspace.about.owner, _kept(workspace).facts["name"])


def function_of(workspace: Workspace) -> str:
    """Name the function of the person who works here."""
    return _kept(workspace).facts["function"]


def organisation_of(workspace: Workspace) -> str:
    """Name the organisation of the person who works here."""
    return _kept(workspace).facts["organisation"]


def describe_key(workspace: Workspace) -> dict[str, str]:
    """Give name, function, organisation, fingerprint, and the code to compare by telephone."""
    facts = dict(_kept(workspace).facts)
    return {**facts, "code": short_code(key_of(workspace).certificate_der)}


def replace_key(workspace: Workspace, name: str, function: str) -> Refusal | None:
    """Make a new key: for a successor, or after a loss. The coordinator compares its code once."""
    refusal = why_no_name("--name", name) or why_no_name("--function", function)
    if refusal:
        return refusal
    organisation = _kept(workspace).facts["organisation"]
    with workspace.transaction():
        make_key(workspace, Subject(name, function, organisation), now())
    return None


def export_key(workspace: Workspace, into: Path, *, force: bool = False) -> Path | Refusal:
    """Write the PKCS#12 file as it is kept, readable by its owner only; raises TroubleError of the disk."""
    if into.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(into))
    data = documents.content(workspace, _kept(workspace).sha256)
    try:
        handle = os.open(into, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except OSError as error:
        raise TroubleError.of(error, str(into)) from error
    return into


def import_key(workspace: Workspace, source: Path, ask: Callable[[], str]) -> Identity | Refusal:
    """Keep a key that a person has already, under this workspace's passphrase."""
    if not source.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(source))
    try:
        data = source.read_bytes()
        identity = from_pkcs12(data, ask().encode())
    except OSError as error:
        raise TroubleError.of(error, str(source)) from error
    except WrongPassphraseError:
        return Refusal(Fault.WRONG_PASSPHRASE, str(source))
    except NotAnIdentityError as error:
        return Refusal(Fault.BAD_VALUE, str(source), {"value": str(error)})
    with workspace.transaction():
        keep_key(workspace, identity, now())
    return identity


def _kept(workspace: Workspace) -> Document:
    kept = documents.latest(workspace, KIND)
    if kept is None or not kept.facts.keys() >= _FACTS:  # every workspace is made with a key
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), KIND)
    return kept
