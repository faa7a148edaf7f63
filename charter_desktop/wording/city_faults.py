"""Sentences for what a coordinator is refused: files that can't be taken in, decisions that can't be made."""

from collections.abc import Callable, Mapping

from charter_desktop.domain.refusal import Fault
from charter_desktop.wording.voice import Voice

CITY_FAULTS: Mapping[Fault, Callable[[Voice], str]] = {
    Fault.OTHER_KIND: lambda voice: voice.say(
        "wording", "{place} is a file of another kind: {kind_word}, and not what is wanted here."
    ),
    Fault.OTHER_CITY: lambda voice: voice.say("wording", "{place} is a file of another city."),
    Fault.LAST_OF_OTHER_CITY: lambda voice: voice.say(
        "wording", "{place} is a file of another city, {theirs}."
    ),
    Fault.IS_A_FOLDER: lambda voice: voice.say(
        "wording", "{place} is a folder: give the files that are in it."
    ),
    Fault.KEY_REVOKED: lambda voice: voice.say(
        "wording",
        "{place} is signed with a key of {department} in which {person} withdrew trust on {day}. It waits; "
        "trust accept takes the key, and the file, in again.",
    ),
    Fault.COUNTS_ALREADY: lambda voice: voice.say("wording", "{place} was not retracted: it counts already."),
    Fault.UNSETTLED: lambda voice: voice.say(
        "wording", "Answers that are not decided yet: {count}; the first is {place}."
    ),
    Fault.WHOLE_TABLE: lambda voice: voice.say(
        "wording",
        "{place} is a table that one number does not decide. Give all of its cells as JSON, as `conflicts --json` "
        "prints them, or decide it in the window.",
    ),
    Fault.NO_SUCH_VERSION: lambda voice: voice.say(
        "wording", "There is no frozen version {place}, or several begin like that."
    ),
    Fault.KEPT_TOO_SHORT: lambda voice: voice.say(
        "wording",
        "Raw figures are needed until {least} at least: today, or the last deadline of the round. With --force "
        "an earlier day is set all the same.",
    ),
    Fault.SAME_ROUND: lambda voice: voice.say(
        "wording", "The round from which it starts is called {place} already: give another name."
    ),
    Fault.NO_ENGLISH_HERE: lambda voice: voice.say(
        "wording", "{place} is not among the texts that are put into English: `translate CITY` lists those."
    ),
}
