"""The matrix: departments down, sections across, and the answers behind each cell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from charter_desktop.domain.field import CITY, Field, without_rows
from charter_desktop.domain.view import CityAnswer, Standing, is_conflict
from charter_desktop.gui.coordinator.answer_words import answer_words
from charter_desktop.gui.coordinator.progress import Progress, progress, state_sentence, state_sign
from charter_desktop.gui.coordinator.returning_lines import backs, returning
from charter_desktop.gui.coordinator.returning_values import ReturningValue
from charter_desktop.gui.coordinator.sections import (
    Across,
    FormSection,
    SectionFinder,
    Tally,
    marks_of,
    tally,
)
from charter_desktop.gui.days import local_day
from charter_desktop.wording.standings import standing_words
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.domain.revision import Revision
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.city_view import CityView
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.setup import Department


@dataclass(frozen=True, slots=True)
class ColumnValue:
    """One section: its key, what stands over the column, its whole title."""

    key: str
    head: str
    title: str


@dataclass(frozen=True, slots=True)
class CellValue:
    """One cell: its count, the name of its icon, how it is read out; all blank where nothing is asked."""

    text: str = ""
    sign: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class RowValue:
    """One department: how far it is, and its cells in the order of the columns.

    `back` says what stands to be sent back, and when that happened last.
    """

    department: str
    name: str
    sent: str
    cells: tuple[CellValue, ...]
    back: str = ""


@dataclass(frozen=True, slots=True)
class MatrixValue:
    """The whole grid; `unplaced` says how many answers have no place in today's questionnaires.

    `counts` are sentences: who is open, late, sent back, and what is to decide.
    """

    columns: tuple[ColumnValue, ...]
    rows: tuple[RowValue, ...]
    unplaced: str = ""
    counts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer, or one of several versions of it; `undecided` says that a person has to decide.

    `field` is what a comment on it is about, such as `hr/answer/EM1.1`.
    """

    question: str
    field: str
    label: str
    said: str
    who: str
    at: str
    standing: str
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class CellAnswers:
    """Everything that one department was asked in one section, what it said, and the comments on it."""

    title: str
    lines: tuple[AnswerLine, ...]
    returning: ReturningValue


def matrix(city: "CityDesk", across: Across = Across.SECTIONS) -> MatrixValue:
    """Give the grid of the city as it stands."""
    far, said = progress(city), backs(city)
    states = {one.department.id: f"{state_sign(one)} {state_sentence(one, city.voice)}" for one in far}
    value = matrix_of(city.view, city.voice, states, across)
    rows = tuple(replace(row, back=said.get(row.department, "")) for row in value.rows)
    return replace(value, rows=rows, counts=tuple(_counts(city, far)))


def _counts(city: "CityDesk", far: Sequence[Progress]) -> Iterable[str]:
    """Count what needs somebody, the sign first; nothing is said of what is none."""
    from charter_desktop.usecases.send_back import list_returned

    plural, returned = city.voice.plural, list_returned(city.workspace)
    late = sum(one.is_late for one in far)
    silent = sum(not one.sent for one in far) - late
    back = sum(returned.get(one.department.id, "") >= one.sent for one in far if one.sent)
    undecided = len(city.view.undecided)
    counted = (
        ("⚠", late, plural("wording", "%n department(s) late", "", 2)),
        ("…", silent, plural("wording", "%n department(s) have not sent yet", "", 2)),
        ("↩", back, plural("wording", "%n department(s) sent back, not answered yet", "", 2)),
        ("⚠", undecided, plural("wording", "%n answer(s) to decide", "", 2)),
    )
    return [f"{sign} {said(number)}" for sign, number, said in counted if number] or [
        "✓ " + city.voice.say("wording", "Every department has sent, and nothing is to decide.")
    ]


def matrix_of(
    view: "CityView", voice: Voice, states: Mapping[str, str], across: Across = Across.SECTIONS
) -> MatrixValue:
    """Count every department's answers by section or commitment, in one pass over the view.

    `states` says how far each department is.
    """
    from charter_desktop.usecases.published_words import Words

    words = Words(view, voice)
    finder, marks = SectionFinder(view, words, across), marks_of(view)
    departments = [one for one in view.setup.departments if one.id != CITY]
    asked = {one.id: finder.of(one) for one in departments}
    columns = _columns([section for sections in asked.values() for section in sections], words)
    rows = []
    for one in departments:
        tallies: dict[str, Tally] = {}
        for section in asked[one.id]:
            tallies[section.key] = tallies.get(section.key, Tally()) + tally(one.id, section, marks)
        cells = tuple(_cell(one, column, tallies.get(column.key), voice) for column in columns)
        rows.append(RowValue(one.id, one.name, states.get(one.id, ""), cells))
    return MatrixValue(columns, tuple(rows), _unplaced(view, voice))


def cell_answers(
    city: "CityDesk", department: str, key: str, across: Across = Across.SECTIONS
) -> CellAnswers | None:
    """Give the answers behind one cell; None where the department is asked nothing there."""
    from charter_desktop.usecases.published_words import Words

    words = Words(city.view, city.voice)
    known = city.view.setup.department(department)
    finder = SectionFinder(city.view, words, across)
    sections = [one for one in finder.of(known) if one.key == key] if known else []
    if not known or not sections:
        return None
    given = _given(city.view.answers.values(), department)
    lines = [
        line
        for section in sections
        for question in dict.fromkeys((*section.always, *section.perhaps))
        for line in _lines(
            question, given.get(question, ()), department, words, always=question in section.always
        )
    ]
    title = city.voice.say("wording", "{department}: {section}")
    said = title.format(department=known.name, section=sections[0].title)
    return CellAnswers(said, tuple(lines), returning(city, department))


def _columns(sections: Sequence[FormSection], words: "Words") -> tuple[ColumnValue, ...]:
    """Merge sections by their key: those without a code of the charter first, then in its order."""
    charter = words.charter
    codes = [clause.code for clause in (*charter.pledges, *charter.commitments)]
    order = {code: number for number, code in enumerate(codes)}
    merged = {section.key: ColumnValue(section.key, section.head, section.title) for section in sections}
    return tuple(sorted(merged.values(), key=lambda column: order.get(column.key, -1)))


def _cell(department: "Department", column: ColumnValue, found: Tally | None, voice: Voice) -> CellValue:
    if found is None or not found.asked:
        said = voice.say("wording", "{department}, {section}: nothing is asked")
        return CellValue(spoken=said.format(department=department.name, section=column.title))
    if found.undecided:
        said = voice.say(
            "wording", "{department}, {section}: {answered} of {asked} answered, {undecided} to decide"
        )
    else:
        said = voice.say("wording", "{department}, {section}: {answered} of {asked} answered")
    spoken = said.format(
        department=department.name,
        section=column.title,
        answered=found.answered,
        asked=found.asked,
        undecided=found.undecided,
    )
    count = f"{found.answered}/{found.asked}"
    return CellValue(f"{count} ⚠ {found.undecided}" if found.undecided else count, _sign(found), spoken)


def _sign(found: Tally) -> str:
    if found.undecided:
        return "conflicts"
    if found.answered == found.asked:
        return "complete"
    return "partly" if found.answered else "empty"


def _unplaced(view: "CityView", voice: Voice) -> str:
    count = len(view.unplaced)
    counted = voice.plural(
        "wording", "%n answer(s) on an older questionnaire have no place in the newest one.", "", 2
    )
    return counted(count) if count else ""


def _given(answers: Iterable[CityAnswer], department: str) -> dict[str, list[CityAnswer]]:
    """Give a department's answers by question id; rows of a repeat stand under one id."""
    found: dict[str, list[CityAnswer]] = {}
    for answer in answers:
        if any(head.field.owner == department and head.value is not None for head in answer.heads):
            found.setdefault(without_rows(answer.question), []).append(answer)
    return found


def _lines(
    question: str, given: Sequence[CityAnswer], department: str, words: "Words", *, always: bool
) -> Iterable[AnswerLine]:
    if not given and always:
        unanswered = words.voice.say("wording", "unanswered")
        yield AnswerLine(
            question, _field(department, question), words.label(question), unanswered, "", "", ""
        )
    for answer in given:
        mine = tuple(head for head in answer.heads if head.field.owner == department)
        for head in mine:
            yield _line(answer, head, words, conflict=is_conflict(mine))


def _line(answer: CityAnswer, head: "Revision", words: "Words", *, conflict: bool) -> AnswerLine:
    from charter_desktop.usecases.city_view import OPEN

    standing = Standing.CONFLICT if conflict else answer.standing
    return AnswerLine(
        answer.question,
        _field(head.field.owner, answer.question),
        words.label(answer.question),
        answer_words(answer.question, head.value, words),
        head.person,
        local_day(head.at),
        standing_words(standing, words.voice),
        undecided=answer.standing in OPEN,
    )


def _field(department: str, question: str) -> str:
    return str(Field(department, "answer", question))
