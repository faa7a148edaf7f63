"""Write a round kit: what the secretariat gives to every city before a round, in one signed file."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.container.layout import folded, is_safe_name, media_type_of
from charter_desktop.container.message import Message, write_message
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.naming import slug, why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.forms.issue import Severity
from charter_desktop.settings import secrets
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import Subject, short_code
from charter_desktop.signing.identity import (
    Identity,
    NotAnIdentityError,
    WrongPassphraseError,
    from_pkcs12,
    make_identity,
    to_pkcs12,
)
from charter_desktop.usecases.letter import Sent, trouble_of
from charter_desktop.usecases.questionnaire import check_questionnaires, read_workbook
from charter_desktop.usecases.round_kit import FOLDER, KIND, RULES_NAME, SECRETARIAT
from charter_desktop.usecases.rules import read_rule_file

COUNTRY = "BE"
"""Where the secretariat signs."""


@dataclass(frozen=True, slots=True)
class KitWish:
    """What a kit shall hold: the round's name, its questionnaires, and a rule file or none."""

    round: str
    questionnaires: tuple[Path, ...]
    rules: Path | None = None


def write_kit(into: Path, wish: KitWish, identity: Identity, *, force: bool = False) -> Sent | Refusal:
    """Write `round-kit-ROUND.asice`; refused for a questionnaire with errors and rules below the floor.

    Raises TroubleError of the disk.
    """
    refusal = why_no_name("--round", wish.round)
    entries = refusal or _entries(wish, identity)
    if isinstance(entries, Refusal):
        return entries
    target = into / f"round-kit-{slug(wish.round)}.asice"
    if target.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(target))
    subject = identity.subject
    try:
        into.mkdir(parents=True, exist_ok=True)
        sha256 = write_container(
            target, entries, identity, role=subject.function, at=now(), city="", country=COUNTRY
        )
    except OSError as error:
        raise trouble_of(error, target) from error
    return Sent(target, sha256, KIND)


def code_of(identity: Identity) -> str:
    """Give the code of the key that signs, to compare by telephone."""
    return short_code(identity.certificate_der)


def open_identity(
    path: Path, name: str, function: str, organisation: str, ask: Callable[[], str]
) -> Identity | Refusal:
    """Open the secretariat's key (PKCS#12); one that is not there yet is made for who signs, and written.

    Its passphrase comes from the file named in the environment, or `ask`. Raises TroubleError of the disk.
    """
    secret = secrets.passphrase(KIND, ask)
    if not path.exists():
        return _make_identity(path, Subject(name, function, organisation), secret)
    try:
        return from_pkcs12(path.read_bytes(), secret)
    except OSError as error:
        raise TroubleError.of(error, str(path)) from error
    except WrongPassphraseError:
        return Refusal(Fault.WRONG_PASSPHRASE, str(path))
    except NotAnIdentityError as error:
        return Refusal(Fault.BAD_VALUE, str(path), {"value": str(error)})


def _make_identity(path: Path, subject: Subject, secret: bytes) -> Identity | Refusal:
    names = {"--name": subject.name, "--function": subject.function, "--organisation": subject.organisation}
    for place, text in names.items():
        refusal = why_no_name(place, text)
        if refusal:
            return refusal
    if not secret:
        return Refusal(Fault.EMPTY, "PASSPHRASE")
    made = make_identity(subject, now=now())
    try:
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(to_pkcs12(made, secret))
    except OSError as error:
        raise TroubleError.of(error, str(path)) from error
    return made


def _entries(wish: KitWish, identity: Identity) -> list[Entry] | Refusal:
    checked = check_questionnaires(wish.questionnaires)
    if isinstance(checked, Refusal):
        return checked
    for one in checked:
        errors = tuple(issue for issue in one.issues if issue.severity is Severity.ERROR)
        if errors:
            return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(one.path), causes=errors)
    rules = read_rule_file(wish.rules) if wish.rules else ""
    if isinstance(rules, Refusal):
        return rules
    files: dict[str, bytes] = {}
    rows: list[Value] = []
    for path in wish.questionnaires:
        row = _add(path, files)
        if isinstance(row, Refusal):
            return row
        rows.append(row)
    body: dict[str, Value] = {
        "at": stamp(now()),
        "issuer": _issuer(identity),
        "questionnaires": rows,
        "round": wish.round,
        "rules": _hash(rules.encode()) if rules else "",
    }
    message = write_message(Message(KIND, "", wish.round, SECRETARIAT, "city", body=body))
    entries = [Entry(f"data/{KIND}.json", media_type_of(".json"), message)]
    entries += [Entry(FOLDER + name, media_type_of(name), data) for name, data in files.items()]
    if rules:
        entries.append(Entry(RULES_NAME, media_type_of(RULES_NAME), rules.encode()))
    return entries


def _issuer(identity: Identity) -> Value:
    subject = identity.subject
    return {"function": subject.function, "name": subject.name, "organisation": subject.organisation}


def _add(path: Path, files: dict[str, bytes]) -> dict[str, Value] | Refusal:
    """Put a questionnaire and the files beside it among the others; gives its line of the list."""
    read = read_workbook(path)
    if isinstance(read, Refusal):
        return read
    if read.form is None or not is_safe_name(path.name):
        return Refusal(Fault.BAD_VALUE, str(path), {"value": path.name})
    if folded(path.name) in map(folded, files):
        return Refusal(Fault.ALREADY_THERE, path.name)
    own = {path.name: read.form.workbook or read.form.xform}
    own |= {f"{path.stem}-media/{name}": data for name, data in read.media.items()}
    files.update(own)
    hashes: list[Value] = [{"name": name, "sha256": _hash(data)} for name, data in own.items()]
    return {
        "file": path.name,
        "files": hashes,
        "form_id": read.form.form_id,
        "version": read.form.version,
    }


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
