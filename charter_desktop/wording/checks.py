"""Sentences for what is missing or wrong in an answer."""

from charter_desktop.forms.problems import Problem, ProblemKind
from charter_desktop.wording.voice import Voice


def problem_line(problem: Problem, voice: Voice) -> str:
    """Say what is open at one question."""
    match problem.kind:
        case ProblemKind.REQUIRED:
            said = voice.say("wording", "{place}: an answer, or the reason why there is none, is missing.")
        case ProblemKind.CONSTRAINT:
            said = voice.say("wording", "{place}: {value} does not fit here.")
        case ProblemKind.NOT_A_CHOICE:
            said = voice.say("wording", "{place}: {value} is not one of the choices.")
        case ProblemKind.SUM:
            said = voice.say("wording", "{place}: the cells do not add up to the total.")
        case ProblemKind.TOO_LARGE:
            said = voice.say("wording", "{place}: the part is larger than the whole.")
        case ProblemKind.JUMP:
            said = voice.say(
                "wording", "{place}: {value} differs by {percent} % from last round ({before}). Say why."
            )
    return said.format_map({"value": "?", "place": problem.question_id, **problem.facts})
