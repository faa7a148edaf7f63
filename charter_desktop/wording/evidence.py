"""Words of evidence: what kind a file is, how large, and one sentence for everything odd about it."""

from collections.abc import Callable, Mapping

from charter_desktop.domain.evidence import Concern, FileKind, Noted
from charter_desktop.wording.voice import Voice


def kind_word(kind: FileKind, voice: Voice) -> str:
    """Name what a piece of evidence is."""
    match kind:
        case FileKind.LINK:
            return voice.say("wording", "Link")
        case FileKind.PDF:
            return "PDF"
        case FileKind.PICTURE:
            return voice.say("wording", "Picture")
        case FileKind.WORKBOOK:
            return voice.say("wording", "Spreadsheet")
        case FileKind.DOCUMENT:
            return voice.say("wording", "Document")
        case FileKind.ARCHIVE:
            return voice.say("wording", "Archive")
        case FileKind.PROGRAM:
            return voice.say("wording", "Program")
        case FileKind.OTHER:
            return voice.say("wording", "File")


def concern_sentence(noted: Noted, voice: Voice) -> str:
    """Say what is odd about a file."""
    return _CONCERNS[noted.concern](voice).format(detail=noted.detail or "?")


_CONCERNS: Mapping[Concern, Callable[[Voice], str]] = {
    Concern.SCRIPT: lambda voice: voice.say("wording", "It holds a script that runs when it is opened."),
    Concern.LAUNCH: lambda voice: voice.say("wording", "It can start another program."),
    Concern.SENDS: lambda voice: voice.say(
        "wording", "It holds a form that sends what is typed to somebody."
    ),
    Concern.ENCLOSES: lambda voice: voice.say(
        "wording", "Other files are enclosed in it, which can't be seen on its pages."
    ),
    Concern.LOCKED: lambda voice: voice.say(
        "wording", "It is locked with a password: the coordinator can't read it."
    ),
    Concern.DAMAGED: lambda voice: voice.say(
        "wording", "It is damaged, or built in a way that can't be read here."
    ),
    Concern.NOT_LOOKED_INTO: lambda voice: voice.say("wording", "What is packed in it was not looked into."),
    Concern.OTHER_CONTENT: lambda voice: voice.say(
        "wording", "It is something else than the end of its name says."
    ),
    Concern.MACROS: lambda voice: voice.say("wording", "It holds macros, which are small programs."),
    Concern.HIDDEN_SHEETS: lambda voice: voice.say("wording", "It has hidden sheets: {detail}."),
    Concern.RAW_FIGURES: lambda voice: voice.say(
        "wording", "It is a table of figures: what it holds leaves as it is, small numbers too."
    ),
    Concern.PLACE_OF_PICTURE: lambda voice: voice.say(
        "wording", "It tells where the picture was taken. Shrinking takes that away."
    ),
    Concern.AUTHOR: lambda voice: voice.say("wording", "It names a person as its author: {detail}."),
}
