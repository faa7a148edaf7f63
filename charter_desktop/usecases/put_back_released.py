"""After raw figures were erased: show on the pages what was released, so that a closed workspace can be read."""

from charter_desktop.domain.answer import DECLARED, Answer, State
from charter_desktop.domain.gesture import new_filling
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.domain.view import is_conflict
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.release_code import TRAVELLING_KINDS
from charter_desktop.usecases.share import shared_heads


def put_back_released(workspace: Workspace) -> None:
    """Write what this workspace's owner shared as its drafts: answers as released, the rest as it is."""
    owner = workspace.about.owner
    heads = shared_heads(workspace, owner)
    values = {where: group[0].value for where, group in heads.items() if not is_conflict(group)}
    made = [
        Revision.make(
            where,
            value,
            author=author_of(workspace),
            at=stamp(now()),
            line=Line.DRAFT,
            gesture=new_filling(),
        )
        for where, value in values.items()
        if where.owner == owner and (where.kind in TRAVELLING_KINDS or where.part == "row")
    ]
    with workspace.transaction():
        revisions.append(workspace, made)
    book = AnswerBook.open(workspace)
    for where, value in values.items():
        if where.kind == "answer" and not where.part and value is not None:
            _show(book, where.id, Answer.from_value(value))


def _show(book: AnswerBook, question: str, answer: Answer) -> None:
    """Type an answer where its question still stands; hidden cells stay blank."""
    if book.question(question) is None:
        return
    if answer.state in DECLARED:
        record_gesture(book, [Step(question, "state", answer.state.value)])
    elif answer.cells:
        shown = {str(key): cell.value for key, cell in answer.cells.items() if cell.value is not None}
        record_gesture(book, [Step(question, key, text) for key, text in shown.items()])
    elif answer.state is State.VALUE and answer.value:
        record_gesture(book, [Step(question, "", answer.value)])
