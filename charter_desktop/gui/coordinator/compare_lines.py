"""Make what the page of answers shows; in the database thread."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.context import Excess
from charter_desktop.domain.field import CITY
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.gui.coordinator.answer_rows import answer_rows
from charter_desktop.gui.coordinator.answer_words import answer_words
from charter_desktop.gui.coordinator.compare_values import ComparedValue, QuestionLine, Which
from charter_desktop.gui.coordinator.said_values import cell_word
from charter_desktop.gui.days import local_time
from charter_desktop.wording.shown import decimal
from charter_desktop.wording.standings import apart_sentence, city_words, counted_sentence, standing_words

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.compare import Comparison, Said
    from charter_desktop.usecases.published_words import Words


def questions(city: "CityDesk") -> tuple[QuestionLine, ...]:
    """Give a line for every question, in the order of the questionnaires."""
    from charter_desktop.usecases.compare import every_question
    from charter_desktop.usecases.published_words import Words

    words = Words(city.view, city.voice)
    return tuple(_line(item, words) for item in every_question(city.view))


def compared(city: "CityDesk", question: str) -> ComparedValue | None:
    """Give one question in full; None when nobody is asked it any more."""
    from charter_desktop.domain.refusal import Refusal
    from charter_desktop.usecases.city_view import OPEN
    from charter_desktop.usecases.compare import compare
    from charter_desktop.usecases.published_words import Words

    found = compare(city.workspace, city.view, question)
    if isinstance(found, Refusal):
        return None
    words, item = Words(city.view, city.voice), found.answer
    columns = tuple(_who(one, words) for one in found.said)
    said = [one.answer for one in found.said]
    joined = item.answer if item.standing is Standing.ADDED else None
    if joined is not None:
        columns, said = (city.voice.say("wording", "Sum"), *columns), [joined, *said]
    return ComparedValue(
        question,
        words.address(question),
        city_words(item.standing, city.voice),
        tuple(_notes(found, words)),
        tuple(_said(one, question, words) for one in found.said),
        columns,
        tuple(answer_rows(question, said, words)),
        undecided=item.standing in OPEN,
    )


def _line(item: CityAnswer, words: "Words") -> QuestionLine:
    from charter_desktop.usecases.compare import excess_of

    asked = words.view.asked(item.question)
    here = {head.field.owner for head in item.heads if head.value is not None} - {CITY}
    counted = f"{len(here)}/{max(len(asked), len(here))}" if asked or here else ""
    suspect = bool(excess_of(words.view, item))
    silent = any(one.id not in here for one in asked)
    standing = standing_words(item.standing, words.voice)
    if suspect:
        standing += " ⚠ " + words.voice.say("wording", "larger than its context")
    return QuestionLine(
        item.question,
        words.address(item.question),
        _city_says(item, words),
        standing,
        counted,
        frozenset(_kinds(item, suspect=suspect, silent=silent)),
    )


def _kinds(item: CityAnswer, *, suspect: bool, silent: bool) -> Iterator[Which]:
    from charter_desktop.usecases.city_view import OPEN

    yield Which.ALL
    if item.standing in OPEN:
        yield Which.TO_DECIDE
    if item.standing is Standing.ADDED:
        yield Which.ADDED
    if item.standing is Standing.SIDE_BY_SIDE:
        yield Which.APART
    if item.standing is Standing.UNANSWERED:
        yield Which.UNANSWERED
    if suspect:
        yield Which.SUSPECT
    if silent:
        yield Which.SILENT


def _city_says(item: CityAnswer, words: "Words") -> str:
    """Write the city's answer in one line; several stand as their number."""
    if item.answer is not None:
        return answer_words(item.question, item.answer.to_value(), words)
    if item.parts:
        return " · ".join(answer_words(item.question, part.answer.to_value(), words) for part in item.parts)
    if not item.answers:
        return ""
    return words.voice.plural("wording", "%n answer(s)", "", 2)(len(item.answers))


def _who(one: "Said", words: "Words") -> str:
    owner = one.revision.field.owner
    if owner == CITY:
        return words.voice.say("wording", "The city")
    return words.department(owner)


def _said(one: "Said", question: str, words: "Words") -> tuple[str, ...]:
    """Tell who says what, since when, in which file, and how far its signature is known."""
    head, voice = one.revision, words.voice
    if one.file is None:
        file, signed = voice.say("wording", "made here"), ""
    elif one.compared:
        signed = voice.say("wording", "✓ {signer}, compared by telephone")
        file, signed = one.file.facts["file"], signed.format(signer=one.file.facts["signer"])
    else:
        signed = voice.say("wording", "⚠ {signer}, not compared yet")
        file, signed = one.file.facts["file"], signed.format(signer=one.file.facts["signer"])
    answer = answer_words(question, head.value, words)
    return _who(one, words), answer, head.person, local_time(head.at), file, signed


def _notes(found: "Comparison", words: "Words") -> Iterator[str]:
    """Say what has to be known of the city's answer: why not added, how many count, what looks wrong."""
    voice, item = words.voice, found.answer
    if item.apart is not None:
        yield apart_sentence(item.apart, voice)
        for part in item.parts:
            line = answer_words(item.question, part.answer.to_value(), words)
            yield "• " + ", ".join(words.department(one) for one in part.owners) + f": {line}"
    if item.standing is Standing.ADDED:
        yield counted_sentence(item.counted, max(len(found.asked), item.counted), voice)
        coverage = item.answer.about.get("coverage", "") if item.answer else ""
        if coverage:
            yield voice.say("wording", "Coverage of the sum: {percent} %").format(percent=coverage)
    if item.reason:
        yield voice.say("wording", "Decided because: {reason}").format(reason=item.reason)
    if found.silent:
        names = ", ".join(one.name for one in found.silent)
        yield voice.say("wording", "No answer yet from: {names}").format(names=names)
    for one in found.excess:
        yield "⚠ " + _excess(one, words)


def _excess(one: Excess, words: "Words") -> str:
    question = words.question(one.question)
    figure = question.figure if question else None
    said = words.voice.say("wording", "{cell}: {number} is more than {limit}, which is all of “{context}”.")
    return said.format(
        cell=cell_word(figure, one.key, words) if figure else str(one.key),
        number=decimal(decimal_text(one.number), words.voice),
        limit=decimal(decimal_text(one.limit), words.voice),
        context=words.label(one.context),
    )
