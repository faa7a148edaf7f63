"""Recompute what depends on a change, each expression once, in the order of its rank."""

from collections.abc import Callable
from heapq import heappop, heappush
from math import isnan

from charter_desktop.forms.binding import expand
from charter_desktop.forms.changes import Gathering
from charter_desktop.forms.host import FormHost
from charter_desktop.forms.instance import Atom, Branch, Leaf, Place, Rows, places
from charter_desktop.forms.kept_value import kept
from charter_desktop.forms.program import Dependent, Program, Role, Spec, Trigger, Writing
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.mistake import ExpressionError

_MOST_ROUNDS = 100
"""Triggers that set each other off for longer than this are cut: a form can write in circles."""


class Engine:
    """Keeps one live tree up to date.

    `resize` makes a repeat have so many rows; `wrote` hears of every value that cannot be recomputed.
    """

    def __init__(
        self,
        program: Program,
        host: FormHost,
        resize: Callable[[Rows, int], None],
        wrote: Callable[[Leaf], None],
        choices: Callable[[Leaf], tuple[str, ...]],
    ) -> None:
        self._program = program
        self._host = host
        self._resize = resize
        self._wrote = wrote
        self._choices = choices
        self._context = Context(host, host.document)
        self._pending: dict[int, dict[int, Place]] = {}
        self._ranks: list[int] = []
        self._writings: list[tuple[Writing, Leaf]] = []
        self._holders: list[Trigger] = []
        self.changes = Gathering()
        self.quiet = False
        self.kept: set[int] = set()
        self.held: set[int] | None = None
        """While earlier values are put back: the leaves whose stored value stands; nothing is set off then."""

    def compute_all(
        self, triggers: "tuple[Trigger, ...] | list[Trigger]", base: Place, base_spec: Spec
    ) -> None:
        """Run every trigger at and below `base`, in order, without looking at what changed."""
        for trigger in triggers:
            owner = trigger.owner
            found = [base] if owner is base_spec else expand(base, owner.route(base_spec))
            for place in found:
                self._run(trigger, place)
            if trigger.role is Role.RELEVANT and owner.is_repeat and owner is not base_spec and owner.parent:
                for holder in expand(base, owner.parent.route(base_spec)):
                    self._run_holder(trigger, holder)

    def touch(self, leaf: Leaf) -> None:
        """Queue what depends on a leaf whose value changed, and what is written when it changes."""
        if self.quiet:
            return
        spec = leaf.spec
        if spec.dependents:
            self._queue(spec.dependents, leaf)
        if self.held is None:
            self._writings += ((writing, leaf) for writing in spec.on_change)

    def touch_rows(self, rows: Rows, start: int) -> None:
        """Queue what depends on the rows of a repeat; rows before `start` keep their place."""
        for dependent in rows.spec.dependents:
            if dependent.shared is rows.spec:
                for row in rows.rows[start:]:
                    for place in expand(row, dependent.route):
                        self._push(dependent.trigger, place)
            else:
                self._queue([dependent], rows)

    def touch_inside(self, rows: Rows) -> None:
        """Queue what reads the leaves of a repeat from outside of its rows."""
        for spec in rows.spec.below():
            for dependent in spec.dependents:
                if dependent.shared is None or rows.spec not in dependent.shared.above():
                    self._queue([dependent], rows)

    def enter(self, rows: Rows, row: Branch, at: int) -> None:
        """Compute a new row alone, then queue what looks at its repeat."""
        noisy, self.quiet = self.quiet, True
        if row.parent is not None and not _is_relevant(row.parent):
            self.spread(row, relevant=False)
        self.compute_all(rows.spec.inner, row, rows.spec)
        self.quiet = noisy
        if noisy:
            return
        for place in places(row):
            self.changes.relevance[place.key] = place.relevant
            if isinstance(place, Leaf):
                self.changes.values[place.key] = place.value if place.relevant else ""
        self.touch_rows(rows, at + 1)
        self.touch_inside(rows)

    def settle(self) -> None:
        """Run all that is queued, then what it sets off, until nothing is left."""
        for _ in range(_MOST_ROUNDS):
            self._drain()
            if not self._writings:
                return
            writings, self._writings = self._writings, []
            for writing, source in writings:
                self._write(writing, source)

    def set_value(self, leaf: Leaf, text: str, typed: Atom | None = None) -> bool:
        """Give a leaf a value, with what expressions read where that is known; tells whether it changed."""
        if leaf.value == text:
            leaf.typed = typed
            return False
        leaf.value = text
        leaf.typed = typed
        if leaf.relevant:
            self.changes.values[leaf.key] = text
        if not self.quiet:
            self.touch(leaf)
        return True

    def write(self, writing: Writing, leaf: Leaf) -> None:
        """Run a setvalue on its target, and store what it gives."""
        context = self._context
        context.node = context.origin = leaf
        try:
            text, _ = kept(leaf, writing.run(context), self._host.calendar)
        except ExpressionError:
            text = ""
        self.set_value(leaf, text)
        self._wrote(leaf)

    def _write(self, writing: Writing, source: Leaf) -> None:
        base = _shared_place(source, writing.shared, self._host)
        for place in expand(base, writing.route):
            if isinstance(place, Leaf):
                self.write(writing, place)

    def _queue(self, dependents: list[Dependent], place: Place) -> None:
        single = self._host.single
        for trigger, shared, route, slot in dependents:
            if slot >= 0:
                alone = single[slot]
                if alone is not None:
                    self._push(trigger, alone)
                continue
            if trigger.role is Role.RELEVANT and trigger.spec.is_repeat:
                self._holders.append(trigger)
            base = _shared_place(place, shared, self._host)
            for target in expand(base, route) if route else (base,):
                self._push(trigger, target)

    def _push(self, trigger: Trigger, place: Place) -> None:
        waiting = self._pending.get(trigger.rank)
        if waiting is None:
            self._pending[trigger.rank] = {id(place): place}
            heappush(self._ranks, trigger.rank)
        else:
            waiting[id(place)] = place

    def _drain(self) -> None:
        triggers = self._program.triggers
        while self._ranks:
            rank = heappop(self._ranks)
            trigger = triggers[rank]
            run = self._run_calculate if trigger.role is Role.CALCULATE else self._run
            for place in self._pending.pop(rank).values():
                run(trigger, place)
        holders, self._holders = self._holders, []
        for trigger in holders:
            parent = trigger.spec.parent
            for holder in expand(self._host.root, parent.route(None)) if parent else ():
                self._run_holder(trigger, holder)

    def _run_calculate(self, trigger: Trigger, place: Place) -> None:
        context = self._context
        context.node = context.origin = place
        if isinstance(place, Leaf):
            self._calculate(trigger, place, context)

    def _run(self, trigger: Trigger, place: Place) -> None:
        context = self._context
        context.node = context.origin = place
        match trigger.role:
            case Role.RELEVANT:
                self._relevant(place, self._truth(trigger, context, idle=True))
            case Role.REQUIRED:
                self._required(place, self._truth(trigger, context, idle=False))
            case Role.READONLY:
                self._readonly(place, self._truth(trigger, context, idle=False))
            case Role.COUNT:
                self._count(trigger, place, context)
            case Role.TEXT:
                self._text(place)
            case Role.CALCULATE | Role.CONSTRAINT | Role.CHOICES:
                if isinstance(place, Leaf):
                    self._run_leaf(trigger, place, context)

    def _run_holder(self, trigger: Trigger, holder: Place) -> None:
        """Decide for a repeat itself, so that one without rows is known to be relevant or not."""
        rows = holder.members[trigger.spec.name] if isinstance(holder, Branch) else None
        if isinstance(rows, Rows):
            context = self._context
            context.node = context.origin = rows
            rows.own = self._truth(trigger, context, idle=True)
            relevant = rows.own and holder.relevant
            if rows.relevant is not relevant:
                rows.relevant = relevant
                if not self.quiet:
                    self.changes.relevance[rows.key] = relevant

    def _run_leaf(self, trigger: Trigger, leaf: Leaf, context: Context) -> None:
        if trigger.role is Role.CALCULATE:
            self._calculate(trigger, leaf, context)
        elif trigger.role is Role.CONSTRAINT:
            self._constraint(leaf, not leaf.value or self._truth(trigger, context, idle=True))
        elif not self.quiet:
            self.changes.choices[leaf.key] = self._choices(leaf)

    def _truth(self, trigger: Trigger, context: Context, *, idle: bool) -> bool:
        try:
            return bool(trigger.run(context))
        except ExpressionError:
            return idle

    def _calculate(self, trigger: Trigger, leaf: Leaf, context: Context) -> None:
        if trigger.volatile and self._keeps(leaf):
            return
        try:
            text, typed = kept(leaf, trigger.run(context), self._host.calendar)
        except ExpressionError:
            text, typed = "", None
        if self.set_value(leaf, text, typed) and trigger.volatile:
            self._wrote(leaf)

    def _keeps(self, leaf: Leaf) -> bool:
        """Say whether what was stored for a leaf stands, whatever would be computed now."""
        return (self.quiet and id(leaf) in self.kept) or (self.held is not None and id(leaf) in self.held)

    def _count(self, trigger: Trigger, place: Place, context: Context) -> None:
        if not isinstance(place, Branch):
            return
        rows = place.members[trigger.spec.name]
        try:
            number = trigger.run(context)
        except ExpressionError:
            number = 0.0
        if isinstance(rows, Rows) and isinstance(number, float):
            self._resize(rows, 0 if isnan(number) else int(max(0.0, min(number, 10_000.0))))

    def _relevant(self, place: Place, own: bool) -> None:
        if place.own is own:
            return
        place.own = own
        above = place.parent
        self.spread(place, own and (not isinstance(above, Place) or above.relevant))

    def spread(self, place: Place, relevant: bool) -> None:
        """Make a place and what stands below it relevant or not, and queue who reads that."""
        if place.relevant is relevant:
            return
        place.relevant = relevant
        if not self.quiet:
            self.changes.relevance[place.key] = relevant
        if place.spec.dependents and not self.quiet:
            self._queue(place.spec.dependents, place)
        if isinstance(place, Leaf):
            if not self.quiet and place.value:
                self.changes.values[place.key] = place.value if relevant else ""
        elif isinstance(place, Branch):
            for member in place.members.values():
                if isinstance(member, Rows):
                    self._spread_rows(member, relevant and member.own)
                    for row in member.rows:
                        self.spread(row, relevant and row.own)
                else:
                    self.spread(member, relevant and member.own)

    def _spread_rows(self, rows: Rows, relevant: bool) -> None:
        if rows.relevant is not relevant:
            rows.relevant = relevant
            if not self.quiet:
                self.changes.relevance[rows.key] = relevant

    def _text(self, place: Place) -> None:
        if not self.quiet:
            self.changes.texts.add(place.key)

    def _required(self, place: Place, required: bool) -> None:
        if place.required is not required:
            place.required = required
            self.changes.required[place.key] = required

    def _readonly(self, place: Place, readonly: bool) -> None:
        if place.readonly is not readonly:
            place.readonly = readonly
            self.changes.readonly[place.key] = readonly

    def _constraint(self, leaf: Leaf, valid: bool) -> None:
        if leaf.valid is not valid:
            leaf.valid = valid
            self.changes.validity[leaf.key] = valid


def _shared_place(place: Place, shared: Spec | None, host: FormHost) -> Place:
    if shared is None:
        return host.root
    here: Place = place
    while here.spec is not shared or isinstance(here, Rows):
        assert isinstance(here.parent, Place)
        here = here.parent
    return here


def _is_relevant(place: object) -> bool:
    return not isinstance(place, Place) or place.relevant
