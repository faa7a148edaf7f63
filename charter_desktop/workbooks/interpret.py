"""Read the content of a cell as the answer to a question, in any language of the form, or say why not."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from charter_desktop.domain.answer import DECLARED, State
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.filling import Doubt
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.folding import bare
from charter_desktop.forms.reading import (
    read_count,
    read_date,
    read_date_time,
    read_decimal,
    read_time,
    read_whole,
)
from charter_desktop.wording.fills import empty_words
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import LANGUAGES, Voice
from charter_desktop.workbooks.content import Content, ContentKind
from charter_desktop.workbooks.words import BETWEEN, Choice

_ASKED_ABOUT = re.compile(r"-?\d{1,3}\.\d{3}\Z")
_EXCEL_EPOCH = date(1899, 12, 30)
_DAYS_KNOWN = range(3_654, 73_051)
"""The day numbers of 1910 to 2100: others are more likely something else."""
_YES, _NO = frozenset({"yes", "si", "true", "ok", "1"}), frozenset({"no", "false", "0"})
_MOST_CHOICES = 12
_MOST_LETTERS = 80
_NOT_NUMBERS = frozenset({ContentKind.DAY, ContentKind.MOMENT, ContentKind.CLOCK, ContentKind.TRUTH})


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Why a content is not taken over, with the facts of its sentence."""

    doubt: Doubt
    facts: Mapping[str, str] = field(default_factory=dict)


def typed_of(  # noqa: PLR0911 - one way of reading for each kind
    content: Content, node: Question, choices: Sequence[Choice]
) -> str | Doubtful:
    """Give what somebody would type to answer a question so."""
    odd = oddity(content)
    if odd is not None:
        return odd
    match node.kind:
        case Kind.INTEGER:
            return _number(content, read_whole, Doubt.NOT_A_WHOLE_NUMBER)
        case Kind.RANGE if node.data_type == "int":
            return _number(content, read_whole, Doubt.NOT_A_WHOLE_NUMBER)
        case Kind.DECIMAL | Kind.RANGE:
            return _number(content, read_decimal, Doubt.NOT_A_NUMBER)
        case Kind.DATE | Kind.TODAY:
            return _date(content)
        case Kind.TIME:
            return _time(content)
        case Kind.DATE_TIME:
            return _moment(content)
        case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE | Kind.ACKNOWLEDGE:
            return _chosen(content, choices, several=node.kind is Kind.SELECT_MULTIPLE)
        case _:
            return words_of(content)


def number_of(content: Content, *, whole: bool) -> str | Doubtful:
    """Give one number of a statistics table as somebody would type it."""
    odd = oddity(content)
    if odd is not None:
        return odd
    if whole:
        return _number(content, read_count, Doubt.NOT_A_COUNT)
    return _number(content, read_decimal, Doubt.NOT_A_NUMBER)


def oddity(content: Content) -> Doubtful | None:
    """Say what no cell may hold, whatever is asked."""
    match content.kind:
        case ContentKind.ERROR:
            return Doubtful(Doubt.ERROR, {"typed": content.text})
        case ContentKind.NO_RESULT:
            return Doubtful(Doubt.NO_RESULT)
        case _:
            return None


def is_empty_word(content: Content) -> bool:
    """Say whether a cell asks for the answer to be taken away."""
    return content.kind is ContentKind.TEXT and content.text.strip() in empty_words()


def state_of(content: Content) -> State | None:
    """Give the state that a cell names in any language, or by its name; None where it names none."""
    if content.kind is not ContentKind.TEXT:
        return None
    return _states().get(bare(content.text))


@cache
def _states() -> Mapping[str, State]:
    """Give every way in which a state is written."""
    said = {bare(state_word(state, voice)): state for voice in map(Voice, LANGUAGES) for state in DECLARED}
    named = {bare(name): state for state in DECLARED for name in (state.value, state.value.replace("_", "-"))}
    return said | named


def words_of(content: Content) -> str:
    """Give a content as a person reads it in the cell."""
    match content.kind:
        case ContentKind.PERCENT:
            return f"{_hundredfold(content.text)} %"
        case ContentKind.DAY:
            return _day_words(content.text)
        case ContentKind.MOMENT:
            return f"{_day_words(content.text[:10])} {content.text[11:16]}"
        case ContentKind.CLOCK:
            return content.text[:5]
        case _:
            return content.text


def typed_number(canonical: str) -> str:
    """Write a canonical number so that it is not asked about: 1.234 could mean 1234, 1.2340 can't."""
    return f"{canonical}0" if _ASKED_ABOUT.match(canonical) else canonical


def brief(text: str) -> str:
    """Give the beginning of a text on one line, for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[: _MOST_LETTERS - 1]}…"


def listed(words: Sequence[str]) -> str:
    """Name what may be chosen, as far as a sentence bears it."""
    return ", ".join(words[:_MOST_CHOICES]) + (", …" if len(words) > _MOST_CHOICES else "")


def _number(content: Content, read: Callable[[str], str | Refusal], doubt: Doubt) -> str | Doubtful:
    typed = words_of(content)
    if content.kind in _NOT_NUMBERS:
        return Doubtful(doubt, {"typed": typed})
    found = read(typed_number(content.text) if content.kind is ContentKind.NUMBER else typed)
    if not isinstance(found, Refusal):
        return typed_number(found)
    if found.fault is Fault.AMBIGUOUS_NUMBER:
        return Doubtful(Doubt.AMBIGUOUS, {**found.facts, "typed": brief(typed)})
    return Doubtful(doubt, {"typed": brief(typed)})


def _date(content: Content) -> str | Doubtful:
    match content.kind:
        case ContentKind.DAY:
            return content.text
        case ContentKind.MOMENT:
            return content.text[:10]
        case ContentKind.NUMBER:
            return _day_number(content.text)
        case _:
            found = read_date(words_of(content))
    return Doubtful(Doubt.NOT_A_DATE, {"typed": brief(content.text)}) if isinstance(found, Refusal) else found


def _day_number(text: str) -> Doubtful:
    whole = text.partition(".")[0]
    if whole.isdigit() and len(whole) <= 6 and int(whole) in _DAYS_KNOWN:
        day = _EXCEL_EPOCH + timedelta(days=int(whole))
        return Doubtful(Doubt.DAY_NUMBER, {"typed": text, "day": _day_words(day.isoformat())})
    return Doubtful(Doubt.NOT_A_DATE, {"typed": text})


def _time(content: Content) -> str | Doubtful:
    if content.kind in {ContentKind.CLOCK, ContentKind.TEXT}:
        found = read_time(content.text)
        if not isinstance(found, Refusal):
            return content.text.strip()
    return Doubtful(Doubt.NOT_A_TIME, {"typed": brief(words_of(content))})


def _moment(content: Content) -> str | Doubtful:
    if content.kind in {ContentKind.DAY, ContentKind.MOMENT, ContentKind.TEXT}:
        found = read_date_time(content.text)
        if not isinstance(found, Refusal):
            return content.text.strip()
    return Doubtful(Doubt.NOT_A_DATE, {"typed": brief(words_of(content))})


def _chosen(content: Content, choices: Sequence[Choice], *, several: bool) -> str | Doubtful:
    text = words_of(content).strip()
    known = _known(choices)
    if content.kind is ContentKind.TRUTH:
        names = _truth(text == "TRUE", choices)
    else:
        names = _names(text, known, several=several)
    if names:
        return names
    words = listed([choice.word for choice in choices])
    return Doubtful(Doubt.NOT_A_CHOICE, {"typed": brief(text), "choices": words})


def _names(text: str, known: Mapping[str, str], *, several: bool) -> str:
    """Give the names of choices that are written in any known way; blank when one is not known."""
    whole = known.get(bare(text), "")
    if whole or not several:
        return whole
    for mark in (BETWEEN.strip(), "\n", ",", " "):
        parts = [part for part in text.split(mark) if part.strip()]
        names = [known.get(bare(part), "") for part in parts]
        if names and all(names):
            return " ".join(dict.fromkeys(names))
    return ""


def _known(choices: Sequence[Choice]) -> dict[str, str]:
    """Give the name behind each way of writing a choice; a label that two share stands for neither."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for choice in choices:
        for label in {bare(one) for one in choice.labels.values() if one}:
            if found.setdefault(label, choice.name) != choice.name:
                twice.add(label)
    for label in twice:
        del found[label]
    found |= {bare(choice.word): choice.name for choice in choices}
    return found | {bare(choice.name): choice.name for choice in choices}


def _truth(value: bool, choices: Sequence[Choice]) -> str:
    wanted = _YES if value else _NO
    found = [
        one.name
        for one in choices
        if wanted & {bare(one.name), *(bare(label) for label in one.labels.values())}
    ]
    return found[0] if len(found) == 1 else ""


def _hundredfold(text: str) -> str:
    return decimal_text(Decimal(text) * 100)


def _day_words(iso: str) -> str:
    return f"{iso[8:10]}/{iso[5:7]}/{iso[:4]}"
