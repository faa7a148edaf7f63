"""What the city has to decide, made ready to show: rivals side by side, only what differs."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, CellKey
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import COLUMNS, LISTS
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import Standing
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.gui.coordinator.answer_rows import answer_rows, differing
from charter_desktop.gui.coordinator.city_desk import CityDesk
from charter_desktop.gui.coordinator.dispute_values import KEEP, DisputeValue, Entry, OptionValue
from charter_desktop.gui.coordinator.said_values import (
    beside_word,
    cell_word,
    cells_in_order,
    value_text,
)
from charter_desktop.gui.days import local_time
from charter_desktop.gui.plan.action_words import column_word, statuses
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.settle_alike import Rivalry

_Row = tuple[str, ...]


def disputes(city: CityDesk) -> tuple[DisputeValue, ...]:
    """Give everything that a person has to decide."""
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.settle_alike import rivalries

    words, found = Words(city.view, city.voice), rivalries(city.workspace, city.view)
    return tuple(
        _dispute(city, one, sum(other is not one and one.is_like(other) for other in found), words)
        for one in found
    )


def _dispute(city: CityDesk, one: "Rivalry", alike: int, words: "Words") -> DisputeValue:
    item, where, rivals = one.item, one.field, one.heads
    is_answer = where.kind == "answer" and not where.part
    question = words.question(where.id) if is_answer else None
    entry, offered = _entry(where, question, rivals, words)
    said = _said(rivals) if is_answer else ()
    rows = answer_rows(where.id, said, words) if is_answer else _value_rows(where, rivals, words)
    return DisputeValue(
        key=item.question,
        field=str(where),
        label=words.address(where.id) if is_answer else _other_label(city, where),
        kind=_kind_word(item.standing, words.voice),
        explanation=_explanation(item.standing, words.voice),
        options=tuple(_option(number, head, words) for number, head in enumerate(rivals, 1)),
        rows=(*_provenance(city, rivals, words.voice), *differing(rows)),
        entry=entry,
        offered=offered,
        alike=alike,
    )


def _option(number: int, head: Revision, words: "Words") -> OptionValue:
    earlier = head.field.owner == CITY and bool(head.basis)
    decided = words.voice.say("wording", "the decision until now")
    name = decided if earlier else _who(head, words)
    return OptionValue(KEEP if earlier else head.id, f"{number} · {name}")


def _who(head: Revision, words: "Words") -> str:
    return words.department(head.department) or words.voice.say("wording", "coordination")


def _provenance(city: CityDesk, rivals: Sequence[Revision], voice: Voice) -> Iterable[_Row]:
    from charter_desktop.usecases.provenance import came_in

    brought = came_in(city.workspace, rivals)
    here = voice.say("wording", "made here")
    files = [brought[one.id].facts["file"] if one.id in brought else here for one in rivals]
    yield (voice.say("wording", "Said by"), *(one.person for one in rivals))
    yield (voice.say("wording", "On"), *(local_time(one.at) for one in rivals))
    yield (voice.say("wording", "Came in"), *files)
    reasons = [one.reason for one in rivals]
    if any(reasons):
        yield (voice.say("wording", "Reason given"), *reasons)


def _said(rivals: Sequence[Revision]) -> tuple[Answer | None, ...]:
    return tuple(Answer.from_value(head.value) if head.value is not None else None for head in rivals)


def _value_rows(where: Field, rivals: Sequence[Revision], words: "Words") -> Iterable[_Row]:
    voice = words.voice
    known: dict[str, Callable[[str], str]] = {
        "status": lambda text: dict(statuses(voice)).get(text, text),
        "department": lambda text: words.department(text) or text,
        "area": words.area,
    }
    shown = known.get(where.part) if where.kind == "action" else None
    texts = [
        shown(one.value) if shown and isinstance(one.value, str) else value_text(one.value, voice)
        for one in rivals
    ]
    yield (voice.say("wording", "Answer"), *texts)


def _entry(
    where: Field, question: Question | None, rivals: Sequence[Revision], words: "Words"
) -> tuple[Entry, tuple[tuple[str, str], ...]]:
    """Say how another answer is typed, and which choices or cells there are for it."""
    if where.kind == "answer" and not where.part:
        return _entry_of_answer(where, question, rivals, words)
    if where.kind == "action" and where.part == "status":
        return Entry.CHOICE, statuses(words.voice)
    if where.kind == "action" and where.part == "commitments":
        clauses = (*words.charter.pledges, *words.charter.commitments)
        return Entry.CHOICES, tuple((one.code, f"{one.code} · {words.named(one.short)}") for one in clauses)
    column = where.kind == "action" and where.part in COLUMNS and where.part not in LISTS
    plain = column or all(isinstance(one.value, str) for one in rivals)
    return (Entry.TEXT if plain else Entry.NOTHING), ()


def _entry_of_answer(
    where: Field, question: Question | None, rivals: Sequence[Revision], words: "Words"
) -> tuple[Entry, tuple[tuple[str, str], ...]]:
    if question is None:
        return Entry.TEXT, ()
    if question.figure is not None:
        said = [Answer.from_value(head.value) for head in rivals if head.value is not None]
        keys = differing_cells(said) or [CellKey(name) for name in (NUMERATOR, DENOMINATOR)]
        known = [key for key in keys if key.measure in question.figure.measures]
        ordered = cells_in_order(question.figure, known)
        return Entry.CELLS, tuple((str(key), cell_word(question.figure, key, words)) for key in ordered)
    if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        offered = tuple(words.choices(where.id).items())
        one = question.kind is Kind.SELECT_ONE
        return (Entry.CHOICE if one else Entry.CHOICES) if offered else Entry.TEXT, offered
    return (Entry.TEXT if question.kind is Kind.TEXT else Entry.LINE), ()


def differing_cells(said: Sequence[Answer]) -> list[CellKey]:
    """Name the cells in which answers differ."""
    keys = dict.fromkeys(chain.from_iterable(one.cells for one in said))
    return [key for key in keys if len({one.cells.get(key) for one in said}) > 1]


def _kind_word(standing: Standing, voice: Voice) -> str:
    match standing:
        case Standing.CONFLICT:
            return voice.say("wording", "conflict")
        case Standing.DISAGREEMENT:
            return voice.say("wording", "disagreement")
        case Standing.OUTDATED:
            return voice.say("wording", "outdated decision")
        case (
            Standing.SETTLED | Standing.LISTED | Standing.ADDED | Standing.SIDE_BY_SIDE | Standing.UNANSWERED
        ):
            return ""


def _explanation(standing: Standing, voice: Voice) -> str:
    match standing:
        case Standing.CONFLICT:
            return voice.say(
                "wording", "Two copies of one department's work were changed without knowing of each other."
            )
        case Standing.DISAGREEMENT:
            return voice.say("wording", "Departments state the same fact differently.")
        case Standing.OUTDATED:
            return voice.say(
                "wording", "This was decided before; since then a department has said something else."
            )
        case (
            Standing.SETTLED | Standing.LISTED | Standing.ADDED | Standing.SIDE_BY_SIDE | Standing.UNANSWERED
        ):
            return ""


def _other_label(city: CityDesk, where: Field) -> str:
    """Name what is no answer: the column of an action, a source card, a comment, a part of the set-up."""
    voice = city.voice
    if where.kind == "action":
        title = next((one.text("title") for one in city.view.actions if one.id == where.id), "")
        said = voice.say("wording", "{column} of the action {title}")
        return said.format(column=column_word(where.part, voice), title=title or "?")
    known = {
        "answer": voice.say("wording", "A row of a table"),
        "source": voice.say("wording", "A source card"),
        "evidence": voice.say("wording", "Evidence"),
        "comment": voice.say("wording", "A comment"),
        "department": voice.say("wording", "The set-up of a department"),
        "document": voice.say("wording", "Whether a received file counts"),
    }
    name = known.get(where.kind, voice.say("wording", "The set-up of the round"))
    return f"{name}: {beside_word(where.part, voice)}" if where.kind == "source" and where.part else name
