"""What a template gave, and what stands in the workspace now: a cell that is as it was given says nothing."""

from collections.abc import Iterable, Mapping

from charter_desktop.domain.answer import NUMERATOR, CellKey
from charter_desktop.forms.definition import Figure
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import ABOUT, NEVER_ADDED, STATE
from charter_desktop.usecases.fill_source import Source
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.cell_maker import CellMaker, stored_texts
from charter_desktop.workbooks.content import Content, content_of
from charter_desktop.workbooks.grid_plan import grid_of
from charter_desktop.workbooks.headings import headings
from charter_desktop.workbooks.interpret import typed_number, typed_of, words_of
from charter_desktop.workbooks.read_back import Filled
from charter_desktop.workbooks.words import languages_of, number_shown, shown, writable

COMMENT = "comment"


class Given:
    """Knows one live questionnaire and the template that was made from it, in the language of that."""

    def __init__(self, session: FormSession, source: Source) -> None:
        self._session = session
        self.base = source.base
        self.stored = stored_texts(session)
        self._rows: dict[str, Mapping[str, Mapping[str, str]]] = {}
        spoken, _ = languages_of(session, source.language)
        self.maker = CellMaker(session, spoken, headings(Voice(source.language)))

    def was_changed(self, fields: Iterable[str]) -> bool:
        """Say whether somebody changed the workspace at `QUESTION#PART` after the template was made."""
        base = self.base
        return base is not None and any(
            writable(self.stored.get(one, "")) != base.get(one, "") for one in fields
        )

    def is_unchanged(self, cell: Filled) -> bool:
        """Say whether a cell is as the template gave it."""
        if self.base is None or self.is_sum(cell):
            return False
        return cell.content in self._shown(cell, self.base)

    def stands(self, cell: Filled) -> bool:
        """Say whether a cell says what stands in the workspace now, in whatever way it is written."""
        shown_now = self._shown(cell, self.stored)
        if cell.content in shown_now:
            return True
        node, text = (
            self._session.question(cell.question),
            self.stored.get(f"{cell.question}#{cell.part}", ""),
        )
        if node is None or not text:
            return False
        typed = typed_of(cell.content, node, self.maker.choices(cell.question, node))
        words = [words_of(one) for one in shown_now if one is not None]
        return typed in (text, typed_number(text)) or words_of(cell.content) in words

    def is_sum(self, cell: Filled) -> bool:
        """Say whether a cell is one of the totals that add themselves up."""
        node = self._session.question(cell.question)
        if cell.kind != "T" or node is None or node.figure is None:
            return False
        key = CellKey.parse(cell.part)
        added = key.measure != NUMERATOR or node.figure.kind not in NEVER_ADDED
        return added and len(key.members) < len(node.figure.dimensions)

    def is_moved(self, cell: Filled, figure: Figure) -> bool:
        """Say whether the words of a table's row are those of another row than its hidden key says."""
        across = figure.split[-1:] if len(figure.split) > 1 else ()
        members = {name: one for name, one in CellKey.parse(cell.part).members if name not in across}
        known = self._rows_of(cell.question, figure)
        return cell.kind == "T" and known.get(cell.label, members) != members

    def _rows_of(self, question: str, figure: Figure) -> Mapping[str, Mapping[str, str]]:
        """Give the members behind the words of each row of a table."""
        if question not in self._rows:
            grid = grid_of(figure, self.maker.language, self.maker.words.total)
            self._rows[question] = {row.words: row.members for row in grid.rows}
        return self._rows[question]

    def filled_keys(self, question: str) -> list[str]:
        """Name the cells of a table that hold a number or a state, as parts."""
        start = f"{question}#"
        parts = [where.removeprefix(start) for where in self.stored if where.startswith(start)]
        return [part for part in parts if part not in {*ABOUT, STATE}]

    def _shown(self, cell: Filled, texts: Mapping[str, str]) -> list[Content | None]:
        """Give what a template may show in a cell when these texts are stored."""
        words, where = self.maker.words, f"{cell.question}#{cell.part}"
        text, node = texts.get(where, ""), self._session.question(cell.question)
        notes = [content_of(words.attach), content_of(words.too_long)]
        if node is None or cell.part in ABOUT:
            return [content_of(writable(text)), *notes]
        if cell.part == STATE:
            return [content_of(self.maker.state_shown(text))]
        if cell.part:
            state = self.maker.state_shown(texts.get(f"{cell.question}#{STATE}:{cell.part}", ""))
            return [content_of(state or number_shown(text))]
        return [content_of(shown(node, text, self.maker.choices(cell.question, node))), *notes]
