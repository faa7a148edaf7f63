"""The words about a round kit and its protection rules."""

from collections.abc import Mapping

from charter_desktop.wording.voice import Voice


def kit_sentences(facts: Mapping[str, str], forms: int, voice: Voice) -> tuple[str, str]:
    """Say what a kit is, and what to do with it; `facts` are round, signer, organisation."""
    counted = voice.plural(
        "wording",
        "A round kit of {organisation} ({signer}) for the round {round}: %n questionnaire(s).",
        "",
        2,
    )
    use = voice.say("wording", "Start a city's round from it: drop it on the first page of the program.")
    return counted(forms).format_map(facts), use


def rules_sentence(version: str, below: Mapping[str, int], voice: Voice) -> str:
    """Say which rules protect; `below` gives by class (S1, S2) the count under which a cell is hidden."""
    said = voice.say(
        "wording",
        "Protection by the rules {version}: counts of residents and users under {residents}, and of staff under "
        "{staff}, are hidden.",
    )
    return said.format(version=version, residents=below["S1"], staff=below["S2"])


def no_rules_sentence(voice: Voice) -> str:
    """Say that a kit brings no rules of its own."""
    return voice.say("wording", "It brings no protection rules: those of the program apply.")
