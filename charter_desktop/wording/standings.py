"""The sentences for how an answer stands in the city: settled, added up, apart, to be decided."""

from charter_desktop.domain.adding import Apart
from charter_desktop.domain.view import Standing
from charter_desktop.wording.voice import Voice

_SIGNS = {
    Standing.SETTLED: "✓",
    Standing.LISTED: "✓",
    Standing.ADDED: "✓",
    Standing.SIDE_BY_SIDE: "✓",
    Standing.DISAGREEMENT: "⚠",
    Standing.CONFLICT: "⚠",
    Standing.OUTDATED: "⚠",
    Standing.UNANSWERED: "○",
}


def standing_words(standing: Standing, voice: Voice) -> str:
    """Say how an answer stands in the city, its sign first."""
    return f"{_SIGNS[standing]} {standing_text(standing, voice)}"


def standing_text(standing: Standing, voice: Voice) -> str:
    """Say how an answer stands in the city, without a sign: the fonts of documents have none."""
    match standing:
        case Standing.SETTLED:
            return voice.say("wording", "is the city's answer")
        case Standing.LISTED:
            return voice.say("wording", "stands beside the others")
        case Standing.ADDED:
            return voice.say("wording", "is added up")
        case Standing.SIDE_BY_SIDE:
            return voice.say("wording", "stands beside the others, not added up")
        case Standing.DISAGREEMENT:
            return voice.say("wording", "departments disagree: to decide")
        case Standing.CONFLICT:
            return voice.say("wording", "two versions: to decide")
        case Standing.OUTDATED:
            return voice.say("wording", "the decision is out of date")
        case Standing.UNANSWERED:
            return voice.say("wording", "unanswered")


def city_words(standing: Standing, voice: Voice) -> str:
    """Say what the city makes of all answers to a question, its sign first."""
    match standing:
        case Standing.SETTLED:
            return "✓ " + voice.say("wording", "One answer, which is the city's.")
        case Standing.LISTED:
            return "✓ " + voice.say("wording", "All answers stand side by side, each with its department.")
        case Standing.ADDED:
            return "✓ " + voice.say("wording", "The departments' figures are added up.")
        case Standing.SIDE_BY_SIDE:
            return "✓ " + voice.say("wording", "The figures stand side by side.")
        case Standing.DISAGREEMENT:
            return "⚠ " + voice.say(
                "wording", "The departments say different things: somebody has to decide."
            )
        case Standing.CONFLICT:
            return "⚠ " + voice.say(
                "wording", "Two copies of one department's work differ: somebody has to decide."
            )
        case Standing.OUTDATED:
            return "⚠ " + voice.say(
                "wording", "It was decided, and a department said something else since: decide again."
            )
        case Standing.UNANSWERED:
            return "○ " + voice.say("wording", "Nobody has answered yet.")


def apart_sentence(apart: Apart, voice: Voice) -> str:
    """Say why figures stand side by side."""
    match apart:
        case Apart.OTHER_SCHEME:
            return voice.say("wording", "Not added up: the departments use different origin schemes.")
        case Apart.OTHER_PERIOD:
            return voice.say("wording", "Not added up: the figures are of different dates or periods.")
        case Apart.OTHER_CELLS:
            return voice.say("wording", "Not added up: the tables are split in different ways.")
        case Apart.OVERLAPPING:
            return voice.say(
                "wording",
                "Not added up: the same people may be counted by several departments. A sum would count "
                "contacts, not persons.",
            )
        case Apart.NOT_ADDABLE:
            return voice.say("wording", "Not added up: averages and medians have no sum.")


def counted_sentence(counted: int, asked: int, voice: Voice) -> str:
    """Say how many of the departments that are asked are in the city's answer."""
    said = voice.plural("wording", "{counted} of %n department(s)", "", 2)
    return said(asked).format(counted=counted)
