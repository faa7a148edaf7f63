"""The live tree of one session: built from a draft, changed row by row, kept up to date."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field, new_id
from charter_desktop.forms.changes import ChangeSet, Gathering
from charter_desktop.forms.collector import collector_paused
from charter_desktop.forms.definition import Question, Repeat
from charter_desktop.forms.engine import Engine
from charter_desktop.forms.host import FormHost
from charter_desktop.forms.instance import Branch, Leaf, Place, Rows, leaves, places
from charter_desktop.forms.opening import preload
from charter_desktop.forms.program import Program, Role, Spec
from charter_desktop.forms.rows import ROW, DraftRows, place_between, place_number
from charter_desktop.forms.tables import figure_total
from charter_desktop.forms.xform import ascii_id

ANSWER = "answer"


class LiveForm:
    """Every place of a form by its id, and the engine that keeps them; `stored` fields go to a draft."""

    def __init__(
        self, program: Program, host: FormHost, owner: str, choices: Callable[[Leaf], tuple[str, ...]]
    ) -> None:
        self.program = program
        self.host = host
        self.places: dict[str, Place] = {}
        self.unsaved: dict[Field, Value] = {}
        self._owner = owner
        self._draft: dict[str, dict[str, Value]] = {}
        self._draft_rows = DraftRows(())
        self._unopened: list[Leaf] = []
        self._dropped: dict[str, tuple[Rows, Branch]] = {}
        self.engine = Engine(program, host, self._resize, self._wrote, choices)

    def load(self, draft: Mapping[Field, Value]) -> ChangeSet:
        """Build everything from a draft and compute it once; gives what fired on opening."""
        own = [
            (one, value) for one, value in draft.items() if one.owner == self._owner and one.kind == ANSWER
        ]
        for one, value in own:
            self._draft.setdefault(one.id, {})[one.part] = value
        self._draft_rows = DraftRows(own)
        with collector_paused():
            return self._built()

    def _built(self) -> ChangeSet:
        self.engine.quiet = True
        root = self._build(self.program.root, None, "")
        assert isinstance(root, Branch)
        self._attach(root)
        self.engine.compute_all(self.program.triggers, root, self.program.root)
        self.engine.quiet = False
        stored = self.engine.changes.stored
        self.engine.changes = Gathering(stored=stored)
        self._fire_first_load()
        self.engine.settle()
        return self._finished()

    def gesture(self, action: Callable[[], object]) -> ChangeSet:
        """Do one thing and everything that follows from it."""
        self.engine.changes = Gathering()
        action()
        self._fire_first_load()
        self.engine.settle()
        return self._finished()

    def put_back(self, values: Mapping[Field, Value]) -> ChangeSet:
        """Give fields the values that a draft held once, as if it were loaded so: nothing is set off by it."""
        for one, value in values.items():
            self._draft.setdefault(one.id, {})[one.part] = value
        self._draft_rows = DraftRows(
            (Field(self._owner, ANSWER, key, ROW), parts[ROW])
            for key, parts in self._draft.items()
            if ROW in parts
        )
        self.engine.held = self._stored_below(self.host.root)
        try:
            return self.gesture(lambda: self._put_all(values))
        finally:
            self.engine.held = None

    def _put_all(self, values: Mapping[Field, Value]) -> None:
        """Rows first, those around others before them; then what stands in places that are here."""
        moved = sorted((one for one in values if one.part == ROW), key=lambda one: one.id)
        for one in moved:
            self._put_row(one.id, values[one])
        for one, value in values.items():
            leaf, text = self.places.get(one.id), value if isinstance(value, str) else ""
            if not isinstance(leaf, Leaf):
                continue
            if one.part:
                self.put_part(leaf, one.part, text)
            elif not _is_figure(leaf):
                self.engine.set_value(leaf, text)
        self.engine.changes.stored.update(values)

    def _put_row(self, row_id: str, order: Value) -> None:
        """Take a row out, or build it anew from the draft in its place."""
        repeat, _, rest = row_id.rpartition("[")
        rows, row = self.places.get(repeat), self.places.get(row_id)
        if not isinstance(rows, Rows) or counted(rows):
            return
        if isinstance(row, Branch):
            self._leave(rows, row)
            self._dropped[row_id] = (rows, row)
        if not isinstance(order, str):
            return
        self._dropped.pop(row_id, None)
        place = (place_number(order), rest.removesuffix("]"))
        at = sum(1 for one in rows.rows if _place_of(one) < place)
        made = self._row(rows, place[1], at)
        made.order = order
        if self.engine.held is not None:
            self.engine.held |= self._stored_below(made)
        self._enter(rows, made, at)

    def _stored_below(self, place: Place | None) -> set[int]:
        """Name the leaves whose own value was stored."""
        found = leaves(place) if place is not None else ()
        return {id(leaf) for leaf in found if "" in self._draft.get(leaf.key, ())}

    def leaves(self) -> Iterator[Leaf]:
        """Give every leaf in order."""
        return leaves(self.host.root)

    def answer(self, leaf: Leaf, text: str) -> None:
        """Write an answer and note it for the store."""
        changed = self.engine.set_value(leaf, text)
        if changed or (text and leaf.key not in self._draft):
            self._wrote(leaf)

    def answer_all(self, texts: Iterable[tuple[Leaf, str]]) -> None:
        """Write several answers before anything is computed."""
        for leaf, text in texts:
            self.answer(leaf, text)

    def put_part(self, leaf: Leaf, part: str, text: str) -> None:
        """Write a cell or what stands beside an answer; a cell moves the total."""
        parts = leaf.parts = leaf.parts if leaf.parts is not None else {}
        if parts.get(part, "") == text:
            return
        if text:
            parts[part] = text
        else:
            parts.pop(part, None)
        self._store(leaf.key, part, text or None)
        node = leaf.spec.node
        if isinstance(node, Question) and node.figure is not None:
            self.engine.changes.values[leaf.key] = leaf.value
            if not self.engine.set_value(leaf, figure_total(node.figure, parts)):
                self.engine.touch(leaf)

    def new_rows(self, rows: Rows, at: int, keys: Sequence[str]) -> None:
        """Add rows with ids of their own, or new ones where a key is blank, and store their places."""
        after = rows.rows[at].order if at < len(rows.rows) else ""
        for place, key in enumerate(keys, at):
            before = rows.rows[place - 1].order if place else ""
            row = self._row(rows, key or new_id(), place)
            row.order = place_between(before, after)
            self._store(row.key, ROW, row.order)
            self.engine.enter(rows, row, place)
        self._list_rows(rows)

    def drop_row(self, rows: Rows, row: Branch) -> None:
        """Take a row out, and store that it is gone."""
        self._leave(rows, row)
        self._dropped[row.key] = (rows, row)
        self._store(row.key, ROW, None)

    def may_restore(self, row_id: str) -> bool:
        """Say whether a row was taken out since this form was opened, and its repeat is still there."""
        rows, _ = self._dropped.get(row_id, (None, None))
        return rows is not None and self.places.get(rows.key) is rows

    def restore_row(self, row_id: str) -> None:
        """Put a row that was taken out back in its place, with all that was in it."""
        rows, row = self._dropped.pop(row_id)
        after = [one for one in rows.rows if _place_of(one) > _place_of(row)]
        at = after[0].index if after else len(rows.rows)
        rows.rows.insert(at, row)
        rows.renumber(at)
        self.places.update((place.key, place) for place in places(row))
        self._store(row.key, ROW, row.order)
        self._enter(rows, row, at)

    def _attach(self, root: Branch) -> None:
        root.parent = self.host.document
        self.host.document.children.append(root)
        self.host.root = root

    def _build(self, spec: Spec, parent: Branch | None, above: str) -> Place:
        key = f"{above}/{ascii_id(spec.name)}" if above else spec.node.question_id
        if isinstance(spec.node, Question):
            return self._leaf(spec, parent, key)
        branch = Rows(spec, parent, key) if spec.is_repeat and parent else Branch(spec, parent, key)
        self.places[key] = branch
        if isinstance(branch, Rows):
            self._fill_rows(branch)
            return branch
        if spec.single:
            self.host.single[spec.index] = branch
        self._fill(branch, above and key)
        return branch

    def _fill(self, branch: Branch, above: str) -> None:
        for child in branch.spec.children.values():
            branch.members[child.name] = self._build(child, branch, above)

    def _leaf(self, spec: Spec, parent: Branch | None, key: str) -> Leaf:
        leaf = Leaf(spec, parent, key)
        self.places[key] = leaf
        if spec.single:
            self.host.single[spec.index] = leaf
        stored = self._draft.get(key)
        if stored is None:
            self._start(leaf)
        else:
            self._restore(leaf, stored)
        return leaf

    def _restore(self, leaf: Leaf, stored: Mapping[str, Value]) -> None:
        parts = {part: text for part, text in stored.items() if part and isinstance(text, str)}
        leaf.parts = parts or None
        node = leaf.spec.node
        assert isinstance(node, Question)
        if node.figure is not None:
            leaf.value = figure_total(node.figure, parts)
        elif "" in stored:
            text = stored[""]
            leaf.value = text if isinstance(text, str) else ""
            self.engine.kept.add(id(leaf))
        else:
            self._start(leaf)

    def _start(self, leaf: Leaf) -> None:
        """Give a leaf that was never stored its default, and remember that it is to be opened."""
        node = leaf.spec.node
        assert isinstance(node, Question)
        text = preload(node, self.host) if node.preload else node.default
        if text:
            leaf.value = text
            self._wrote(leaf)
        if leaf.spec.on_load:
            self._unopened.append(leaf)

    def _fire_first_load(self) -> None:
        unopened, self._unopened = self._unopened, []
        for leaf in unopened:
            for writing in leaf.spec.on_load:
                self.engine.write(writing, leaf)

    def _fill_rows(self, rows: Rows) -> None:
        node = rows.spec.node
        assert isinstance(node, Repeat)
        if node.count:
            return
        for key, order in self._draft_rows.of(rows.key):
            self._row(rows, key, len(rows.rows)).order = order
        if not self._draft_rows.knows(rows.key):
            for number in range(node.initial):
                row = self._row(rows, new_id(), number)
                row.order = str(number + 1)
                self._store(row.key, ROW, row.order)

    def _row(self, rows: Rows, key: str, at: int) -> Branch:
        parent = rows.parent
        assert isinstance(parent, Branch)
        row = Branch(rows.spec, parent, f"{rows.key}[{key}]", key)
        rows.rows.insert(at, row)
        rows.renumber(at)
        self.places[row.key] = row
        self._fill(row, row.key)
        return row

    def _enter(self, rows: Rows, row: Branch, at: int) -> None:
        """Compute a new row alone, then queue what looks at the repeat."""
        self.engine.enter(rows, row, at)
        self._list_rows(rows)

    def _list_rows(self, rows: Rows) -> None:
        self.engine.changes.rows[rows.key] = tuple(one.key for one in rows.rows)

    def _leave(self, rows: Rows, row: Branch) -> None:
        at = row.index
        del rows.rows[at]
        rows.renumber(at)
        for place in places(row):
            self.places.pop(place.key, None)
        self.engine.touch_rows(rows, at)
        self.engine.touch_inside(rows)
        self._list_rows(rows)

    def _resize(self, rows: Rows, number: int) -> None:
        while len(rows.rows) > number:
            self._leave(rows, rows.rows[-1])
        while len(rows.rows) < number:
            at = len(rows.rows)
            self._enter(rows, self._row(rows, str(at + 1), at), at)

    def _wrote(self, leaf: Leaf) -> None:
        self._store(leaf.key, "", leaf.value or None)

    def _store(self, key: str, part: str, value: Value) -> None:
        self.engine.changes.stored[Field(self._owner, ANSWER, key, part)] = value
        self._draft.setdefault(key, {})[part] = value

    def _finished(self) -> ChangeSet:
        changes = self.engine.changes.finished()
        self.unsaved.update(changes.stored)
        return changes


def _is_figure(leaf: Leaf) -> bool:
    node = leaf.spec.node
    return isinstance(node, Question) and node.figure is not None


def counted(rows: Rows) -> bool:
    """Tell whether the number of rows is computed or fixed, so that nobody adds or removes them."""
    node = rows.spec.node
    return isinstance(node, Repeat) and (bool(node.count) or node.fixed or Role.COUNT in rows.spec.triggers)


def _place_of(row: Branch) -> tuple[Decimal, str]:
    return place_number(row.order), row.row
