"""The inbox in words: what became of each file, everything that arrived, and who signs for whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.days import local_day, local_time
from charter_desktop.wording.arrivals import changes_sentence
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.arrivals import Arrival
    from charter_desktop.usecases.receive import Received
    from charter_desktop.usecases.trust import TrustLine


@dataclass(frozen=True, slots=True)
class ArrivedValue:
    """One file of this session: what became of it, who signed, how far the certificate is known.

    `verifiable` says that the file is still where it came from.
    """

    path: Path
    file: str
    sentence: str
    signer: str
    certificate: str
    verifiable: bool


@dataclass(frozen=True, slots=True)
class ReceivedValue:
    """One contribution that was kept; `counts` and `retracted` say what can be done with it."""

    sha256: str
    at: str
    department: str
    signer: str
    file: str
    standing: str
    counts: bool
    retracted: bool


@dataclass(frozen=True, slots=True)
class TrustValue:
    """One certificate; `compared` says that it was accepted, `revocable` that trust can be withdrawn."""

    department: str
    name: str
    signer: str
    code: str
    standing: str
    compared: bool
    revocable: bool


@dataclass(frozen=True, slots=True)
class InboxValue:
    """What the inbox shows; `tried` says that some files were only looked into, and may be merged now."""

    arrived: tuple[ArrivedValue, ...]
    received: tuple[ReceivedValue, ...]
    trust: tuple[TrustValue, ...]
    tried: bool = False


def inbox(city: "CityDesk", fresh: Sequence["Received"]) -> InboxValue:
    """Look at the inbox; `fresh` is what this session took in, the newest first."""
    from charter_desktop.usecases.arrivals import list_arrivals
    from charter_desktop.usecases.setup import read_setup
    from charter_desktop.usecases.trust import list_trust

    names = {one.id: one.name for one in read_setup(city.workspace).departments}
    voice = city.voice
    return InboxValue(
        tuple(_arrived(line, names, voice) for line in fresh),
        tuple(_received(one, names, voice) for one in reversed(list_arrivals(city.workspace))),
        tuple(_trust(line, names, voice) for line in list_trust(city.workspace)),
        tried=any(line.tried for line in fresh),
    )


def _arrived(line: "Received", names: Mapping[str, str], voice: Voice) -> ArrivedValue:
    said = _became(line, names, voice)
    signer = f"{line.signer} ({names.get(line.department, line.department)})" if line.signer else ""
    there = line.path.is_file()
    return ArrivedValue(line.path, line.path.name, said, signer, _certificate(line, voice), there)


def _became(line: "Received", names: Mapping[str, str], voice: Voice) -> str:  # noqa: PLR0911 - a sentence a case
    """Say what became of a file, its sign first."""
    from charter_desktop.usecases.receive import Outcome

    match line.outcome:
        case Outcome.MERGED if line.tried:
            return "→ " + voice.say("wording", "Would be merged: {changes}.").format(
                changes=_changes(line, voice)
            )
        case Outcome.MERGED:
            merged = voice.plural("wording", "Contribution merged: %n new change(s).", "", 2)(line.new)
            return f"✓ {merged} {_changes(line, voice)}"
        case Outcome.ALREADY if not line.at:
            return "✓ " + voice.say("wording", "The same file as one before it.")
        case Outcome.ALREADY:
            said = voice.say("wording", "Already merged on {day} by {person}. Nothing changed.")
            return "✓ " + said.format(day=local_day(line.at), person=line.person)
        case Outcome.RETRACTED:
            return "⚠ " + voice.say("wording", "Merged once and retracted since. Take it back in below.")
        case Outcome.PARKED:
            assert line.refusal is not None
            waits = _why_waiting(line.refusal.fault, names.get(line.department, ""), voice)
            would = voice.say("wording", "It would change: {changes}.").format(changes=_changes(line, voice))
            return f"… {waits} {would}"
        case Outcome.REFUSED:
            assert line.refusal is not None
            return "⚠ " + _why_refused(line.refusal, line.path, voice)


def _changes(line: "Received", voice: Voice) -> str:
    found = line.changes
    if found is None:
        return ""
    return changes_sentence(found.new, found.changed, found.others, len(found.conflicts), voice)


def _certificate(line: "Received", voice: Voice) -> str:
    from charter_desktop.usecases.receive import Outcome

    if line.outcome not in {Outcome.MERGED, Outcome.ALREADY, Outcome.RETRACTED}:
        return ""
    if line.compared:
        return voice.say("wording", "compared by telephone")
    return voice.say("wording", "not compared yet: see below")


def _why_waiting(why: Fault | None, department: str, voice: Voice) -> str:
    if why is Fault.OTHER_KEY:
        said = voice.say(
            "wording", "It waits: {department} signed with another key before. Compare the code below."
        )
        return said.format(department=department)
    if why is Fault.KEY_REVOKED:
        said = voice.say("wording", "It waits: trust in this key of {department} was withdrawn.")
        return said.format(department=department)
    return voice.say("wording", "It waits for an earlier file on which it builds.")


def _why_refused(refusal: Refusal, path: Path, voice: Voice) -> str:
    if refusal.fault is Fault.OTHER_KIND:
        return _other_kind(refusal.facts.get("kind", ""), voice)
    return refusal_sentence(replace(refusal, place=refusal.place.replace(str(path), path.name)), voice)


def _other_kind(kind: str, voice: Voice) -> str:
    """Say what a file of another kind is for."""
    say = voice.say
    known = {
        "invitation": say("wording", "This is an invitation: the department opens it. Nothing was merged."),
        "submission": say(
            "wording", "This is a submission to EUROCITIES, ready to send. Nothing was merged."
        ),
    }
    other = say("wording", "This is a signed file that is not merged here. Verify it to see what it holds.")
    return known.get(kind, other)


def _received(one: "Arrival", names: Mapping[str, str], voice: Voice) -> ReceivedValue:
    from charter_desktop.usecases.arrivals import Whereabouts

    name = names.get(one.department, one.department)
    counts, gone = one.whereabouts is Whereabouts.COUNTING, one.whereabouts is Whereabouts.RETRACTED
    standing = _standing(one, name, voice)
    return ReceivedValue(one.sha256, local_time(one.at), name, one.signer, one.file, standing, counts, gone)


def _standing(one: "Arrival", department: str, voice: Voice) -> str:
    from charter_desktop.usecases.arrivals import Whereabouts

    match one.whereabouts:
        case Whereabouts.COUNTING:
            return "✓ " + voice.say("wording", "counts")
        case Whereabouts.RETRACTED:
            return "⚠ " + voice.say("wording", "retracted: {reason}").format(reason=one.reason or "-")
        case Whereabouts.WAITING:
            return "… " + _why_waiting(one.why, department, voice)


def _trust(line: "TrustLine", names: Mapping[str, str], voice: Voice) -> TrustValue:
    from charter_desktop.usecases.trust import TrustStanding

    compared = line.standing is TrustStanding.COMPARED
    revocable = line.standing in {TrustStanding.COMPARED, TrustStanding.NOT_COMPARED}
    name, said = names.get(line.department, line.department), _trust_words(line, voice)
    return TrustValue(line.department, name, line.signer, line.code, said, compared, revocable)


def _trust_words(line: "TrustLine", voice: Voice) -> str:
    from charter_desktop.usecases.trust import TrustStanding

    match line.standing:
        case TrustStanding.COMPARED:
            return "✓ " + voice.say("wording", "compared by telephone")
        case TrustStanding.NOT_COMPARED:
            return "⚠ " + voice.say("wording", "not compared yet; its files are merged")
        case TrustStanding.WAITING:
            return "… " + voice.say("wording", "waits until it is compared")
        case TrustStanding.REVOKED:
            return "⚠ " + voice.say("wording", "revoked; its next file waits")
