"""Keep the files that stand beside a questionnaire, so that every department sees and uses the same."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.container.layout import is_safe_name
from charter_desktop.domain.canonical import Value, canonical, parse
from charter_desktop.domain.field import new_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.media import pictures_of, tables_of
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.letter import trouble_of

KIND = "form-media"
MOST_BYTES = 10 * 1024 * 1024
"""Of one file; a picture of a label is some ten thousand."""
MOST_BYTES_IN_ALL = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FormMedia:
    """The files of a questionnaire that were found, by name, and the names of those that were not."""

    files: Mapping[str, bytes]
    missing: tuple[str, ...] = ()


def find_media(workbook: Path, definition: FormDefinition) -> FormMedia | Refusal:
    """Read the files that a form names from the folder NAME-media beside its workbook, or from beside it.

    Raises TroubleError when one is there and can't be read.
    """
    folders = (workbook.with_name(f"{workbook.stem}-media"), workbook.parent)
    files: dict[str, bytes] = {}
    missing = []
    for name in sorted(names_of(definition)):
        found = next((folder / name for folder in folders if (folder / name).is_file()), None)
        if found is None:
            missing.append(name)
            continue
        data = _read(found)
        if len(data) > MOST_BYTES or sum(map(len, files.values())) + len(data) > MOST_BYTES_IN_ALL:
            return Refusal(Fault.TOO_LARGE, str(found))
        files[name] = data
    return FormMedia(files, tuple(missing))


def names_of(definition: FormDefinition) -> frozenset[str]:
    """Name every file that a form may bring; a name that is a path, or no file's anywhere, is none."""
    named = tables_of(definition) | pictures_of(definition)
    return frozenset(name for name in named if is_safe_name(name) and "/" not in name)


def keep_media(workspace: Workspace, form: str, files: Mapping[str, bytes]) -> None:
    """Keep the files of a form, inside the caller's transaction; files of the same names before are replaced.

    `form` is the SHA-256 of its XForm.
    """
    known = media_of(workspace, form)
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    if all(known.get(name) == sha256 for name, sha256 in hashes.items()):
        return
    for name, data in files.items():
        documents.keep_bytes(workspace, hashes[name], data)
    listed: list[Value] = [
        {"name": name, "sha256": sha256} for name, sha256 in sorted({**known, **hashes}.items())
    ]
    body = canonical({"id": new_id(), "form": form, "files": listed})
    sha256 = hashlib.sha256(body).hexdigest()
    documents.keep(workspace, Document(sha256, KIND, "kept", at=stamp(now()), facts={"form": form}), body)


def media_of(workspace: Workspace, form: str) -> Mapping[str, str]:
    """Give the SHA-256 of each file that a form has here, by name."""
    kept = [item for item in documents.listed(workspace, KIND) if item.facts.get("form") == form]
    if not kept:
        return {}
    body = parse(documents.content(workspace, kept[-1].sha256))
    assert isinstance(body, dict), KIND
    files = body["files"]
    assert isinstance(files, list), KIND
    return {str(one["name"]): str(one["sha256"]) for one in files if isinstance(one, dict)}


def read_media(workspace: Workspace, form: str, wanted: Iterable[str]) -> dict[str, bytes]:
    """Give the bytes of those of the wanted files that a form has here."""
    known = media_of(workspace, form)
    return {name: documents.content(workspace, known[name]) for name in wanted if name in known}


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise trouble_of(error, path) from error
