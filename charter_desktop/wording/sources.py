"""Words of source cards: their columns, how a figure was made, by what origin is told."""

from charter_desktop.wording.voice import Voice


def column_word(column: str, voice: Voice) -> str:
    """Name a column of a source card, or what stands beside a figure."""
    say = voice.say
    known = {
        "system": say("wording", "Name of the source"),
        "source": say("wording", "Source"),
        "method": say("wording", "Method"),
        "reference": say("wording", "Reference"),
        "coverage": say("wording", "Coverage"),
        "scheme": say("wording", "Origin is told by"),
        "legal_basis": say("wording", "Legal basis"),
        "definition": say("wording", "Definition"),
        "comparable": say("wording", "Comparable with last round"),
        "usual": say("wording", "Usual source"),
    }
    return known.get(column, column)


def method_word(code: str, voice: Voice) -> str:
    """Name how a figure was made."""
    say = voice.say
    known = {
        "register": say("wording", "register"),
        "survey": say("wording", "survey"),
        "estimate": say("wording", "estimate"),
    }
    return known.get(code, code)


def scheme_word(code: str, voice: Voice) -> str:
    """Name by what a source tells origin."""
    say = voice.say
    known = {
        "nationality": say("wording", "nationality"),
        "country_of_birth": say("wording", "country of birth"),
        "migrant_background": say("wording", "migrant background"),
        "none": say("wording", "origin may not be recorded"),
    }
    return known.get(code, code)


def yes_word(code: str, voice: Voice) -> str:
    """Write yes or no."""
    known = {"yes": voice.say("wording", "yes"), "no": voice.say("wording", "no")}
    return known.get(code, code)
