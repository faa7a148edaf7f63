"""Take back what one did last, and do it again: Ctrl+Z and Ctrl+Shift+Z, also after the program was closed."""

from collections.abc import Sequence

from charter_desktop.domain.gesture import is_filling, own_id, taken_by
from charter_desktop.domain.refusal import Refusal
from charter_desktop.store import gestures
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.history import Gesture, read_gesture
from charter_desktop.usecases.take_back import Restored, take_gesture_back

_MOST_REVISIONS = 2_000
"""What is older is taken back in the history, where one sees it."""


def undo(book: AnswerBook) -> tuple[Gesture, Restored] | None:
    """Take back the last gesture of the person who works here; None when there is none."""
    return _take_first(book, again=False)


def redo(book: AnswerBook) -> tuple[Gesture, Restored] | None:
    """Do again what was taken back last, unless something else was done since; None when there is none."""
    return _take_first(book, again=True)


def done_and_undone(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Sort the gestures of one person, oldest first: what can be taken back, what can be done again.

    Both give the names to take back, the next one last: to do something again is to take its taking-back back.
    """
    done: dict[str, str] = {}
    undone: dict[str, str] = {}
    for name in names:
        own, taken = own_id(name), taken_by(name)
        if is_filling(name):
            continue
        if undone.pop(taken, None):
            done[own] = name
        elif done.pop(taken, None):
            undone[own] = name
        else:
            done[own] = name
            undone.clear()
    return list(done.values()), list(undone.values())


def _take_first(book: AnswerBook, *, again: bool) -> tuple[Gesture, Restored] | None:
    """Take back the newest one that makes a difference."""
    firsts = gestures.latest_of(book.workspace, book.author.person, _MOST_REVISIONS)
    names = done_and_undone(list(firsts))[again]
    for name in reversed(names):
        gesture = read_gesture(book.workspace, name, firsts[name])
        done = take_gesture_back(book, gesture, force=True)
        if not isinstance(done, Refusal):
            return gesture, done
    return None
