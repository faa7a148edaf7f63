"""The goals of the plan made ready to read: the commitments covered, and how indicators go."""

from collections.abc import Sequence
from decimal import Decimal

from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_coverage import Coverage, Lack, coverage
from charter_desktop.domain.plan_progress import Indicator, Pace, number_of, trend
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.numbers import number_text
from charter_desktop.wording.plan_words import PACE_SIGNS, pace_word
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice


def covering(city: PlanDesk) -> SheetValue:
    """Give the eleven commitments with the actions that serve them, and what is missing."""
    from charter_desktop.usecases.published_words import Words

    words, voice = Words(city.view, city.voice), city.voice
    say = voice.say
    found = coverage(city.view.plan, words.charter.codes)
    said = say("wording", "{covered} of {all} commitments have an action with owner, deadline and budget.")
    lead = said.format(covered=sum(one.is_covered for one in found), all=len(found))
    heads = (
        say("wording", "Commitment"),
        say("wording", "Actions"),
        say("wording", "Owner, deadline and budget"),
        say("wording", "What is missing"),
    )
    shorts = {clause.code: words.named(clause.short) for clause in words.charter.commitments}
    rows = tuple(
        (
            f"{one.code} · {shorts[one.code]}",
            str(one.actions),
            "✓ " + say("wording", "yes") if one.is_covered else "✗ " + say("wording", "no"),
            _missing(one, voice),
        )
        for one in found
    )
    table = TableValue(say("wording", "The eleven commitments"), heads, rows, numbers=(1,), wide=(0, 3))
    return SheetValue(say("wording", "Coverage"), (lead,), tables=(table,))


def _missing(found: Coverage, voice: Voice) -> str:
    if not found.actions:
        return voice.say("wording", "an action")
    return "" if found.is_covered else ", ".join(lack_word(one, voice) for one in found.lacks)


def lack_word(lack: Lack, voice: Voice) -> str:
    """Name what an action needs before it counts."""
    match lack:
        case Lack.OWNER:
            return voice.say("wording", "an owner")
        case Lack.END:
            return voice.say("wording", "a deadline")
        case Lack.BUDGET:
            return voice.say("wording", "a budget")


def measuring(city: PlanDesk) -> SheetValue:
    """Give the indicators of the actions with their trends."""
    from charter_desktop.usecases.plan_indicators import measured
    from charter_desktop.usecases.published_actions import ranked
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_words import Words

    words, say = Words(city.view, city.voice), city.voice.say
    measure = measured(PublishedView(city.view, words))
    listed = [(action, one) for action in ranked(city.view.plan, words) for one in measure(action)]
    title = say("wording", "Indicators")
    if not listed:
        none = say("wording", "No action has an indicator yet. Add them under “Actions”, in “Change…”.")
        return SheetValue(title, (none,))
    heads = (
        *(say("wording", "Indicator"), say("wording", "Action"), say("wording", "Baseline")),
        *(
            say("wording", "Latest"),
            say("wording", "Target"),
            say("wording", "Way done"),
            say("wording", "Trend"),
        ),
    )
    rows = tuple(_measured(action, one, city.voice) for action, one in listed)
    lead = _pace([trend(one).pace for _, one in listed], city.voice)
    table = TableValue(
        say("wording", "Indicators of the actions"), heads, rows, numbers=(2, 3, 4, 5), wide=(0, 1)
    )
    return SheetValue(title, (lead,), tables=(table,))


def _pace(paces: Sequence[Pace], voice: Voice) -> str:
    """Say how the indicators go as a whole."""
    if all(one is Pace.UNKNOWN for one in paces):
        return voice.say(
            "wording",
            "A trend can be told once an indicator has a baseline, a target and a latest value, each with its date.",
        )
    behind = paces.count(Pace.BEHIND)
    if not behind:
        return voice.say("wording", "No indicator is behind the way to its target.")
    return "⚠ " + voice.plural("wording", "%n indicator(s) are behind the way to their target.", "", 2)(
        behind
    )


def _measured(action: Action, one: Indicator, voice: Voice) -> tuple[str, ...]:
    found = trend(one)
    latest = _dated(one.latest, one.latest_date, voice)
    if one.question and not one.latest:
        latest = voice.say("wording", "{question} has no published value").format(question=one.question)
    return (
        one.name,
        action.text("title"),
        _dated(one.baseline, one.baseline_date, voice),
        latest,
        _dated(one.target, one.target_date, voice),
        "" if found.way is None else f"{(found.way * 100).quantize(Decimal(1))} %",
        f"{PACE_SIGNS[found.pace]} {pace_word(found.pace, voice)}",
    )


def _dated(value: str, when: str, voice: Voice) -> str:
    shown = number_text(value, voice.language) if number_of(value) is not None else value
    return f"{shown} ({day(when)})" if shown and when else shown
