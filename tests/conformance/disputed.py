"""Which nodes of a form two engines read differently: the cases of disagreements.json, and who depends on them.

A case names what JavaRosa and the others answer to one small form. Its `side` is the engine whose
walks differ from us there; `pattern` finds it in an expression, in the `roles` that it concerns;
`wants` tells it by what that engine recorded.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from charter_desktop.forms.compilation import program_of
from charter_desktop.forms.definition import FormDefinition, Kind, Question
from charter_desktop.forms.program import Program, Role, Spec

EXCLUDED = "a selection that is no choice"
REMOVED = "JavaRosa forgets what reads a row that was removed, or stands in another row"
CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("disagreements.json").read_text())


class Disputed:
    """Tells for one form and one engine why a node may differ."""

    def __init__(self, definition: FormDefinition, engine: str) -> None:
        self._cases = [case for case in CASES if case["side"] == engine]
        self._why: dict[str, dict[str, re.Pattern[str]]] = {}
        program = program_of(definition)
        for spec, text, role in _expressions(program, definition):
            for case in self._cases:
                if role in case.get("roles", [role]) and re.search(case["pattern"], text):
                    self._spread(spec, case["name"], re.compile(case.get("wants", "")))
        for spec in program.specs:
            for call in ("indexed-repeat(", "jr:choice-name(") if engine == "javarosa" else ():
                if any(call in trigger.text for trigger in spec.triggers.values()):
                    self._spread(spec, REMOVED, re.compile(""))
            if _may_be_no_choice(spec):
                self._spread(spec, EXCLUDED, re.compile(""))

    def why(self, reference: str, wrong: str) -> str:
        """Name the case that a difference belongs to; blank where there is none."""
        known = self._why.get(re.sub(r"\[\d+\]", "", reference), {})
        return next((name for name, wants in known.items() if wants.search(wrong)), "")

    def rows_removed(self, program: Program) -> None:
        """Say that a row was removed: from now on what reads a repeat from outside may be stale."""
        for spec in program.specs:
            if spec.repeat is not None:
                for dependent in spec.dependents:
                    self._spread(dependent.trigger.spec, REMOVED, re.compile(""))

    def _spread(self, spec: Spec, name: str, wants: re.Pattern[str]) -> None:
        waiting = [spec]
        while waiting:
            here = waiting.pop()
            known = self._why.setdefault(here.node.key, {})
            if name in known:
                continue
            known[name] = wants if here is spec else re.compile("")
            waiting += [dependent.trigger.spec for dependent in here.dependents]
            waiting += [writing.target for writing in here.on_change]
            waiting += here.children.values()


def _may_be_no_choice(spec: Spec) -> bool:
    """Tell whether a select may hold what is no choice (any more): it is filtered, or computed."""
    node = spec.node
    if not isinstance(node, Question) or node.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return False
    filtered = Role.CHOICES in spec.triggers and "[" in spec.triggers[Role.CHOICES].text
    return filtered or bool(node.default) or Role.CALCULATE in spec.triggers or bool(spec.on_load)


def _expressions(program: Program, definition: FormDefinition) -> Iterator[tuple[Spec, str, str]]:
    for trigger in program.triggers:
        yield trigger.spec, trigger.text, trigger.role.value
    for writing in definition.set_values:
        target = program.find(writing.target)
        if target is not None:
            yield target, writing.expression, Role.CALCULATE.value
