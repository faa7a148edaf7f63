"""Read an expression into its syntax tree: XPath 1.0 section 3, by precedence climbing."""

from functools import lru_cache

from charter_desktop.forms.xpath.lexer import Kind, Token, tokens
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.syntax import (
    Binary,
    Call,
    Expression,
    Filter,
    Here,
    KindTest,
    Literal,
    NameTest,
    Negative,
    Number,
    Path,
    Root,
    Step,
    Union,
)

_LEVELS = (
    frozenset({"or"}),
    frozenset({"and"}),
    frozenset({"=", "!="}),
    frozenset({"<", "<=", ">", ">="}),
    frozenset({"+", "-"}),
    frozenset({"*", "div", "mod"}),
)
_KINDS = frozenset({"node", "text", "comment", "processing-instruction"})
_AXES = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
_ANY_NODE = KindTest("node")
_DEEP = Step("descendant-or-self", _ANY_NODE)


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Give the syntax tree of an expression; raises ExpressionError with the place of the fault."""
    try:
        return _Parser(tokens(text)).whole()
    except RecursionError as error:
        raise ExpressionError(Mistake.TOO_DEEP) from error


class _Parser:
    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._at = 0

    def whole(self) -> Expression:
        tree = self._binary(0)
        if self._now.kind is not Kind.END:
            raise self._unexpected()
        return tree

    @property
    def _now(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _is_sign(self, text: str, ahead: int = 0) -> bool:
        place = min(self._at + ahead, len(self._tokens) - 1)
        token = self._tokens[place]
        return token.kind is Kind.SIGN and token.text == text

    def _skip_sign(self, text: str) -> bool:
        if self._is_sign(text):
            self._at += 1
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._skip_sign(text):
            raise ExpressionError(Mistake.MISSING, self._now.position, wanted=text)

    def _unexpected(self) -> ExpressionError:
        token = self._now
        if token.kind is Kind.END:
            return ExpressionError(Mistake.ENDS_EARLY, token.position)
        return ExpressionError(Mistake.NOT_EXPECTED, token.position, found=token.text)

    def _binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while self._now.kind is Kind.OPERATOR and self._now.text in _LEVELS[level]:
            operator = self._take().text
            left = Binary(operator, left, self._binary(level + 1))
        return left

    def _unary(self) -> Expression:
        minus = 0
        while self._skip_sign("-"):
            minus += 1
        tree = self._union()
        for _ in range(minus):
            tree = Negative(tree)
        return tree

    def _union(self) -> Expression:
        left = self._path()
        while self._now.kind is Kind.OPERATOR and self._now.text == "|":
            self._take()
            left = Union(left, self._path())
        return left

    def _path(self) -> Expression:
        if self._is_sign("/"):
            self._take()
            return Path(Root(), self._steps() if self._starts_step() else ())
        if self._skip_sign("//"):
            return Path(Root(), (_DEEP, *self._steps()))
        if not self._starts_primary():
            return Path(Here(), self._steps())
        return self._filter_path()

    def _filter_path(self) -> Expression:
        primary = self._primary()
        predicates = self._predicates()
        tree = Filter(primary, predicates) if predicates else primary
        if self._skip_sign("//"):
            return Path(tree, (_DEEP, *self._steps()))
        if self._skip_sign("/"):
            return Path(tree, self._steps())
        return tree

    def _starts_primary(self) -> bool:
        token = self._now
        if token.kind in {Kind.NUMBER, Kind.LITERAL}:
            return True
        if token.kind is Kind.NAME:
            return self._is_sign("(", 1) and token.text not in _KINDS
        return token.kind is Kind.SIGN and token.text in {"(", "$"}

    def _primary(self) -> Expression:
        token = self._take()
        match token.kind:
            case Kind.NUMBER:
                return Number(float(token.text), token.text)
            case Kind.LITERAL:
                return Literal(token.text[1:-1])
            case Kind.NAME:
                return self._call(token)
            case Kind.SIGN | Kind.OPERATOR | Kind.END:
                return self._bracket(token)

    def _bracket(self, token: Token) -> Expression:
        if token.text == "$":
            raise ExpressionError(Mistake.VARIABLE, token.position)
        inner = self._binary(0)
        self._expect(")")
        return inner

    def _call(self, name: Token) -> Expression:
        self._expect("(")
        arguments: list[Expression] = []
        if not self._skip_sign(")"):
            arguments.append(self._binary(0))
            while self._skip_sign(","):
                arguments.append(self._binary(0))
            self._expect(")")
        return Call(name.text, tuple(arguments), name.position)

    def _starts_step(self) -> bool:
        token = self._now
        return token.kind is Kind.NAME or (token.kind is Kind.SIGN and token.text in {".", "..", "@"})

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while True:
            if self._skip_sign("//"):
                steps.append(_DEEP)
            elif not self._skip_sign("/"):
                return tuple(steps)
            steps.append(self._step())

    def _step(self) -> Step:
        if not self._starts_step():
            raise self._unexpected()
        if self._skip_sign("."):
            return Step("self", _ANY_NODE, self._predicates())
        if self._skip_sign(".."):
            return Step("parent", _ANY_NODE, self._predicates())
        axis = self._axis()
        return Step(axis, self._test(), self._predicates())

    def _axis(self) -> str:
        if self._skip_sign("@"):
            return "attribute"
        if not self._is_sign("::", 1):
            return "child"
        token = self._take()
        self._take()
        if token.text not in _AXES:
            raise ExpressionError(Mistake.NOT_AN_AXIS, token.position, found=token.text)
        return token.text

    def _test(self) -> NameTest | KindTest:
        token = self._take()
        if token.kind is not Kind.NAME:
            raise ExpressionError(Mistake.NO_NAME, token.position, found=token.text)
        if self._is_sign("("):
            return self._kind_test(token)
        prefix, colon, local = token.text.partition(":")
        return NameTest(prefix, local) if colon else NameTest("", token.text)

    def _kind_test(self, token: Token) -> KindTest:
        if token.text not in _KINDS:
            raise ExpressionError(Mistake.NOT_A_NODE_TEST, token.position, found=token.text)
        self._expect("(")
        target = ""
        if self._now.kind is Kind.LITERAL:
            target = self._take().text[1:-1]
        self._expect(")")
        return KindTest(token.text, target)

    def _predicates(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self._skip_sign("["):
            found.append(self._binary(0))
            self._expect("]")
        return tuple(found)
