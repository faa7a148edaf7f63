"""Check every expression of a workbook on its own: grammar, functions, references, what engines dispute."""

import re
from collections.abc import Iterator, Mapping

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.linter_disagreements import CONDITIONS, Disputes, bare_names
from charter_desktop.forms.linter_types import nearest
from charter_desktop.forms.outline import Line, Outline
from charter_desktop.forms.sheets import Sheet
from charter_desktop.forms.xpath.compile import compile_text
from charter_desktop.forms.xpath.functions import LIBRARY
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.parser import parse

_REFERENCE = re.compile(r"\$\{\s*([^}]*?)\s*\}")
_RULES = (
    "relevant",
    "relevance",
    "bind::relevant",
    "constraint",
    "bind::constraint",
    "calculation",
    "calculate",
    "bind::calculate",
    "required",
    "bind::required",
    "readonly",
    "read_only",
    "bind::readonly",
    "choice_filter",
    "repeat_count",
)
_TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "trigger", "default")
_PLAIN = frozenset({"yes", "no", "true", "false", "true()", "false()", "1", "0"})
_SPACES = {"jr": "urn:jr", "cd": "urn:cd", "orx": "urn:orx", "odk": "urn:odk"}
_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
"""Typographic quotes, which the converter straightens too."""
_KNOWN = re.compile(r"last-saved#")


def lint_expressions(lines: Outline, sheets: Mapping[str, Sheet]) -> Iterator[Issue]:
    """Give the issues of all expressions, each with its column and character."""
    names: dict[str, Line] = {}
    for line in lines.lines:
        names.setdefault(line.name, line)
    columns = {
        column
        for name in ("choices", "external_choices")
        if name in sheets
        for column in sheets[name].columns
    }
    for line in lines.lines:
        for column in _RULES:
            text = line.row.get(column)
            if text and text.lower() not in _PLAIN:
                yield from _references(line, column, text, names)
                yield from _grammar(line, column, text, names, columns)
        for column, text in line.row.cells.items():
            if column.lower().startswith(_TEXTS) and "${" in text:
                yield from _references(line, column, text, names)


def _references(line: Line, column: str, text: str, names: Mapping[str, Line]) -> Iterator[Issue]:
    for match in _REFERENCE.finditer(text):
        name = _KNOWN.sub("", match.group(1))
        if name not in names:
            wanted = nearest(name, list(names))
            yield _issue(
                Code.UNKNOWN_REFERENCE, line, column, match.start(), found=match.group(), wanted=wanted
            )


def _grammar(
    line: Line, column: str, text: str, names: Mapping[str, Line], columns: set[str]
) -> Iterator[Issue]:
    faults: list[ExpressionError] = []
    plain = _REFERENCE.sub(_path_of, text.translate(_QUOTES))
    try:
        compile_text(plain, spaces=_SPACES, faults=faults)
    except ExpressionError as error:
        faults.append(error)
    else:
        yield from _disputes(line, column, plain, names)
        if column == "choice_filter" and "file" not in line.kind and columns:
            yield from _columns(line, plain, columns)
    for fault in faults:
        yield _fault(line, column, text, fault)


def _path_of(match: re.Match[str]) -> str:
    """Write a reference as a path of the same length, so that characters keep their places."""
    name = _KNOWN.sub("", match.group(1))
    whole = match.group()
    is_name = re.fullmatch(r"[^\W\d][\w.\-]*", name) is not None
    return ("/" + name if is_name else "/a").ljust(len(whole))[: len(whole)]


def _fault(line: Line, column: str, text: str, fault: ExpressionError) -> Issue:
    position = -1 if fault.position is None else fault.position
    if fault.mistake is Mistake.UNKNOWN_FUNCTION:
        name = fault.facts["found"]
        wanted = nearest(name, list(LIBRARY))
        return _issue(
            Code.UNKNOWN_FUNCTION, line, column, position, found=f"{name}()", wanted=wanted and f"{wanted}()"
        )
    return _issue(Code.EXPRESSION, line, column, position, expression=text, **fault.facts)


def _disputes(line: Line, column: str, plain: str, names: Mapping[str, Line]) -> Iterator[Issue]:
    disputes = Disputes(line, names)
    for one in dict.fromkeys(disputes.of(parse(plain), condition=column in CONDITIONS)):
        facts = {"found": one.found, "reason": one.reason.value, "instead": one.instead}
        row = line.row.number
        yield Issue(Severity.WARNING, Code.ENGINES_DISAGREE, "survey", row, column, one.position, facts)


def _columns(line: Line, plain: str, columns: set[str]) -> Iterator[Issue]:
    for name in dict.fromkeys(bare_names(parse(plain))):
        if name not in columns | {"name", "label", "itextId"}:
            facts = {"found": name, "wanted": nearest(name, list(columns))}
            position = plain.find(name)
            row = line.row.number
            yield Issue(
                Severity.WARNING, Code.UNKNOWN_COLUMN, "survey", row, "choice_filter", position, facts
            )


def _issue(code: Code, line: Line, column: str, position: int, **facts: str) -> Issue:
    return Issue(Severity.ERROR, code, "survey", line.row.number, column, position, facts)
