"""The words of the indicators that are computed, and of what they are split by."""

from collections.abc import Mapping
from decimal import Decimal

from charter_desktop.domain.answer import State
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.plan import Status
from charter_desktop.wording.shown import decimal
from charter_desktop.wording.states import state_word, status_word
from charter_desktop.wording.voice import Voice


def computed_word(indicator: str, voice: Voice) -> str:
    """Name a computed indicator."""
    say = voice.say
    known = {
        "PL1.3": say("wording", "Commitments covered by an action with owner, deadline and budget"),
        "PL1.4": say("wording", "Actions by status"),
        "PL1.6": say("wording", "Delivery rate: actions completed that were due in the period"),
        "PL2.1": say("wording", "Core indicators answered with a value"),
        "PL2.2": say("wording", "Figures comparable with last round"),
        "PL2.5": say("wording", "Indicators declared impossible to collect"),
        "EM1.2": say(
            "wording", "Representation of people with a migrant background in the staff (1 is parity)"
        ),
    }
    return known[indicator]


def split_word(split: str, roles: Mapping[str, str], voice: Voice) -> str:
    """Name one part of an indicator, such as `status=late`; `roles` are the names of the city's roles by code."""
    dimension, _, member = split.partition("=")
    match dimension:
        case "status":
            return status_word(Status(member), voice)
        case "reason":
            return state_word(State(member), voice)
        case _:
            return roles.get(member, member)


def result_words(numerator: Decimal, denominator: Decimal | None, voice: Voice) -> str:
    """Write a number, or a share as its part of the whole."""
    number = decimal(decimal_text(numerator), voice)
    if denominator is None:
        return number
    said = voice.say("wording", "{part} of {whole}")
    return said.format(part=number, whole=decimal(decimal_text(denominator), voice))
