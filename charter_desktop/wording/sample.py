"""What the demonstration tells, one sentence for each thing that happens."""

from charter_desktop.wording.voice import Voice


def sample_sentence(what: str, voice: Voice) -> str:
    """Give the sentence of a thing that happened, with places for its facts."""
    say = voice.say
    sentences = {
        "city_started": say(
            "wording", "{city}: the coordinator starts the round and says who runs which service."
        ),
        "invited": say(
            "wording", "Invitation for {department}: set-up, questionnaires, the coordinator's certificate."
        ),
        "newer_form": say(
            "wording",
            "The secretariat revises the education questionnaire; education has been invited with the old one.",
        ),
        "answered": say(
            "wording", "{department} answers {count} questions offline and attaches {attached} files."
        ),
        "contributed": say(
            "wording",
            "{department} signs a contribution: {answers} answers, {protected} of them hidden or rounded.",
        ),
        "colleague": say(
            "wording", "{name} works on a copy of the same workspace, with a key of their own ({code})."
        ),
        "mistake": say("wording", "{department} sends a file by mistake."),
        "copied": say("wording", "A copy of the city from before the first contribution."),
        "received": say("wording", "Received from {signer}: {new} changes."),
        "already": say("wording", "The same file again: nothing happens."),
        "waiting": say("wording", "Signed by {signer} with a key that is not known yet: it waits."),
        "trusted": say(
            "wording", "The code {code} was compared by telephone: the file of {signer} is merged."
        ),
        "retracted": say("wording", "The file sent by mistake is retracted; nothing is deleted."),
        "settled": say("wording", "Conflict at {field} decided: {reason}"),
        "decided": say("wording", "Disagreement decided as {field}: {reason}"),
        "plan_frozen": say("wording", "The plan is frozen with {actions} actions."),
        "published": say("wording", "Published as an accessible PDF."),
        "submitted": say(
            "wording", "The submission: {answers} answers and {actions} actions in one signed bundle."
        ),
        "verified": say(
            "wording", "Verified: signed by {signer} as {role}; the signature covers all {files} files."
        ),
        "tampered": say("wording", "The same bundle with one bit changed is refused."),
    }
    return sentences[what]
