"""Write an Excel template of everything that a department is asked, with what it has answered so far."""

from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.settings.clock import now, stamp
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.wording.voice import Voice


def write_template(book: AnswerBook, into: Path, language: str, *, force: bool = False) -> Path | Refusal:
    """Write the template in a language, en or es; gives its path. Raises TroubleError.

    With `force` a file that is there already is replaced.
    """
    from charter_desktop.workbooks.about import About
    from charter_desktop.workbooks.template import template_of
    from charter_desktop.workbooks.write import write_book

    if into.is_dir():
        return Refusal(Fault.SAME_FILE, str(into))
    if into.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(into))
    if not book.sessions:
        return Refusal(Fault.NO_QUESTIONNAIRE, book.author.department)
    setup, about = book.setup, book.workspace.about
    forms = tuple(
        (one.definition.form_id, one.definition.version, one.definition.sha256) for one in book.sessions
    )
    desk = setup.department(about.owner)
    facts = About(about.city, about.round, about.owner, language, stamp(now()), forms)
    names = (setup.city, setup.round, desk.name if desk is not None else "")
    data = write_book(template_of(book.sessions, facts, names, Voice(language)))
    try:
        with replacing(into) as file:
            file.write(data)
    except OSError as error:
        raise TroubleError.of(error, str(into)) from error
    return into
