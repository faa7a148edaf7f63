"""What a PDF can do when it is opened, and whom it names: every object that a viewer can reach is read."""

import io
import re
from collections.abc import Iterator
from typing import Any

from charter_desktop.domain.evidence import Concern, Noted

MOST_OBJECTS = 50_000
_ACTIONS = {
    "/JavaScript": Concern.SCRIPT,
    "/Launch": Concern.LAUNCH,
    "/SubmitForm": Concern.SENDS,
    "/ImportData": Concern.SENDS,
}
_KEYS = {
    "/JS": Concern.SCRIPT,
    "/XFA": Concern.SCRIPT,
    "/EmbeddedFiles": Concern.ENCLOSES,
    "/EF": Concern.ENCLOSES,
    "/RichMediaContent": Concern.ENCLOSES,
}
_IN_BYTES = (
    (re.compile(rb"/(?:JavaScript|JS|XFA)\b"), Concern.SCRIPT),
    (re.compile(rb"/Launch\b"), Concern.LAUNCH),
    (re.compile(rb"/(?:SubmitForm|ImportData)\b"), Concern.SENDS),
    (re.compile(rb"/(?:EmbeddedFiles?|EF)\b"), Concern.ENCLOSES),
)
_NOBODY = frozenset({"anonymous", "(anonymous)", "unknown", "(unspecified)"})
_END = re.compile(rb"startxref\s{1,9}\d{1,12}\s{1,9}%%EOF\Z")
_END_BYTES = 60
_XMP_AUTHOR = re.compile(rb"<dc:creator>.*?<rdf:li[^>]*>([^<]{1,300})</rdf:li>", re.DOTALL)


def note_pdf(data: bytes) -> list[Noted]:
    """Note active content, enclosed files, locks and the author of a PDF, as ISO 32000-2 has them."""
    # pyHanko loads here, not when the program starts
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(_without_tail(data)), strict=False)
        if reader.encrypted and not _opens_without_password(reader):
            return [Noted(Concern.LOCKED)]
        found, whole = _walk(reader)
        author = _author(reader)
    except Exception:  # noqa: BLE001 - a damaged or hostile file raises anything; its bytes still tell something
        found = {concern for pattern, concern in _IN_BYTES if pattern.search(data)}
        return [*map(Noted, found), Noted(Concern.DAMAGED)]
    notes = [Noted(concern) for concern in found]
    if not whole:
        notes.append(Noted(Concern.NOT_LOOKED_INTO))
    return [*notes, Noted(Concern.AUTHOR, author)] if author else notes


def _without_tail(data: bytes) -> bytes:
    """Leave out what stands behind the last %%EOF: pyHanko would walk back over it letter by letter."""
    end = data.rfind(b"%%EOF") + len(b"%%EOF")
    if not _END.search(data[max(0, end - _END_BYTES) : end]):
        raise ValueError("a PDF ends with the place of its table (ISO 32000-2, 7.5.5)")
    return data[:end]


def _opens_without_password(reader: Any) -> bool:  # noqa: ANN401 - pyHanko has no types
    from pyhanko.pdf_utils.crypt import AuthStatus

    return bool(reader.decrypt("").status is not AuthStatus.FAILED)


def _walk(reader: Any) -> tuple[set[Concern], bool]:  # noqa: ANN401 - pyHanko has no types
    """Follow every reference from the catalogue on; gives what was found, and whether all was read."""
    from pyhanko.pdf_utils import generic

    found: set[Concern] = set()
    seen: set[tuple[int, int]] = set()
    waiting: list[Any] = [reader.root]
    while waiting:
        item = waiting.pop()
        if isinstance(item, generic.IndirectObject):
            if (item.idnum, item.generation) in seen:
                continue
            seen.add((item.idnum, item.generation))
            if len(seen) > MOST_OBJECTS:
                return found, False
            item = reader.get_object(item.reference)
        if isinstance(item, generic.DecryptedObjectProxy):
            item = item.decrypted
        if isinstance(item, dict):
            found.update(_concerns(item))
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item
    return found, True


def _concerns(item: dict[str, Any]) -> Iterator[Concern]:
    action = dict.get(item, "/S")
    if isinstance(action, str) and action in _ACTIONS:
        yield _ACTIONS[action]
    for key, concern in _KEYS.items():
        if key in item:
            yield concern


def _author(reader: Any) -> str:  # noqa: ANN401 - pyHanko has no types
    trailer = reader.trailer_view
    information = trailer["/Info"] if "/Info" in trailer else {}  # noqa: SIM401 - its `get` does not follow references
    named = str(information["/Author"]) if "/Author" in information else ""
    if not named.strip() and "/Metadata" in reader.root:
        found = _XMP_AUTHOR.search(reader.root["/Metadata"].data)
        named = found[1].decode("utf-8", "replace") if found else ""
    return "" if named.strip() in _NOBODY else named.strip()[:200]
