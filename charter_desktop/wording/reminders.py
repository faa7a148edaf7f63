"""The words of a reminder, and of how long something is open."""

from collections.abc import Iterator, Mapping

from charter_desktop.wording.voice import Voice


def reminder_subject(facts: Mapping[str, str], voice: Voice) -> str:
    """Give the subject; `facts` are city, round, department."""
    said = voice.say("wording", "{city}: a reminder of your answers for round {round} ({department})")
    return said.format_map(facts)


def reminder_text(
    facts: Mapping[str, str], voice: Voice, *, sent_back: bool, past: bool, comments: int
) -> str:
    """Give the text, polite and whole.

    `facts` are city, round, department, deadline, today, returned, person, function; `past` says that the
    deadline is over, `comments` counts those that were sent back.
    """
    lines = [
        voice.say("wording", "Good day,"),
        _open(facts, voice, sent_back=sent_back, past=past),
        *_comments(comments, voice),
        voice.say(
            "wording",
            "Please open your file in Charter Desktop, look under Check and send for what is still missing, write "
            "the contribution there and send it to me. Whatever you can't know yet, or is not collected, can be "
            "said so: that is an answer too.",
        ),
        voice.say(
            "wording",
            "If something stands in your way, or the invitation was lost, a short answer to this e-mail is enough.",
        ),
        voice.say("wording", "Thank you.\n{person}\n{function}"),
    ]
    return "\n\n".join(lines).format_map(facts) + "\n"


def open_since(days: int | None, voice: Voice) -> str:
    """Say how far a deadline is; `days` counts from it to today, None is no deadline."""
    if days is None:
        return voice.say("wording", "no deadline")
    if days > 0:
        return voice.plural("wording", "%n day(s) late", "", 2)(days)
    if days == 0:
        return voice.say("wording", "due today")
    return voice.plural("wording", "due in %n day(s)", "", 2)(-days)


def _open(facts: Mapping[str, str], voice: Voice, *, sent_back: bool, past: bool) -> str:
    if sent_back:
        return voice.say(
            "wording",
            "on {returned} I sent some answers of {department} for the round {round} of the Integrating Cities "
            "Charter back to you. By {today} they have not come back to me.",
        )
    if past:
        return voice.say(
            "wording",
            "the answers of {department} for the round {round} of the Integrating Cities Charter were due on "
            "{deadline}. By {today} nothing has arrived.",
        )
    if facts["deadline"]:
        return voice.say(
            "wording",
            "the answers of {department} for the round {round} of the Integrating Cities Charter are due on "
            "{deadline}. By {today} nothing has arrived yet.",
        )
    return voice.say(
        "wording",
        "the answers of {department} for the round {round} of the Integrating Cities Charter are awaited. By "
        "{today} nothing has arrived yet.",
    )


def _comments(count: int, voice: Voice) -> Iterator[str]:
    if count:
        counted = voice.plural("wording", "%n comment(s) say what to look at again.", "", 2)
        yield counted(count)
