"""The words of closing a round: what goes, what went, what stays."""

from collections.abc import Mapping, Sequence

from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

_NAMED = 3


def erased_lines(drafts: int, unread: int, files: int, voice: Voice) -> tuple[str, ...]:
    """Say what goes, or went, each with its count."""
    return (
        voice.plural("wording", "%n typed value(s) with their history", "", 2)(drafts),
        voice.plural("wording", "%n text(s) that could not be read", "", 2)(unread),
        voice.plural("wording", "%n file(s) that were never sent or merged", "", 2)(files),
    )


def copies_words(names: Sequence[str], voice: Voice) -> str:
    """Name copies beside the file, of many the first; blank where there are none."""
    first, rest = ", ".join(names[:_NAMED]), len(names) - _NAMED
    if rest <= 0:
        return first
    return voice.plural("wording", "{names} and %n more", "", 2)(rest).format(names=first)


def record_rows(
    facts: Mapping[str, str], lines: tuple[str, ...], voice: Voice
) -> tuple[tuple[str, str], ...]:
    """Give the rows of the record; `facts` are at, person, function, retention, copies, hash, code."""
    say = voice.say
    who = say("wording", "{person}, {function}").format_map(facts)
    return (
        (say("wording", "Closed on"), f"{day(facts['at'][:10])} {facts['at'][11:16]} UTC"),
        (say("wording", "Closed by"), who),
        (say("wording", "Raw figures were kept until"), day(facts["retention"])),
        (say("wording", "Erased"), "; ".join(lines)),
        (say("wording", "Copies removed beside the file"), facts["copies"] or say("wording", "none")),
        (say("wording", "State of what stays"), facts["hash"][:16].upper()),
        (say("wording", "Code of this record"), facts["code"]),
    )


def own_answers_sentence(voice: Voice) -> str:
    """Say what a city's closing leaves exact: the coordinator's answers are shared as they are typed."""
    return voice.say(
        "wording",
        "What the coordinator answered for the city itself was shared exactly as it was typed: it stays in this "
        "file and is not erased.",
    )


def stays_sentences(voice: Voice, *, city: bool) -> tuple[str, ...]:
    """Say what stays, in a city with its own exact answers, and what is out of the program's reach."""
    return (
        voice.say(
            "wording",
            "What was released, sent, received and frozen stays as it was: it can be read, verified and published.",
        ),
        *((own_answers_sentence(voice),) if city else ()),
        voice.say(
            "wording",
            "The file was written anew and the old one overwritten. Copies elsewhere, such as backups of the "
            "computer or files handed over, are out of the program's reach.",
        ),
    )
