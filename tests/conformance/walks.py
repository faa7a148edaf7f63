"""Judge a live form by a recorded walk: `python -m tests.conformance.walks WALK.json --form FORM.xml`.

A walk holds the state of every node at the start and after each answer: `v` value, `rel` relevant,
`req` required, `ro` readonly, `valid`, `choices` and `label`. Each node and step is one comparison.
A step answers (`value`), adds a row to the repeat at `ref` (`add`) or takes one away (`remove`).
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
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.compilation import program_of
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.instance import Branch, Leaf, Place, Rows
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition
from tests.conformance.disputed import Disputed

_POSITION = re.compile(r"\[(\d+)\]")
_VOLATILE = re.compile(r"now\(|today\(|random\(|uuid\(")
_TIME = re.compile(r"\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?\Z")
_SELECTS = {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}


def places(session: FormSession) -> dict[str, Place]:
    """Give the places of a form by the reference that a walk uses, `/data/r[2]/n`."""
    found: dict[str, Place] = {}
    _collect(session.root, f"/{session.root.name}", found)
    return {path: place for path, place in found.items() if not isinstance(place, Rows)}


def repeats(session: FormSession) -> dict[str, Place]:
    """Give the repeats of a form by their reference, `/data/r`."""
    found: dict[str, Place] = {}
    _collect(session.root, f"/{session.root.name}", found)
    return {path: place for path, place in found.items() if isinstance(place, Rows)}


def _collect(branch: Branch, path: str, found: dict[str, Place]) -> None:
    found[path] = branch
    for name, member in branch.members.items():
        here = f"{path}/{name}"
        if isinstance(member, Branch):
            _collect(member, here, found)
        elif isinstance(member, Rows):
            found[here] = member
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
    if wanted.get("label") == "-":  # where a language lacks a text, which falls back here
        wanted = {name: one for name, one in wanted.items() if name != "label"}
    elif "label" in wanted:
        wanted = {**wanted, "label": " ".join(str(wanted["label"]).split())}
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
    have["label"] = " ".join(session.label(leaf.key).split())
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
        return (have or "NaN") == want or _number(have) == _number(want) or _is_same_moment(have, want)
    return False


def _is_same_moment(have: str, want: str) -> bool:
    """Tell whether a day and its midnight are meant, or a time without and with its zone.

    A computed date is kept as a day here, and a default time as it was written.
    """
    if _TIME.match(have) and _TIME.match(want):
        return have[:8] == want[:8]
    return len(want) > 10 and want[10:19] == "T00:00:00" and have == want[:10]


def _number(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return text


def judge(walk: Mapping[str, Any], xform: bytes, media: Mapping[str, bytes] | None = None) -> Counter[str]:
    """Replay a walk and count; each failure is printed."""
    session = FormSession.load(
        read_definition(xform), {}, owner="walk", clock=lambda: datetime.now(UTC), zone=UTC, media=media
    )
    disputed = Disputed(session.definition, walk.get("engine", "getodk"))
    tally = Tally(session, disputed)
    counts = tally.counts
    left_out: set[str] = set()
    tally.compare(walk.get("start", {}), "start")
    for number, step in enumerate(walk.get("steps", []), 1):
        if "err" in step:
            counts["skipped"] += 1
            continue
        place, refused = _make(session, step)
        if isinstance(refused, Refusal) and refused.fault is Fault.NOT_A_CHOICE:
            counts["skipped"] += 1  # a select whose choices the other client did not know
            left_out.add(step["ref"])
            continue
        if place is None or isinstance(refused, Refusal):
            print(f"step {number} {step['ref']} = {step.get('value')!r}: {refused}")
            counts["failed"] += 1
            continue
        state = {one: wanted for one, wanted in step["state"].items() if one not in left_out}
        if step.get("remove") or step.get("add"):
            disputed.rows_removed(program_of(session.definition))
        tally.compare(state, f"step {number}")
    tally.explain()
    return counts


def _make(session: FormSession, step: Mapping[str, Any]) -> tuple[Place | None, ChangeSet | Refusal | None]:
    """Make a step; gives the place it was on, and what came of it."""
    here = places(session)
    place = here.get(step["ref"])
    if step.get("add"):
        place = repeats(session).get(step["ref"])
        return place, _add_row(session, place) if place else None
    if place is None:
        return None, None
    if step.get("remove"):
        return place, session.remove_row(place.key)
    return place, session.set(place.key, step["value"])


def _add_row(session: FormSession, place: Place) -> ChangeSet | Refusal:
    """Add a row; JavaRosa begins it without rows of the repeats inside, we and others with one each."""
    found = session.add_row(place.key)
    assert isinstance(place, Rows)
    for inner in _inner_rows(place.rows[-1]):
        if not session.is_counted(inner.key):
            for row in session.rows(inner.key):
                session.remove_row(row)
    return found


def _inner_rows(branch: Branch) -> Iterator[Rows]:
    for member in branch.members.values():
        if isinstance(member, Rows):
            yield member
        elif isinstance(member, Branch):
            yield from _inner_rows(member)


class Tally:
    """Counts comparisons; a difference that belongs to a known disagreement of the engines is skipped."""

    def __init__(self, session: FormSession, disputed: Disputed) -> None:
        self.counts = Counter[str]()
        self._session = session
        self._disputed = disputed
        self._named = Counter[str]()

    def compare(self, state: Mapping[str, Any], name: str) -> None:
        """Compare every node of one step."""
        for reference, wrong in compare(self._session, state):
            why = self._disputed.why(reference, wrong) if wrong else ""
            self.counts["skipped" if why else "failed" if wrong else "passed"] += 1
            if why:
                self._named[why] += 1
            elif wrong:
                print(f"{name} {reference}: {wrong}")

    def explain(self) -> None:
        """Name the disagreements that were met."""
        for why, count in self._named.most_common():
            print(f"known disagreement, {count} times: {why}")


def media_of(form: Path) -> dict[str, bytes]:
    """Give the files of the folder FORM-media beside a form."""
    folder = form.with_name(f"{form.stem}-media")
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def main() -> int:
    """Read the arguments and judge; gives the number of failures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("walk", type=Path)
    parser.add_argument("--form", type=Path, required=True)
    chosen = parser.parse_args()
    counts = judge(json.loads(chosen.walk.read_text()), chosen.form.read_bytes(), media_of(chosen.form))
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return counts["failed"]


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
