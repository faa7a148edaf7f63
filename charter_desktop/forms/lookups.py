"""What expressions ask of a live form beside its values: labels of choices, cells of tables."""

from collections.abc import Iterator

from charter_desktop.domain.answer import CellKey
from charter_desktop.forms import tables
from charter_desktop.forms.choices import choices_of
from charter_desktop.forms.definition import Question
from charter_desktop.forms.instance import Branch, Leaf, Rows
from charter_desktop.forms.live import LiveForm
from charter_desktop.forms.texts import Texts
from charter_desktop.forms.xpath.tree import Node


class Lookups:
    """Looks into one live form."""

    def __init__(self, live: LiveForm, texts: Texts) -> None:
        self._live = live
        self._host = live.host
        self._texts = texts

    def choice_name(self, value: str, path: str, node: Node) -> str:
        """Give the label of a choice of the question at a path; the row of `node` comes first."""
        spec = self._live.program.find(path)
        leaf = next((one for one in self._leaves_of(path, node) if isinstance(one, Leaf)), None)
        if spec is None or leaf is None:
            return ""
        found = choices_of(leaf, self._host, self._texts, self._host.language)
        return next((choice.label for choice in found if choice.name == value), "")

    def _leaves_of(self, path: str, node: Node) -> Iterator[Leaf]:
        """Give the leaves at a path, those in the row of `node` first."""
        wanted = path.strip()
        here: Node | None = node
        while here is not None:
            if isinstance(here, Branch):
                yield from _below(here, wanted)
            here = here.parent

    def cell_text(self, question: str, measure: str, members: str, node: Node) -> str:
        """Give a cell of a statistics table, totals too; `members` such as `sex=f,grade=top`."""
        del node
        name = {"n": "numerator", "d": "denominator"}.get(measure, measure)
        for leaf in self._live.leaves():
            own = leaf.spec.node
            if isinstance(own, Question) and own.figure and question in {own.name, own.question_id, own.key}:
                pairs = dict(pair.split("=", 1) for pair in members.split(",") if "=" in pair)
                totals = tables.Totals(own.figure, tables.typed_cells(own.figure, leaf.parts or {}))
                return totals.text(CellKey.of(name, pairs)) if leaf.relevant else ""
        return ""


def _below(branch: Branch, path: str) -> Iterator[Leaf]:
    for member in branch.members.values():
        if isinstance(member, Leaf) and member.spec.node.key == path:
            yield member
        elif isinstance(member, Branch) and path.startswith(member.spec.node.key + "/"):
            yield from _below(member, path)
        elif isinstance(member, Rows) and path.startswith(member.spec.node.key + "/"):
            for row in member.rows:
                yield from _below(row, path)
