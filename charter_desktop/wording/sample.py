"""What the demonstration tells, one sentence for each thing that happens."""

from collections.abc import Callable, Mapping

from charter_desktop.wording.voice import Voice


def sample_sentence(what: str, voice: Voice) -> str:
    """Give the sentence of a thing that happened, with places for its facts."""
    return _SENTENCES[what](voice)


_SENTENCES: Mapping[str, Callable[[Voice], str]] = {
    "city_started": lambda voice: voice.say(
        "wording", "{city}: the coordinator starts the round and says who runs which service."
    ),
    "invited": lambda voice: voice.say(
        "wording", "Invitation for {department}: set-up, questionnaires, the coordinator's certificate."
    ),
    "newer_form": lambda voice: voice.say(
        "wording",
        "The secretariat revises the education questionnaire; education has been invited with the old one.",
    ),
    "answered": lambda voice: voice.say(
        "wording", "{department} answers {count} questions offline and attaches {attached} files."
    ),
    "contributed": lambda voice: voice.say(
        "wording",
        "{department} signs a contribution: {answers} answers, {protected} of them hidden or rounded.",
    ),
    "colleague": lambda voice: voice.say(
        "wording", "{name} works on a copy of the same workspace, with a key of their own ({code})."
    ),
    "mistake": lambda voice: voice.say("wording", "{department} sends a file by mistake."),
    "copied": lambda voice: voice.say("wording", "A copy of the city from before the first contribution."),
    "received": lambda voice: voice.say("wording", "Received from {signer}: {new} changes."),
    "already": lambda voice: voice.say("wording", "The same file again: nothing happens."),
    "waiting": lambda voice: voice.say(
        "wording", "Signed by {signer} with a key that is not known yet: it waits."
    ),
    "trusted": lambda voice: voice.say(
        "wording", "The code {code} was compared by telephone: the file of {signer} is merged."
    ),
    "retracted": lambda voice: voice.say(
        "wording", "The file sent by mistake is retracted; nothing is deleted."
    ),
    "settled": lambda voice: voice.say("wording", "Conflict at {field} decided: {reason}"),
    "decided": lambda voice: voice.say("wording", "Disagreement decided as {field}: {reason}"),
    "taken_over": lambda voice: voice.say(
        "wording", "Last round is taken over: {actions} actions of its plan are to be reviewed."
    ),
    "declined": lambda voice: voice.say("wording", "A proposal is declined: {title}. {reason}"),
    "reviewed": lambda voice: voice.say(
        "wording", "The last plan is reviewed: {actions} of its actions go on in this one."
    ),
    "plan_frozen": lambda voice: voice.say("wording", "The plan is frozen with {actions} actions."),
    "translated": lambda voice: voice.say(
        "wording", "Some of the city's texts are put into English; {left} are still to do."
    ),
    "published": lambda voice: voice.say("wording", "Published as an accessible PDF."),
    "submitted": lambda voice: voice.say(
        "wording", "The submission: {answers} answers and {actions} actions in one signed bundle."
    ),
    "verified": lambda voice: voice.say(
        "wording", "Verified: signed by {signer} as {role}; the signature covers all {files} files."
    ),
    "tampered": lambda voice: voice.say("wording", "The same bundle with one bit changed is refused."),
}
