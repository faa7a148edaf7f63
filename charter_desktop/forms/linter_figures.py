"""Check what makes a statistics table: its split, its ids, its closed sets."""

import re
from collections.abc import Iterator, Mapping

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.linter_types import nearest
from charter_desktop.forms.outline import Line, Outline
from charter_desktop.forms.sheets import Sheet

_CD = "bind::cd:"
_CLOSED = {
    "figure": ("count", "percent", "pair", "money", "average", "median", "gap", "index", "duration"),
    "combine": ("one", "list", "sum"),
    "class": ("S0", "S1", "S2", "S1a", "S1d", "S2a", "S2d"),
    "core": ("yes", "no"),
}
_NUMBERS = frozenset({"integer", "int", "decimal", "calculate", "range"})


_ADDRESSABLE = re.compile(r"[!-\"$-Z\\^-~]{1,120}\Z")
"""What a field's address can hold (domain.field): visible ASCII without the marks # [ ]."""
_MEMBER = re.compile(r"[!-\"$-+\--9;<>-Z\\^-~]{1,120}\Z")
"""The same without the marks of a cell's key: comma, colon, equals sign."""


def is_addressable(text: str) -> bool:
    """Say whether a text can stand in the address of a field."""
    return bool(_ADDRESSABLE.match(text))


def lint_figures(lines: Outline, sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    """Give the issues of all `cd:` columns."""
    lists = (
        {row.get("list_name", "list name") for row in sheets["choices"].rows}
        if "choices" in sheets
        else set()
    )
    yield from _columns(lines, sheets)
    for line in lines.lines:
        yield from _closed_sets(line)
        split = line.row.get(f"{_CD}split").split()
        for name in split:
            if name not in lists:
                yield _issue(Code.UNKNOWN_LIST, line, "split", found=name)
        if (split or line.row.get(f"{_CD}numerator")) and line.kind.lower().split()[0] not in _NUMBERS:
            yield _issue(Code.NOT_A_FIGURE, line, "numerator", found=line.kind)
        indicator = line.row.get(f"{_CD}indicator")
        if indicator and not is_addressable(indicator):
            yield _issue(Code.BAD_ID, line, "indicator", found=indicator)
        if indicator and (line.in_repeat or line.opens == "repeat"):
            yield _issue(Code.INDICATOR_IN_REPEAT, line, "indicator")
    yield from _members(lines, sheets)
    yield from _double_ids(lines)


_COLUMNS = (
    *(
        "indicator",
        "commitment",
        "class",
        "core",
        "combine",
        "overlap",
        "within",
        "area",
        "was",
        "from",
        "figure",
    ),
    *("unit", "split", "numerator", "denominator", "sum"),
)


def _columns(lines: Outline, sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    """Give columns that nothing reads, and a workbook that lacks the namespace of all of them."""
    survey = sheets.get("survey")
    columns = [column for column in (survey.columns if survey else ()) if column.lower().startswith(_CD)]
    used = [column for column in columns if any(line.row.get(column) for line in lines.lines)]
    for column in used:
        name = column[len(_CD) :]
        if name.partition("_")[0] not in _COLUMNS:
            wanted = nearest(name, _COLUMNS) or ", ".join(_COLUMNS)
            yield Issue(
                Severity.WARNING,
                Code.UNKNOWN_SETTING,
                "survey",
                1,
                column,
                -1,
                {"found": name, "wanted": wanted},
            )
    settings = sheets.get("settings")
    spaces = " ".join(row.get("namespaces") for row in settings.rows) if settings else ""
    if used and not re.search(r"\bcd\s*=", spaces):
        facts = {"wanted": 'cd="urn:charter-desktop:xlsform:1"'}
        yield Issue(Severity.ERROR, Code.NO_NAMESPACE, "settings", 2, "namespaces", -1, facts)


def _members(lines: Outline, sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    """Give the issues of dimensions and their members, which make the key of a cell."""
    used = {name for line in lines.lines for name in line.row.get(f"{_CD}split").split()}
    for row in sheets["choices"].rows if "choices" in sheets else ():
        name = row.get("list_name", "list name")
        for column, text in (("list_name", name), ("name", row.get("name", "value"))):
            if name in used and text and not _MEMBER.match(text):
                yield Issue(Severity.ERROR, Code.BAD_ID, "choices", row.number, column, -1, {"found": text})


def _closed_sets(line: Line) -> Iterator[Issue]:
    for name, allowed in _CLOSED.items():
        found = line.row.get(_CD + name)
        if found and found not in allowed:
            yield _issue(Code.UNKNOWN_SETTING, line, name, found=found, wanted=", ".join(allowed))


def _double_ids(lines: Outline) -> Iterator[Issue]:
    first: dict[str, int] = {}
    for line in lines.lines:
        question_id = _question_id(line)
        if not question_id:
            continue
        if question_id in first:
            was = str(first[question_id])
            yield _issue(Code.DUPLICATE_QUESTION, line, "indicator", found=question_id, wanted=was)
        first.setdefault(question_id, line.row.number)


def _question_id(line: Line) -> str:
    """Give the id of a line that stands at or below an indicator; blank for any other."""
    names: list[str] = []
    for one in (line, *reversed(line.above)):
        indicator = one.row.get(f"{_CD}indicator")
        if indicator:
            return "/".join([indicator, *reversed(names)])
        if one.name:
            names.append(one.name)
    return ""


def _issue(code: Code, line: Line, column: str, **facts: str) -> Issue:
    return Issue(Severity.ERROR, code, "survey", line.row.number, _CD + column, -1, facts)
