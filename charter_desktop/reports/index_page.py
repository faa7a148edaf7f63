"""The page that a person without this program opens in a submission: no script, nothing fetched."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1B2430}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #D5DBE3;padding:.3rem .5rem;"
    "text-align:left;vertical-align:top}td.n{text-align:right}caption{text-align:left;font-weight:600}"
    "a{color:#1F5FAE}"
)


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table with its caption, head and rows; the last column holds figures when `figures`."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    figures: bool = False


@dataclass(frozen=True, slots=True)
class PagePart:
    """One language's view: its code, heading, opening lines, links (text, file) and tables."""

    language: str
    title: str
    lines: Sequence[str]
    links: Sequence[tuple[str, str]]
    tables: Sequence[PageTable]


def write_index_page(parts: Sequence[PagePart]) -> bytes:
    """Write `index.html` with one section per language; everything typed by people is escaped."""
    assert parts
    first = parts[0]
    body = "".join(_part(part) for part in parts)
    rule = "default-src 'none'; style-src 'unsafe-inline'"
    policy = f'<meta http-equiv="Content-Security-Policy" content="{rule}">'
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(first.language)}"><head><meta charset="utf-8">{policy}'
        f"<title>{escape(first.title)}</title><style>{_STYLE}</style></head><body>\n{body}</body></html>\n"
    ).encode()


def _part(part: PagePart) -> str:
    lines = "".join(f"<p>{escape(line)}</p>\n" for line in part.lines)
    links = "".join(f'<li><a href="{escape(file)}">{escape(text)}</a></li>\n' for text, file in part.links)
    tables = "".join(map(_table, part.tables))
    return (
        f'<main lang="{escape(part.language)}">\n<h1>{escape(part.title)}</h1>\n{lines}'
        f"<ul>\n{links}</ul>\n{tables}</main>\n"
    )


def _table(table: PageTable) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.head)
    rows = "".join(f"<tr>{_cells(row, figures=table.figures)}</tr>\n" for row in table.rows)
    return (
        f"<table><caption>{escape(table.caption)}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{rows}</tbody></table>\n"
    )


def _cells(row: Sequence[str], *, figures: bool) -> str:
    *first, last = row
    mark = ' class="n"' if figures else ""
    return "".join(f"<td>{escape(cell)}</td>" for cell in first) + f"<td{mark}>{escape(last)}</td>"
