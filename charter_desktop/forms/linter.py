"""Read a questionnaire workbook before it is converted, and list everything that is wrong with it."""

import re
from collections.abc import Iterator, Mapping

from charter_desktop.forms.issue import Code, Issue, Reason, Severity
from charter_desktop.forms.linter_cycles import lint_cycles
from charter_desktop.forms.linter_expressions import lint_expressions
from charter_desktop.forms.linter_figures import is_addressable, lint_figures
from charter_desktop.forms.linter_translations import lint_translations
from charter_desktop.forms.linter_types import lint_types, nearest
from charter_desktop.forms.outline import Line, Outline
from charter_desktop.forms.sheets import Row, Sheet

NAME = re.compile(r"[^\W\d][\w.\-]*(:[^\W\d][\w.\-]*)?\Z")
_REFUSED_TYPES = {
    "geotrace": Reason.NEEDS_A_MAP,
    "geoshape": Reason.NEEDS_A_MAP,
    "background-audio": Reason.IN_THE_BACKGROUND,
    "background-geopoint": Reason.IN_THE_BACKGROUND,
    "rank": Reason.LATER,
}
_REFUSED_LOOKS = (
    (re.compile(r"(?:^|\s)(?:placement-map|maps?)(?:\s|$)"), Reason.NEEDS_A_MAP),
    (re.compile(r"(?:^|\s)ex:"), Reason.OTHER_PROGRAM),
    (re.compile(r"(?:^|\s)custom-"), Reason.PLUG_IN),
    (re.compile(r"(?:^|\s)(?:signature)(?:\s|$)"), Reason.LATER),
)
_MULTIPLE = re.compile("multiple|all that", re.IGNORECASE)
_INTENTS = ("body::intent", "intent")


def lint(sheets: Mapping[str, Sheet], lines: Outline) -> tuple[Issue, ...]:
    """Give every issue of a workbook, in the order of its rows."""
    found = [
        *_settings(sheets),
        *_structure(lines),
        *lint_types(lines),
        *_types(lines, sheets),
        *_choices(sheets.get("choices"), lines),
        *lint_expressions(lines, sheets),
        *lint_cycles(lines),
        *lint_figures(lines, sheets),
        *lint_translations(sheets),
    ]
    return tuple(sorted(found, key=_order))


def _order(issue: Issue) -> tuple[bool, str, int, str, int]:
    return issue.sheet != "survey", issue.sheet, issue.row, issue.column, issue.position


def error(code: Code, sheet: str, row: int, column: str = "", **facts: str) -> Issue:
    """Make an issue that stops the import."""
    return Issue(Severity.ERROR, code, sheet, row, column, -1, facts)


def warning(code: Code, sheet: str, row: int, column: str = "", **facts: str) -> Issue:
    """Make an issue that does not."""
    return Issue(Severity.WARNING, code, sheet, row, column, -1, facts)


def _settings(sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    settings = sheets.get("settings")
    for row in settings.rows if settings else ():
        if row.get("public_key"):
            yield error(Code.ENCRYPTED, "settings", row.number, "public_key")
        for column in ("form_id", "id_string"):
            form_id = row.get(column)
            if form_id and not is_addressable(form_id):
                yield error(Code.BAD_ID, "settings", row.number, column, found=form_id)


def _structure(lines: Outline) -> Iterator[Issue]:
    for line in lines.open:
        yield error(Code.NOT_CLOSED, "survey", line.row.number, "type", found=line.kind)
    for row in lines.stray:
        yield error(Code.NOT_OPENED, "survey", row.number, "type", found=row.get("type"))
    first: dict[tuple[str, ...], int] = {}
    for line in lines.lines:
        if line.name and not (NAME.match(line.name) and line.name.isascii()):
            yield error(Code.BAD_NAME, "survey", line.row.number, "name", found=line.name)
        elif line.name and line.path in first:
            was = str(first[line.path])
            yield error(Code.DUPLICATE_NAME, "survey", line.row.number, "name", found=line.name, wanted=was)
        first.setdefault(line.path, line.row.number)


def _types(lines: Outline, sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    lists = _list_names(sheets)
    for line in lines.lines:
        number, kind = line.row.number, line.kind.lower()
        word = kind.split()[0]
        if word in _REFUSED_TYPES:
            reason = _REFUSED_TYPES[word].value
            yield error(Code.NOT_RUN_TYPE, "survey", number, "type", found=word, reason=reason)
        if word in {"geopoint", "gps", "location"}:
            yield warning(Code.TYPED_AS_TEXT, "survey", number, "type")
        yield from _looks(line)
        name = line.list_name
        if name and name not in lists and not name.startswith("${") and "." not in name:
            wanted = nearest(name, list(lists))
            yield error(Code.UNKNOWN_LIST, "survey", number, "type", found=name, wanted=wanted)


def _looks(line: Line) -> Iterator[Issue]:
    look = line.row.get("appearance", "Appearance", "body::appearance")
    for pattern, reason in _REFUSED_LOOKS:
        if pattern.search(look):
            yield error(
                Code.NOT_RUN_APPEARANCE,
                "survey",
                line.row.number,
                "appearance",
                found=look,
                reason=reason.value,
            )
    for column in _INTENTS:
        if line.row.get(column):
            yield error(
                Code.NOT_RUN_APPEARANCE,
                "survey",
                line.row.number,
                column,
                found=line.row.get(column),
                reason=Reason.OTHER_PROGRAM.value,
            )


def list_of(row: Row) -> str:
    """Give the list that a row of the choices sheet belongs to."""
    return row.get("list_name", "list name", "List_name", "List name", "listname")


def _list_names(sheets: Mapping[str, Sheet]) -> set[str]:
    names: set[str] = set()
    for sheet in ("choices", "external_choices", "select one", "choice", "columns"):
        if sheet in sheets:
            names.update(list_of(row) for row in sheets[sheet].rows)
    return names - {""}


def _choices(choices: Sheet | None, lines: Outline) -> Iterator[Issue]:
    multiple = {
        line.list_name
        for line in lines.lines
        if "multiple" in line.kind.lower() or "all" in line.kind.lower()
    }
    first: dict[tuple[str, str], int] = {}
    for row in choices.rows if choices else ():
        name, chosen = list_of(row), row.get("name", "value", "Name")
        if not name or not chosen:
            continue
        if (name, chosen) in first:
            was = str(first[name, chosen])
            yield warning(Code.DUPLICATE_CHOICE, "choices", row.number, "name", found=chosen, wanted=was)
        elif " " in chosen and name in multiple:
            yield error(Code.CHOICE_WITH_SPACE, "choices", row.number, "name", found=chosen)
        first.setdefault((name, chosen), row.number)
