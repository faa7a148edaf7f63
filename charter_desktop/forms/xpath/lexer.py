"""Cut an expression into tokens by the rules of XPath 1.0 section 3.7."""

import re
from dataclasses import dataclass
from enum import Enum

from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake


class Kind(Enum):
    """What a token is."""

    NUMBER = "number"
    LITERAL = "literal"
    NAME = "name"
    OPERATOR = "operator"
    SIGN = "sign"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """One token with its place in the text; a NAME may be `a`, `a:b`, `a:*` or `*`."""

    kind: Kind
    text: str
    position: int


_NAME = r"[^\W\d][\w.\-·]*"
_SPACE = re.compile(r"[ \t\r\n]*")
_OPERATOR = re.compile(r"and|or|div|mod|!=|<=|>=|[*=<>+\-|]")
_OPERAND = re.compile(
    rf"(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?P<literal>\"[^\"]*\"|'[^']*')"
    rf"|(?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?|\*)|(?P<sign>//|::|\.\.|[/()\[\],.@$]|-)"
)
_CLOSING = frozenset({")", "]", ".", ".."})
_SIGN = re.compile(r"//|::|[/()\[\],@]")


def tokens(text: str) -> list[Token]:
    """Give the tokens of an expression, ending with an END; raises ExpressionError."""
    found: list[Token] = []
    place = _skip(text, 0)
    while place < len(text):
        token = _next(text, place, found[-1] if found else None)
        found.append(token)
        place = _skip(text, place + len(token.text))
    found.append(Token(Kind.END, "", len(text)))
    return found


def _skip(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _next(text: str, place: int, before: Token | None) -> Token:
    if _ends_operand(before):
        operator = _OPERATOR.match(text, place)
        if operator:
            return Token(Kind.OPERATOR, operator.group(), place)
        sign = _SIGN.match(text, place)
        if sign:
            return Token(Kind.SIGN, sign.group(), place)
        raise ExpressionError(Mistake.NO_OPERATOR, place, found=text[place : place + 20])
    match = _OPERAND.match(text, place)
    if not match:
        raise ExpressionError(Mistake.NOT_UNDERSTOOD, place, found=text[place : place + 20])
    return Token(Kind(match.lastgroup), match.group(), place)


def _ends_operand(before: Token | None) -> bool:
    if before is None:
        return False
    if before.kind in {Kind.NUMBER, Kind.LITERAL, Kind.NAME}:
        return True
    return before.kind is Kind.SIGN and before.text in _CLOSING
