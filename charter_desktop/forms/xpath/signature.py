"""How a function of the library is declared: what it takes, what it gives, how it is called."""

from collections.abc import Callable
from typing import Any

from charter_desktop.forms.xpath.compiled import (
    Compiled,
    Result,
    Run,
    as_boolean,
    as_nodes,
    as_number,
    as_string,
)
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.values import XValue

Builder = Callable[[list[Compiled]], Compiled]


def _as_any(code: Compiled) -> Run[XValue]:
    return code.run


_FACES: dict[str, Callable[[Compiled], Run[Any]]] = {
    "s": as_string,
    "n": as_number,
    "b": as_boolean,
    "N": as_nodes,
    "o": _as_any,
}


def define(signature: str, result: Result, body: Callable[..., XValue]) -> Builder:
    """Make a function from `body`, which gets its arguments already evaluated.

    `signature` has one letter an argument: s text, n number, b boolean, N nodes, o anything; `?`
    makes it optional, `*` repeats it. A leading `c` hands the context over first.
    """
    with_context = signature.startswith("c")
    letters, least, most = _shape(signature[1:] if with_context else signature)

    def build(arguments: list[Compiled]) -> Compiled:
        check_count(len(arguments), least, most)
        runs = [_FACES[letters[min(place, len(letters) - 1)]](code) for place, code in enumerate(arguments)]
        return Compiled(result, _called(body, runs, with_context))

    return build


def check_count(given: int, least: int, most: int | None) -> None:
    """Raise ExpressionError unless so many arguments are allowed."""
    if given < least or (most is not None and given > most):
        mistake = Mistake.ARGUMENTS_BETWEEN
        if most is None:
            mistake = Mistake.ARGUMENTS_AT_LEAST
        elif most == least:
            mistake = Mistake.ARGUMENTS
        raise ExpressionError(mistake, wanted=str(least), most=str(most), found=str(given))


def _shape(signature: str) -> tuple[str, int, int | None]:
    letters = ""
    least = 0
    most: int | None = 0
    for mark in signature:
        if mark == "?":
            least -= 1
        elif mark == "*":
            least -= 1
            most = None
        else:
            letters += mark
            least += 1
            most = None if most is None else most + 1
    return letters, least, most


def _called(body: Callable[..., XValue], runs: list[Run[Any]], with_context: bool) -> Run[XValue]:
    if with_context:
        return lambda context: body(context, *[run(context) for run in runs])
    match runs:
        case []:
            return lambda _context: body()
        case [one]:
            return lambda context: body(one(context))
        case [one, two]:
            return lambda context: body(one(context), two(context))
        case _:
            return lambda context: body(*[run(context) for run in runs])
