"""The round as the coordinator sets it up: departments, their questionnaires, who is still missing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter_desktop.domain.field import CITY
from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.titles import title_in
from charter_desktop.gui.coordinator.remind_lines import open_sentence
from charter_desktop.gui.coordinator.sections import count_asked
from charter_desktop.gui.days import local_day
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.late import Open
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.setup import Department, Setup


@dataclass(frozen=True, slots=True)
class DepartmentValue:
    """One department: its deadline as dd/mm/yyyy, the ids and names of its questionnaires.

    `outdated` says that there is a newer version of one of them, `open` what it owes since when.
    """

    id: str
    name: str
    deadline: str
    forms: tuple[str, ...]
    answers: str
    invited: str
    outdated: bool = False
    open: str = ""


@dataclass(frozen=True, slots=True)
class QuestionnaireValue:
    """The newest version of one questionnaire, and who answers it."""

    id: str
    title: str
    version: str
    questions: int
    who: str
    answered_here: bool


@dataclass(frozen=True, slots=True)
class SuggestionValue:
    """A department for a questionnaire that nobody answers yet; `usual` is what most cities begin with."""

    id: str
    name: str
    usual: bool


@dataclass(frozen=True, slots=True)
class RoundValue:
    """The set-up of a round; `suggested` are departments that the questionnaires lack.

    `late` names departments that are late or will be soon; `any_open` says whether anybody owes something.
    `basis` says which kit and which rules the round has; `has_plan` whether a progress round can follow it.
    """

    departments: tuple[DepartmentValue, ...]
    questionnaires: tuple[QuestionnaireValue, ...]
    suggested: tuple[SuggestionValue, ...]
    late: tuple[str, ...] = ()
    any_open: bool = False
    basis: str = ""
    has_plan: bool = False


def round_value(city: "CityDesk") -> RoundValue:
    """Look at the set-up."""
    from charter_desktop.usecases.invite import list_invited
    from charter_desktop.usecases.late import SOON, list_open
    from charter_desktop.usecases.published_words import Words

    setup, forms = city.view.setup, city.view.definitions
    invited = list_invited(city.workspace)
    by_hash = {form.sha256: form for form in forms}
    newest = {form.form_id: form for form in forms}
    owed = {one.department.id: one for one in list_open(city.workspace)}
    departments = tuple(
        _department(one, by_hash, newest, (invited.get(one.id, ""), _owes(owed, one.id, city)), city.voice)
        for one in setup.departments
        if one.id != CITY
    )
    late = tuple(one.department.name for one in owed.values() if one.is_late(SOON))
    words = Words(city.view, city.voice)
    listed = tuple(_questionnaire(form, setup, by_hash, words) for form in newest.values())
    suggested = tuple(_suggested(newest, setup, by_hash, city.voice))
    return RoundValue(departments, listed, suggested, late, bool(owed), _basis(city), bool(city.view.plan))


def _basis(city: "CityDesk") -> str:
    """Say which round kit and which protection rules the round has."""
    from charter_desktop.usecases.describe_kit import rules_words
    from charter_desktop.usecases.round_kit import kept_kit

    kit, rules = kept_kit(city.workspace), rules_words(city.view.rules, city.voice)
    if kit is None:
        return rules
    said = city.voice.say(
        "wording", "Opened from the round kit of {organisation} ({signer}), code {code}. {rules}"
    )
    return said.format(rules=rules, **{one: kit.facts[one] for one in ("organisation", "signer", "code")})


def _owes(owed: "Mapping[str, Open]", department: str, city: "CityDesk") -> str:
    one = owed.get(department)
    if one is None:
        return ""
    return ("⚠ " if one.is_late() else "… ") + open_sentence(one, city.voice)


def form_title(form: FormDefinition, voice: Voice) -> str:
    """Give a questionnaire's title; of `Housing / Vivienda` the part in the language of the voice."""
    return title_in(form, voice.language)


def form_ids(forms: tuple[str, ...], by_hash: dict[str, FormDefinition]) -> tuple[str, ...]:
    """Name the questionnaires that have these hashes."""
    return tuple(by_hash[sha256].form_id for sha256 in forms if sha256 in by_hash)


def _department(
    one: "Department",
    by_hash: dict[str, FormDefinition],
    newest: dict[str, FormDefinition],
    stages: tuple[str, str],
    voice: Voice,
) -> DepartmentValue:
    invited, owes = stages
    answers = ", ".join(
        _form_name(by_hash[sha256], newest, voice) for sha256 in one.forms if sha256 in by_hash
    )
    sent = local_day(invited) if invited else voice.say("wording", "not invited yet")
    forms = form_ids(one.forms, by_hash)
    outdated = any(by_hash[sha256] not in newest.values() for sha256 in one.forms if sha256 in by_hash)
    return DepartmentValue(one.id, one.name, day(one.deadline), forms, answers, sent, outdated, owes)


def _form_name(form: FormDefinition, newest: dict[str, FormDefinition], voice: Voice) -> str:
    title = form_title(form, voice)
    if newest[form.form_id].sha256 == form.sha256:
        return title
    older = voice.say("wording", "{form} (version {version}, there is a newer one)")
    return older.format(form=title, version=form.version)


def _questionnaire(
    form: FormDefinition, setup: "Setup", by_hash: dict[str, FormDefinition], words: "Words"
) -> QuestionnaireValue:
    who = [one for one in setup.departments if form.form_id in form_ids(one.forms, by_hash)]
    names = ", ".join(one.name for one in who) or words.voice.say("wording", "nobody yet")
    count = count_asked(form, words)
    here = any(one.id == CITY for one in who)
    title = form_title(form, words.voice)
    return QuestionnaireValue(form.form_id, title, form.version, count, names, here)


_SELDOM = frozenset(
    {
        *("mayor", "stats", "fin", "comms", "legal", "partic", "citizen"),
        *("lang", "empl", "health", "soc"),
    }
)
"""Shipped questionnaires for departments that a city's first rounds often do without."""


def is_usual(form_id: str) -> bool:
    """Say whether most cities begin with a department for this questionnaire."""
    return form_id not in _SELDOM


def _suggested(
    newest: dict[str, FormDefinition], setup: "Setup", by_hash: dict[str, FormDefinition], voice: Voice
) -> Iterator[SuggestionValue]:
    """Give a department for each questionnaire that nobody answers and whose id can name one."""
    from charter_desktop.usecases.departments import is_department_id

    taken = {form_id for one in setup.departments for form_id in form_ids(one.forms, by_hash)}
    taken |= {one.id for one in setup.departments}
    found = [form for form in newest.values() if form.form_id not in taken and is_department_id(form.form_id)]
    named = [SuggestionValue(one.form_id, form_title(one, voice), is_usual(one.form_id)) for one in found]
    yield from sorted(named, key=lambda one: (not one.usual, one.name))
