"""Check the type and the name of every row of the survey; an unknown type is told with the nearest known."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.outline import Line, Outline

_SELECTS = ("select_one", "select_multiple", "select_one_from_file", "select_multiple_from_file", "rank")
_STARTS = re.compile(
    r"(?:add |q )?(?:select|rank\b|osm\b|cascading|begin[ _]+(?:l?group|repeat|loop|looped)\b|end[ _]*(?:l?group|repeat|loop|looped)\b|include|loop\b|csv-external|xml-external|entity\b)"
)
_NAMELESS = frozenset({"note", "audit", "q note", "add note prompt"})
_USUAL = (
    *("text", "integer", "decimal", "date", "time", "dateTime", "note", "calculate", "hidden"),
    *("acknowledge", "range", "file", "image", "start", "end", "today", "username", "geopoint"),
    *("begin group", "end group", "begin repeat", "end repeat", *_SELECTS),
)
MOST_GROUPS = 40
"""Groups inside of each other; beyond that the converter itself gives up."""


def lint_types(lines: Outline) -> Iterator[Issue]:
    """Give unknown types, rows without a name, and groups nested beyond reason."""
    for line in lines.lines:
        if not _is_known(line.kind):
            facts = {"found": line.kind, "wanted": nearest(line.kind, _USUAL)}
            yield _issue(Code.UNKNOWN_TYPE, line, "type", facts)
        elif _STARTS.match(line.kind.lower()) and not line.opens and not _list_is_there(line):
            yield _issue(Code.NO_LIST, line, "type", {"found": line.kind})
        if not line.name and line.kind.lower() not in _NAMELESS:
            yield _issue(Code.NO_NAME, line, "name", {})
        if len(line.above) == MOST_GROUPS:
            yield _issue(Code.TOO_DEEP, line, "type", {"wanted": str(MOST_GROUPS)})


def nearest(found: str, known: "tuple[str, ...] | list[str]") -> str:
    """Give the known word that looks most like one that was found; blank for none."""
    lower = {word.lower(): word for word in known}
    close = get_close_matches(found.lower(), list(lower), 1, 0.6)
    return lower[close[0]] if close else ""


def _is_known(kind: str) -> bool:
    word = " ".join(kind.split())
    return bool(_STARTS.match(word.lower())) or word in _types() or word.lower() in _types()


def _list_is_there(line: Line) -> bool:
    words = line.kind.split()
    starts_select = words[0].lower() in {*_SELECTS, "select1"}
    return not starts_select or len(words) > 1


@cache
def _types() -> frozenset[str]:
    """Give every type that the converter knows."""
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

    return frozenset(QUESTION_TYPE_DICT) | {kind.lower() for kind in QUESTION_TYPE_DICT}


def _issue(code: Code, line: Line, column: str, facts: dict[str, str]) -> Issue:
    return Issue(Severity.ERROR, code, "survey", line.row.number, column, -1, facts)
