"""References of a form, bound to its nodes while an expression is compiled."""

from collections.abc import Callable, Iterable

from charter_desktop.forms.instance import Branch, Place, Rows
from charter_desktop.forms.program import Read, Spec
from charter_desktop.forms.xpath.compile import Scope
from charter_desktop.forms.xpath.compiled import Compiled, Result, Run
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.syntax import (
    Call,
    Expression,
    Filter,
    Here,
    KindTest,
    Literal,
    NameTest,
    Path,
    Root,
    Step,
)
from charter_desktop.forms.xpath.tree import Node
from charter_desktop.forms.xpath.values import Nodes


class FormScope(Scope):
    """Where an expression stands in its form: `origin` is its node, `here` the nodes a predicate is on.

    `reads` gathers what it depends on, `missing` the paths that lead nowhere, `calls` the functions.
    `here` is None on the items of a secondary instance.
    """

    def __init__(
        self,
        root: Spec,
        origin: Spec,
        reads: list[Read],
        missing: list[str],
        calls: list[Call],
        here: tuple[Spec, ...] | None,
    ) -> None:
        self._root = root
        self._origin = origin
        self._reads = reads
        self._missing = missing
        self._calls = calls
        self._here = here
        self.is_free = True
        """Whether only nodes outside of all repeats were read, so that it means the same on any node."""

    @classmethod
    def on(cls, root: Spec, origin: Spec) -> "FormScope":
        """Give the scope of an expression that stands on one node."""
        return cls(root, origin, [], [], [], (origin,))

    def copied(self) -> "FormScope":
        """Give a scope with reads of its own, for another node with the same expression."""
        return FormScope(self._root, self._origin, list(self._reads), [], [], self._here)

    @property
    def reads(self) -> list[Read]:
        """What the expression reads."""
        return self._reads

    @property
    def unpacks(self) -> bool:
        """A path without nodes is compared as blank text."""
        return True

    @property
    def missing(self) -> list[str]:
        """Paths that lead to no node of the form."""
        return self._missing

    @property
    def calls(self) -> list[Call]:
        """Every function call in it."""
        return self._calls

    def called(self, call: Call) -> None:
        """Note a call; the tables and choices that it names are read."""
        self._calls.append(call)
        self.is_free = False
        if call.name == "indexed-repeat":
            self._read_all_rows(call.arguments[:2])
        first = call.arguments[0] if call.arguments else None
        if call.name == "cd:cell" and isinstance(first, Literal):
            for spec in self._root.below():
                if first.text in {spec.name, spec.node.question_id, spec.node.key}:
                    self._read(spec, None)

    def _read_all_rows(self, arguments: Iterable[Expression]) -> None:
        """Note that a function reads nodes in every row, wherever it stands itself."""
        for argument in arguments:
            start = self._start(argument) if isinstance(argument, Path) else None
            if start is not None and isinstance(argument, Path):
                for spec in self._reach(start, argument.steps, isinstance(argument.start, Root)):
                    self._read(spec, None)

    def root(self) -> Run[Nodes]:
        """The document of the form, also from within a secondary instance."""
        return lambda context: [_document(context.origin)]

    def bind(self, path: Path) -> Compiled | None:
        """Bind a path of names and dots; note what any other path may reach."""
        if isinstance(path.start, Root) and path.steps and self._is_simple(path.steps):
            return self._absolute(path)
        self.is_free = False
        start = self._start(path)
        if start is None:
            return None
        if len(start) == 1 and self._is_simple(path.steps):
            return self._relative(path, start[0])
        self._note(path, start)
        return None

    def inside(self, path: Path, step: int) -> "FormScope":
        """Give the scope of a predicate: on what the path may reach up to that step."""
        start = self._start(path)
        here: tuple[Spec, ...] | None = None
        if start is not None:
            here = tuple(self._reach(start, path.steps[: step + 1], isinstance(path.start, Root)))
        return FormScope(self._root, self._origin, self._reads, self._missing, self._calls, here)

    def _start(self, path: Path) -> tuple[Spec, ...] | None:
        start = path.start
        if isinstance(start, Root):
            return (self._root,)
        if isinstance(start, Here):
            return self._here
        if isinstance(start, Call) and start.name == "current":
            return (self._origin,)
        if isinstance(start, Path):
            inner = self._start(start)
            return (
                None
                if inner is None
                else tuple(self._reach(inner, start.steps, isinstance(start.start, Root)))
            )
        if isinstance(start, Filter) and isinstance(start.primary, Path):
            return self._start(Path(start.primary, ()))
        return None

    def _is_simple(self, steps: tuple[Step, ...]) -> bool:
        return all(not step.predicates and _is_plain(step) for step in steps)

    def _absolute(self, path: Path) -> Compiled | None:
        target = self._named(path.steps)
        if target is None:
            self._missing.append(_text(path))
            return None
        if target.single:
            self._reads.append(Read(target, None))
            target.seen = target.seen or _alone(target, self._root)
            return target.seen
        self.is_free = False
        common = next(spec for spec in self._origin.above() if spec in set(target.above()))
        if target.is_repeat and common is target and target.parent is not None:
            common = target.parent
        self._read(target, common.repeat)
        return _bound(self._origin, common, target, self._root, from_origin=True)

    def _named(self, steps: tuple[Step, ...]) -> Spec | None:
        """Give the node at the end of plain steps from the document."""
        target: Spec | None = None
        for step in steps:
            if isinstance(step.test, KindTest):
                target = target.parent if target is not None and step.axis == "parent" else target
            elif target is None:
                target = self._root if step.test.local == self._root.name else None
            else:
                target = target.children.get(step.test.local)
            if target is None:
                return None
        return target

    def _relative(self, path: Path, start: Spec) -> Compiled | None:
        common = start
        down: list[str] = []
        for step in path.steps:
            if step.axis == "parent" and down:
                down.pop()
            elif step.axis == "parent":
                if common.parent is None:
                    return None
                common = common.parent
            elif isinstance(step.test, NameTest):
                down.append(step.test.local)
        target = common
        for name in down:
            child = target.children.get(name)
            if child is None:
                self._missing.append(_text(path))
                return None
            target = child
        from_origin = not isinstance(path.start, Here)
        self._read(target, common.repeat if start is self._origin else None)
        return _bound(start, common, target, self._root, from_origin=from_origin)

    def _note(self, path: Path, start: tuple[Spec, ...]) -> None:
        found = self._reach(start, path.steps, isinstance(path.start, Root))
        for spec in found:
            self._read(spec, None)
            for up in spec.above():
                if up.is_repeat and up is not spec:
                    self._read(up, None)

    def _read(self, target: Spec, shared: Spec | None) -> None:
        self._reads.append(Read(target, shared))
        for up in target.above():
            if up is shared:
                break
            if up.is_repeat and up is not target:
                self._reads.append(Read(up, shared))

    def _reach(self, start: Iterable[Spec], steps: tuple[Step, ...], rooted: bool) -> list[Spec]:
        found = list(start)
        for place, step in enumerate(steps):
            if rooted and place == 0:
                found = _from_document(self._root, step)
            else:
                found = list(dict.fromkeys(one for spec in found for one in _moves(spec, step)))
        return found


def _from_document(root: Spec, step: Step) -> list[Spec]:
    if step.axis == "descendant-or-self":
        return list(root.below())
    return [root] if step.axis == "child" and _fits(root, step) else []


def _moves(spec: Spec, step: Step) -> Iterable[Spec]:
    match step.axis:
        case "self":
            found: Iterable[Spec] = (spec,)
        case "parent":
            found = (spec.parent,) if spec.parent else ()
        case "child":
            return _children(spec, step)
        case "ancestor" | "ancestor-or-self":
            found = spec.above()
        case "descendant":
            found = (one for one in spec.below() if one is not spec)
        case "descendant-or-self":
            found = spec.below()
        case "following-sibling" | "preceding-sibling":
            found = spec.parent.children.values() if spec.parent else ()
        case _:
            found = ()
    return [one for one in found if _fits(one, step)]


def _children(spec: Spec, step: Step) -> Iterable[Spec]:
    if isinstance(step.test, NameTest) and step.test.local != "*":
        child = spec.children.get(step.test.local)
        return () if child is None else (child,)
    return [one for one in spec.children.values() if _fits(one, step)]


def _fits(spec: Spec, step: Step) -> bool:
    if isinstance(step.test, KindTest):
        return step.test.kind == "node"
    return step.test.local in {"*", spec.name}


def _is_plain(step: Step) -> bool:
    if isinstance(step.test, KindTest):
        return step.test.kind == "node" and step.axis in {"self", "parent"}
    return step.axis == "child" and step.test.local != "*"


def _text(path: Path) -> str:
    names = [step.test.local if isinstance(step.test, NameTest) else ".." for step in path.steps]
    return ("/" if isinstance(path.start, Root) else "") + "/".join(names)


def _document(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node


def _bound(start: Spec, common: Spec, target: Spec, root: Spec, *, from_origin: bool) -> Compiled:
    down = target.route(common) if target is not common else ()
    wide = _many(root, target.route(None))
    if any(spec.is_repeat for spec in down):
        walk = _walk(_climb(start.depth - common.depth, from_origin), down)
        return Compiled(Result.NODES, _relevant(walk), wide=wide)
    if target.single:
        one: Run[Node | None] = _slot(target.index)
    else:
        one = _one(start.depth - common.depth, tuple(spec.name for spec in down), from_origin)
    return Compiled(Result.NODES, _listed(one), one, wide=wide)


def _alone(target: Spec, root: Spec) -> Compiled:
    """Give the code of a path to a node outside of all repeats: the same wherever it is read."""
    one = _slot(target.index)
    return Compiled(Result.NODES, _listed(one), one, wide=_many(root, target.route(None)))


def _slot(index: int) -> Run[Node | None]:
    def one(context: Context) -> Node | None:
        return context.host.single[index]  # type: ignore[attr-defined,no-any-return]  # why - the host of a form

    return one


def _climb(ups: int, from_origin: bool) -> Callable[[Context], Node]:
    def climb(context: Context) -> Node:
        node = context.origin if from_origin else context.node
        for _ in range(ups):
            assert node.parent is not None
            node = node.parent
        return node

    return climb


def _one(ups: int, names: tuple[str, ...], from_origin: bool) -> Run[Node | None]:
    climb = _climb(ups, from_origin)
    if ups == 1 and len(names) == 1 and not from_origin:
        name = names[0]
        return lambda context: context.node.parent.members[name]  # type: ignore[union-attr]  # why - a branch

    def one(context: Context) -> Node | None:
        node = climb(context)
        for name in names:
            assert isinstance(node, Branch)
            node = node.members[name]
        return node

    return one


def _listed(one: Run[Node | None]) -> Run[Nodes]:
    def run(context: Context) -> Nodes:
        node = one(context)
        return [node] if isinstance(node, Place) and node.relevant else []

    return run


def _walk(climb: Callable[[Context], Node], down: tuple[Spec, ...]) -> Run[list[Place]]:
    def run(context: Context) -> list[Place]:
        node = climb(context)
        return expand(node, down) if isinstance(node, Place) else []

    return run


def _relevant(walk: Run[list[Place]]) -> Run[Nodes]:
    return lambda context: [place for place in walk(context) if place.relevant]


def _many(root: Spec, route: tuple[Spec, ...]) -> Run[Nodes]:
    slot = _slot(root.index)

    def run(context: Context) -> Nodes:
        node = slot(context)
        return [one for one in expand(node, route) if one.relevant] if isinstance(node, Place) else []

    return run


def expand(base: Place, route: tuple[Spec, ...]) -> list[Place]:
    """Give the places at the end of a route below `base`, every row of a repeat on the way."""
    found: list[Place] = [base]
    for spec in route:
        name = spec.name
        if spec.is_repeat:
            found = [row for place in found for row in _rows(place, name)]
        else:
            found = [place.members[name] for place in found if isinstance(place, Branch)]
    return found


def _rows(place: Place, name: str) -> list[Branch]:
    if isinstance(place, Branch):
        rows = place.members[name]
        if isinstance(rows, Rows):
            return rows.rows
    return []
