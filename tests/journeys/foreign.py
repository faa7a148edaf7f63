"""A city runs with a questionnaire that nobody here wrote: filled in, contributed and merged.

    python -m tests.journeys.foreign WORKBOOK ...

Prints one line for each workbook: how many answers went in and came out, or why it was refused.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.view import Standing
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.session import FormSession
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.definitions import is_meta
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity, start_city
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice
from tests.rounds import must

TYPED = {
    Kind.TEXT: "señal",
    Kind.INTEGER: "12",
    Kind.DECIMAL: "12,5",
    Kind.RANGE: "1",
    Kind.DATE: "31/12/2025",
    Kind.TIME: "14:30",
    Kind.DATE_TIME: "2025-12-31T14:30:00.000+01:00",
    Kind.ACKNOWLEDGE: "OK",
}


def play_foreign(workbook: Path, folder: Path) -> tuple[int, int] | Refusal:
    """Give how many answers were typed and how many the city has; or why the workbook was refused."""
    with must(
        start_city(folder / "city.charter", NewCity("Otra", "ES", "1", "Clara", "Coordinator"))
    ) as city:
        imported = import_questionnaire(city, workbook)
        if isinstance(imported, Refusal):
            return imported
        must(add_department(city, "dept", "Department", forms=[imported.form_id]))
        sent = must(invite(city, "dept", folder))
        with must(accept(sent.path, folder / "dept.charter", "Nadie", "Officer")) as workspace:
            book = AnswerBook.open(workspace)
            typed = sum(fill_in(book, session) for session in book.sessions)
            contribution = must(contribute(book, folder)).sent.path
            expected = {name: answer for name, (answer, _) in book.answers().items()}
        assert [line.outcome for line in receive(city, [contribution])] == [Outcome.MERGED]
        view = view_city(city)
    settled = [name for name, item in view.answers.items() if item.standing is Standing.SETTLED]
    for name in settled:
        assert view.answers[name].answer == expected[name], name
    return typed, len(settled)


def fill_in(book: AnswerBook, session: FormSession) -> int:
    """Answer whatever is asked, until nothing new is asked; gives how many answers were taken."""
    done: set[str] = set()
    for _ in range(4):
        for question_id, typed in list(_open_questions(session, done)):
            done.add(question_id)
            if isinstance(record_answer(book, question_id, typed), Refusal):
                done.add(question_id)
    return sum(1 for question_id in done if session.value(question_id))


def _open_questions(session: FormSession, done: set[str]) -> Iterator[tuple[str, str]]:
    for question_id in session.questions():
        question = session.question(question_id)
        if question is None or question_id in done or is_meta(question) or not session.relevant(question_id):
            continue
        typed = _answer(session, question_id, question)
        if typed and not session.readonly(question_id):
            yield question_id, typed


def _answer(session: FormSession, question_id: str, question: Question) -> str:
    if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        choices = session.choices(question_id)
        return choices[0].name if choices else ""
    return TYPED.get(question.kind, "")


def main() -> None:
    """Play every workbook named on the command line."""
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as folder:
            result = play_foreign(Path(name), Path(folder))
        if isinstance(result, Refusal):
            print(f"{Path(name).name}: refused: {refusal_sentence(result, Voice('en'))[:300]}")
        else:
            print(f"{Path(name).name}: {result[0]} answers typed, {result[1]} merged", flush=True)


if __name__ == "__main__":
    main()
