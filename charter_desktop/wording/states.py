"""Words for the states of answers, cells and actions."""

from charter_desktop.domain.answer import State
from charter_desktop.domain.plan import Status
from charter_desktop.wording.voice import Voice


def state_word(state: State, voice: Voice) -> str:
    """Name the state of an answer or cell."""
    match state:
        case State.VALUE:
            return voice.say("wording", "value")
        case State.NOT_YET:
            return voice.say("wording", "not yet available")
        case State.NOT_COLLECTED:
            return voice.say("wording", "not collected")
        case State.NOT_LAWFUL:
            return voice.say("wording", "not lawfully collectable here")
        case State.OUTSIDE_COMPETENCE:
            return voice.say("wording", "outside our competence")
        case State.NOT_APPLICABLE:
            return voice.say("wording", "not applicable")
        case State.SUPPRESSED:
            return voice.say("wording", "hidden (small number)")


def status_word(status: Status, voice: Voice) -> str:
    """Name the status of an action."""
    match status:
        case Status.PLANNED:
            return voice.say("wording", "planned")
        case Status.RUNNING:
            return voice.say("wording", "running")
        case Status.DONE:
            return voice.say("wording", "done")
        case Status.LATE:
            return voice.say("wording", "late")
        case Status.STOPPED:
            return voice.say("wording", "stopped")
        case Status.CANCELLED:
            return voice.say("wording", "cancelled")
