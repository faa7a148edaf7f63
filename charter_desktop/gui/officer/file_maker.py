"""Show the files of a page: those that answer a question, and the pictures that a questionnaire brings."""

from typing import TYPE_CHECKING

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.values import FileValue, LabelPicture
from charter_desktop.wording.shown import size_words
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
        self._pictures: dict[tuple[str, str], LabelPicture] = {}

    def file(self, question: str, kind: Kind) -> FileValue | None:
        """Give the file of a question; None where there is none or none is asked for."""
        if kind not in _FILES:
            return None
        from charter_desktop.usecases.attach_answer import bytes_of, file_of

        found = file_of(self._book, question)
        if found is None:
            return None
        drawn = kind is Kind.IMAGE and found.size <= _MOST_PICTURE
        return FileValue(
            found.name, size_words(found.size, self._voice), bytes_of(self._book, found) if drawn else b""
        )

    def beside(self, form: str, name: str) -> LabelPicture:
        """Give a picture that a questionnaire names; `form` is the SHA-256 of its XForm."""
        from charter_desktop.usecases.form_media import read_media

        known = self._pictures.get((form, name))
        if known is None:
            data = read_media(self._book.workspace, form, [name]).get(name, b"")
            known = self._pictures[form, name] = LabelPicture(name, data)
        return known
