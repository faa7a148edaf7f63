"""A statistics table as a grid: the first split downwards, the last across, totals as sums of their cells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from charter_desktop.domain.answer import NUMERATOR, CellKey, adds_up
from charter_desktop.forms.definition import Dimension, Figure, Labels
from charter_desktop.forms.tables import NEVER_ADDED
from charter_desktop.workbooks.words import plain


@dataclass(frozen=True, slots=True)
class GridLine:
    """One row or column: its words, its members by dimension; `sums` when a total."""

    words: str
    members: Mapping[str, str]
    sums: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One column: a measure and the members across."""

    measure: str
    heading: str
    line: GridLine

    @property
    def key(self) -> str:
        """The hidden key of the column."""
        return str(CellKey.of(self.measure, self.line.members))


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows and columns of one table."""

    figure: Figure
    rows: tuple[GridLine, ...]
    columns: tuple[GridColumn, ...]

    @property
    def is_split(self) -> bool:
        """Whether there is more to it than its totals."""
        return bool(self.figure.split)

    def key(self, row: GridLine, column: GridColumn) -> CellKey:
        """Give the key of one cell."""
        return CellKey.of(column.measure, {**row.members, **column.line.members})

    def is_sum(self, row: GridLine, column: GridColumn) -> bool:
        """Say whether the form itself adds this cell up."""
        added = column.measure != NUMERATOR or self.figure.kind not in NEVER_ADDED
        return added and (row.sums or column.line.sums)


def grid_of(figure: Figure, language: str, total: str) -> Grid:
    """Lay a table out; `total` is the word for a margin."""
    ordered = [_dimension(figure, name) for name in figure.split]
    down, across = (ordered, []) if len(ordered) < 2 else (ordered[:-1], ordered[-1:])
    columns = tuple(
        GridColumn(measure, _measure(figure, measure, language), line)
        for measure in figure.measures
        for line in _lines(across, language, total)
    )
    return Grid(figure, tuple(_lines(down, language, total)), columns)


def member_words(figure: Figure, key: CellKey, language: str) -> str:
    """Name the members of a cell; blank for the grand total."""
    named = dict(key.members)
    dimensions = [_dimension(figure, name) for name in figure.split if name in named]
    return " · ".join(_member(dimension, named[dimension.name], language) for dimension in dimensions)


def measure_words(figure: Figure, measure: str, language: str) -> str:
    """Name a measure; blank where the table has but one."""
    return _measure(figure, measure, language) if len(figure.measures) > 1 else ""


def _lines(dimensions: list[Dimension], language: str, total: str) -> Iterator[GridLine]:
    for members in product(*(dimension.names() for dimension in dimensions)) if dimensions else ():
        named = dict(zip((dimension.name for dimension in dimensions), members, strict=True))
        words = " · ".join(_member(one, named[one.name], language) for one in dimensions)
        yield GridLine(words, named)
    if all(adds_up(dimension.name) for dimension in dimensions):
        yield GridLine(total, {}, sums=bool(dimensions))


def _dimension(figure: Figure, name: str) -> Dimension:
    return next(dimension for dimension in figure.dimensions if dimension.name == name)


def _member(dimension: Dimension, name: str, language: str) -> str:
    labels = next((one.labels for one in dimension.members if one.name == name), {})
    return _in(labels, language) or name


def _measure(figure: Figure, measure: str, language: str) -> str:
    known = figure.labels.get(measure, {})
    code = language.rpartition("(")[2].rstrip(")")
    return known.get(code) or next(iter(known.values()), measure)


def _in(labels: Labels, language: str) -> str:
    text = labels.get(language) or next(iter(labels.values()), None)
    return plain(text.plain()) if text else ""
