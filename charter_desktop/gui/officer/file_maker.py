"""Show the file that answers a question: its name, its size in words, a small picture."""

from typing import TYPE_CHECKING

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.officer.grid_layout import number_text
from charter_desktop.gui.values import FileValue
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook

_FILES = frozenset({Kind.FILE, Kind.IMAGE})
_MOST_PICTURE = 8 * 1024 * 1024
"""A larger picture is not drawn on the page; it can be opened."""


class FileMaker:
    """Looks for files in one workspace, and speaks one language."""

    def __init__(self, book: "AnswerBook", voice: Voice) -> None:
        self._book, self._voice = book, voice

    def file(self, question: str, kind: Kind) -> FileValue | None:
        """Give the file of a question; None where there is none or none is asked for."""
        if kind not in _FILES:
            return None
        from charter_desktop.usecases.attach_answer import bytes_of, file_of

        found = file_of(self._book, question)
        if found is None:
            return None
        drawn = kind is Kind.IMAGE and found.size <= _MOST_PICTURE
        return FileValue(found.name, self._size(found.size), bytes_of(self._book, found) if drawn else b"")

    def _size(self, size: int) -> str:
        for unit, least in (("MB", 1024 * 1024), ("kB", 1024)):
            if size >= least:
                return f"{number_text(f'{size / least:.1f}', self._voice)} {unit}"
        return f"{size} B"
