"""Make what the page of English texts shows, and write what was typed; in the database thread."""

from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.coordinator.english_values import EnglishLine, EnglishTyped
from charter_desktop.gui.plan.action_words import column_word
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.english_texts import Narrative, Translated
    from charter_desktop.usecases.published_words import Words


def english_texts(city: "CityDesk") -> tuple[EnglishLine, ...]:
    """Give every text of the city with its English."""
    from charter_desktop.usecases.english_texts import narratives
    from charter_desktop.usecases.published_words import Words

    words = Words(city.view, city.voice)
    return tuple(_line(one, words) for one in narratives(city.view))


def keep_english(city: "CityDesk", typed: EnglishTyped) -> Told:
    """Write the English of a text."""
    from charter_desktop.usecases.english_texts import put_english

    voice = city.voice
    made = put_english(city.workspace, typed.field, typed.text)
    if isinstance(made, Refusal):
        return refused(made, voice, voice.say("wording", "The English text"))
    return Told(voice.say("wording", "The English text is kept."))


def keep_as_english(city: "CityDesk", fields: tuple[str, ...]) -> Told:
    """Say that own words are English already; without fields all that have none."""
    from charter_desktop.usecases.english_texts import keep_own

    made = keep_own(city.workspace, fields)
    if isinstance(made, Refusal):
        return refused(made, city.voice)
    return Told(city.voice.plural("wording", "%n text(s) stand as English too.", "", 2)(made))


def _line(one: "Narrative", words: "Words") -> EnglishLine:
    from charter_desktop.usecases.english_texts import Translated

    missing = one.standing is not Translated.CURRENT
    said = _standing(one.standing, words.voice)
    return EnglishLine(str(one.field), _about(one, words), one.text, one.english, said, missing)


def _about(one: "Narrative", words: "Words") -> str:
    if not one.column:
        return words.address(one.field.id)
    title = next((item.text("title") for item in words.view.plan if item.id == one.field.id), "")
    said = words.voice.say("wording", "{column} of the action {title}")
    return said.format(column=column_word(one.column, words.voice), title=title or "?")


def _standing(standing: "Translated", voice: Voice) -> str:
    from charter_desktop.usecases.english_texts import Translated

    match standing:
        case Translated.MISSING:
            return "○ " + voice.say("wording", "not in English yet")
        case Translated.OUTDATED:
            return "⚠ " + voice.say("wording", "your words changed since")
        case Translated.CURRENT:
            return "✓ " + voice.say("wording", "in English")
