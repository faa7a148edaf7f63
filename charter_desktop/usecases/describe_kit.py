"""Say in plain words what a round kit holds and by which rules it protects."""

from pathlib import Path

from charter_desktop.disclosure.rules import Rules
from charter_desktop.domain.refusal import Refusal
from charter_desktop.usecases.round_kit import RoundKit, read_kit
from charter_desktop.wording.kits import kit_sentences, no_rules_sentence, rules_sentence
from charter_desktop.wording.voice import Voice


def describe_kit(path: Path, language: str) -> tuple[str, ...] | Refusal:
    """Read a kit and give its sentences; refused as `read_kit` does."""
    kit = read_kit(path)
    if isinstance(kit, Refusal):
        return kit
    with kit.letter.container:
        return kit_words(kit, Voice(language))


def kit_words(kit: RoundKit, voice: Voice) -> tuple[str, ...]:
    """Give a kit's sentences: whose it is, how it protects, what to do with it."""
    facts = {
        "round": kit.round,
        "organisation": kit.organisation or kit.letter.signer.who,
        "signer": kit.letter.signer.who,
    }
    whose, use = kit_sentences(facts, len(kit.forms), voice)
    protects = rules_words(kit.rules, voice) if kit.rules else no_rules_sentence(voice)
    return whose, protects, use


def rules_words(rules: Rules, voice: Voice) -> str:
    """Say which rules protect."""
    below = {name: rule.threshold for name, rule in rules.classes.items()}
    return rules_sentence(rules.version, below, voice)
