"""The words and signs of a commitment's light; no light is told by its colour alone."""

from charter_desktop.domain.light import Light
from charter_desktop.wording.voice import Voice

SIGNS = {
    Light.FULLY: "●",
    Light.PARTLY: "◐",
    Light.NOT: "○",
    Light.OUTSIDE: "▬",
    Light.OPEN: "?",
    Light.UNRESOLVED: "⚠",
}
"""The sign of each light on the screen."""


def light_word(light: Light, voice: Voice) -> str:
    """Name a light."""
    match light:
        case Light.FULLY:
            return voice.say("wording", "fully")
        case Light.PARTLY:
            return voice.say("wording", "partly")
        case Light.NOT:
            return voice.say("wording", "not at all")
        case Light.OUTSIDE:
            return voice.say("wording", "outside our competence")
        case Light.OPEN:
            return voice.say("wording", "unanswered")
        case Light.UNRESOLVED:
            return voice.say("wording", "unresolved")
