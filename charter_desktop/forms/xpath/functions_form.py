"""Functions that ask the form around the expression: ODK XForms specification and our `cd:cell`."""

from charter_desktop.forms.xpath.compiled import Compiled, Result
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.signature import Builder, check_count, define
from charter_desktop.forms.xpath.values import XValue


def _current(arguments: list[Compiled]) -> Compiled:
    check_count(len(arguments), 0, 0)
    return Compiled(Result.NODES, lambda context: [context.origin], lambda context: context.origin)


def _instance(context: Context, name: str) -> XValue:
    root = context.host.instance(name)
    return [] if root is None else [root]


def _choice_name(context: Context, value: str, path: str) -> str:
    return context.host.choice_name(value, path, context.node)


def _pulldata(context: Context, table: str, column: str, key: str, value: str) -> str:
    return context.host.pulldata(table, column, key, value)


def _cell(context: Context, question: str, measure: str, *members: str) -> str:
    return context.host.cell(question, measure, members[0] if members else "", context.node)


def _property(context: Context, name: str) -> str:
    return context.host.property(name)


_STRING = Result.STRING
TABLE: dict[str, Builder] = {
    "current": _current,
    "instance": define("cs", Result.NODES, _instance),
    "jr:choice-name": define("css", _STRING, _choice_name),
    "jr:itext": define("cs", _STRING, lambda context, name: context.host.itext(name)),
    "itext": define("cs", _STRING, lambda context, name: context.host.itext(name)),
    "pulldata": define("cssss", _STRING, _pulldata),
    "cd:cell": define("csss?", _STRING, _cell),
    "version": define("c", _STRING, lambda context: context.host.version()),
    "property": define("cs", _STRING, _property),
}
