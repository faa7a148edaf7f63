"""Turn a syntax tree into closures; a form binds references to its nodes while this happens."""

import math
import operator
from collections.abc import Callable, Mapping

from charter_desktop.forms.xpath import values
from charter_desktop.forms.xpath.compiled import (
    Compiled,
    Result,
    Run,
    as_boolean,
    as_nodes,
    as_number,
    constant,
)
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.functions import LIBRARY
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.parser import parse
from charter_desktop.forms.xpath.paths import compile_filter, compile_path
from charter_desktop.forms.xpath.syntax import (
    Binary,
    Call,
    Expression,
    Filter,
    Literal,
    Negative,
    Number,
    Path,
    Union,
)
from charter_desktop.forms.xpath.tree import Node, order
from charter_desktop.forms.xpath.values import Nodes, XValue


class Scope:
    """What is known, before anything runs, about the node an expression stands on: here nothing."""

    def bind(self, path: Path) -> Compiled | None:
        """Give the code of a path whose nodes are known; None leaves it to a walk over the tree."""
        del path
        return None

    @property
    def unpacks(self) -> bool:
        """Whether a path without nodes is compared as blank text, as JavaRosa does in a form."""
        return False

    def inside(self, path: Path, step: int) -> "Scope":
        """Give the scope of the predicates of one step (counted from 0; -1 is the start)."""
        del path, step
        return self

    def root(self) -> Run[Nodes]:
        """Give the code that finds the document."""
        return lambda context: [_root(context.node)]

    def called(self, call: Call) -> None:
        """Hear of a function call, for what depends on more than paths."""


class Compiler:
    """Compiles expressions of one document: `spaces` are its namespace prefixes."""

    def __init__(self, scope: Scope, spaces: Mapping[str, str], faults: list[ExpressionError]) -> None:
        self.scope = scope
        self.spaces = spaces
        self.faults = faults

    def within(self, scope: Scope) -> "Compiler":
        """Give the same compiler on another node."""
        return Compiler(scope, self.spaces, self.faults)

    def compile(self, tree: Expression) -> Compiled:  # noqa: PLR0911 - one shape each
        """Give the closures of a tree; raises ExpressionError for what can never run."""
        match tree:
            case Number():
                return constant(tree.value, Result.NUMBER)
            case Literal():
                return constant(tree.text, Result.STRING)
            case Negative():
                operand = as_number(self.compile(tree.operand))
                return Compiled(Result.NUMBER, lambda context: -operand(context))
            case Binary():
                return self._binary(tree)
            case Union():
                return self._union(tree)
            case Call():
                return self._call(tree)
            case Filter():
                return compile_filter(self, tree)
            case Path():
                return self.scope.bind(tree) or compile_path(self, tree)

    def _binary(self, tree: Binary) -> Compiled:
        left, right = self.compile(tree.left), self.compile(tree.right)
        match tree.operator:
            case "or" | "and":
                return _logic(tree.operator, as_boolean(left), as_boolean(right))
            case "=" | "!=":
                if self.scope.unpacks:
                    left, right = _unpacked(left), _unpacked(right)
                return Compiled(Result.BOOLEAN, _equality(tree.operator == "=", left, right))
            case "<" | "<=" | ">" | ">=":
                return Compiled(Result.BOOLEAN, _ordering(_ORDERS[tree.operator], left, right))
            case _:
                return _arithmetic(_ARITHMETIC[tree.operator], as_number(left), as_number(right))

    def _union(self, tree: Union) -> Compiled:
        left, right = as_nodes(self.compile(tree.left)), as_nodes(self.compile(tree.right))
        return Compiled(Result.NODES, lambda context: joined(left(context) + right(context)))

    def _call(self, tree: Call) -> Compiled:
        self.scope.called(tree)
        arguments = [self.compile(argument) for argument in tree.arguments]
        entry = LIBRARY.get(tree.name)
        if entry is None:
            return self._fault(ExpressionError(Mistake.UNKNOWN_FUNCTION, tree.position, found=tree.name))
        try:
            return entry(arguments)
        except ExpressionError as error:
            return self._fault(error.within(tree.name, tree.position))

    def _fault(self, error: ExpressionError) -> Compiled:
        """Note a call that can't run; like everywhere in XPath it fails only when it is reached."""
        self.faults.append(error)

        def run(_context: Context) -> XValue:
            raise error

        return Compiled(Result.ANY, run)


def compile_text(
    text: str,
    scope: Scope | None = None,
    spaces: Mapping[str, str] | None = None,
    faults: list[ExpressionError] | None = None,
) -> Compiled:
    """Compile an expression; calls that can never run go into `faults`.

    Raises ExpressionError with the place of the fault.
    """
    found: list[ExpressionError] = [] if faults is None else faults
    try:
        return Compiler(scope or Scope(), spaces or {}, found).compile(parse(text))
    except RecursionError as error:
        raise ExpressionError(Mistake.TOO_DEEP) from error


def _root(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node


def joined(found: Nodes) -> Nodes:
    """Give nodes once each, in document order."""
    unique = list({id(node): node for node in found}.values())
    return sorted(unique, key=order) if len(unique) > 1 else unique


def _logic(name: str, left: Run[bool], right: Run[bool]) -> Compiled:
    if name == "or":
        return Compiled(Result.BOOLEAN, lambda context: left(context) or right(context))
    return Compiled(Result.BOOLEAN, lambda context: left(context) and right(context))


def _equality(wanted: bool, left: Compiled, right: Compiled) -> Run[XValue]:
    if left.one is not None and isinstance(right.constant, str):
        return _text_equality(wanted, left.one, right.constant)
    if right.one is not None and isinstance(left.constant, str):
        return _text_equality(wanted, right.one, left.constant)
    test = values.equal if wanted else values.unequal
    one, two = _atom(left), _atom(right)
    return lambda context: test(one(context), two(context), context.calendar)


def _text_equality(wanted: bool, one: Run[Node | None], text: str) -> Run[XValue]:
    """Compare a node with a literal."""
    equal = values.equal

    def run(context: Context) -> XValue:
        node = one(context)
        atom = "" if node is None else node.atom(context.calendar)
        same = atom == text if atom.__class__ is str else equal(atom, text, context.calendar)
        return same is wanted

    return run


def _atom(code: Compiled) -> Run[XValue]:
    """Give the closure that yields the value of the only node of a path, blank where it is missing."""
    if code.one is None:
        return code.run
    one = code.one

    def run(context: Context) -> XValue:
        node = one(context)
        return "" if node is None else node.atom(context.calendar)

    return run


def _unpacked(code: Compiled) -> Compiled:
    """Make a path without nodes blank text."""
    if code.one is not None or code.result not in {Result.NODES, Result.ANY}:
        return code
    run = code.run

    def unpacked(context: Context) -> XValue:
        found = run(context)
        return "" if isinstance(found, list) and not found else found

    return Compiled(code.result, unpacked)


def _ordering(test: values.Order, left: Compiled, right: Compiled) -> Run[XValue]:
    if _single(left) and _single(right):
        one, two = as_number(left), as_number(right)
        return lambda context: test(one(context), two(context))
    first, second = left.run, right.run
    compare = values.ordered
    return lambda context: compare(first(context), second(context), context.calendar, test)


def _single(code: Compiled) -> bool:
    return code.one is not None or code.result in {Result.NUMBER, Result.STRING}


def _arithmetic(apply: Callable[[float, float], float], left: Run[float], right: Run[float]) -> Compiled:
    return Compiled(Result.NUMBER, lambda context: apply(left(context), right(context)))


def divide(left: float, right: float) -> float:
    """The operator `div`: IEEE 754 division."""
    if right:
        return left / right
    if left == 0 or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def modulo(left: float, right: float) -> float:
    """The operator `mod`: the remainder keeps the sign of the dividend."""
    if right == 0 or math.isinf(left) or math.isnan(left) or math.isnan(right):
        return math.nan
    return left if math.isinf(right) else math.fmod(left, right)


_ORDERS: dict[str, values.Order] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": modulo,
}
