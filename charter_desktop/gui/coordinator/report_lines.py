"""Publish plan and report, and say what is in the folder."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.coordinator.city_desk import CityDesk
from charter_desktop.gui.coordinator.report_values import (
    DOCUMENTS,
    FEEDBACK,
    LANGUAGES,
    FileLine,
    Order,
    PictureValue,
    ReportsValue,
    Written,
)
from charter_desktop.gui.days import local_time
from charter_desktop.gui.jobs import Job
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.shown import size_words
from charter_desktop.wording.voice import Voice

_WIDTH = 520


def reports(city: CityDesk, folder: Path) -> ReportsValue:
    """Give the documents that are in the folder."""
    count = len(city.view.undecided)
    said = city.voice.plural(
        "wording", "Draft: %n answer(s) are not decided yet, and the pages say so.", "", 2
    )
    files = [_line(folder, *one, city) for one in _named(city, (*DOCUMENTS, FEEDBACK), LANGUAGES)]
    return ReportsValue(folder, tuple(one for one in files if one), said(count) if count else "")


def _named(city: CityDesk, documents: Sequence[str], languages: Sequence[str]) -> list[tuple[str, str, str]]:
    """Give document, language and department (blank for the city's) of every file of an order."""
    from charter_desktop.domain.field import CITY

    departments = [one.id for one in city.view.setup.departments if one.id != CITY]
    return [
        (document, language, department)
        for document in documents
        for language in languages
        for department in (departments if document == FEEDBACK else ("",))
    ]


def _line(folder: Path, document: str, language: str, department: str, city: CityDesk) -> FileLine | None:
    voice, path = city.voice, folder / _name(document, language, department)
    if not path.is_file():
        return None
    facts = path.stat()
    when = local_time(datetime.fromtimestamp(facts.st_mtime, UTC).isoformat())
    kind, spoken = _document(document, department, city), language_word(language, voice)
    picture = voice.say("wording", "First page: {document}, {language}").format(
        document=kind, language=spoken
    )
    return FileLine(path, (kind, spoken, path.name, size_words(facts.st_size, voice), when), picture)


def write(city: CityDesk, job: Job, order: Order) -> Written:
    """Write the documents one after another; says beforehand which are there, unless they are replaced."""
    from charter_desktop.usecases.feedback import write_feedback
    from charter_desktop.usecases.publish import What, publish

    named = _named(city, order.documents, order.languages)
    there = tuple(name for one in named if (order.folder / (name := _name(*one))).exists())
    if there and not order.replace:
        said = city.voice.plural("wording", "%n file(s) are there already: {names}", "", 2)(len(there))
        return Written(Told(said.format(names=", ".join(there)), Fault.ALREADY_THERE), there)
    telling = city.voice.say("wording", "Writing {document}, {language}")
    for document, language, department in named:
        words = {
            "document": _document(document, department, city),
            "language": language_word(language, city.voice),
        }
        job.tell(telling.format(**words))
        if document == FEEDBACK:
            made = write_feedback(city.workspace, department, language, order.folder, force=order.replace)
        else:
            made = publish(city.workspace, What(document), language, order.folder, force=order.replace)
        if isinstance(made, Refusal):
            return Written(refused(made, city.voice))
    said = city.voice.plural("wording", "%n document(s) written into {folder}", "", 2)(len(named))
    return Written(Told(said.format(folder=order.folder)))


def picture(file: FileLine) -> PictureValue | None:
    """Draw the first page of a document; None where it can't be drawn."""
    from charter_desktop.usecases.page_picture import first_page

    drawn = first_page(file.path, _WIDTH)
    if isinstance(drawn, Refusal):
        return None
    return PictureValue(drawn.width, drawn.height, drawn.stride, drawn.data, file.picture)


def _name(document: str, language: str, department: str) -> str:
    from charter_desktop.usecases.feedback import feedback_name

    return feedback_name(department, language) if department else f"{document}-{language}.pdf"


def _document(document: str, department: str, city: CityDesk) -> str:
    if not department:
        return document_word(document, city.voice)
    known = city.view.setup.department(department)
    said = city.voice.say("wording", "Feedback for {department}")
    return said.format(department=known.name if known else department)


def document_word(document: str, voice: Voice) -> str:
    """Name a document."""
    plan, report = voice.say("wording", "Action plan"), voice.say("wording", "Monitoring report")
    return {"plan": plan, "report": report}[document]


def language_word(language: str, voice: Voice) -> str:
    """Name a language."""
    return {"es": voice.say("wording", "Spanish"), "en": voice.say("wording", "English")}[language]
