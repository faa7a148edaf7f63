"""Judge a live form by a recorded walk: `python -m tests.conformance.walks WALK.json --form FORM.xml`.

A walk holds the state of every node at the start and after each answer: `v` value, `rel` relevant,
`req` required, `ro` readonly, `valid` and `choices`. Each node and step is one comparison.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.instance import Branch, Leaf, Place, Rows
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition

_POSITION = re.compile(r"\[(\d+)\]")
_VOLATILE = re.compile(r"now\(|today\(|random\(|uuid\(|once\(")
_SELECTS = {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}


def places(session: FormSession) -> dict[str, Place]:
    """Give the places of a form by the reference that a walk uses, `/data/r[2]/n`."""
    found: dict[str, Place] = {}
    _collect(session.root, f"/{session.root.name}", found)
    return found


def _collect(branch: Branch, path: str, found: dict[str, Place]) -> None:
    found[path] = branch
    for name, member in branch.members.items():
        here = f"{path}/{name}"
        if isinstance(member, Branch):
            _collect(member, here, found)
        elif isinstance(member, Rows):
            for number, row in enumerate(member.rows, 1):
                _collect(row, f"{here}[{number}]", found)
        else:
            found[here] = member


def compare(session: FormSession, state: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Give (reference, what is wrong) of every node of one step; blank where nothing is."""
    here = places(session)
    for reference, wanted in state.items():
        place = here.get(reference)
        if place is None:
            if reference + "[1]" not in here and not _is_repeat(session, reference):
                yield reference, "is not there"
            continue
        yield reference, _difference(session, place, wanted)


def _is_repeat(session: FormSession, reference: str) -> bool:
    path = tuple(_POSITION.sub("", reference).strip("/").split("/"))
    return any(node.path == path for node in session.definition.nodes()) or "meta" in path


def _difference(session: FormSession, place: Place, wanted: Mapping[str, Any]) -> str:
    have: dict[str, object] = {"rel": place.relevant}
    if place.relevant:
        have["ro"] = session.readonly(place.key)
    if isinstance(place, Leaf) and place.relevant:
        have |= _leaf(session, place)
    wrong = [
        f"{name} is {have[name]!r}, not {wanted[name]!r}"
        for name in have
        if name in wanted and not _same(have[name], wanted[name])
    ]
    return "; ".join(wrong)


def _leaf(session: FormSession, leaf: Leaf) -> dict[str, object]:
    question = session.question(leaf.key)
    assert question is not None
    have: dict[str, object] = {"req": leaf.required, "valid": leaf.valid}
    rules = f"{question.bind.calculate} {question.default}"
    if not _VOLATILE.search(rules) and not question.preload and not leaf.spec.on_load:
        have["v"] = leaf.value if session.valid(leaf.key) or leaf.valid is False else _Kept(leaf.value)
    if question.kind in _SELECTS:
        have["choices"] = [choice.name for choice in session.choices(leaf.key)]
    return have


class _Kept(str):
    """A selection that is no choice any more: kept and flagged here, blanked by other clients."""

    __slots__ = ()


def _same(have: object, want: object) -> bool:
    if have == want or (isinstance(have, _Kept) and want == ""):
        return True
    if isinstance(have, str) and isinstance(want, str):
        return (have or "NaN") == want or _number(have) == _number(want)
    return False


def _number(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return text


def judge(walk: Mapping[str, Any], xform: bytes) -> Counter[str]:
    """Replay a walk and count; each failure is printed."""
    session = FormSession.load(
        read_definition(xform), {}, owner="walk", clock=lambda: datetime.now(UTC), zone=UTC
    )
    counts = Counter[str]()
    left_out: set[str] = set()
    _count(session, walk.get("start", {}), "start", counts)
    for number, step in enumerate(walk.get("steps", []), 1):
        if "err" in step:
            counts["skipped"] += 1
            continue
        place = places(session).get(step["ref"])
        refused = session.set(place.key, step["value"]) if place is not None else None
        if isinstance(refused, Refusal) and refused.fault is Fault.NOT_A_CHOICE:
            counts["skipped"] += 1  # a select whose choices the other client did not know
            left_out.add(step["ref"])
            continue
        if place is None or isinstance(refused, Refusal):
            print(f"step {number} {step['ref']} = {step['value']!r}: {refused}")
            counts["failed"] += 1
            continue
        state = {one: wanted for one, wanted in step["state"].items() if one not in left_out}
        _count(session, state, f"step {number}", counts)
    return counts


def _count(session: FormSession, state: Mapping[str, Any], name: str, counts: Counter[str]) -> None:
    for reference, wrong in compare(session, state):
        counts["failed" if wrong else "passed"] += 1
        if wrong:
            print(f"{name} {reference}: {wrong}")


def main() -> int:
    """Read the arguments and judge; gives the number of failures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("walk", type=Path)
    parser.add_argument("--form", type=Path, required=True)
    chosen = parser.parse_args()
    counts = judge(json.loads(chosen.walk.read_text()), chosen.form.read_bytes())
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return counts["failed"]


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
