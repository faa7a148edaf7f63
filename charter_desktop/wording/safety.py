"""The words of safety copies: that none could be made, which is the newest, what a restore did."""

from datetime import datetime

from charter_desktop.domain.trouble import TroubleError
from charter_desktop.wording.faults import trouble_sentence
from charter_desktop.wording.voice import Voice


def not_copied_sentence(error: TroubleError, voice: Voice) -> str:
    """Say that no safety copy could be made, and why; the work goes on."""
    said = voice.say("wording", "No safety copy could be made. {why}")
    return said.format(why=trouble_sentence(error, voice))


def moment(at: datetime) -> str:
    """Write when a copy was made, in the time of this computer."""
    return at.astimezone().strftime("%d/%m/%Y %H:%M")


def newest_sentence(path: str, at: datetime, voice: Voice) -> str:
    """Name the newest safety copy of a damaged file."""
    said = voice.say("wording", "The newest safety copy is of {time}: {path}")
    return said.format(time=moment(at), path=path)
