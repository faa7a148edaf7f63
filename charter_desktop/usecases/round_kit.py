"""Read a round kit: the questionnaires and rules with which the secretariat opens a round, signed by it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.disclosure.rules import Rules, parse_rules
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import short_code
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.letter import Letter, open_letter
from charter_desktop.usecases.rules import check_rule_text, keep_rules

KIND = "round-kit"
SECRETARIAT = "eurocities"
FOLDER = "data/questionnaires/"
RULES_NAME = "data/rules.toml"
MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KitForm:
    """One questionnaire of a kit: its file there, its id and version, how many files go with it."""

    file: str
    form_id: str
    version: str


@dataclass(frozen=True, slots=True)
class RoundKit:
    """A kit that holds together; `rules_text` is blank where the rules that are shipped apply."""

    letter: Letter
    round: str
    organisation: str
    forms: tuple[KitForm, ...]
    rules_text: str

    @property
    def rules(self) -> Rules | None:
        """The rules that it brings."""
        return parse_rules(self.rules_text) if self.rules_text else None

    @property
    def code(self) -> str:
        """The code of the signer's certificate, to compare by telephone."""
        return short_code(self.letter.signer.certificate.der)

    def unpack(self, folder: Path) -> tuple[Path, ...]:
        """Write the questionnaires with the files beside them to a folder; raises OSError of the disk."""
        for name in self.letter.container.names:
            if name.startswith(FOLDER):
                target = folder / name.removeprefix(FOLDER)
                target.parent.mkdir(parents=True, exist_ok=True)
                self.letter.container.extract(name, target)
        return tuple(folder / form.file for form in self.forms)


def read_kit(path: Path) -> RoundKit | Refusal:
    """Read a kit; its letter's container is open then, and the caller closes it.

    Refused when it is not intact, unsigned, of another kind, lists what it does not hold, or brings rules
    that are looser than any round may have. Its questionnaires are checked when they are taken in.
    """
    letter = open_letter(path, KIND)
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


def keep_kit(workspace: Workspace, kit: RoundKit) -> None:
    """Keep a kit byte for byte, who signed it, and its rules, inside the caller's transaction."""
    signer = kit.letter.signer
    facts = {
        "file": kit.letter.path.name,
        "round": kit.round,
        "signer": signer.who,
        "function": signer.function,
        "organisation": kit.organisation,
        "fingerprint": signer.fingerprint,
        "code": kit.code,
    }
    person, sha256 = author_of(workspace).person, kit.letter.sha256
    item = Document(sha256, KIND, "in", SECRETARIAT, person, stamp(now()), facts)
    documents.keep(workspace, item, kit.letter.path)
    if kit.rules_text:
        keep_rules(workspace, kit.rules_text)


def kept_kit(workspace: Workspace) -> Document | None:
    """Give the kit that the round was opened from; its facts name who signed it and the code."""
    return documents.latest(workspace, KIND)


def _read(letter: Letter) -> RoundKit | Refusal:
    path = str(letter.path)
    try:
        label, forms, organisation = _listed(letter)
    except (KeyError, TypeError, ValueError) as error:
        return Refusal(Fault.BAD_CONTENT, path, {"detail": str(error)[:120]})
    text: str | Refusal = ""
    if RULES_NAME in letter.container.names:
        text = check_rule_text(letter.container.read(RULES_NAME, MOST_BYTES), path)
    if isinstance(text, Refusal):
        return text
    return RoundKit(letter, label, organisation, forms, text)


def _listed(letter: Letter) -> tuple[str, tuple[KitForm, ...], str]:
    """Read the list and compare it with what is there; raises ValueError where they differ."""
    body = letter.message.body
    label, rows = body["round"], body["questionnaires"]
    if not isinstance(label, str) or why_no_name("round", label) or not isinstance(rows, list) or not rows:
        raise ValueError("round or questionnaires")
    held = {item.name: item.sha256.hex() for item in letter.container.verdict.entries}
    forms, wanted = [], {f"data/{KIND}.json", *([RULES_NAME] if body.get("rules") else [])}
    for row in rows:
        form, names = _form(row, held)
        forms.append(form)
        wanted |= names
    if wanted != held.keys():
        raise ValueError("files")
    if body.get("rules") and body["rules"] != held[RULES_NAME]:
        raise ValueError(RULES_NAME)
    return label, tuple(forms), letter.signer.organisation


def _form(row: Value, held: Mapping[str, str]) -> tuple[KitForm, set[str]]:
    if not isinstance(row, dict) or not isinstance(row["files"], list):
        raise ValueError("questionnaire")
    files = {str(one["name"]): one["sha256"] for one in row["files"] if isinstance(one, dict)}
    file, form_id, version = row["file"], row["form_id"], row["version"]
    if not isinstance(file, str) or not isinstance(form_id, str) or not isinstance(version, str):
        raise ValueError("questionnaire")
    for name, sha256 in files.items():
        if held[FOLDER + name] != sha256:
            raise ValueError(name)
    if file not in files or "/" in file:
        raise ValueError(file)
    return KitForm(file, form_id, version), {FOLDER + name for name in files}
