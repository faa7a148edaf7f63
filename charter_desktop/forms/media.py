"""The files that a form names and that stand beside its workbook: pictures, and tables to look things up in."""

from collections.abc import Iterable, Iterator, Mapping

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.issue import Code, Issue
from charter_desktop.forms.linter import warning
from charter_desktop.forms.sheets import Row, Sheet

_TEXTS = ("survey", "choices")
_BESIDE = "jr://file"
"""`jr://file-csv/NAME` and `jr://file/NAME` are files; other sources, such as a last record, are not."""


def tables_of(definition: FormDefinition) -> frozenset[str]:
    """Name the files that the expressions of a form read: CSV, XML, GeoJSON."""
    return frozenset(
        source.rpartition("/")[2] for source in definition.sources.values() if source.startswith(_BESIDE)
    )


def pictures_of(definition: FormDefinition) -> frozenset[str]:
    """Name the pictures beside labels and choices, in every language."""
    texts = (text for labels in definition.itext.values() for text in labels.values())
    return frozenset(text.image for text in texts if text.image)


def lint_media(sheets: Mapping[str, Sheet], missing: Iterable[str]) -> Iterator[Issue]:
    """Give a warning for each file that is not there, at the first cell that names it."""
    for name in sorted(missing):
        yield next(_named(sheets, name), warning(Code.NO_FILE, "survey", 1, found=name))


def _named(sheets: Mapping[str, Sheet], name: str) -> Iterator[Issue]:
    """Find the cells that name a file; pulldata and selects leave the ending of a table out."""
    short = name.removesuffix(".csv")
    for sheet in _TEXTS:
        for row in sheets[sheet].rows if sheet in sheets else ():
            for column in _columns(row, name, short):
                yield warning(Code.NO_FILE, sheet, row.number, column, found=name)


def _columns(row: Row, name: str, short: str) -> Iterator[str]:
    for column, text in row.cells.items():
        quoted = f"'{short}'" in text or f'"{short}"' in text
        if quoted or name in text.split() or text.rpartition("/")[2] == name:
            yield column
