"""Check every expression of a workbook on its own: grammar, functions, references."""

import re
from collections.abc import Iterator

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.outline import Line, Outline
from charter_desktop.forms.xpath.compile import compile_text
from charter_desktop.forms.xpath.syntax import ExpressionError

_REFERENCE = re.compile(r"\$\{\s*([^}]*?)\s*\}")
_RULES = (
    "relevant",
    "relevance",
    "bind::relevant",
    "constraint",
    "calculation",
    "calculate",
    "bind::calculate",
    "required",
    "readonly",
    "read_only",
    "choice_filter",
    "repeat_count",
)
_PLAIN = frozenset({"yes", "no", "true", "false", "true()", "false()", "1", "0"})
_SPACES = {"jr": "urn:jr", "cd": "urn:cd", "orx": "urn:orx"}
_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
"""Typographic quotes, which the converter straightens too."""
_KNOWN = re.compile(r"last-saved#")


def lint_expressions(lines: Outline) -> Iterator[Issue]:
    """Give the issues of all expressions, each with its column and character."""
    names = {line.name for line in lines.lines}
    for line in lines.lines:
        for column in _RULES:
            text = line.row.get(column)
            if text and text.lower() not in _PLAIN:
                yield from _references(line, column, text, names)
                yield from _grammar(line, column, text)
        for column, text in line.row.cells.items():
            if column.lower().startswith(("label", "hint")) and "${" in text:
                yield from _references(line, column, text, names)


def _references(line: Line, column: str, text: str, names: set[str]) -> Iterator[Issue]:
    for match in _REFERENCE.finditer(text):
        name = _KNOWN.sub("", match.group(1))
        if name not in names:
            yield _issue(Code.UNKNOWN_REFERENCE, line, column, match.start(), found=match.group())


def _grammar(line: Line, column: str, text: str) -> Iterator[Issue]:
    faults: list[ExpressionError] = []
    plain = text.translate(_QUOTES)
    plain = _REFERENCE.sub(lambda match: "/" + "a" * (len(match.group()) - 1), plain)
    try:
        compile_text(plain, spaces=_SPACES, faults=faults)
    except ExpressionError as error:
        faults.append(error)
    for fault in faults:
        position = -1 if fault.position is None else fault.position
        yield _issue(Code.EXPRESSION, line, column, position, detail=str(fault), found=text)


def _issue(code: Code, line: Line, column: str, position: int, **facts: str) -> Issue:
    return Issue(Severity.ERROR, code, "survey", line.row.number, column, position, facts)
