"""The rule set of this round."""

from charter_desktop.disclosure.rules import Rules, read_rules
from charter_desktop.settings.shipped import shipped_toml


def rules_of_round() -> Rules:
    """Give the rules that come with the program; a city's stricter ones join them later."""
    return read_rules(shipped_toml("rules", "2026.toml"))
