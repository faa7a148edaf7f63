"""After raw figures were erased: show on the pages what was released, so that a closed workspace can be read."""

from collections.abc import Iterator, Mapping

from charter_desktop.domain.answer import NUMERATOR, Answer, State
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field, without_rows
from charter_desktop.domain.gesture import new_filling
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.domain.view import is_conflict
from charter_desktop.forms.definition import Question
from charter_desktop.forms.tables import STATE
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.definitions import own_definitions
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.release_code import TRAVELLING_KINDS
from charter_desktop.usecases.share import shared_heads


def put_back_released(workspace: Workspace) -> None:
    """Write what this workspace's owner shared as its drafts: answers as released, the rest as it is.

    Only drafts are written, as if they had been loaded: nothing is set off, and what is shared stays.
    """
    owner = workspace.about.owner
    heads = shared_heads(workspace, owner)
    values = {where: group[0].value for where, group in heads.items() if not is_conflict(group)}
    author, at, gesture = author_of(workspace), stamp(now()), new_filling()
    made = [
        Revision.make(where, value, author=author, at=at, line=Line.DRAFT, gesture=gesture)
        for where, value in _drafts(workspace, values)
    ]
    with workspace.transaction():
        revisions.append(workspace, made)


def _drafts(workspace: Workspace, values: Mapping[Field, Value]) -> Iterator[tuple[Field, Value]]:
    asked = {one.question_id: one for form in own_definitions(workspace) for one in form.questions()}
    for where, value in values.items():
        question = asked.get(without_rows(where.id))
        if where.kind in TRAVELLING_KINDS or where.part == "row":
            yield where, value
        elif where.kind == "answer" and not where.part and value is not None and question is not None:
            for part, text in _parts(question, Answer.from_value(value)):
                yield where.with_part(part), text


def _parts(question: Question, answer: Answer) -> Iterator[tuple[str, str]]:
    """Give what would have been typed for an answer; what was hidden stays blank."""
    yield from answer.about.items()
    if answer.state not in {State.VALUE, State.SUPPRESSED}:
        yield STATE, answer.state.value
    elif answer.value:
        yield NUMERATOR if question.figure is not None else "", answer.value
    for key, cell in answer.cells.items():
        if cell.value is not None:
            yield str(key), cell.value
        elif cell.state not in {State.VALUE, State.SUPPRESSED}:
            yield f"{STATE}:{key}", cell.state.value
