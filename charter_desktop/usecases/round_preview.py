"""Look into what a round may be opened from before anything is made: a kit, last round, a questionnaire."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.issue import Severity
from charter_desktop.forms.titles import title_in
from charter_desktop.forms.xform import read_definition
from charter_desktop.usecases.carry_over import read_last
from charter_desktop.usecases.departments import is_department_id
from charter_desktop.usecases.describe_kit import kit_words
from charter_desktop.usecases.found_city import COORDINATORS_FORM
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.questionnaire import read_workbook, shipped_questionnaires
from charter_desktop.usecases.round_kit import read_kit
from charter_desktop.usecases.setup import Department
from charter_desktop.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class FormPreview:
    """A questionnaire that a round may have: its id, its title in one language, its file where it has one."""

    id: str
    title: str
    version: str
    path: Path | None = None

    @property
    def names_department(self) -> bool:
        """Whether a department may be called like it: the coordinator's own questionnaire names none."""
        return is_department_id(self.id) and self.id != COORDINATORS_FORM


@dataclass(frozen=True, slots=True)
class KitPreview:
    """What a kit would bring: the round's name, its questionnaires, what to say about it."""

    round: str
    sentences: tuple[str, ...]
    forms: tuple[FormPreview, ...]


@dataclass(frozen=True, slots=True)
class LastPreview:
    """Last round: city, name of the round, how many answers, departments with the ids of their forms."""

    city: str
    round: str
    answers: int
    departments: tuple[Department, ...]


def preview_shipped(language: str) -> tuple[FormPreview, ...]:
    """List the questionnaires that come with the program."""
    found = (preview_form(path, language) for path in shipped_questionnaires())
    return tuple(one for one in found if isinstance(one, FormPreview))


def preview_form(path: Path, language: str) -> FormPreview | Refusal:
    """Read a questionnaire as taking it in would; refused with the first things that are wrong with it."""
    read = read_workbook(path)
    if isinstance(read, Refusal):
        return read
    errors = tuple(issue for issue in read.issues if issue.severity is Severity.ERROR)
    if read.form is None or errors:
        return Refusal(Fault.NOT_A_QUESTIONNAIRE, str(path), causes=errors or read.issues)
    form = read_definition(read.form.xform)
    return FormPreview(form.form_id, title_in(form, language), form.version, path)


def preview_kit(path: Path, language: str) -> KitPreview | Refusal:
    """Read a kit and each of its questionnaires."""
    kit = read_kit(path)
    if isinstance(kit, Refusal):
        return kit
    forms = []
    with kit.letter.container, tempfile.TemporaryDirectory() as folder:
        try:
            unpacked = kit.unpack(Path(folder))
        except OSError as error:
            raise trouble_of(error, Path(folder)) from error
        for one in unpacked:
            form = preview_form(one, language)
            if isinstance(form, Refusal):
                return form
            forms.append(FormPreview(form.id, form.title, form.version))
        return KitPreview(kit.round, kit_words(kit, Voice(language))[:2], tuple(forms))


def preview_last(path: Path) -> LastPreview | Refusal:
    """Read last round's file as taking it over would."""
    last = read_last(path)
    if isinstance(last, Refusal):
        return last
    return LastPreview(last.city, last.round, len(last.answers), last.departments)
