"""Write the plan of a template as an Excel workbook: locked but for its input cells, lists, hidden keys."""

import io
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import NamedStyle
from openpyxl.styles.colors import Color
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from charter_desktop.workbooks.keys import MARK
from charter_desktop.workbooks.plan import OPEN, Book, Cell, Line, Look, Rule, Sheet, letter
from charter_desktop.workbooks.rules import Place, areas, odd_format, validation
from charter_desktop.workbooks.styles import styles
from charter_desktop.workbooks.words import CellValue, writable

_LISTS, _ABOUT = "charter lists", "charter"
_LINE_HEIGHT = 15.0
_AROUND = 4.0
_MOST_ABOVE = 60
"""Excel calls a file damaged whose header has more than 255 letters."""
_MOST_HEIGHT = 400.0
_DATE_FORMAT = "dd/mm/yyyy"
_ESCAPED = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_SMALL = InlineFont(rFont="Calibri", sz=9, color=Color("FF5B6675"))
_BOLD = InlineFont(rFont="Calibri", sz=11, b=True, color=Color("FF1B2430"))


def write_book(book: Book) -> bytes:
    """Give the bytes of the workbook."""
    return _Writer(book).bytes()


class _Writer:
    """One workbook while it is written."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._made = Workbook()
        self._made.remove(self._made.worksheets[0])
        self._styles = styles()
        self._lists: dict[tuple[str, ...], str] = {}

    def bytes(self) -> bytes:
        for style in self._styles.values():
            self._made.add_named_style(style)
        for sheet in self._book.sheets:
            _SheetWriter(self._made.create_sheet(sheet.name), sheet, self._styles, self._named).write(
                self._book.above, self._book.page
            )
        self._write_lists()
        self._write_about()
        memory = io.BytesIO()
        self._made.save(memory)
        return memory.getvalue()

    def _named(self, items: tuple[str, ...]) -> str:
        """Give the name of the range that holds a list."""
        return self._lists.setdefault(items, f"list_{len(self._lists) + 1}")

    def _write_lists(self) -> None:
        sheet = self._made.create_sheet(_LISTS)
        for column, (items, name) in enumerate(self._lists.items(), 1):
            for row, item in enumerate(items, 1):
                put(sheet.cell(row, column), item)
            area = f"'{_LISTS}'!${letter(column)}$1:${letter(column)}${len(items)}"
            self._made.defined_names[name] = DefinedName(name, attr_text=area)
        sheet.sheet_state = "hidden"
        sheet.protection.sheet = True

    def _write_about(self) -> None:
        sheet = self._made.create_sheet(_ABOUT)
        for row, texts in enumerate(self._book.about, 1):
            for column, text in enumerate(texts, 1):
                put(sheet.cell(row, column), text)
        sheet.sheet_state = "veryHidden"
        sheet.protection.sheet = True


_Named = Callable[[tuple[str, ...]], str]


class _SheetWriter:
    """One sheet while it is written."""

    def __init__(
        self, made: Worksheet, sheet: Sheet, looks: Mapping[Look, NamedStyle], named: _Named
    ) -> None:
        self._made, self._sheet = made, sheet
        self._looks = looks
        self._named = named
        self._ruled: dict[tuple[Rule, tuple[str, ...]], list[Place]] = {}

    def write(self, above: tuple[str, str, str], page: str) -> None:
        """Write keys, lines, rules, and how it is printed."""
        self._write_keys()
        for row, line in enumerate(self._sheet.lines, 2):
            self._write_line(row, line)
        for (rule, items), cells in self._ruled.items():
            self._add_rule(rule, items, cells)
        self._arrange()
        _print(self._made, above, page, self._sheet.titles)

    def _write_keys(self) -> None:
        put(self._made.cell(1, 1), MARK)
        for column, key in enumerate(self._sheet.columns, 2):
            if key:
                put(self._made.cell(1, column), key)

    def _write_line(self, row: int, line: Line) -> None:
        if line.key:
            put(self._made.cell(row, 1), line.key)
        for cell in line.cells:
            self._write_cell(row, cell, hidden=line.hidden)
        if line.hidden:
            self._made.row_dimensions[row].hidden = True
        elif line.cells:
            height = max(line.lines, 1) * _LINE_HEIGHT + _AROUND
            self._made.row_dimensions[row].height = min(height, _MOST_HEIGHT)

    def _write_cell(self, row: int, cell: Cell, *, hidden: bool) -> None:
        made = self._made.cell(row, cell.column)
        if hidden:
            put(made, cell.value)
            return
        for column in range(cell.column, cell.column + cell.wide):
            self._made.cell(row, column).style = self._looks[cell.look].name
        if cell.wide > 1:
            self._made.merge_cells(None, row, cell.column, row, cell.column + cell.wide - 1)
        self._fill(made, cell)
        if cell.look in OPEN and (cell.rule is not Rule.ANY or cell.items):
            self._ruled.setdefault((cell.rule, cell.items), []).append((row, cell.column))

    def _fill(self, made: SheetCell | MergedCell, cell: Cell) -> None:
        if cell.formula:
            made.value = cell.formula
        elif cell.small and isinstance(cell.value, str):
            made.value = CellRichText(
                TextBlock(_BOLD, writable(cell.value)), TextBlock(_SMALL, "\n" + writable(cell.small))
            )
        else:
            put(made, cell.value)
        if cell.link:
            quoted = cell.link.replace("'", "''")
            made.hyperlink = Hyperlink(ref=made.coordinate, location=f"'{quoted}'!B2")
            made.style = self._looks[cell.look].name

    def _add_rule(self, rule: Rule, items: tuple[str, ...], cells: list[Place]) -> None:
        name = self._named(items) if items else ""
        made, where = validation(rule, name), list(areas(cells))
        if made is None:
            return
        made.sqref = MultiCellRange(" ".join(where))
        self._made.data_validations.append(made)
        for area in where if rule is Rule.CELL else ():
            self._made.conditional_formatting.add(area, odd_format(area.partition(":")[0], name))

    def _arrange(self) -> None:
        made = self._made
        for column, width in enumerate(self._sheet.widths, 1):
            made.column_dimensions[letter(column)].width = width
        made.column_dimensions["A"].hidden = True
        made.row_dimensions[1].hidden = True
        made.freeze_panes = self._sheet.frozen
        made.sheet_view.showGridLines = False
        made.protection.sheet = True
        for allowed in ("formatCells", "formatColumns", "formatRows", "sort"):
            setattr(made.protection, allowed, False)


def put(cell: SheetCell | MergedCell, value: CellValue) -> None:
    """Write a value; text stays text, whatever it begins with, and is not decoded when it is read."""
    if isinstance(value, str):
        if not value:
            return
        cell.value = _ESCAPED.sub(r"_x005F_\1", writable(value))
        cell.data_type = "s"
        if value[0] in "=+-@\t\r'":
            cell.quotePrefix = True
    elif isinstance(value, Decimal):
        whole = value == value.to_integral_value()
        cell.value = int(value) if whole else float(value)
    else:
        assert isinstance(value, date)
        cell.value = value
        cell.number_format = _DATE_FORMAT


def _print(made: Worksheet, above: tuple[str, str, str], page: str, titles: str) -> None:
    """Fit the width of a page, repeat the title, say whose draft it is."""
    made.page_setup.orientation = "landscape"
    made.page_setup.paperSize = made.PAPERSIZE_A4
    made.page_setup.fitToWidth = 1
    made.page_setup.fitToHeight = 0
    made.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    made.print_title_rows = titles
    header, footer = made.oddHeader, made.oddFooter
    assert header is not None
    assert footer is not None
    for part, text in zip((header.left, header.center, header.right), above, strict=True):
        part.text = text[:_MOST_ABOVE].replace("&", "&&")
    footer.right.text = page
