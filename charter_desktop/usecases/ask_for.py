"""Write "What to ask for": the empty tables of a department, to forward to whoever has the figures."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Dimension, Figure, Member, Question
from charter_desktop.reports.content import AskedContent, AskedTable, Document, Masthead
from charter_desktop.settings.clock import now
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.published_words import Words, dimension_word
from charter_desktop.wording.voice import Voice

MOST_COLUMNS = 6
"""More numbers than these do not fit beside each other on a page."""


def write_ask(book: AnswerBook, language: str, into: Path, *, force: bool = False) -> Path | Refusal:
    """Write `ask-for-DEPARTMENT-LANGUAGE.pdf` into a folder. Raises TroubleError of the disk."""
    path = into / f"ask-for-{book.author.department}-{language}.pdf"
    if path.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(path))
    content = ask_content(book, language)
    if not content.tables:
        return Refusal(Fault.NO_FIGURES, book.author.department)
    from charter_desktop.reports.ask_document import draw_ask

    data = draw_ask(content)
    try:
        into.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    return path


def ask_content(book: AnswerBook, language: str) -> AskedContent:
    """Give every figure that is asked of this department now, as an empty table."""
    voice = Voice(language)
    words = Words(view_city(book.workspace), voice)
    department = words.department(book.author.department)
    desk = book.setup.department(book.author.department)
    title = voice.say("wording", "{city}, {department}: what to ask for, round {round}")
    masthead = Masthead(
        Document.ASK_FOR,
        language,
        book.setup.city,
        book.setup.round,
        _moment(book),
        title.format(city=book.setup.city, department=department, round=book.setup.round),
        voice.say("wording", "Empty tables of the Integrating Cities Charter"),
        code=_code(book),
    )
    return AskedContent(masthead, department, desk.deadline if desk else "", tuple(_tables(book, words)))


def _moment(book: AnswerBook) -> datetime:
    """Give the moment of the invitation, so that the same questions give the same bytes."""
    return datetime.fromisoformat(book.setup.at).astimezone(UTC) if book.setup.at else now()


def _code(book: AnswerBook) -> str:
    """Name the questionnaires that the tables are of."""
    return " ".join(f"{one.definition.form_id}-{one.definition.version}" for one in book.sessions)


def _tables(book: AnswerBook, words: Words) -> Iterator[AskedTable]:
    for session in book.sessions:
        for question in session.definition.questions():
            if question.figure is not None and session.relevant(question.question_id):
                yield _table(question, question.figure, words)


def _table(question: Question, figure: Figure, words: Words) -> AskedTable:
    across, down = _divided(figure)
    heads = [dimension_word(one.name, words.voice) for one in down]
    measures = [_measure(figure, name, words) for name in figure.measures]
    members = [_member(one, words) for one in across.members] if across is not None else [""]
    numbers = [
        f"{member}: {measure}" if member and len(measures) > 1 else member or measure
        for member, measure in product(members, measures)
    ]
    lines = tuple(product(*([_member(one, words) for one in dimension.members] for dimension in down)))
    first = heads or [words.voice.say("wording", "Figure")]
    rows = lines if heads else ((words.label(question.question_id),),)
    note = ""
    if figure.unit and figure.unit != "%":
        note = words.voice.say("wording", "Unit: {unit}").format(unit=figure.unit)
    return AskedTable(
        question.question_id,
        words.label(question.question_id),
        words.text(question.hint),
        (*first, *numbers),
        rows,
        note,
    )


def _divided(figure: Figure) -> tuple[Dimension | None, tuple[Dimension, ...]]:
    """Put the last split beside each other where it fits, the others below each other."""
    if not figure.dimensions:
        return None, ()
    last = figure.dimensions[-1]
    if len(last.members) * len(figure.measures) > MOST_COLUMNS:
        return None, figure.dimensions
    return last, figure.dimensions[:-1]


def _member(member: Member, words: Words) -> str:
    return words.text(member.labels) or member.name


def _measure(figure: Figure, name: str, words: Words) -> str:
    known = figure.labels.get(name, {})
    return known.get(words.language) or next(iter(known.values()), name)
