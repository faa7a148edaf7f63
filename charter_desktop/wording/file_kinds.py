"""The words for the kinds of signed files that travel."""

from charter_desktop.wording.voice import Voice


def file_kind_word(kind: str, voice: Voice) -> str:
    """Name what a signed file is; one that a newer program may write keeps its own name."""
    say = voice.say
    known = {
        "contribution": say("wording", "a department's contribution"),
        "invitation": say("wording", "an invitation"),
        "return": say("wording", "answers that were sent back"),
        "submission": say("wording", "a submission to EUROCITIES"),
        "round-kit": say("wording", "a round kit of the secretariat"),
    }
    return known.get(kind, kind or say("wording", "unknown"))
