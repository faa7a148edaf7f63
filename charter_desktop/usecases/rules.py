"""The rule set of this round: the city's own, that of the round kit, or the one that is shipped."""

import hashlib
from pathlib import Path

from charter_desktop.disclosure.rules import BelowFloorError, Rules, parse_rules, read_rules
from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.settings.clock import now, stamp
from charter_desktop.settings.shipped import shipped_toml
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.setup import RULES, read_setup

MOST_BYTES = 64 * 1024


def rules_of_round(workspace: Workspace) -> Rules:
    """Give the rules in force: in a department those of its invitation, in the city those it uses."""
    if workspace.about.owner == CITY:
        kept = documents.latest(workspace, RULES)
        text = documents.content(workspace, kept.sha256).decode() if kept else ""
    else:
        text = read_setup(workspace).rules
    if not text:
        return shipped_rules()
    try:
        return parse_rules(text)
    except ValueError as error:  # they were checked before they were kept
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), RULES) from error


def shipped_rules() -> Rules:
    """Give the rules that come with the program."""
    return read_rules(shipped_toml("rules", "2026.toml"))


def use_rules(workspace: Workspace, path: Path) -> Rules | Refusal:
    """Use a rule file in the city from now on; it may be stricter than the one in force, never looser."""
    text = read_rule_file(path)
    if isinstance(text, Refusal):
        return text
    made = parse_rules(text)
    looser = made.looser_than(rules_of_round(workspace))
    if looser:
        return Refusal(Fault.LOOSER_RULES, str(path), {"part": looser})
    with workspace.transaction():
        keep_rules(workspace, text)
    return made


def read_rule_file(path: Path) -> str | Refusal:
    """Read a rule file and give its text; refused when it is none, or looser than any round may be."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    except OSError as error:
        raise trouble_of(error, path) from error
    return check_rule_text(data, str(path))


def check_rule_text(data: bytes, place: str) -> str | Refusal:
    """Give the text of a rule file's bytes, or say why it can't be used; `place` is its name."""
    if len(data) > MOST_BYTES:
        return Refusal(Fault.TOO_LARGE, place)
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
        parse_rules(text)
    except BelowFloorError as error:
        return Refusal(Fault.RULES_BELOW_FLOOR, place, {"part": str(error)})
    except ValueError as error:
        return Refusal(Fault.NOT_RULES, place, {"detail": str(error)[:80]})
    return text


def keep_rules(workspace: Workspace, text: str) -> None:
    """Keep checked rules in the city, inside the caller's transaction; the newest ones count."""
    assert workspace.about.owner == CITY
    data = text.encode()
    sha256 = hashlib.sha256(data).hexdigest()
    person = author_of(workspace).person
    documents.keep(workspace, Document(sha256, RULES, "kept", CITY, person, stamp(now())), data)
