"""Turn a workbook into an XForm: every issue is listed, nothing is raised."""

import io
from dataclasses import dataclass

from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.xform import read_definition


@dataclass(frozen=True, slots=True)
class Conversion:
    """The XForm XML, or None where an error among the issues stopped it."""

    xform: bytes | None
    issues: tuple[Issue, ...]


def convert(workbook: bytes, file_name: str) -> Conversion:
    """Convert the bytes of an XLSForm workbook; never raises, whatever the bytes are."""
    from pyxform.xls2xform import convert as pyxform_convert

    del file_name
    remarks: list[str] = []
    try:
        xform = pyxform_convert(io.BytesIO(workbook), warnings=remarks, validate=False).xform.encode()
        read_definition(xform)
    except FormError as error:
        return Conversion(None, (_issue(Code.NOT_RUN, str(error)),))
    except Exception as error:  # noqa: BLE001 - pyxform leaks raw errors of every kind
        return Conversion(None, (_issue(Code.NOT_CONVERTED, f"{type(error).__name__}: {error}"),))
    found = tuple(Issue(Severity.WARNING, Code.REMARK, facts={"message": text}) for text in remarks)
    return Conversion(xform, found)


def _issue(code: Code, message: str) -> Issue:
    return Issue(Severity.ERROR, code, facts={"message": message})
