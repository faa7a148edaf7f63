"""Turn a workbook into an XForm: every issue is listed, nothing is raised."""

import io
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace

from charter_desktop.forms.external_choices import with_external_choices
from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.issue import Code, Issue, Severity, not_run
from charter_desktop.forms.linter import error, lint
from charter_desktop.forms.outline import Outline, outline
from charter_desktop.forms.sheets import Sheet, UnreadableError, read_sheets
from charter_desktop.forms.workbook_limits import most_rows
from charter_desktop.forms.xform import read_definition

_ROW = re.compile(r"\[row : (\d+)\]|\brow[ :]+(\d+)", re.IGNORECASE)
_SHEET = re.compile(r"'(survey|choices|settings|external_choices|entities|osm)'")
_COLUMNS = {
    "relevant": ("relevant", "relevance", "bind::relevant"),
    "calculate": ("calculation", "calculate", "bind::calculate"),
    "constraint": ("constraint", "bind::constraint"),
    "required": ("required",),
    "readonly": ("read_only", "readonly"),
    "jr:count": ("repeat_count",),
    "choice_filter": ("choice_filter",),
    "trigger": ("trigger", "calculation", "default"),
}


@dataclass(frozen=True, slots=True)
class Conversion:
    """The XForm XML, or None where an error among the issues stopped it."""

    xform: bytes | None
    issues: tuple[Issue, ...]

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that stopped it."""
        return tuple(issue for issue in self.issues if issue.severity is Severity.ERROR)


def convert(workbook: bytes, file_name: str) -> Conversion:
    """Convert the bytes of an XLSForm workbook; never raises, whatever the bytes are."""
    try:
        sheets = read_sheets(workbook)
    except UnreadableError as problem:
        return Conversion(None, (_unreadable(problem, file_name),))
    long = tuple(_too_long(sheet) for sheet in sheets.values() if len(sheet.rows) > most_rows(sheet.name))
    if long:
        return Conversion(None, long)
    survey = sheets.get("survey")
    if survey is None:
        return Conversion(None, (error(Code.NO_SHEET, "survey", 1, wanted="survey"),))
    lines = outline(survey)
    issues = lint(sheets, lines)
    if any(issue.severity is Severity.ERROR for issue in issues):
        return Conversion(None, issues)
    return _converted(workbook, sheets, lines, issues)


def _unreadable(problem: UnreadableError, file_name: str) -> Issue:
    if problem.sheet:
        most = str(most_rows(problem.sheet))
        return error(Code.TOO_LONG, problem.sheet, problem.row, found=str(problem.row), wanted=most)
    return error(Code.NOT_A_WORKBOOK, file_name, 0, detail=str(problem))


def _too_long(sheet: Sheet) -> Issue:
    last = sheet.rows[-1].number
    return error(
        Code.TOO_LONG, sheet.name, last, found=str(len(sheet.rows)), wanted=str(most_rows(sheet.name))
    )


def _converted(
    workbook: bytes, sheets: Mapping[str, Sheet], lines: Outline, issues: tuple[Issue, ...]
) -> Conversion:
    from pyxform.xls2xform import convert as convert_workbook

    remarks: list[str] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = convert_workbook(
                io.BytesIO(workbook), warnings=remarks, validate=False, pretty_print=False
            )
        xform = with_external_choices(result.xform.encode(), sheets.get("external_choices"))
        definition = read_definition(xform)
    except FormError as problem:
        return Conversion(None, (*issues, _placed(not_run(problem), problem, lines)))
    except Exception as problem:  # noqa: BLE001 - the converter leaks raw errors of every kind
        return Conversion(None, (*issues, _not_converted(problem)))
    noted = (_remark(text) for text in remarks)
    odd = (_placed(not_run(one, Severity.WARNING), one, lines) for one in definition.remarks)
    return Conversion(xform, (*issues, *noted, *odd))


def _placed(issue: Issue, problem: FormError, lines: Outline) -> Issue:
    """Find the cell of the survey that an XForm's node came from."""
    line = lines.find(tuple(problem.path.strip("/").split("/")[1:]))
    row = line.row.number if line else 1
    known = _COLUMNS.get(problem.role, ())
    column = next((name for name in known if line and line.row.get(name)), problem.role or "type")
    return replace(issue, sheet="survey", row=row, column=column)


def _not_converted(problem: Exception) -> Issue:
    text = " ".join(str(problem).split()) or type(problem).__name__
    row, sheet = _ROW.search(text), _SHEET.search(text)
    number = int(row.group(1) or row.group(2)) if row else 1
    return error(Code.NOT_CONVERTED, sheet.group(1) if sheet else "survey", number, detail=text[:500])


def _remark(text: str) -> Issue:
    row, sheet = _ROW.search(text), _SHEET.search(text)
    number = int(row.group(1) or row.group(2)) if row else 1
    name = sheet.group(1) if sheet else "survey"
    return Issue(Severity.WARNING, Code.REMARK, name, number, facts={"detail": " ".join(text.split())})
