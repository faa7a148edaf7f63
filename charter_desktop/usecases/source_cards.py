"""Fill in source cards, and say which figures come from which: each verb is one gesture."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charter_desktop.domain.canonical import Value, tidy_text
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.domain.source import (
    COLUMNS,
    METHODS,
    SCHEMES,
    SOURCE,
    SYSTEM,
    USUAL,
    SourceCard,
    card_of,
    cards_of,
)
from charter_desktop.forms.tables import read_about
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.share import share

MOST_TEXT = 1_000
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "method": METHODS,
    "scheme": SCHEMES,
    "comparable": ("yes", "no"),
    USUAL: ("yes", ""),
}


@dataclass(frozen=True, slots=True)
class CardUse:
    """A card with the questions whose figures inherit from it."""

    card: SourceCard
    questions: tuple[str, ...]


def list_sources(book: AnswerBook) -> tuple[CardUse, ...]:
    """Give the cards of this department, each with the figures that inherit from it."""
    cards = source_cards(book)
    uses: dict[str, list[str]] = {card.id: [] for card in cards}
    for question in figures(book):
        session = book.session_of(question)
        found = card_of({SOURCE: session.part(question, SOURCE) if session else ""}, cards)
        if found is not None:
            uses[found.id].append(question)
    return tuple(CardUse(card, tuple(uses[card.id])) for card in cards)


def source_cards(book: AnswerBook) -> tuple[SourceCard, ...]:
    """Give the cards of this department in the order of their names."""
    drafts = revisions.drafts(book.workspace)
    return cards_of({where: item.value for where, item in drafts.items()})


def figures(book: AnswerBook) -> tuple[str, ...]:
    """Name the questions of this department that ask for a figure and are relevant now."""
    return tuple(
        question.question_id
        for session in book.sessions
        for question in session.definition.questions()
        if question.figure is not None and session.relevant(question.question_id)
    )


def put_source(book: AnswerBook, columns: Mapping[str, str], card_id: str = "") -> SourceCard | Refusal:
    """Add a card, or change the columns named of one; the first one is the usual one.

    A reference is a day, or a period in words. Refused: no name or one that another card has, an unknown
    column, a coverage over 100 %, a method or scheme that is none. A new usual card takes the place of the
    one before.
    """
    known = source_cards(book)
    before = next((card for card in known if card.id == card_id), None)
    if card_id and before is None:
        return Refusal(Fault.NO_SUCH_SOURCE, card_id)
    read = _read_all(columns)
    if isinstance(read, Refusal):
        return read
    merged = {**(before.columns if before else {}), **read}
    if not known:
        merged[USUAL] = "yes"
    if not merged.get(SYSTEM):
        return Refusal(Fault.EMPTY, SYSTEM)
    if any(card.system == merged[SYSTEM] and card.id != card_id for card in known):
        return Refusal(Fault.SAME_SOURCE, merged[SYSTEM])
    made = SourceCard(card_id or new_id(), {name: text for name, text in merged.items() if text})
    changes = _changes(before, made)
    if made.is_usual:
        changes |= {(card.id, USUAL): None for card in known if card.is_usual and card.id != made.id}
    _write(book, changes)
    return made


def remove_source(book: AnswerBook, card_id: str) -> Refusal | None:
    """Take a card away; figures that named it name none."""
    card = next((one for one in source_cards(book) if one.id == card_id), None)
    if card is None:
        return Refusal(Fault.NO_SUCH_SOURCE, card_id)
    named = [name for name in figures(book) if _named(book, name) == card_id]
    with book.one_gesture():
        if named:
            record_gesture(book, [Step(name, SOURCE, "") for name in named])
        _write(book, {(card_id, column): None for column in card.columns})
    return None


def use_source(book: AnswerBook, card_id: str, questions: Iterable[str]) -> Refusal | None:
    """Say that figures come from a card; a blank one gives them back to the usual card."""
    if card_id and all(card.id != card_id for card in source_cards(book)):
        return Refusal(Fault.NO_SUCH_SOURCE, card_id)
    wanted = tuple(questions)
    known = set(figures(book))
    odd = next((name for name in wanted if name not in known), None)
    if odd is not None:
        return Refusal(Fault.NO_SUCH_QUESTION, odd)
    results = record_gesture(book, [Step(name, SOURCE, card_id) for name in wanted])
    return next((one for one in results if isinstance(one, Refusal)), None)


def _named(book: AnswerBook, question: str) -> str:
    session = book.session_of(question)
    return session.part(question, SOURCE) if session else ""


def _read_all(columns: Mapping[str, str]) -> dict[str, str] | Refusal:
    found: dict[str, str] = {}
    for name, typed in columns.items():
        read = _read(name, tidy_text(typed).strip())
        if isinstance(read, Refusal):
            return read
        found[name] = read
    return found


def _read(name: str, text: str) -> str | Refusal:
    if name not in COLUMNS:
        return Refusal(Fault.NO_SUCH_PART, SOURCE, {"part": name, "parts": ", ".join(COLUMNS)})
    if len(text) > MOST_TEXT:
        return Refusal(Fault.TOO_LONG, name, {"most": str(MOST_TEXT)})
    choices = _CHOICES.get(name)
    if choices is not None and text and text not in choices:
        return Refusal(Fault.NOT_A_CHOICE, name, {"typed": text, "choices": ", ".join(filter(None, choices))})
    read = read_about(name, text)
    return Refusal(read.fault, name, read.facts) if isinstance(read, Refusal) else read


def _changes(before: SourceCard | None, after: SourceCard) -> dict[tuple[str, str], Value]:
    old = before.columns if before else {}
    return {
        (after.id, name): after.columns.get(name)
        for name in COLUMNS
        if after.columns.get(name) != old.get(name)
    }


def _write(book: AnswerBook, changes: Mapping[tuple[str, str], Value]) -> None:
    """Write all columns as one gesture; in the city's file the shared ones too."""
    if not changes:
        return
    at, gesture = now(), book.gesture_name()
    heads = revisions.drafts(book.workspace)
    values = {Field(book.author.department, SOURCE, *place): value for place, value in changes.items()}
    made = [
        Revision.make(
            where,
            value,
            author=book.author,
            at=stamp(at),
            parents=[heads[where].id] if where in heads else [],
            line=Line.DRAFT,
            gesture=gesture,
        )
        for where, value in values.items()
    ]
    with book.workspace.transaction():
        revisions.append(book.workspace, made)
        if book.author.department == CITY:
            share(book.workspace, values, author=book.author, at=at)
