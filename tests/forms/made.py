"""Small questionnaires made on the spot, and sessions on them."""

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache

import openpyxl

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.forms.authoring import Conversion, convert
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition
from charter_desktop.wording.issues import issue_sentence
from charter_desktop.wording.voice import Voice

Rows = Sequence[Mapping[str, str]]
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def workbook(survey: Rows, choices: Rows = (), settings: Mapping[str, str] | None = None) -> bytes:
    """Give the bytes of a workbook with these rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    own = {"form_id": "f", "version": "1", "namespaces": 'cd="urn:charter-desktop:xlsform:1"'}
    for name, rows in (("survey", survey), ("choices", choices), ("settings", [own | dict(settings or {})])):
        sheet = book.create_sheet(name)
        columns = list(dict.fromkeys(column for row in rows for column in row))
        sheet.append(columns or ["list_name", "name", "label"])
        for row in rows:
            sheet.append([row.get(column) for column in columns])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def converted(survey: Rows, choices: Rows = (), settings: Mapping[str, str] | None = None) -> Conversion:
    """Convert rows, whatever comes of it."""
    return convert(workbook(survey, choices, settings), "made.xlsx")


def definition(survey: Rows, choices: Rows = (), settings: Mapping[str, str] | None = None) -> FormDefinition:
    """Give the definition of rows that must convert."""
    found = converted(survey, choices, settings)
    assert found.xform is not None, [issue_sentence(issue, Voice()) for issue in found.issues]
    return read_definition(found.xform)


def session(
    form: FormDefinition,
    draft: Mapping[Field, Value] | None = None,
    *,
    now: datetime = NOON,
    media: Mapping[str, bytes] | None = None,
) -> FormSession:
    """Open a form."""
    return FormSession.load(
        form, draft or {}, owner="hr", clock=lambda: now, zone=UTC, media=media, user="Ana"
    )


def done(result: object) -> ChangeSet:
    """Give the change set of something that was accepted."""
    assert isinstance(result, ChangeSet), result
    return result


def q(kind: str, name: str, **columns: str) -> dict[str, str]:
    """Make a row of the survey; underscores of `cd_` columns become `bind::cd:`."""
    row = {"type": kind, "name": name, "label": name}
    if kind.startswith("end "):
        row = {"type": kind}
    for column, text in columns.items():
        row[f"bind::cd:{column[3:]}" if column.startswith("cd_") else column] = text
    return row


YES_NO = [
    {"list_name": "yn", "name": "yes", "label": "Yes"},
    {"list_name": "yn", "name": "no", "label": "No"},
]
SPLITS = [
    {"list_name": "sex", "name": "f", "label": "Women"},
    {"list_name": "sex", "name": "m", "label": "Men"},
    {"list_name": "sex", "name": "unknown", "label": "Unknown", "cd_optional": "yes"},
    {"list_name": "grade", "name": "top", "label": "Top"},
    {"list_name": "grade", "name": "middle", "label": "Middle"},
]


@cache
def staff() -> FormDefinition:
    """Give a form with one statistics table with both measures, and a share computed from it."""
    return definition(
        [
            q("begin group", "em", cd_commitment="EM1"),
            q(
                "integer",
                "staff",
                cd_indicator="EM1.1",
                cd_split="sex grade",
                cd_numerator="Staff",
                cd_denominator="All staff",
                cd_class="S2",
                cd_unit="persons",
                cd_core="yes",
            ),
            q("calculate", "women", calculation="cd:cell('EM1.1', 'n', 'sex=f')"),
            q("end group", ""),
        ],
        SPLITS,
    )
