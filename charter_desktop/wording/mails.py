"""The words of the e-mails that files travel with."""

from collections.abc import Mapping

from charter_desktop.wording.voice import Voice


def mail_subject(kind: str, facts: Mapping[str, str], voice: Voice) -> str:
    """Give the subject for a kind of file; `facts` are city, round, department, file, deadline."""
    match kind:
        case "invitation":
            said = voice.say("wording", "{city}: your questions for round {round} ({department})")
        case "contribution":
            said = voice.say("wording", "{city}: answers of {department} for round {round}")
        case "return":
            said = voice.say("wording", "{city}: your answers came back with comments ({department})")
        case "submission":
            said = voice.say("wording", "{city}: Integrating Cities Charter, submission for round {round}")
        case _:
            said = voice.say("wording", "{city}: {file}")
    return said.format_map(facts)


def mail_text(kind: str, facts: Mapping[str, str], voice: Voice, *, attached: bool) -> str:
    """Give the text: what the file is, and what to do with it; `attached` is no for one that is too large."""
    lines = [voice.say("wording", "Good day,"), _opening(kind, voice), _what_to_do(kind, facts, voice)]
    if not attached:
        lines.append(
            voice.say(
                "wording",
                "The file {file} is too large for most mail servers: please send it in another way, such as a "
                "shared folder.",
            )
        )
    lines.append(voice.say("wording", "The file is signed: any change to it on the way is seen."))
    return "\n\n".join(line for line in lines if line).format_map(facts) + "\n"


def _opening(kind: str, voice: Voice) -> str:
    match kind:
        case "invitation":
            return voice.say(
                "wording",
                "the round {round} of the Integrating Cities Charter has begun. The attached file holds the "
                "questions of {department}.",
            )
        case "contribution":
            return voice.say("wording", "attached are the answers of {department} for the round {round}.")
        case "return":
            return voice.say(
                "wording",
                "some answers of {department} need another look. The attached file says which and why.",
            )
        case "submission":
            return voice.say(
                "wording",
                "attached is the submission of {city} for the round {round} of the Integrating Cities Charter.",
            )
        case _:
            return voice.say("wording", "attached is {file}.")


def _what_to_do(kind: str, facts: Mapping[str, str], voice: Voice) -> str:
    match kind:
        case "invitation" if facts.get("deadline"):
            return voice.say(
                "wording",
                "Open it with Charter Desktop (double click, or drop it on the window), write your name and "
                "function, and answer until {deadline}. You can work offline and stop at any time.",
            )
        case "invitation" | "return":
            return voice.say(
                "wording",
                "Open it with Charter Desktop (double click, or drop it on the window). You can work offline and "
                "stop at any time.",
            )
        case "contribution":
            return voice.say("wording", "Drop the file on the inbox of Charter Desktop.")
        case "submission":
            return voice.say(
                "wording",
                "To look inside without the program, rename a copy of the file to .zip and open index.html.",
            )
        case _:
            return ""
