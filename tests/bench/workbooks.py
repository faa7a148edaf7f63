"""The Excel round trip of the largest questionnaire beside bare openpyxl and bare calamine on the same cells."""

import io
from datetime import UTC, datetime

import openpyxl
from python_calamine import CalamineWorkbook

from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition
from charter_desktop.usecases.fill_compare import FillComparison
from charter_desktop.usecases.fill_source import Source
from charter_desktop.usecases.questionnaire import shipped_questionnaires
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.about import About
from charter_desktop.workbooks.read_back import FilledBook, read_back
from charter_desktop.workbooks.template import template_of
from charter_desktop.workbooks.write import write_book
from tests.bench.window import alternate, say
from tests.workbooks.answering import Chance

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NAMES = ("Ejemplia", "2026", "HR")


def main() -> None:
    """Print both ways beside their baselines; best of several, in turn."""
    session = opened("hr")
    Chance(3).answer_all(session)
    voice = Voice("es")
    about = About("city", "round", "hr", "es", "", (("hr", "1", session.definition.sha256),))

    def write() -> bytes:
        return write_book(template_of([session], about, NAMES, voice))

    data = write()
    rows = [
        [[cell.value for cell in row] for row in sheet.iter_rows()]
        for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets
    ]
    say("template of HR (aim 1000 ms)", *alternate(write, lambda: write_bare(rows)))
    say("reading HR's template (aim 500 ms)", *alternate(lambda: read(data), lambda: read_bare(data)))


def opened(name: str) -> FormSession:
    """Open a questionnaire that is shipped."""
    path = next(path for path in shipped_questionnaires() if path.stem == name).with_suffix(".xml")
    form = read_definition(path.read_bytes())
    return FormSession.load(form, {}, owner=name, clock=lambda: NOON, zone=UTC)


def write_bare(rows: list[list[list[object]]]) -> bytes:
    """Write the same cells, nothing else."""
    book = openpyxl.Workbook()
    for sheet in rows:
        made = book.create_sheet()
        for row in sheet:
            made.append(row)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def read(data: bytes) -> int:
    """Read and compare all answers with an empty questionnaire."""
    found = read_back(data, "bench.xlsx")
    assert isinstance(found, FilledBook)
    source = Source(found.cells, {}, "es")
    return len(FillComparison(opened("hr"), opened("hr"), source, Voice("es")).changes(found.cells))


def read_bare(data: bytes) -> int:
    """Read the same cells, nothing else."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


if __name__ == "__main__":
    main()
