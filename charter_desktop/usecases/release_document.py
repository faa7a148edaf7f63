"""Write what leaves a department as PDF, for its head to approve."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.field import CITY, without_rows
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.forms.definition import FormDefinition, Group, Question
from charter_desktop.reports.content import Document, Masthead, ReleaseContent, ReleaseSection
from charter_desktop.settings.clock import now
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.check import check
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.identify import function_of
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.plan_actions import list_actions
from charter_desktop.usecases.publishable import Published
from charter_desktop.usecases.published_actions import cards
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.release import Released, release
from charter_desktop.usecases.release_code import release_code
from charter_desktop.usecases.rules import rules_of_round
from charter_desktop.wording.checks import problem_line
from charter_desktop.wording.voice import Voice


def write_release(book: AnswerBook, language: str, into: Path, *, force: bool = False) -> Path | Refusal:
    """Write `release-DEPARTMENT-LANGUAGE.pdf` into a folder; a draft mark while anything is open.

    Raises TroubleError of the disk.
    """
    path = into / f"release-{book.author.department}-{language}.pdf"
    if path.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(path))
    data = render_release(book, language)
    try:
        into.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    return path


def render_release(book: AnswerBook, language: str) -> bytes:
    """Draw the document; the same answers give the same bytes."""
    from charter_desktop.reports.release_document import draw_release

    return draw_release(release_content(book, language))


def release_content(book: AnswerBook, language: str) -> ReleaseContent:
    """Compose the document from what would leave now."""
    released, voice = release(book), Voice(language)
    view = _view(book, released)
    words = Words(view, voice)
    open_points = tuple(_open_points(book, words))
    department = words.department(book.author.department)
    return ReleaseContent(
        masthead=_masthead(book, view, voice, department, len(open_points)),
        department=department,
        officer=function_of(book.workspace),
        rules=rules_of_round(book.workspace).version,
        protected=sum(1 for item in released.values() if item.marks),
        sections=tuple(_sections(book, PublishedView(view, words, _lines(released)), words)),
        actions=cards(view.actions, words),
        evidence=tuple(_evidence(book)),
        open_points=open_points,
    )


def _view(book: AnswerBook, released: Mapping[str, Released]) -> CityView:
    """Look at this department's release as documents look at a city."""
    answers = {
        name: CityAnswer(name, Standing.SETTLED, item.protected.answer) for name, item in released.items()
    }
    whole = view_city(book.workspace)
    return replace(whole, answers=answers, actions=list_actions(book.workspace), unplaced=())


def _lines(released: Mapping[str, Released]) -> tuple[Published, ...]:
    """Give each answer without its owner: all are of one department."""
    return tuple(
        Published(name, CITY, Standing.SETTLED, item.protected.answer) for name, item in released.items()
    )


def _masthead(book: AnswerBook, view: CityView, voice: Voice, department: str, open_points: int) -> Masthead:
    setup = view.setup
    title = voice.say("wording", "{city}, {department}: answers to release, round {round}")
    return Masthead(
        Document.RELEASE,
        voice.language,
        setup.city,
        setup.round,
        _moment(book),
        title.format(city=setup.city, department=department, round=setup.round),
        voice.say("wording", "Answers of a department under the Integrating Cities Charter"),
        open_points,
        release_code(book),
    )


def _moment(book: AnswerBook) -> datetime:
    """Give the moment of the youngest answer; now where there is none."""
    stamps = [item.at for item in revisions.drafts(book.workspace).values()]
    return datetime.fromisoformat(max(stamps)).astimezone(UTC) if stamps else now()


def _open_points(book: AnswerBook, words: Words) -> Iterator[str]:
    found = check(book)
    for problem in found.problems:
        yield problem_line(replace(problem, question_id=words.label(problem.question_id)), words.voice)
    for where, typed in found.unread:
        said = words.voice.say("wording", "{field}: “{typed}” could not be read.")
        yield said.format(field=where, typed=typed)


def _sections(book: AnswerBook, published: PublishedView, words: Words) -> Iterator[ReleaseSection]:
    known: dict[str, list[str]] = {}
    for name in published.view.answers:
        if not name.endswith("]"):
            known.setdefault(without_rows(name), []).append(name)
    for session in book.sessions:
        for title, questions in _groups(session.definition, words):
            names = [name for question in questions for name in known.get(question.question_id, ())]
            section = ReleaseSection(title, published.figures(names), published.text_answers(names))
            if section.figures or section.answers:
                yield section


def _groups(form: FormDefinition, words: Words) -> Iterator[tuple[str, list[Question]]]:
    """Give the groups of a form below its root, each with all its questions; loose ones come first."""
    loose = [child for child in form.root.children if isinstance(child, Question)]
    if loose:
        yield form.title, loose
    for child in form.root.children:
        if isinstance(child, Group) and child.name != "meta":
            yield words.text(child.label) or child.name, [*_inside(child)]


def _inside(group: Group) -> Iterator[Question]:
    for child in group.children:
        if isinstance(child, Group):
            yield from _inside(child)
        else:
            yield child


def _evidence(book: AnswerBook) -> Iterator[tuple[str, str]]:
    for where, item in revisions.drafts(book.workspace).items():
        if where.kind == "evidence" and isinstance(item.value, dict):
            yield str(item.value.get("name", "")), str(item.value.get("about", ""))
