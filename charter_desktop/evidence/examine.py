"""Look into one file and note what a person should know before it leaves or is opened."""

import re

from charter_desktop.domain.evidence import Concern, FileKind, Noted
from charter_desktop.evidence.file_kind import ending_of, is_disguised, kind_of
from charter_desktop.evidence.office_content import note_office
from charter_desktop.evidence.pdf_content import note_pdf
from charter_desktop.evidence.picture_content import note_picture

_SCRIPTED = frozenset({"htm", "html", "xhtml", "mht", "mhtml", "svg", "svgz", "xml"})
_SCRIPT = re.compile(rb"<(?:\w+:)?script\b|\bon(?:load|click|error|mouseover)\s*=|javascript:", re.IGNORECASE)


def examine(name: str, data: bytes) -> tuple[Noted, ...]:
    """Give what is odd about a file, the worst first; whatever is inside is read, never run."""
    found = [Noted(Concern.OTHER_CONTENT)] if is_disguised(name, data) else []
    match kind_of(name, data):
        case FileKind.PDF:
            found += note_pdf(data)
        case FileKind.PICTURE:
            found += note_picture(data)
        case FileKind.WORKBOOK | FileKind.DOCUMENT:
            found += note_office(name, data)
        case FileKind.ARCHIVE:
            found.append(Noted(Concern.NOT_LOOKED_INTO))
        case FileKind.OTHER:
            if ending_of(name) in _SCRIPTED and _SCRIPT.search(data):
                found.append(Noted(Concern.SCRIPT))
        case FileKind.PROGRAM | FileKind.LINK:
            pass
    order = list(Concern)
    ordered = sorted(found, key=lambda noted: order.index(noted.concern))
    return tuple(Noted(noted.concern, _printable(noted.detail)) for noted in ordered)


def _printable(text: str) -> str:
    """Leave out what a hostile name could turn a sentence around with."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
