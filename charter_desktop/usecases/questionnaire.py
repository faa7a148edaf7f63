"""Bring a questionnaire into the city's file: shipped with the program, or any XLSForm workbook."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.authoring import convert
from charter_desktop.forms.definition import FormDefinition, Question
from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.issue import Issue, Severity, not_run
from charter_desktop.forms.linter_round import lint_round
from charter_desktop.forms.media import lint_media
from charter_desktop.forms.sheets import Sheet, read_sheets
from charter_desktop.forms.xform import read_definition
from charter_desktop.settings.shipped import shipped
from charter_desktop.store import questionnaires
from charter_desktop.store.questionnaires import StoredForm
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.definitions import definitions_of, disclosure_class, is_meta
from charter_desktop.usecases.form_media import find_media, keep_media
from charter_desktop.usecases.letter import trouble_of

_CLASSES = ("S0", "S1", "S1a", "S1d", "S2", "S2a", "S2d")
"""Disclosure classes, each protecting at least as much as the one before."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A questionnaire that is in the file now, and what is worth knowing about it."""

    form_id: str
    version: str
    sha256: str
    questions: int
    issues: tuple[Issue, ...] = ()


def shipped_questionnaires() -> tuple[Path, ...]:
    """List the questionnaires that come with the program."""
    return tuple(sorted(shipped("questionnaires").glob("*.xlsx")))


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A workbook that was read: its form where it could be converted, all its issues, the files beside it."""

    form: StoredForm | None
    issues: tuple[Issue, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict)


def read_workbook(path: Path) -> ReadForm | Refusal:
    """Convert a workbook, or read an XForm; gives all issues with sheet, row and column."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    except OSError as error:
        raise trouble_of(error, path) from error
    if _is_shipped(path):
        return ReadForm(_stored(path.with_suffix(".xml").read_bytes(), data))
    if data.lstrip()[:1] == b"<":
        try:
            return _with_media(_stored(data, b""), path, (), {})
        except FormError as error:
            return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(path), causes=(not_run(error),))
    conversion = convert(data, path.name)
    if conversion.xform is None:
        return ReadForm(None, conversion.issues)
    return _with_media(_stored(conversion.xform, data), path, conversion.issues, read_sheets(data))


def _with_media(
    form: StoredForm, path: Path, issues: tuple[Issue, ...], sheets: Mapping[str, Sheet]
) -> ReadForm | Refusal:
    media = find_media(path, read_definition(form.xform))
    if isinstance(media, Refusal):
        return media
    return ReadForm(form, (*issues, *lint_media(sheets, media.missing)), media.files)


@dataclass(frozen=True, slots=True)
class Checked:
    """A workbook that was read, and everything that is wrong with it, alone or beside the others."""

    path: Path
    issues: tuple[Issue, ...]


def check_questionnaires(paths: Sequence[Path]) -> tuple[Checked, ...] | Refusal:
    """Check the workbooks of one round: each alone, then all that can be run against those before them."""
    found: list[tuple[Path, FormDefinition | None, tuple[Issue, ...]]] = []
    for path in paths:
        read = read_workbook(path)
        if isinstance(read, Refusal):
            return read
        definition = read_definition(read.form.xform) if read.form else None
        found.append((path, definition, read.issues))
    together = lint_round(definition for _, definition, _ in found if definition is not None)
    return tuple(
        Checked(path, (*issues, *(one for one in together if definition and one.sheet == definition.form_id)))
        for path, definition, issues in found
    )


def _is_shipped(path: Path) -> bool:
    """Say whether a workbook came with the program, converted already when it was built."""
    try:
        place = shipped("questionnaires")
    except FileNotFoundError:
        return False
    return place in path.resolve().parents and path.with_suffix(".xml").exists()


def import_questionnaire(workspace: Workspace, path: Path) -> Imported | Refusal:
    """Convert and keep a questionnaire; the same question id must mean the same everywhere."""
    return _import(workspace, path, [*definitions_of(workspace)])


def import_questionnaires(workspace: Workspace, paths: Iterable[Path]) -> tuple[Imported, ...] | Refusal:
    """Keep several, one after the other; the first that is refused stops it, those before it stay."""
    known, imported = [*definitions_of(workspace)], []
    for path in paths:
        one = _import(workspace, path, known)
        if isinstance(one, Refusal):
            return one
        imported.append(one)
    return tuple(imported)


def _import(workspace: Workspace, path: Path, known: list[FormDefinition]) -> Imported | Refusal:
    """Keep a questionnaire that goes with those known; it is known then too."""
    read = read_workbook(path)
    if isinstance(read, Refusal):
        return read
    stored, issues = read.form, read.issues
    errors = tuple(issue for issue in issues if issue.severity is Severity.ERROR)
    if stored is None or errors:
        return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(path), causes=errors or issues)
    definition = read_definition(stored.xform)
    odd = unaddressable(definition)
    if odd:
        return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(path), {"detail": odd})
    refusal = _differs(known, definition, path) or _weaker(known, definition, path)
    if refusal:
        return refusal
    with workspace.transaction():
        questionnaires.add(workspace, stored)
        keep_media(workspace, stored.sha256, read.media)
    known.append(definition)
    asked = sum(1 for question in definition.questions() if not is_meta(question))
    return Imported(stored.form_id, stored.version, stored.sha256, asked, issues)


def _stored(xform: bytes, workbook: bytes) -> StoredForm:
    definition = read_definition(xform)
    sha256 = hashlib.sha256(xform).hexdigest()
    return StoredForm(sha256, definition.form_id, definition.version, xform, workbook)


def _weaker(known: Iterable[FormDefinition], definition: FormDefinition, path: Path) -> Refusal | None:
    """Refuse a version that hides less of a question: no department would accept it."""
    question = weakened_question(known, definition)
    return Refusal(Fault.WEAKER_CLASS, str(path), {"question": question}) if question else None


def _differs(known: Iterable[FormDefinition], definition: FormDefinition, path: Path) -> Refusal | None:
    """Refuse a question whose type, unit or dimensions differ under the same id in another form."""
    for other in known:
        if other.form_id == definition.form_id:
            continue
        for question in definition.questions():
            twin = other.question(question.question_id)
            if twin is not None and _shape(twin) != _shape(question):
                facts = {"question": question.question_id, "form": other.form_id}
                return Refusal(Fault.SAME_QUESTION_ELSEWHERE, str(path), facts)
    return None


def unaddressable(definition: FormDefinition) -> str:
    """Name the first question whose id no field can hold; "" for none. The linter says where it stands."""
    return next((item.question_id for item in definition.questions() if not _fits(item.question_id)), "")


def _fits(question_id: str) -> bool:
    try:
        return Field.parse(str(Field(CITY, "answer", question_id))) == Field(CITY, "answer", question_id)
    except ValueError:
        return False


def weakened_question(known: Iterable[FormDefinition], new: FormDefinition) -> str:
    """Name the first question that a new form protects less than any form known so far; "" for none."""
    strictest: dict[str, int] = {}
    for form in known:
        for question in form.questions():
            before = strictest.get(question.question_id, 0)
            strictest[question.question_id] = max(before, _strictness(question))
    for question in new.questions():
        if strictest.get(question.question_id, 0) > _strictness(question):
            return question.question_id
    return ""


def _strictness(question: Question) -> int:
    """Rank a disclosure class; one that no rule knows protects nothing."""
    found = disclosure_class(question)
    return _CLASSES.index(found) if found in _CLASSES else 0


def _shape(question: Question) -> tuple[object, ...]:
    figure = question.figure
    if figure is None:
        return (question.kind,)
    return (figure.unit, figure.measures, tuple((item.name, item.names()) for item in figure.dimensions))
