"""The officer's overview: until when, how long it takes, what to do next; made in the database thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.days import local_day
from charter_desktop.gui.places import ACTIONS, EVIDENCE, SEND, SOURCES
from charter_desktop.gui.told import Told, refused
from charter_desktop.gui.values import PlaceValue
from charter_desktop.wording.shown import day

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk
    from charter_desktop.usecases.comments import Comment

_PLACES = {"action": ACTIONS, "source": SOURCES, "evidence": EVIDENCE}
"""Where things are that a comment may be about, beside answers."""
_ROUND_UP = 5
"""Minutes: an estimate is not more exact than that."""


@dataclass(frozen=True, slots=True)
class DeskStep:
    """One thing to do, the place where it is done, and the words of its button."""

    sentence: str
    place: str
    button: str


@dataclass(frozen=True, slots=True)
class DeskOverview:
    """The department's round at a glance; each section is its title, its count, its state in words."""

    title: str
    deadline: str
    effort: str
    steps: tuple[DeskStep, ...]
    sections: tuple[tuple[str, str, str], ...]
    figures: bool


@dataclass(frozen=True, slots=True)
class AskWritten:
    """What came of writing "What to ask for"; no path where it was refused."""

    told: Told
    path: Path | None = None


def desk_overview(desk: "DepartmentDesk", places: Sequence[PlaceValue], problems: int) -> DeskOverview:
    """Look at the department's round; `places` are its sections."""
    from charter_desktop.usecases.source_cards import figures

    voice, setup = desk.voice, desk.book.setup
    department = setup.department(desk.book.author.department)
    title = voice.say("wording", "{department} · {city}, round {round}")
    return DeskOverview(
        title.format(department=department.name if department else "", city=setup.city, round=setup.round),
        _deadline(desk, department.deadline if department else ""),
        _effort(desk),
        tuple(_steps(desk, places, problems)),
        tuple(_section(desk, place) for place in places),
        bool(figures(desk.book)),
    )


def write_ask(desk: "DepartmentDesk", folder: Path) -> AskWritten:
    """Write "What to ask for"; one that is there is replaced, it holds nothing but questions."""
    from charter_desktop.usecases.ask_for import write_ask as write

    made = write(desk.book, desk.voice.language, folder, force=True)
    if isinstance(made, Refusal):
        return AskWritten(refused(made, desk.voice))
    said = desk.voice.say("wording", "Written: {path}").format(path=made)
    return AskWritten(Told(said), made)


def _deadline(desk: "DepartmentDesk", text: str) -> str:
    voice, coordinator = desk.voice, desk.book.setup.coordinator
    invited = voice.say("wording", "{coordinator} invited you.").format(coordinator=coordinator)
    if not text:
        return invited if coordinator else ""
    left = (date.fromisoformat(text) - datetime.now().astimezone().date()).days
    if left > 0:
        said = voice.plural("wording", "Due on {day}, in %n day(s).", "", 2)(left)
    elif left == 0:
        said = voice.say("wording", "Due today, {day}.")
    else:
        said = "⚠ " + voice.plural("wording", "It was due on {day}, %n day(s) ago.", "", 2)(-left)
    return " ".join(filter(None, (invited if coordinator else "", said.format(day=day(text)))))


def _effort(desk: "DepartmentDesk") -> str:
    from charter_desktop.forms.effort import minutes_left

    if desk.book.setup.progress:
        return ""
    left = sum(minutes_left(session) for session in desk.book.sessions)
    if not left:
        return desk.voice.say("wording", "Nothing that every department is asked is left to answer.")
    rounded = max(_ROUND_UP, round(left / _ROUND_UP) * _ROUND_UP)
    return desk.voice.plural(
        "wording",
        "About %n minute(s) of work are left, with the tables at hand. You can stop at any time.",
        "",
        2,
    )(rounded)


def _steps(desk: "DepartmentDesk", places: Sequence[PlaceValue], problems: int) -> Iterator[DeskStep]:
    from charter_desktop.usecases.plan_actions import list_actions
    from charter_desktop.usecases.source_cards import figures, source_cards

    voice = desk.voice
    if figures(desk.book) and not source_cards(desk.book):
        said = voice.say("wording", "Say once where your figures come from; they all inherit it.")
        yield DeskStep(said, SOURCES, voice.say("wording", "Sources"))
    yield from _returned(desk)
    begun = next((one for one in places if one.answered < one.asked), None)
    if begun is not None:
        left = sum(one.asked - one.answered for one in places)
        said = voice.plural("wording", "%n question(s) are not answered yet.", "", 2)(left)
        yield DeskStep(said, begun.id, voice.say("wording", "Go on"))
    if desk.book.setup.progress:
        yield from _reporting(desk)
        return
    if not list_actions(desk.workspace):
        said = voice.say("wording", "Propose what your department will do, for the city's action plan.")
        yield DeskStep(said, ACTIONS, voice.say("wording", "Actions"))
    if problems:
        said = voice.plural("wording", "%n point(s) are open. You can send now and correct later.", "", 2)(
            problems
        )
    else:
        said = voice.say("wording", "Everything is answered: have it approved and send it.")
    yield DeskStep(said, SEND, voice.say("wording", "Check and send"))


def _reporting(desk: "DepartmentDesk") -> Iterator[DeskStep]:
    """Give what a progress round asks for: how far the actions are, nothing else."""
    voice, asked = desk.voice, len(desk.book.setup.actions)
    said = voice.plural(
        "wording", "Say how far %n action(s) of the plan are: status, milestones, money.", "", 2
    )
    yield DeskStep(said(asked), ACTIONS, voice.say("wording", "Actions"))
    done = voice.say("wording", "Then have it approved and send it.")
    yield DeskStep(done, SEND, voice.say("wording", "Check and send"))


def _returned(desk: "DepartmentDesk") -> Iterator[DeskStep]:
    """Give what the coordinator sent back and nobody looked after yet."""
    from charter_desktop.usecases.answer_decision import waiting_decisions
    from charter_desktop.usecases.comments import list_comments

    voice, owner = desk.voice, desk.workspace.about.owner
    comments = list_comments(desk.workspace, owner)
    answers = [one.field.id for one in comments if one.field.kind == "answer"]
    decisions = [one.field.id for one in waiting_decisions(desk.workspace)]
    for questions, said in (
        (
            decisions,
            voice.plural("wording", "%n decision(s) of the coordinator wait for your answer.", "", 2),
        ),
        (answers, voice.plural("wording", "%n comment(s) stand at your answers.", "", 2)),
    ):
        section = next((found for one in questions if (found := desk.section_of(one)) is not None), None)
        if section is not None:
            yield DeskStep(said(len(questions)), section.place, voice.say("wording", "Look at it"))
    yield from _remarks(desk, comments)


def _remarks(desk: "DepartmentDesk", comments: "Sequence[Comment]") -> Iterator[DeskStep]:
    """Give the coordinator's comments on actions, sources and evidence, each with what it is about."""
    voice = desk.voice
    said = voice.say("wording", "{what}: {text} ({person}, {day})")
    names = _names(desk) if any(one.field.kind in _PLACES for one in comments) else {}
    for one in comments:
        if one.field.kind in _PLACES:
            what = names.get((one.field.kind, one.field.id), one.field.id)
            sentence = said.format(what=what, text=one.text, person=one.person, day=local_day(one.at))
            yield DeskStep(sentence, _PLACES[one.field.kind], voice.say("wording", "Look at it"))


def _names(desk: "DepartmentDesk") -> dict[tuple[str, str], str]:
    from charter_desktop.usecases.list_evidence import list_evidence
    from charter_desktop.usecases.plan_actions import list_actions
    from charter_desktop.usecases.source_cards import source_cards

    return {
        **{("action", one.id): one.text("title") for one in list_actions(desk.workspace)},
        **{("source", one.id): one.system for one in source_cards(desk.book)},
        **{("evidence", one.item.id): one.item.name for one in list_evidence(desk.book)},
    }


def _section(desk: "DepartmentDesk", place: PlaceValue) -> tuple[str, str, str]:
    voice = desk.voice
    if place.answered >= place.asked:
        state = "● " + voice.say("wording", "complete")
    elif place.answered:
        state = "◐ " + voice.say("wording", "begun")
    else:
        state = "○ " + voice.say("wording", "empty")
    if place.problems and place.answered:
        state += " · ⚠ " + voice.plural("wording", "%n open point(s)", "", 2)(place.problems)
    return place.title, f"{place.answered}/{place.asked}", state
