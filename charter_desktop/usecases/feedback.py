"""Write a department's feedback sheet: what the city made of each answer, comment by comment."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.answer import Answer
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.reports.content import Document, Masthead
from charter_desktop.reports.feedback_content import (
    DecidedAnswer,
    FeedbackContent,
    ProposedAction,
    UsedAnswer,
)
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import OPEN, CityView, view_city
from charter_desktop.usecases.comments import list_comments
from charter_desktop.usecases.compare import every_question
from charter_desktop.usecases.definitions import needed
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.publish import coded, document_name
from charter_desktop.usecases.publishable import publishable
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.retract import list_counting
from charter_desktop.usecases.submission_page import shown
from charter_desktop.wording.standings import standing_text
from charter_desktop.wording.voice import Voice

FEEDBACK = "feedback"
"""The name of this document, which is a file's first word."""


def write_feedback(
    workspace: Workspace, department: str, language: str, into: Path, *, force: bool = False
) -> Path | Refusal:
    """Write `feedback-DEPARTMENT-LANGUAGE.pdf` into a folder; raises TroubleError of the disk."""
    view = view_city(workspace)
    if department == CITY or view.setup.department(department) is None:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, department)
    path = into / document_name(FEEDBACK, language, department)
    if path.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(path))
    # reportlab loads here, not when the program starts
    from charter_desktop.reports.feedback_document import draw_feedback

    content = feedback_content(workspace, view, department, language)
    data = draw_feedback(replace(content, masthead=coded(content.masthead, repr(content))))
    try:
        into.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    return path


def feedback_content(workspace: Workspace, view: CityView, department: str, language: str) -> FeedbackContent:
    """Compose the sheet from what the department said and what stands in the city now."""
    voice = Voice(language)
    words = Words(view, voice)
    mine = [item for item in every_question(view) if _said_by(department, item)]
    published = {line.question: line.answer for line in publishable(view) if line.owner == CITY}
    sent = [item.facts["signed"] for item in list_counting(workspace) if item.peer == department]
    comments = list_comments(workspace, department)
    return FeedbackContent(
        masthead=_masthead(view, department, words),
        department=words.department(department),
        sent=max(sent, default="")[:10],
        used=tuple(_used(department, item, words) for item in mine),
        decided=tuple(found for item in mine for found in _decided(department, item, published, words)),
        counted=sum(_counts(department, item) for item in mine),
        comments=tuple((_about(one.field, words), one.text) for one in comments),
        proposals=tuple(_proposal(one, voice) for one in view.actions if one.owner == department),
        silent=tuple(_silent(view, department, words)),
    )


def _masthead(view: CityView, department: str, words: Words) -> Masthead:
    setup, voice = view.setup, words.voice
    stamps = [head.at for group in view.heads.values() for head in group]
    title = voice.say("wording", "{city}, {department}: what became of your answers, round {round}")
    named = words.department(department)
    return Masthead(
        Document.FEEDBACK,
        voice.language,
        setup.city,
        setup.round,
        datetime.fromisoformat(max(stamps)).astimezone(UTC) if stamps else now(),
        title.format(city=setup.city, department=named, round=setup.round),
        voice.say("wording", "Feedback to a department under the Integrating Cities Charter"),
    )


def _said_by(department: str, item: CityAnswer) -> bool:
    return any(head.field.owner == department and head.value is not None for head in item.heads)


def _own(department: str, item: CityAnswer, words: Words) -> str:
    """Write what the department said; two versions of its own stand below each other."""
    heads = [head for head in item.heads if head.field.owner == department and head.value is not None]
    return "\n".join(_words(item.question, Answer.from_value(head.value), words) for head in heads)


def _words(question: str, answer: Answer, words: Words) -> str:
    plain = not answer.cells and answer.value is not None
    known = words.question(question)
    return words.value(question, answer.value or "") if plain else shown(answer, known, words.voice)


def _used(department: str, item: CityAnswer, words: Words) -> UsedAnswer:
    outcome = standing_text(item.standing, words.voice)
    if item.standing is Standing.SETTLED and not _counts(department, item):
        outcome = words.voice.say("wording", "another answer was decided")
    return UsedAnswer(words.address(item.question), _own(department, item, words), outcome)


def _counts(department: str, item: CityAnswer) -> bool:
    """Say whether the department's answer is in what the city says: alone, beside others, or in a sum."""
    own = item.answers.get(department)
    if own is None or item.standing in OPEN:
        return False
    if item.standing is not Standing.SETTLED or item.answer is None:
        return True
    return (own.state, own.value, own.cells) == (item.answer.state, item.answer.value, item.answer.cells)


def _decided(
    department: str, item: CityAnswer, published: Mapping[str, Answer], words: Words
) -> Iterator[DecidedAnswer]:
    """Give what somebody of the city decided: over the department's answer, or between two of its copies.

    What stands now is told as it may be published: another department's small numbers stay hidden.
    """
    label, said = words.address(item.question), _own(department, item, words)
    stands = published.get(item.question)
    if stands is not None and item.standing is Standing.SETTLED and item.counted and item.reason:
        yield DecidedAnswer(label, said, _words(item.question, stands, words), item.reason)
    for head in item.heads:
        if head.field.owner == department and head.department == CITY and head.reason:
            yield DecidedAnswer(label, said, said, head.reason)


def _about(where: Field, words: Words) -> str:
    if where.kind == "answer":
        return words.address(where.id)
    title = next((one.text("title") for one in words.view.actions if one.id == where.id), "")
    return title or where.id


def _proposal(action: Action, voice: Voice) -> ProposedAction:
    title = action.text("title")
    if action.accepted:
        return ProposedAction(title, voice.say("wording", "in the plan"))
    if action.declined is not None:
        return ProposedAction(title, voice.say("wording", "not taken into the plan"), action.declined)
    return ProposedAction(title, voice.say("wording", "not decided yet"))


def _silent(view: CityView, department: str, words: Words) -> Iterator[str]:
    """Name the questions that this department can't leave out and has not answered."""
    known = view.setup.department(department)
    forms = [form for form in view.definitions if known and form.sha256 in known.forms]
    for name in (name for form in forms for name in needed(form)):
        item = view.answers.get(name)
        if item is None or not _said_by(department, item):
            yield words.address(name)
