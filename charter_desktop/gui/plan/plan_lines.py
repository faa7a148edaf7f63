"""The action plan made ready to show: its actions, and the version that was frozen last."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from charter_desktop.domain.plan import LISTS, MEASURES, ORIGINS, SOURCES, Action
from charter_desktop.domain.plan_changes import changes
from charter_desktop.domain.plan_progress import number_of
from charter_desktop.gui.days import local_time
from charter_desktop.gui.plan.action_words import part_word, statuses
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.plan.plan_values import (
    ActionChoices,
    ActionForm,
    ActionLine,
    Choices,
    PlanValue,
)
from charter_desktop.wording.shown import day, decimal
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words

_DATES = ("start", "end", "status_date")
_ROW_DATES = ("date", "reached", "baseline_date", "target_date", "latest_date")
_NUMBERS = (*MEASURES, "baseline", "target", "latest")
_MOST_NAMED = 6


def plan(city: PlanDesk) -> PlanValue:
    """Give every action, proposals after the plan, declined ones last; and how the plan was frozen."""
    from charter_desktop.usecases.published_words import Words

    words = Words(city.view, city.voice)
    listed = sorted(city.view.actions, key=lambda one: (not one.accepted, not one.is_open))
    frozen, changed, period = _frozen(city)
    return PlanValue(tuple(_line(one, words) for one in listed), frozen, changed, period)


def proposals(desk: PlanDesk) -> tuple[ActionLine, ...]:
    """Give a department's own actions, which the coordinator takes into the plan or not."""
    from charter_desktop.usecases.published_words import Words

    words = Words(desk.view, desk.voice)
    return tuple(_line(one, words) for one in desk.view.actions)


def _line(action: Action, words: "Words") -> ActionLine:
    voice = words.voice
    department = action.text("department")
    said = (
        action.text("title"),
        ", ".join(action.commitments),
        words.department(department) or department,
        _span(action),
        status_word(action.status, voice),
        _standing(action, words),
    )
    reason = ""
    if action.declined is not None:
        why = voice.say("wording", "Proposed by {department}, not taken into the plan: {reason}")
        reason = why.format(department=words.department(action.owner), reason=action.declined or "\u2013")
    title = action.text("title")
    return ActionLine(action.id, action.owner, action.accepted, title, said, action.is_open, reason)


def _standing(action: Action, words: "Words") -> str:
    """Say whether it is in the plan, by a sign and a word."""
    say = words.voice.say
    if action.accepted:
        return "✓ " + say("wording", "in the plan")
    if action.declined is not None:
        return "✗ " + say("wording", "declined")
    department = words.department(action.owner)
    return "○ " + say("wording", "proposed by {department}").format(department=department)


def _span(action: Action) -> str:
    start, end = day(action.text("start")), day(action.text("end"))
    return f"{start} - {end}" if start and end else start or end


def _frozen(city: PlanDesk) -> tuple[str, str, str]:
    """Say when the plan was frozen last and what changed since; and give the period to offer."""
    from charter_desktop.usecases.plan_actions import frozen_plan

    voice, kept = city.voice, frozen_plan(city.workspace)
    if kept is None:
        never = voice.say(
            "wording", "Not frozen yet. Freeze it when it is agreed: delivery is counted against it."
        )
        return "○ " + never, "", city.view.setup.round
    document, frozen = kept
    said = voice.plural("wording", "Frozen for {period} on {at}, with %n action(s).", "", 2)(len(frozen))
    when = said.format(period=document.facts["period"], at=local_time(document.at))
    found = changes(frozen, city.view.plan, document.facts["period"])
    changed = (*(one.action for one in found.changed), *found.added, *found.removed)
    titles = tuple(one.text("title") for one in changed)
    return "✓ " + when, _changed(titles, voice), document.facts["period"]


def _changed(titles: tuple[str, ...], voice: Voice) -> str:
    if not titles:
        return voice.say("wording", "Nothing has changed since.")
    named = "; ".join(titles[:_MOST_NAMED])
    rest = len(titles) - _MOST_NAMED
    if rest <= 0:
        return voice.say("wording", "Changed since, for a later version: {titles}").format(titles=named)
    said = voice.plural("wording", "Changed since, for a later version: {titles}, and %n more", "", 2)
    return said(rest).format(titles=named)


def action_form(
    city: PlanDesk, action_id: str = "", owner: str = "", *, accepts: bool = False
) -> ActionForm | None:
    """Give an action to change; with a blank id a new one; None when it is no longer there.

    With `accepts` it is a proposal that is taken into the plan with the changes.
    """
    from charter_desktop.usecases.published_words import Words

    words = Words(city.view, city.voice)
    choices = _choices(words)
    if not action_id:
        return ActionForm("", choices)
    found = [one for one in city.view.actions if one.id == action_id and owner in {"", one.owner}]
    if not found:
        return None
    return replace(_form(found[0], choices, city.voice), owner=found[0].owner, accepts=accepts)


def _form(action: Action, choices: ActionChoices, voice: Voice) -> ActionForm:
    tags = action.columns.get("tags")
    texts = {name: action.text(name) for name in action.columns if name not in LISTS}
    texts |= {name: day(texts[name]) for name in _DATES if name in texts}
    texts["tags"] = ", ".join(str(tag) for tag in tags) if isinstance(tags, list) else ""
    evidence = action.columns.get("evidence")
    texts["evidence"] = "\n".join(str(one) for one in evidence) if isinstance(evidence, list) else ""
    rows = {
        name: tuple(
            {part: _part(part, text, voice) for part, text in row.items()} for row in action.items(name)
        )
        for name in choices.parts
    }
    return ActionForm(action.id, choices, texts, action.commitments, rows)


def _part(part: str, text: str, voice: Voice) -> str:
    if part in _ROW_DATES:
        return day(text)
    return decimal(text, voice) if part in _NUMBERS and number_of(text) is not None else text


def _choices(words: "Words") -> ActionChoices:
    from charter_desktop.usecases.action_columns import ROWS
    from charter_desktop.usecases.published_words import money_source_word, origin_word
    from charter_desktop.wording.sources import yes_word

    voice = words.voice
    clauses = (*words.charter.commitments, *words.charter.pledges)
    departments = [(one.id, one.name) for one in words.view.setup.departments]
    return ActionChoices(
        commitments=tuple((one.code, f"{one.code} · {words.named(one.short)}") for one in clauses),
        statuses=statuses(voice),
        departments=tuple(departments),
        areas=tuple((one.code, words.named(one.names)) for one in words.charter.areas),
        origins=tuple((one, origin_word(one, voice)) for one in ORIGINS),
        publish=tuple((one, yes_word(one, voice)) for one in ("yes", "no")),
        sources=tuple((one, money_source_word(one, voice)) for one in SOURCES),
        questions=tuple(_figures(words)),
        parts={name: _parts(parts, voice) for name, parts in ROWS.items()},
    )


def _figures(words: "Words") -> Iterator[tuple[str, str]]:
    """Give the figures of the questionnaires that a latest value can be taken from."""
    for name, question in words.view.questions.items():
        if question.figure is not None:
            yield name, f"{name} · {words.label(name)}"


def _parts(parts: tuple[str, ...], voice: Voice) -> Choices:
    return tuple((part, part_word(part, voice)) for part in parts)
