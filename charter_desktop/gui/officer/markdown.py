"""The markdown of XLSForm labels as sanitised HTML, or as plain words: bold, italic, headings, links, lines.

The subset is that of ODK (https://docs.getodk.org/form-styling/#markdown). Nothing that a form writes
as HTML gets through: tags that ODK knows are left out, all else is shown as it stands.
"""

import re
from collections.abc import Iterator
from html import escape

_TAG = re.compile(
    r"</?(?:span|p|div|font|b|i|u|em|strong|center|small|big|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\Z")
_LINK = re.compile(r"\[([^\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])")
_BACKSLASH = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>&])")
_MARKUP = "\\`*_{}[]()#+-.!<>&"
_OPENED = ("http://", "https://", "mailto:")
_SIZES = {1: "x-large", 2: "large", 3: "large", 4: "medium", 5: "medium", 6: "medium"}
_FIRST_HIDDEN = 0xE000
"""Characters of the private use area stand for what was escaped while the rest is read."""


def quote(text: str) -> str:
    """Keep text, such as an answer inside a label, from reading as markup."""
    return "".join(f"\\{one}" if one in _MARKUP else one for one in text)


def as_html(text: str) -> str:
    """Give HTML of a label; blank where it is plain words, so that nothing needs to be laid out."""
    lines = [_line_html(line) for line in _lines(text)]
    made = "<br/>".join(lines)
    return made if "<" in made.replace("<br/>", "") else ""


def as_plain(text: str) -> str:
    """Give the words of a label without markup."""
    return "\n".join(_shown(_bare(_heading(line)[1])) for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    hidden = _BACKSLASH.sub(lambda found: chr(_FIRST_HIDDEN + ord(found[1])), text)
    for line in _TAG.sub("", _BREAK.sub("\n", hidden)).strip().splitlines():
        yield line.strip()


def _line_html(line: str) -> str:
    level, words = _heading(line)
    safe = escape(words, quote=True)
    safe = _LINK.sub(_link, safe)
    safe = _STRONG.sub(r"<b>\2</b>", safe)
    safe = _EMPHASIS.sub(r"<i>\2</i>", safe)
    shown = _shown(safe, escaped=True)
    return f'<span style="font-size:{_SIZES[level]}; font-weight:bold">{shown}</span>' if level else shown


def _heading(line: str) -> tuple[int, str]:
    found = _HEADING.match(line)
    return (len(found[1]), found[2]) if found else (0, line)


def _link(found: "re.Match[str]") -> str:
    """Only addresses of the web and of mail are links; their markup characters stay as they are."""
    words, address = found[1], found[2]
    if not address.lower().startswith(_OPENED):
        return f"{words} ({address})"
    kept = "".join(chr(_FIRST_HIDDEN + ord(one)) if one in "*_" else one for one in address)
    return f'<a href="{kept}">{words}</a>'


def _bare(line: str) -> str:
    """Take the markup off; of a link its words and its address stay."""
    linked = _LINK.sub(lambda found: f"{found[1]} ({found[2]})", line)
    return _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", linked))


def _shown(text: str, *, escaped: bool = False) -> str:
    """Put back what was written with a backslash."""
    made = []
    for one in text:
        hidden = _FIRST_HIDDEN <= ord(one) < _FIRST_HIDDEN + 128
        back = chr(ord(one) - _FIRST_HIDDEN) if hidden else one
        made.append(escape(back) if hidden and escaped else back)
    return "".join(made)
