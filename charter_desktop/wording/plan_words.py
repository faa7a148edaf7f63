"""Words and signs for how a plan goes: the pace of indicators, what became of the last plan."""

from charter_desktop.domain.plan import Status
from charter_desktop.domain.plan_progress import Pace
from charter_desktop.domain.plan_review import Outcome
from charter_desktop.wording.shown import day
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice

PACE_SIGNS = {Pace.REACHED: "✓", Pace.ON: "→", Pace.BEHIND: "⚠", Pace.UNKNOWN: "○"}
"""The sign that stands before the word on the screen."""


def pace_word(pace: Pace, voice: Voice) -> str:
    """Say how an indicator goes."""
    match pace:
        case Pace.REACHED:
            return voice.say("wording", "reached")
        case Pace.ON:
            return voice.say("wording", "on course")
        case Pace.BEHIND:
            return voice.say("wording", "behind")
        case Pace.UNKNOWN:
            return voice.say("wording", "cannot be told")


OUTCOME_SIGNS = {Outcome.DONE: "✓", Outcome.CONTINUED: "→", Outcome.DROPPED: "✗", None: "○"}
"""The sign that stands before the word on the screen."""


def outcome_word(outcome: Outcome | None, voice: Voice, *, late: bool = False) -> str:
    """Say what became of an action of the last plan."""
    match outcome:
        case Outcome.DONE:
            return voice.say("wording", "done")
        case Outcome.CONTINUED if late:
            return voice.say("wording", "goes on, late")
        case Outcome.CONTINUED:
            return voice.say("wording", "goes on")
        case Outcome.DROPPED:
            return voice.say("wording", "dropped")
        case None:
            return voice.say("wording", "to review")


def frozen_sentence(period: str, measured: str, voice: Voice) -> str:
    """Say that a plan was frozen; `measured` is the ISO day of an older version that delivery is counted against."""
    if not measured:
        return voice.say("wording", "The plan is frozen for {period}.").format(period=period)
    said = voice.say(
        "wording",
        "The plan is frozen for {period} once more; delivery is still counted against the version of {day}.",
    )
    return said.format(period=period, day=day(measured))


def unexplained_sentence(title: str, status: Status, voice: Voice) -> str:
    """Ask why an action is late or was given up."""
    said = voice.say("wording", "{title}: it is {status}; say why.")
    return said.format(title=title, status=status_word(status, voice))
