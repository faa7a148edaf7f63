"""One sentence for every cell of a filled template that is not taken over."""

from collections.abc import Callable, Mapping
from functools import cache

from charter_desktop.domain.filling import CellProblem, Doubt
from charter_desktop.wording.voice import LANGUAGES, Voice


def cell_sentence(problem: CellProblem, voice: Voice) -> str:
    """Say what is wrong with a cell: `housing!B4 "casi" is not one of: planned, running, done`."""
    facts = dict.fromkeys(("typed", "choices", "thousands", "decimals", "day", "sum", "other"), "?")
    return _SENTENCES[problem.doubt](voice).format(**{**facts, "place": problem.place, **problem.facts})


def empty_word(voice: Voice) -> str:
    """Name what is chosen in a template to take an answer away."""
    return voice.say("wording", "(empty)")


@cache
def empty_words() -> frozenset[str]:
    """Give that word in every language."""
    return frozenset(empty_word(Voice(language)) for language in LANGUAGES)


_SENTENCES: Mapping[Doubt, Callable[[Voice], str]] = {
    Doubt.NOT_A_CHOICE: lambda voice: voice.say("wording", '{place} "{typed}" is not one of: {choices}'),
    Doubt.EXCLUDED_CHOICE: lambda voice: voice.say(
        "wording", '{place} "{typed}" does not go with the other answers. Possible now: {choices}'
    ),
    Doubt.NOT_A_WHOLE_NUMBER: lambda voice: voice.say(
        "wording", '{place} "{typed}" is not a whole number, such as 12.'
    ),
    Doubt.NOT_A_COUNT: lambda voice: voice.say(
        "wording", '{place} "{typed}" is not a count: a whole number that is not negative, such as 12.'
    ),
    Doubt.NOT_A_NUMBER: lambda voice: voice.say(
        "wording", '{place} "{typed}" is not a number, such as 1234.5.'
    ),
    Doubt.AMBIGUOUS: lambda voice: voice.say(
        "wording",
        '{place} "{typed}" can mean {thousands} or {decimals}. Write it without separators of thousands.',
    ),
    Doubt.NOT_A_DATE: lambda voice: voice.say(
        "wording", '{place} "{typed}" is not a date, such as 31/12/2026.'
    ),
    Doubt.DAY_NUMBER: lambda voice: voice.say(
        "wording", '{place} "{typed}" is a number, not a date. If {day} is meant, write that.'
    ),
    Doubt.NOT_A_TIME: lambda voice: voice.say("wording", '{place} "{typed}" is not a time, such as 14:30.'),
    Doubt.NOT_A_STATE: lambda voice: voice.say(
        "wording", '{place} "{typed}" does not say why there is no answer. Choose one of: {choices}'
    ),
    Doubt.ERROR: lambda voice: voice.say(
        "wording", "{place} holds an error of the spreadsheet ({typed}) instead of an answer."
    ),
    Doubt.NO_RESULT: lambda voice: voice.say(
        "wording",
        "{place} holds a formula whose result was not stored. Open the file in a spreadsheet program, save "
        "it and read it again.",
    ),
    Doubt.TWO_ANSWERS: lambda voice: voice.say(
        "wording", '{place} "{typed}" is an answer, and beside it stands why there is none: "{other}".'
    ),
    Doubt.TWICE: lambda voice: voice.say(
        "wording", '{place} "{typed}" answers what {other} answers differently.'
    ),
    Doubt.SUM: lambda voice: voice.say(
        "wording", '{place} "{typed}" is not what the cells of the table add up to: {sum}.'
    ),
    Doubt.MOVED: lambda voice: voice.say(
        "wording",
        '{place} "{typed}" stands in the row "{other}" but was that of another row: the table was sorted '
        "without its hidden first column.",
    ),
    Doubt.NOT_TYPED_HERE: lambda voice: voice.say(
        "wording", '{place} "{typed}" stands where nothing is answered in the workspace.'
    ),
    Doubt.NOT_ASKED: lambda voice: voice.say(
        "wording", '{place} "{typed}" answers a question that is not asked in this questionnaire: {other}'
    ),
}
