"""Publish plan and report, and say what is in the folder."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from charter_desktop.usecases.publish_documents import Ordered

_WIDTH = 520


def reports(city: CityDesk, folder: Path) -> ReportsValue:
    """Give the documents that are in the folder."""
    count = len(city.view.undecided)
    said = city.voice.plural(
        "wording", "Draft: %n answer(s) are not decided yet, and the pages say so.", "", 2
    )
    files = [_line(folder, one, city) for one in _ordered(city, (*DOCUMENTS, FEEDBACK), LANGUAGES)]
    return ReportsValue(folder, tuple(one for one in files if one), said(count) if count else "")


def _ordered(city: CityDesk, documents: Sequence[str], languages: Sequence[str]) -> "list[Ordered]":
    from charter_desktop.domain.field import CITY
    from charter_desktop.usecases.publish_documents import order

    departments = [one.id for one in city.view.setup.departments if one.id != CITY]
    return order(documents, languages, departments)


def _line(folder: Path, one: "Ordered", city: CityDesk) -> FileLine | None:
    voice, path = city.voice, folder / one.name
    if not path.is_file():
        return None
    facts = path.stat()
    when = local_time(datetime.fromtimestamp(facts.st_mtime, UTC).isoformat())
    kind, spoken = _document(one, city), language_word(one.language, voice)
    picture = voice.say("wording", "First page: {document}, {language}").format(
        document=kind, language=spoken
    )
    return FileLine(path, (kind, spoken, path.name, size_words(facts.st_size, voice), when), picture)


def write(city: CityDesk, job: Job, order: Order) -> Written:
    """Write the documents one after another; says beforehand which are there, unless they are replaced."""
    from charter_desktop.usecases.publish_documents import already_there, publish_documents

    ordered = _ordered(city, order.documents, order.languages)
    there = tuple(path.name for path in already_there(ordered, order.folder))
    if there and not order.replace:
        said = city.voice.plural("wording", "%n file(s) are there already: {names}", "", 2)(len(there))
        return Written(Told(said.format(names=", ".join(there)), Fault.ALREADY_THERE), there)
    telling = city.voice.say("wording", "Writing {document}, {language}")

    def tell(one: "Ordered") -> None:
        spoken = language_word(one.language, city.voice)
        job.tell(telling.format(document=_document(one, city), language=spoken))

    made = publish_documents(city.workspace, ordered, order.folder, force=order.replace, tell=tell)
    if isinstance(made, Refusal):
        return Written(refused(made, city.voice))
    written = city.voice.plural("wording", "%n document(s) written into {folder}", "", 2)(len(made))
    return Written(Told(written.format(folder=order.folder)))


def picture(file: FileLine) -> PictureValue | None:
    """Draw the first page of a document; None where it can't be drawn."""
    from charter_desktop.usecases.page_picture import first_page

    drawn = first_page(file.path, _WIDTH)
    if isinstance(drawn, Refusal):
        return None
    return PictureValue(drawn.width, drawn.height, drawn.stride, drawn.data, file.picture)


def _document(one: "Ordered", city: CityDesk) -> str:
    if not one.department:
        return document_word(one.document, city.voice)
    known = city.view.setup.department(one.department)
    said = city.voice.say("wording", "Feedback for {department}")
    return said.format(department=known.name if known else one.department)


def document_word(document: str, voice: Voice) -> str:
    """Name a document."""
    return {
        "plan": voice.say("wording", "Action plan"),
        "report": voice.say("wording", "Monitoring report"),
        "mayor": voice.say("wording", "The mayor's page"),
    }[document]


def language_word(language: str, voice: Voice) -> str:
    """Name a language."""
    return {"es": voice.say("wording", "Spanish"), "en": voice.say("wording", "English")}[language]
