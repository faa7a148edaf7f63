"""What changed since the plan was frozen, and what was delivered of what was due, made ready to read."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.plan import Action, Status
from charter_desktop.domain.plan_changes import Delivery, Due, PlanChanges, changes, rate_of
from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.days import local_time
from charter_desktop.gui.plan.action_words import column_word
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.plan.plan_values import ChangesValue
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.shown import day
from charter_desktop.wording.sources import yes_word
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.store.documents import Document
    from charter_desktop.usecases.published_words import Words

_MOST_LETTERS = 200


def changed_since(city: PlanDesk, version: str = "") -> ChangesValue:
    """Compare with a frozen version by its hash; by default with that of the start of the period that runs."""
    from charter_desktop.usecases.measured_plan import chosen_plan
    from charter_desktop.usecases.plan_actions import frozen_versions
    from charter_desktop.usecases.published_words import Words

    voice = city.voice
    title = voice.say("wording", "Changes since the plan was frozen")
    versions = frozen_versions(city.workspace)[::-1]
    known = any(one.sha256 == version for one in versions)
    read = chosen_plan(city.workspace, sha256=version if known else "")
    if isinstance(read, Refusal):
        never = voice.say(
            "wording",
            "The plan is not frozen yet. Freeze it under “Actions”: from then on every change shows here.",
        )
        return ChangesValue((), "", SheetValue(title, (never,)))
    chosen, frozen = read
    period = chosen.facts["period"]
    found = changes(frozen, city.view.plan, period)
    words = Words(city.view, voice)
    named = tuple((one.sha256, _version(one, voice)) for one in versions)
    sheet = SheetValue(title, _sentences(found, period, voice), tables=_tables(found, period, words))
    return ChangesValue(named, chosen.sha256, sheet)


def _version(version: "Document", voice: Voice) -> str:
    said = voice.say("wording", "{period}, frozen on {at}")
    return said.format(period=version.facts["period"], at=local_time(version.at))


def _sentences(found: PlanChanges, period: str, voice: Voice) -> tuple[str, ...]:
    say, rate = voice.say, rate_of(found.due)
    if rate.due:
        said = say("wording", "Delivered: {completed} of {due} actions that were due in {period}.")
        delivered = said.format(completed=rate.completed, due=rate.due, period=period)
    else:
        delivered = say("wording", "No action of the frozen version was due in {period}.").format(
            period=period
        )
    return (delivered, say("wording", "Nothing has changed since.")) if found.is_empty else (delivered,)


def _tables(found: PlanChanges, period: str, words: "Words") -> tuple[TableValue, ...]:
    say = words.voice.say
    action, status = say("wording", "Action"), say("wording", "Status")
    return (
        TableValue(
            say("wording", "Due in {period}").format(period=period),
            (action, say("wording", "Due"), status, say("wording", "Delivery")),
            tuple(_due(one, words.voice) for one in found.due),
        ),
        TableValue(
            say("wording", "Changed"),
            (action, say("wording", "Column"), say("wording", "Then"), say("wording", "Now")),
            tuple(
                (
                    one.action.text("title"),
                    column_word(column.column, words.voice),
                    shown(column.column, column.before, words),
                    shown(column.column, column.after, words),
                )
                for one in found.changed
                for column in one.columns
            ),
            wide=(0, 2, 3),
        ),
        _listed(say("wording", "Added"), found.added, words),
        _listed(say("wording", "Removed"), found.removed, words),
    )


def _listed(name: str, actions: tuple[Action, ...], words: "Words") -> TableValue:
    say = words.voice.say
    heads = (say("wording", "Action"), say("wording", "Commitments"), say("wording", "End"))
    rows = tuple((one.text("title"), ", ".join(one.commitments), day(one.text("end"))) for one in actions)
    return TableValue(name, heads, rows)


def _due(one: Due, voice: Voice) -> tuple[str, ...]:
    now = one.now or one.frozen
    status = status_word(now.status, voice)
    when = day(now.text("status_date"))
    return (
        now.text("title"),
        day(one.frozen.text("end")),
        f"{status}, {when}" if when else status,
        delivery_word(one.standing, voice),
    )


def delivery_word(standing: Delivery, voice: Voice) -> str:
    """Say how an action that was due stands, with a sign."""
    match standing:
        case Delivery.DELIVERED:
            return "✓ " + voice.say("wording", "delivered")
        case Delivery.AFTER:
            return "⚠ " + voice.say("wording", "done after the period")
        case Delivery.OPEN:
            return "✗ " + voice.say("wording", "not delivered")
        case Delivery.GONE:
            return "✗ " + voice.say("wording", "no longer in the plan")


def shown(column: str, value: Value, words: "Words") -> str:
    """Say a column's value in one line; a long one is cut."""
    said = _said(column, value, words)
    return said if len(said) <= _MOST_LETTERS else said[:_MOST_LETTERS].rstrip() + "…"


def _said(column: str, value: Value, words: "Words") -> str:
    from charter_desktop.usecases.published_words import origin_word

    if isinstance(value, list):
        return "; ".join(_row(one) for one in value)
    if not isinstance(value, str):
        return ""
    voice, known = words.voice, {one.value: one for one in Status}
    says: Mapping[str, Callable[[str], str]] = {
        "status": lambda code: status_word(known[code], voice) if code in known else code,
        "department": words.department,
        "area": words.area,
        "origin": lambda code: origin_word(code, voice),
        "publish": lambda code: yes_word(code, voice),
    }
    return says.get(column, day)(value)


def _row(row: Value) -> str:
    if isinstance(row, dict):
        return ", ".join(day(text) for text in row.values() if isinstance(text, str) and text)
    return str(row)
