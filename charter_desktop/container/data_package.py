"""Tables of a submission as CSV with a Frictionless Data Package beside them.

Sources: RFC 4180; Data Package specification v1 (datapackage.org), profile tabular-data-package.
"""

import csv
import hashlib
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its Table Schema type, and what it holds."""

    name: str
    type: str
    title: str


@dataclass(frozen=True, slots=True)
class TableData:
    """One table: a name of small letters, its columns, and rows of text."""

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]


def write_csv(table: TableData) -> bytes:
    """Write a table as UTF-8 CSV with a header; no cell of text ever starts a formula."""
    memory = io.StringIO(newline="")
    writer = csv.writer(memory, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in table.rows:
        writer.writerow(
            [
                cell if column.type in {"number", "integer"} else no_formula(cell)
                for column, cell in zip(table.columns, row, strict=True)
            ]
        )
    return memory.getvalue().encode()


def no_formula(text: str) -> str:
    """Keep a spreadsheet from running a cell: an apostrophe before what would start a formula."""
    return "'" + text if text.startswith(_FORMULA) else text


def write_data_package(name: str, title: str, tables: Sequence[tuple[TableData, bytes]]) -> bytes:
    """Write `datapackage.json` for tables that stand beside it as `NAME.csv`."""
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": name,
        "title": title,
        "resources": [_resource(table, data) for table, data in tables],
    }
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(table: TableData, data: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "encoding": "utf-8",
        "format": "csv",
        "mediatype": "text/csv",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": {
            "fields": [
                {"name": column.name, "type": column.type, "title": column.title} for column in table.columns
            ]
        },
    }
