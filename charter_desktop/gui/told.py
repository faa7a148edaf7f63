"""What came of something that a person did: a sentence, and where it went wrong if it did."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence; `fault` is None when all went well, else `place` is where in the program's words."""

    sentence: str
    fault: Fault | None = None
    place: str = ""


def refused(refusal: Refusal, voice: Voice, place: str = "", facts: Mapping[str, str] | None = None) -> Told:
    """Say a refusal with the words that a person has for its place, and for facts of it."""
    words = replace(refusal, place=place or refusal.place, facts={**refusal.facts, **(facts or {})})
    return Told(refusal_sentence(words, voice), refusal.fault, refusal.place)
