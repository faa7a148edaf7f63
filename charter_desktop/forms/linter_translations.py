"""Check that every text of a workbook stands there in every language of its column."""

from collections.abc import Iterator, Mapping

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.sheets import Sheet

_TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "image")


def lint_translations(sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    """Give an issue for each text that is there in one language and missing in another."""
    for name in ("survey", "choices"):
        sheet = sheets.get(name)
        if sheet is not None:
            yield from _sheet(name, sheet)


def _sheet(name: str, sheet: Sheet) -> Iterator[Issue]:
    for columns in _groups(sheet):
        for row in sheet.rows:
            filled = [column for column in columns if row.get(column)]
            for column in columns if filled else ():
                if column not in filled:
                    facts = {"wanted": column.partition(":")[2].strip(": ")}
                    place = (name, row.number, column, -1)
                    yield Issue(Severity.WARNING, Code.MISSING_TRANSLATION, *place, facts)


def _groups(sheet: Sheet) -> list[list[str]]:
    """Give the columns of each text, such as label::English and label::Spanish."""
    found: dict[str, list[str]] = {}
    for column in sheet.columns:
        text, mark, _ = column.partition("::")
        base = text.strip().lower().replace(" ", "_")
        if mark and base in _TEXTS:
            found.setdefault(base, []).append(column)
    return list(found.values())
