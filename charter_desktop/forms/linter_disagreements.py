"""Warn of expressions that other engines answer differently: JavaRosa is the norm here."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from charter_desktop.forms.issue import Reason
from charter_desktop.forms.outline import Line
from charter_desktop.forms.xpath.syntax import (
    Binary,
    Call,
    Expression,
    Filter,
    Here,
    Literal,
    NameTest,
    Negative,
    Number,
    Path,
    Root,
    Union,
)

NOT_IN_JAVAROSA = {
    "floor": "int()",
    "ceiling": "int() + 1",
    "substring": "substr()",
    "last": "count()",
    "base64-encode": "",
    **dict.fromkeys(("name", "local-name", "namespace-uri", "id", "lang"), ""),
}
CONDITIONS = frozenset(
    {"relevant", "relevance", "bind::relevant", "constraint", "required", "readonly", "read_only"}
)
_EXTREMES = frozenset({"sum", "min", "max"})
_SEVERAL = frozenset(
    {
        "sum",
        "min",
        "max",
        "count",
        "count-non-empty",
        "join",
        "concat",
        "indexed-repeat",
        "position",
        "randomize",
    }
)
_ORDERS = frozenset({"<", "<=", ">", ">="})
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TRUTHS = {"not": (0,), "boolean": (0,), "if": (0,)}


@dataclass(frozen=True, slots=True)
class Dispute:
    """What is read differently, how, what to write instead, and the character where it is known (else -1)."""

    found: str
    reason: Reason
    instead: str = ""
    position: int = -1


class Disputes:
    """Looks at the expressions of one line; `names` are the lines of the survey by name."""

    def __init__(self, line: Line, names: Mapping[str, Line]) -> None:
        self._line = line
        self._names = names

    def of(self, tree: Expression, *, condition: bool) -> Iterator[Dispute]:
        """Give every dispute of an expression; a `condition` is asked for true or false as a whole."""
        if condition:
            yield from self._as_truth(tree)
        yield from self._inside(tree, several=False)

    def _inside(self, tree: Expression, *, several: bool) -> Iterator[Dispute]:
        match tree:
            case Call():
                yield from self._call(tree)
            case Binary():
                yield from self._binary(tree)
            case Union():
                yield from self._each(tree.left, tree.right, several=True)
            case Negative():
                yield from self._inside(tree.operand, several=False)
            case Filter():
                yield from self._each(tree.primary, *tree.predicates, several=several)
            case Path():
                yield from self._path(tree, several=several)
            case Number() | Literal():
                return

    def _each(self, *trees: Expression, several: bool) -> Iterator[Dispute]:
        for tree in trees:
            yield from self._inside(tree, several=several)

    def _call(self, call: Call) -> Iterator[Dispute]:
        if call.name in NOT_IN_JAVAROSA:
            instead = NOT_IN_JAVAROSA[call.name]
            yield Dispute(f"{call.name}()", Reason.NOT_IN_JAVAROSA, instead, call.position)
        if call.name == "coalesce" and len(call.arguments) != 2:
            yield Dispute("coalesce()", Reason.TWO_VALUES, "", call.position)
        if call.name in _EXTREMES:
            yield from self._blanks(call)
        for place in _TRUTHS.get(call.name, ()):
            if place < len(call.arguments):
                yield from self._as_truth(call.arguments[place])
        yield from self._each(*call.arguments, several=call.name in _SEVERAL)

    def _blanks(self, call: Call) -> Iterator[Dispute]:
        for argument in call.arguments:
            line = self._question(argument)
            if line is not None and _may_be_blank(line):
                name = f"${{{line.name}}}"
                instead = f"{call.name}({name}[. != ''])" if line.in_repeat else f"coalesce({name}, 0)"
                yield Dispute(f"{call.name}()", Reason.BLANKS, instead, call.position)

    def _binary(self, tree: Binary) -> Iterator[Dispute]:
        if tree.operator in {"and", "or"}:
            yield from self._as_truth(tree.left)
            yield from self._as_truth(tree.right)
        if tree.operator in _ORDERS:
            for side in (tree.left, tree.right):
                if isinstance(side, Literal) and _DATE.match(side.text):
                    yield Dispute(f"'{side.text}'", Reason.TEXT_IS_NO_DATE, f"date('{side.text}')")
        yield from self._each(tree.left, tree.right, several=False)

    def _as_truth(self, tree: Expression) -> Iterator[Dispute]:
        line = self._question(tree)
        if line is not None:
            name = f"${{{line.name}}}"
            yield Dispute(name, Reason.BLANK_IS_TRUE, f"{name} != ''")

    def _path(self, path: Path, *, several: bool) -> Iterator[Dispute]:
        line = self._question(path)
        if line is not None and not several and line.in_repeat and not self._shares_rows(line):
            yield Dispute(f"${{{line.name}}}", Reason.SEVERAL_VALUES, "indexed-repeat()")
        for step in path.steps:
            yield from self._each(*step.predicates, several=False)

    def _shares_rows(self, line: Line) -> bool:
        """Tell whether this line stands in the same rows as another, or the other in rows around it."""
        own = [one for one in (self._line, *self._line.above) if one.opens == "repeat"]
        return all(one in own for one in line.above if one.opens == "repeat")

    def _question(self, tree: Expression) -> Line | None:
        """Give the question that an expression is nothing but a reference to."""
        if not isinstance(tree, Path) or not isinstance(tree.start, Root) or len(tree.steps) != 1:
            return None
        step = tree.steps[0]
        if step.predicates or not isinstance(step.test, NameTest):
            return None
        line = self._names.get(step.test.local)
        return line if line is not None and not line.opens else None


def _may_be_blank(line: Line) -> bool:
    row = line.row
    is_asked = row.get("required", "bind::required").lower() in {"yes", "true", "true()", "1"}
    has_rule = row.get("relevant", "relevance", "bind::relevant")
    computed = row.get("calculation", "calculate", "bind::calculate")
    return not computed and not row.get("default") and (not is_asked or bool(has_rule))


def bare_names(tree: Expression) -> Iterator[str]:
    """Give the names that stand alone in a choice filter: columns of the list."""
    match tree:
        case Call():
            for argument in tree.arguments:
                yield from bare_names(argument)
        case Binary() | Union():
            yield from bare_names(tree.left)
            yield from bare_names(tree.right)
        case Negative():
            yield from bare_names(tree.operand)
        case Path() if isinstance(tree.start, Here) and len(tree.steps) == 1:
            step = tree.steps[0]
            if step.axis == "child" and isinstance(step.test, NameTest) and not step.test.prefix:
                yield step.test.local
        case Number() | Literal() | Filter() | Path():
            return
