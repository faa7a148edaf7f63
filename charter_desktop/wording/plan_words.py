"""Words and signs for how a plan goes: the pace of indicators, what became of the last plan."""

from charter_desktop.domain.plan_progress import Pace
from charter_desktop.domain.plan_review import Outcome
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
