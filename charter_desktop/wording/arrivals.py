"""The sentences for what a received file changes."""

from collections.abc import Iterator

from charter_desktop.wording.voice import Voice


def changes_sentence(new: int, changed: int, others: int, conflicts: int, voice: Voice) -> str:
    """List what a file changes, each kind with its count; says so when it is nothing."""
    said = " · ".join(_parts(new, changed, others, conflicts, voice))
    return said or voice.say("wording", "nothing new")


def _parts(new: int, changed: int, others: int, conflicts: int, voice: Voice) -> Iterator[str]:
    if new:
        yield voice.plural("wording", "%n new answer(s)", "", 2)(new)
    if changed:
        yield voice.plural("wording", "%n changed answer(s)", "", 2)(changed)
    if others:
        yield voice.plural("wording", "%n change(s) of actions, sources or evidence", "", 2)(others)
    if conflicts:
        yield "⚠ " + voice.plural("wording", "%n in conflict with another copy", "", 2)(conflicts)
