"""Words of an approval: how it was given, and what is asked about it."""

from charter_desktop.wording.voice import Voice


def means_word(code: str, voice: Voice) -> str:
    """Name how somebody approved."""
    known = {
        "signed_pdf": voice.say("wording", "signed PDF"),
        "email": voice.say("wording", "e-mail"),
        "paper": voice.say("wording", "on paper"),
    }
    return known.get(code, code)


def column_word(place: str, voice: Voice) -> str:
    """Name what an approval says, by the option of the command line."""
    known = {
        "--name": voice.say("wording", "Name"),
        "--function": voice.say("wording", "Function"),
        "--day": voice.say("wording", "Day"),
        "--means": voice.say("wording", "How they approved"),
    }
    return known.get(place, place)
