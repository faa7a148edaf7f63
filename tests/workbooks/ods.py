"""Turn an Excel workbook into an OpenDocument one with the same values, as another program saves it."""

import io
import zipfile
from datetime import date, datetime, time
from xml.sax.saxutils import escape, quoteattr

import openpyxl

_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">'
    "<office:body><office:spreadsheet>"
)
_END = "</office:spreadsheet></office:body></office:document-content>"


def as_ods(workbook: bytes) -> bytes:
    """Give the bytes of the same values as .ods."""
    book = openpyxl.load_workbook(io.BytesIO(workbook))
    return packed(
        "".join(
            f"<table:table table:name={quoteattr(sheet.title)}>"
            + "".join(
                f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>"
                for row in sheet.iter_rows(values_only=True)
            )
            + "</table:table>"
            for sheet in book.worksheets
        )
    )


def packed(tables: str) -> bytes:
    """Pack tables as a spreadsheet."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", _HEAD + tables + _END)
        archive.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>'
            "</manifest:manifest>",
        )
    return memory.getvalue()


def _cell(value: object) -> str:
    match value:
        case None:
            return "<table:table-cell/>"
        case bool():
            return (
                f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(value).lower()}"/>'
            )
        case int() | float():
            return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
        case datetime() | date():
            return f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}"/>'
        case time():
            spoken = f"PT{value.hour:02}H{value.minute:02}M{value.second:02}S"
            return f'<table:table-cell office:value-type="time" office:time-value="{spoken}"/>'
        case _:
            lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
            return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
