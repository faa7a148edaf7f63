"""Functions that choose and convert: XPath 1.0 sections 4.2 and 4.3, and their ODK additions."""

from charter_desktop.forms.xpath.compiled import Compiled, Result, as_boolean, as_string, constant
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.signature import Builder, check_count, define
from charter_desktop.forms.xpath.values import Nodes, XValue, boolean, number, string


def _if(arguments: list[Compiled]) -> Compiled:
    """`if(test, then, else)`: only the chosen branch runs."""
    check_count(len(arguments), 3, 3)
    test, yes, no = as_boolean(arguments[0]), arguments[1], arguments[2]
    then, other = yes.run, no.run
    result = yes.result if yes.result is no.result else Result.ANY
    return Compiled(result, lambda context: then(context) if test(context) else other(context))


def _coalesce(arguments: list[Compiled]) -> Compiled:
    """`coalesce(a, b, ...)`: the first that is not blank."""
    check_count(len(arguments), 1, None)
    runs = [argument.run for argument in arguments]

    def run(context: Context) -> XValue:
        return next((value for one in runs if not _is_blank(value := one(context))), "")

    return Compiled(Result.ANY, run)


def _depend(arguments: list[Compiled]) -> Compiled:
    """`depend(a, b, ...)`: just `a`, evaluated again when one of the others changes."""
    check_count(len(arguments), 1, None)
    return arguments[0]


def _is_blank(value: XValue) -> bool:
    """Tell whether a value is blank or no number, as JavaRosa counts it."""
    return value != value if isinstance(value, float) else string(value) == ""  # noqa: PLR0124 - NaN differs


def _once(arguments: list[Compiled]) -> Compiled:
    """`once(a)`: what the node holds already, else `a` (ODK XForms specification)."""
    check_count(len(arguments), 1, 1)
    inner = arguments[0].run

    def run(context: Context) -> XValue:
        return context.node.atom(context.calendar) if context.node.string() else inner(context)

    return Compiled(Result.ANY, run)


def _string(arguments: list[Compiled]) -> Compiled:
    check_count(len(arguments), 0, 1)
    if not arguments:
        return Compiled(Result.STRING, lambda context: context.node.string())
    return Compiled(Result.STRING, as_string(arguments[0]))


def _number(context: Context, *values: XValue) -> float:
    value = values[0] if values else context.node.string()
    return number(value, context.calendar)


def _boolean_from_string(context: Context, value: str) -> bool:
    if context.calendar.utc_days:
        return value in {"1", "true"}
    return value == "1" or value.lower() == "true"


def _checklist(least: float, most: float, *items: XValue) -> bool:
    count = sum(1 for item in items for one in _truths(item) if one)
    return (least < 0 or count >= least) and (most < 0 or count <= most)


def _weighted_checklist(context: Context, least: float, most: float, *items: XValue) -> bool:
    flat = [(_truths(items[at]), _each(items[at + 1])) for at in range(0, len(items) - 1, 2)]
    total = sum(
        number(weight, context.calendar)
        for tests, weights in flat
        for test, weight in zip(tests, weights, strict=False)
        if test
    )
    return (least < 0 or total >= least) and (most < 0 or total <= most)


def _truths(value: XValue) -> list[bool]:
    if isinstance(value, list):
        return [node.string() != "" and node.truth() for node in value]
    return [boolean(value)]


def _each(value: XValue) -> list[XValue]:
    return [node.string() for node in value] if isinstance(value, list) else [value]


def _count_non_empty(found: Nodes) -> float:
    return float(sum(1 for node in found if node.string()))


TABLE: dict[str, Builder] = {
    "if": _if,
    "coalesce": _coalesce,
    "depend": _depend,
    "once": _once,
    "string": _string,
    "number": define("co?", Result.NUMBER, _number),
    "boolean": define("b", Result.BOOLEAN, lambda value: value),
    "not": define("b", Result.BOOLEAN, lambda value: not value),
    "true": lambda arguments: _truth(arguments, value=True),
    "false": lambda arguments: _truth(arguments, value=False),
    "boolean-from-string": define("cs", Result.BOOLEAN, _boolean_from_string),
    "checklist": define("nno*", Result.BOOLEAN, _checklist),
    "weighted-checklist": define("cnno*", Result.BOOLEAN, _weighted_checklist),
    "count-non-empty": define("N", Result.NUMBER, _count_non_empty),
}


def _truth(arguments: list[Compiled], *, value: bool) -> Compiled:
    check_count(len(arguments), 0, 0)
    return constant(value, Result.BOOLEAN)
