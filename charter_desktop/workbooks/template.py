"""A template of everything that a department is asked, made from its live questionnaires."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from charter_desktop.forms.session import FormSession
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.about import About
from charter_desktop.workbooks.cell_maker import stored_texts
from charter_desktop.workbooks.headings import guide, headings
from charter_desktop.workbooks.plan import Book, Cell, Look, Sheet
from charter_desktop.workbooks.sections import SheetMaker
from charter_desktop.workbooks.words import MOST_LETTERS

_GUIDE_WIDTHS = (2, 96)


def template_of(
    sessions: Sequence[FormSession], about: About, names: tuple[str, str, str], voice: Voice
) -> Book:
    """Plan the template in the language of `voice`; `names` are those of city, round and department."""
    words = headings(voice)
    first = voice.say("wording", "Read me first")
    taken = {first.casefold(), "charter", "charter lists", "history"}
    sheets = [
        sheet for session in sessions for sheet in SheetMaker(session, voice.language, words, taken).sheets()
    ]
    draft = voice.say("wording", "Draft")
    city, round_name, department = names
    whose = f"{city} · {round_name}"
    page = voice.say("wording", "Page {page} of {pages}").format(page="&P", pages="&N")
    base = {where: text for session in sessions for where, text in stored_texts(session).items()}
    full = replace(about, base={where: text for where, text in base.items() if len(text) <= MOST_LETTERS})
    guide_sheet = _guide(first, f"{whose} · {department}", sheets, voice)
    return Book((guide_sheet, *sheets), (whose, department, draft), page, tuple(full.rows()))


def _guide(name: str, title: str, sheets: Iterable[Sheet], voice: Voice) -> Sheet:
    """Make the first sheet: how to fill the template in, and a way to every other sheet."""
    sheet = Sheet(name, (), _GUIDE_WIDTHS, frozen="A1")
    sheet.add("", Cell(2, title, Look.TITLE), lines=2)
    for sentence in guide(voice):
        sheet.add("", Cell(2, sentence), lines=1 + len(sentence) // 96)
    sheet.add("")
    sheet.add("", Cell(2, voice.say("wording", "The sheets"), Look.GROUP))
    for one in sheets:
        title = str(one.lines[0].cells[0].value).removeprefix(f"{one.name.split()[0]} · ")
        sheet.add(
            "",
            Cell(
                2, title if title.startswith(one.name) else f"{one.name} · {title}", Look.LINK, link=one.name
            ),
        )
    return sheet
