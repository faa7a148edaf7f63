"""What the coordinator does to a round, in the database thread: departments, questionnaires, invitations."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.forms.issue import Issue, Severity
from charter_desktop.gui.coordinator.going_on import goes_on
from charter_desktop.gui.coordinator.round_lines import form_ids
from charter_desktop.gui.coordinator.sections import count_asked
from charter_desktop.gui.jobs import Job
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.faults import refusal_sentence, trouble_sentence
from charter_desktop.wording.issues import issue_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.gui.desk import Desk
    from charter_desktop.usecases.setup import Department


@dataclass(frozen=True, slots=True)
class DepartmentWish:
    """How a department shall be; `new` adds it. The deadline is as somebody typed it."""

    id: str
    name: str
    forms: tuple[str, ...]
    deadline: str
    new: bool


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a gesture whose dialog stays open when it was refused; blank when it was done."""

    refused: str = ""


@dataclass(frozen=True, slots=True)
class ImportedValue:
    """A questionnaire that was taken in or not, with every issue: kind, sheet, row, column, sentence."""

    taken: bool
    sentence: str
    issues: tuple[tuple[str, str, str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class InvitedValue:
    """Which invitations were written, whose were there already, and why one was refused."""

    folder: Path
    written: tuple[str, ...]
    there: tuple[str, ...]
    refused: str = ""


def put_departments(city: "CityDesk", wishes: Sequence[DepartmentWish]) -> Done:
    """Add or change departments; stops at the first that is refused."""
    try:
        for wish in wishes:
            refusal = _put(city, wish)
            if refusal is not None:
                return Done(said(refusal, city.voice))
    except TroubleError as error:
        return Done(trouble_sentence(error, city.voice))
    return Done()


def take_questionnaire(desk: "Desk", path: Path) -> ImportedValue:
    """Take a questionnaire in; the coordinator's own desk gets its newer version at once."""
    from charter_desktop.usecases.questionnaire import import_questionnaire, read_workbook

    voice = desk.city.voice
    imported = import_questionnaire(desk.city.workspace, path)
    if isinstance(imported, Refusal):
        read = read_workbook(path) if imported.fault is Fault.NOT_A_QUESTIONNAIRE else imported
        issues = () if isinstance(read, Refusal) else read.issues
        return ImportedValue(False, _why_not(imported, issues, path, voice), _rows(issues, voice))
    desk.forget_view()
    own = _own_desk(desk.city)
    if own is not None and imported.form_id in _ids(desk.city, own):
        give_to_own_desk(desk, imported.form_id)
    count = _count(desk.city, imported.sha256)
    counted = voice.plural("wording", "{form} version {version}: %n question(s)", "", 2)(count)
    said = counted.format(form=imported.form_id, version=imported.version)
    return ImportedValue(True, said, _rows(imported.issues, voice))


def use_stricter_rules(city: "CityDesk", path: Path) -> Told:
    """Protect by the rules of a file; departments get them with their next invitation."""
    from charter_desktop.usecases.describe_kit import rules_words
    from charter_desktop.usecases.rules import use_rules

    made = use_rules(city.workspace, path)
    if isinstance(made, Refusal):
        return refused(made, city.voice, path.name)
    said = city.voice.say("wording", "{rules} Departments get them with their next invitation.")
    return Told(said.format(rules=rules_words(made, city.voice)))


def take_last_round(desk: "Desk", path: Path) -> Told:
    """Take last round over; the coordinator's own fields show their last answers at once."""
    from charter_desktop.usecases.carry_over import carry_over

    voice = desk.city.voice
    found = carry_over(desk.city.workspace, path)
    if isinstance(found, Refusal):
        return refused(found, voice, path.name)
    desk.reload()
    said = voice.plural("wording", "%n answer(s) of the round {round} stand beside the questions now.", "", 2)
    words = said(found.answers).format(round=found.round)
    if not found.departments:
        return Told(words)
    added = voice.say("wording", "{sentence} These departments take part again: {names}.")
    return Told(added.format(sentence=words, names=", ".join(found.departments)))


def give_to_own_desk(desk: "Desk", form_id: str) -> Refusal | None:
    """Let the coordinator answer a questionnaire, beside those that stand on the own desk already."""
    from charter_desktop.usecases.departments import assign
    from charter_desktop.usecases.identify import function_of

    own = _own_desk(desk.city)
    name = own.name if own else function_of(desk.city.workspace)
    forms = dict.fromkeys((*(_ids(desk.city, own) if own else ()), form_id))
    made = assign(desk.city.workspace, CITY, name, forms=tuple(forms))
    if isinstance(made, Refusal):
        return made
    desk.reload()
    return None


def write_invitations(
    city: "CityDesk", departments: Sequence[str], folder: Path, job: Job, *, force: bool
) -> InvitedValue:
    """Write invitations one after another; what is there already is named and not replaced without force."""
    from charter_desktop.usecases.invite import invite

    writing = city.voice.say("wording", "Writing the invitation of {department}")
    written: list[str] = []
    there: list[str] = []
    for department in departments:
        if not goes_on(job, writing.format(department=department)):
            break
        sent = invite(city.workspace, department, folder, force=force)
        if isinstance(sent, Refusal) and sent.fault is Fault.ALREADY_THERE:
            there.append(department)
        elif isinstance(sent, Refusal):
            return InvitedValue(folder, tuple(written), tuple(there), refusal_sentence(sent, city.voice))
        else:
            written.append(sent.path.name)
    return InvitedValue(folder, tuple(written), tuple(there))


def _put(city: "CityDesk", wish: DepartmentWish) -> Refusal | None:
    from charter_desktop.usecases.departments import add_department, assign

    put = add_department if wish.new else assign
    made = put(city.workspace, wish.id, wish.name, forms=wish.forms, deadline=wish.deadline)
    return made if isinstance(made, Refusal) else None


def said(refusal: Refusal, voice: Voice) -> str:
    """Say a refusal with the names that the fields have on the screen."""
    places = {
        "NAME": voice.say("wording", "The name"),
        "--deadline": voice.say("wording", "The deadline"),
        "--country": voice.say("wording", "The country"),
        "--round": voice.say("wording", "The round"),
        "--coordinator": voice.say("wording", "Your name"),
        "--function": voice.say("wording", "Your function"),
        "--name": voice.say("wording", "The name of the city"),
        "": voice.say("wording", "The short name"),
    }
    place = places.get(refusal.place, refusal.place)
    return refusal_sentence(replace(refusal, place=place), voice)


def _own_desk(city: "CityDesk") -> "Department | None":
    return city.view.setup.department(CITY)


def _ids(city: "CityDesk", department: "Department") -> tuple[str, ...]:
    return form_ids(department.forms, {form.sha256: form for form in city.view.definitions})


def _count(city: "CityDesk", sha256: str) -> int:
    """Count the questions that a person is asked, as the page does."""
    from charter_desktop.usecases.published_words import Words

    form = next(form for form in city.view.definitions if form.sha256 == sha256)
    return count_asked(form, Words(city.view, city.voice))


def _why_not(refusal: Refusal, issues: tuple[Issue, ...], path: Path, voice: Voice) -> str:
    errors = sum(issue.severity is Severity.ERROR for issue in issues)
    if errors:
        counted = voice.plural("wording", "{place} was not taken in: %n thing(s) to correct.", "", 2)
        return counted(errors).format(place=path.name)
    return refusal_sentence(replace(refusal, place=path.name), voice)


def _rows(issues: Sequence[Issue], voice: Voice) -> tuple[tuple[str, str, str, str, str], ...]:
    kinds = {
        Severity.ERROR: "⚠ " + voice.say("wording", "to correct"),
        Severity.WARNING: "• " + voice.say("wording", "to know"),
    }
    return tuple(
        (
            kinds[issue.severity],
            issue.sheet,
            str(issue.row) if issue.row else "",
            issue.column,
            issue_sentence(replace(issue, sheet="", row=0, column="", position=-1), voice),
        )
        for issue in issues
    )
