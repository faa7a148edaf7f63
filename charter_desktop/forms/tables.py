"""Statistics tables: cells as typed, margins computed, sums checked."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations, product

from charter_desktop.domain.answer import DECLARED, DENOMINATOR, NUMERATOR, Cell, CellKey, State, adds_up
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Figure
from charter_desktop.forms.reading import read_count, read_date, read_decimal

STATE = "state"
REASON = "reason"
ABOUT = (
    "comment",
    "coverage",
    "method",
    "reference",
    "source",
    "scheme",
    "legal_basis",
    "definition",
    "comparable",
    REASON,
)
"""What may stand beside a figure or an answer, besides its state."""


NEVER_ADDED = frozenset({"median", "index"})
"""Figures whose numerators make no total: the middle of two middles is no middle."""


def read_cell(typed: str, *, whole: bool) -> str | Refusal:
    """Read one number of a table: counts whole and not negative, others decimal."""
    if not typed.strip():
        return ""
    return read_count(typed) if whole else read_decimal(typed)


def read_about(part: str, typed: str) -> str | Refusal:
    """Read what stands beside a figure: a coverage in percent, a day or a period, else words."""
    match part:
        case "coverage" if typed:
            return _read_percent(typed)
        case "reference" if typed:
            day = read_date(typed)
            return typed if isinstance(day, Refusal) else day
        case _:
            return typed


def read_part(figure: Figure | None, place: str, part: str, text: str) -> str | Refusal:
    """Read what is said beside an answer or a cell at a place: a state, or what read_about reads."""
    if part == STATE or part.startswith(f"{STATE}:"):
        if text and text not in {state.value for state in (State.VALUE, *DECLARED)}:
            return Refusal(Fault.NO_SUCH_STATE, place, {"typed": text})
        return _check_name(figure, place, part.partition(":")[2]) or text
    if part in ABOUT:
        read = read_about(part, text)
        return Refusal(read.fault, place, read.facts) if isinstance(read, Refusal) else read
    return Refusal(Fault.NO_SUCH_CELL, place, {"cell": part})


def _check_name(figure: Figure | None, place: str, name: str) -> Refusal | None:
    """Refuse the name of a cell that the table does not have; a blank one is the whole answer."""
    if not name:
        return None
    try:
        key = CellKey.parse(name)
    except ValueError:
        return Refusal(Fault.NO_SUCH_CELL, place, {"cell": name})
    wrong = Refusal(Fault.NO_SUCH_CELL) if figure is None else check_key(figure, key)
    return Refusal(wrong.fault, place, {"cell": name}) if wrong else None


def _read_percent(typed: str) -> str | Refusal:
    read = read_decimal(typed.removesuffix("%").strip())
    if isinstance(read, Refusal):
        return Refusal(read.fault, facts={"typed": typed, **read.facts})
    if not 0 <= Decimal(read or "0") <= 100:
        return Refusal(Fault.NOT_A_PERCENTAGE, facts={"typed": typed})
    return read


def check_key(figure: Figure, key: CellKey) -> Refusal | None:
    """Refuse a key whose measure, dimension or member the table does not have."""
    members = {dimension.name: dimension.names() for dimension in figure.dimensions}
    known = all(name in members and member in members[name] for name, member in key.members)
    ordered = tuple(sorted(key.members)) == key.members and len(dict(key.members)) == len(key.members)
    if key.measure in figure.measures and known and ordered:
        return None
    return Refusal(Fault.NO_SUCH_CELL, facts={"cell": str(key)})


def all_keys(figure: Figure, measure: str) -> Iterator[CellKey]:
    """Give every key of a measure: the grand total, each margin, each full cell."""
    for size in range(len(figure.dimensions) + 1):
        for chosen in combinations(figure.dimensions, size):
            for names in product(*(dimension.names() for dimension in chosen)):
                pairs = zip((dimension.name for dimension in chosen), names, strict=True)
                yield CellKey(measure, tuple(pairs))


def typed_cells(figure: Figure, parts: Mapping[str, str]) -> dict[CellKey, Cell]:
    """Give the cells that a person filled, by key, from the parts beside a figure."""
    found: dict[CellKey, Cell] = {}
    for part, text in parts.items():
        state, name = _cell_part(part)
        key = _key(figure, name) if text else None
        if key is None:
            continue
        if state:
            found[key] = Cell(declared(text))
        elif key not in found or found[key].state is State.VALUE:
            found[key] = Cell(State.VALUE, text)
    return found


def declared(text: str) -> State:
    """Give the state that a draft names; what is unknown counts as a value."""
    return next((state for state in State if state.value == text), State.VALUE)


def _key(figure: Figure, name: str) -> CellKey | None:
    """Give the key of a part, if this version of the form still has that cell."""
    if name.partition(":")[0] not in figure.measures:
        return None
    try:
        key = CellKey.parse(name)
    except ValueError:
        return None
    return key if check_key(figure, key) is None else None


def _cell_part(part: str) -> tuple[bool, str]:
    if part.startswith(f"{STATE}:"):
        return True, part[len(STATE) + 1 :]
    return False, part


class Totals:
    """The numbers of one table with every total that its cells give."""

    def __init__(self, figure: Figure, cells: Mapping[CellKey, Cell]) -> None:
        self._figure = figure
        self._typed = {key: Decimal(cell.value) for key, cell in cells.items() if cell.value is not None}
        self._known: dict[CellKey, Decimal | None] = {}

    def number(self, key: CellKey) -> Decimal | None:
        """Give the number of a cell; a total is summed from the split, else as typed.

        None where nothing is filled.
        """
        if key not in self._known:
            summed = self._summed(key)
            self._known[key] = self._typed.get(key) if summed is None else summed
        return self._known[key]

    def text(self, key: CellKey) -> str:
        """Give the number as canonical text, blank where there is none."""
        number = self.number(key)
        return "" if number is None else decimal_text(number)

    def clashes(self) -> list[tuple[CellKey, Decimal, Decimal]]:
        """Give totals that were typed and are not what their cells add up to: key, typed, sum."""
        found = []
        for key, typed in self._typed.items():
            summed = self._summed(key)
            if summed is not None and summed != typed:
                found.append((key, typed, summed))
        return found

    def too_large(self) -> list[tuple[CellKey, Decimal, Decimal]]:
        """Give parts that are more than their whole: numerator key, numerator, denominator."""
        found = []
        if DENOMINATOR not in self._figure.measures or self._figure.kind not in {"count", "percent", "pair"}:
            return []
        for key in all_keys(self._figure, NUMERATOR):
            part, whole = self.number(key), self.number(CellKey(DENOMINATOR, key.members))
            if part is not None and whole is not None and part > whole:
                found.append((key, part, whole))
        return found

    def _summed(self, key: CellKey) -> Decimal | None:
        if key.measure == NUMERATOR and self._figure.kind in NEVER_ADDED:
            return None
        named = dict(key.members)
        for dimension in self._figure.dimensions:
            if dimension.name in named:
                continue
            if not adds_up(dimension.name):
                return None
            parts = [
                number
                for member in dimension.names()
                if (number := self.number(CellKey.of(key.measure, {**named, dimension.name: member})))
                is not None
            ]
            if parts:
                return sum(parts, Decimal(0))
        return None


def figure_total(figure: Figure, parts: Mapping[str, str]) -> str:
    """Give the numerator total that the XForm node of a figure holds."""
    return Totals(figure, typed_cells(figure, parts)).text(CellKey(NUMERATOR))


def table_of(figure: Figure, cells: Mapping[CellKey, Cell]) -> dict[CellKey, str]:
    """Give every filled number of a table by key, totals included."""
    totals = Totals(figure, cells)
    found: dict[CellKey, str] = {}
    for measure in figure.measures:
        for key in all_keys(figure, measure):
            text = totals.text(key)
            if text:
                found[key] = text
    return found
