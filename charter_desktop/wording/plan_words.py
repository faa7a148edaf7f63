"""Words and signs for how a plan goes: the pace of indicators."""

from charter_desktop.domain.plan_progress import Pace
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
