"""Judge the expression engine: `python -m tests.conformance.expressions CASES.json`.

Prints one line for each case that fails, then `N passed, N failed, N skipped`. Cases that are left
out stand in `expressions_waivers.json` by name, each with its reason.
"""

import json
import math
import re
import sys
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from charter_desktop.forms.xpath import values
from charter_desktop.forms.xpath.compile import compile_text
from charter_desktop.forms.xpath.context import Context, Host
from charter_desktop.forms.xpath.dates import Calendar
from charter_desktop.forms.xpath.mistake import ExpressionError
from tests.conformance.documents import Document

_ZONE = timezone(timedelta(hours=-7))
_SPACES = {
    "xhtml": "http://www.w3.org/1999/xhtml",
    "ev": "http://some-namespace.com/nss",
    "jr": "http://openrosa.org/javarosa",
    "OpenClinica": "http://openclinica.com/odm",
    "orx": "http://openrosa.org/xforms/",
}
_RESULT_TYPES = {float: 1, str: 2, bool: 3, list: 4}


class Skipped(Exception):  # noqa: N818 - it is no error
    """The recording does not say enough to judge by."""


def judge(case: dict[str, Any]) -> str:
    """Give a blank text where the engine answers as recorded, else what is wrong."""
    document = Document(case["xml"])
    calendar = Calendar(_ZONE, lambda: datetime(2026, 11, 22, 7, 25, 11, tzinfo=_ZONE), utc_days=True)
    node = document.by_path.get(case["context"])
    if node is None:
        raise Skipped("the context node is not in the recording")
    context = Context(Host(calendar), node)
    try:
        spaces = {**document.spaces, **_SPACES}
        found = compile_text(case["expr"], spaces=spaces).run(context)
        if case["kind"] == "nodes":
            values.nodes(found)
    except ExpressionError as error:
        return "" if case["matcher"] == "toThrow" else f"raised {error}"
    if case["matcher"] == "toThrow":
        return f"gave {found!r} where an error is due"
    return _compare(case, found, context, document)


def _compare(case: dict[str, Any], found: values.XValue, context: Context, document: Document) -> str:
    have = _have(case["kind"], found, context, document)
    want = _want(case["expected"])
    match case["matcher"]:
        case "ok" | "notOk":
            good = bool(have) is (case["matcher"] == "ok")
        case "isNaN":
            good = isinstance(have, float) and math.isnan(have)
        case "typeOf":
            good = isinstance(have, float)
        case "len":
            good = len(have) == want
        case "re" | "match":
            good = re.search(want if isinstance(want, str) else case["expected"]["re"], str(have)) is not None
        case "rounded":
            good = round(have * case["factor"]) == round(want * case["factor"])
        case _:
            good = _same(have, want)
    return "" if good else f"gave {have!r}, not {want!r}"


def _have(  # noqa: PLR0911 - one kind each
    kind: str, found: values.XValue, context: Context, document: Document
) -> Any:  # noqa: ANN401 - as recorded
    match kind:
        case "boolean":
            return values.boolean(found)
        case "number":
            return values.number(found, context.calendar)
        case "string":
            return values.string(found)
        case "nodes" | "unodes" | "first":
            paths = [document.paths.get(id(node), "?") for node in values.nodes(found)]
            return paths[0] if kind == "first" else sorted(paths) if kind == "unodes" else paths
        case "count":
            return len(values.nodes(found))
        case "resultType":
            return _RESULT_TYPES.get(type(found), 2)
        case _:
            return found


def _want(expected: Any) -> Any:  # noqa: ANN401 - as recorded
    match expected:
        case {"nan": True}:
            return math.nan
        case {"inf": sign}:
            return math.inf * sign
        case {"node": path}:
            return path
        case {"re": pattern}:
            return pattern
        case [*items]:
            return [one for item in items if (one := _want(item)) != "/c-1"]  # XPath knows no doctype node
        case dict():
            raise Skipped("the recording holds no address of a node")
        case _:
            return expected


def _same(have: Any, want: Any) -> bool:  # noqa: ANN401 - as recorded
    if isinstance(have, float) and isinstance(want, int | float) and not isinstance(want, bool):
        return (math.isnan(have) and math.isnan(want)) or have == want
    if isinstance(have, str) and isinstance(want, int | float):
        return have == values.number_text(float(want))
    if isinstance(have, list) and isinstance(want, list):
        return have == want or (sorted(have) == sorted(want) and have == sorted(want))
    return bool(have == want)


def main(path: str) -> int:
    """Judge all cases of a file; gives the number of failures."""
    cases = json.loads(Path(path).read_text())
    waivers = json.loads(Path(__file__).with_name("expressions_waivers.json").read_text())
    counts = Counter[str]()
    for case in cases:
        name = f"{case['file']} > {case['test']} > {case['expr']}"
        if name in waivers:
            counts["skipped"] += 1
            continue
        try:
            wrong = judge(case)
        except Skipped:
            counts["skipped"] += 1
            continue
        except Exception as error:  # noqa: BLE001 - a judge reports whatever breaks
            wrong = f"broke with {error!r}"
        counts["failed" if wrong else "passed"] += 1
        if wrong:
            print(f"{name} @ {case['context']}: {wrong}")
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return counts["failed"]


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
