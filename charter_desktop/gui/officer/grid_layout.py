"""Lay a statistics table out in rows and columns: the first splits downwards, the last across."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product

from charter_desktop.domain.answer import CellKey, adds_up
from charter_desktop.forms.definition import Dimension, Figure, Labels
from charter_desktop.gui.values import GridValue


@dataclass(frozen=True, slots=True)
class _Line:
    """One row or column: its header, its members, whether it is shown on demand only."""

    text: str
    members: Mapping[str, str]
    optional: bool = False


def lay_out(figure: Figure, language: str, total: str) -> GridValue:
    """Give headers and keys; `language` is one of the form's, `total` the word for a margin."""
    ordered = [_dimension(figure, name) for name in figure.split]
    down, across = (ordered, []) if len(ordered) < 2 else (ordered[:-1], ordered[-1:])
    rows = list(_lines(down, language, total))
    columns: list[_Line] = []
    measures: list[str] = []
    for measure in figure.measures:
        word = _measure(figure, measure, language)
        for line in _lines(across, language, total):
            columns.append(replace(line, text=f"{word}\n{line.text}" if across else word))
            measures.append(measure)
    keys = tuple(
        tuple(
            str(CellKey.of(measure, {**below.members, **beside.members}))
            for measure, beside in zip(measures, columns, strict=True)
        )
        for below in rows
    )
    return GridValue(
        tuple(line.text for line in rows),
        tuple(line.text for line in columns),
        keys,
        optional_rows=_optional(rows),
        optional_columns=_optional(columns),
    )


def _optional(lines: list[_Line]) -> frozenset[int]:
    return frozenset(number for number, line in enumerate(lines) if line.optional)


def _lines(dimensions: list[Dimension], language: str, total: str) -> Iterator[_Line]:
    """Give each combination of members with its header; their total comes last, where they have one."""
    if dimensions:
        for members in product(*(dimension.members for dimension in dimensions)):
            named = zip(dimensions, members, strict=True)
            words = " · ".join(label_in(member.labels, language) or member.name for member in members)
            by_name = {dimension.name: member.name for dimension, member in named}
            yield _Line(words, by_name, any(member.optional for member in members))
    if all(adds_up(dimension.name) for dimension in dimensions):
        yield _Line(total, {})


def _dimension(figure: Figure, name: str) -> Dimension:
    return next(dimension for dimension in figure.dimensions if dimension.name == name)


def _measure(figure: Figure, measure: str, language: str) -> str:
    known = figure.labels.get(measure, {})
    code = language.rpartition("(")[2].rstrip(")")
    return known.get(code) or next(iter(known.values()), measure)


def label_in(labels: Labels, language: str) -> str:
    """Give a label's words in a language, or in any."""
    text = labels.get(language) or next(iter(labels.values()), None)
    return text.plain() if text else ""


def picture_in(labels: Labels, language: str) -> str:
    """Give the file name of the picture beside a label."""
    text = labels.get(language) or next(iter(labels.values()), None)
    return text.image if text else ""
