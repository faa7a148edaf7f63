"""Find rules that wait for each other, before anything is converted: each circle is shown as a path."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.outline import Line, Outline

_REFERENCE = re.compile(r"\$\{\s*([^}#]*?)\s*\}")
_ROLES = {
    "calculation": ("calculation", "calculate", "bind::calculate"),
    "relevant": ("relevant", "relevance", "bind::relevant"),
    "repeat_count": ("repeat_count",),
}
_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Rule:
    """One expression that decides a value, a relevance or a number of rows."""

    line: Line
    role: str
    column: str
    text: str

    @property
    def title(self) -> str:
        return f"{self.line.name} ({self.role})"


def lint_cycles(lines: Outline) -> Iterator[Issue]:
    """Give one issue for each circle. A group that is relevant on its own child is one, as in JavaRosa."""
    rules = _rules(lines)
    by_name: dict[str, list[Line]] = {}
    for line in lines.lines:
        by_name.setdefault(line.name, []).append(line)
    needs = {key: _needs(rule, rules, by_name) for key, rule in rules.items()}
    for circle in _circles(needs):
        found = [rules[key] for key in circle]
        titles = [rule.title for rule in found]
        shown = titles if len(titles) <= _MOST_SHOWN else [*titles[:_MOST_SHOWN], "..."]
        facts = {"found": " -> ".join([*shown, titles[0]])}
        first = found[0]
        yield Issue(Severity.ERROR, Code.CIRCLE, "survey", first.line.row.number, first.column, -1, facts)


_Key = tuple[int, str]


def _rules(lines: Outline) -> dict[_Key, _Rule]:
    found: dict[_Key, _Rule] = {}
    for line in lines.lines:
        for role, columns in _ROLES.items():
            column = next((name for name in columns if line.row.get(name)), "")
            if column and not (role == "calculation" and line.row.get("trigger")):
                found[line.row.number, role] = _Rule(line, role, column, line.row.get(column))
    return found


def _needs(rule: _Rule, rules: Mapping[_Key, _Rule], by_name: Mapping[str, list[Line]]) -> list[_Key]:
    wanted: dict[_Key, None] = {}
    for name in _REFERENCE.findall(rule.text):
        if "once(" in rule.text and name == rule.line.name:
            continue
        for target in by_name.get(name, [])[:1]:
            for line in (target, *target.above):
                roles = _ROLES if line is target else ("relevant", "repeat_count")
                wanted.update(
                    ((line.row.number, role), None)
                    for role in roles
                    if (line.row.number, role) in rules and not _counts_itself(rule, line, role)
                )
    return list(wanted)


def _counts_itself(rule: _Rule, line: Line, role: str) -> bool:
    """Tell whether a rule inside of a repeat only looks at the rows that it stands in itself."""
    return role == "repeat_count" and any(line is above for above in rule.line.above)


def _circles(needs: Mapping[_Key, list[_Key]]) -> Iterator[list[_Key]]:
    """Walk without recursion; every rule stands in one circle at most."""
    state: dict[_Key, int] = {}
    for start in needs:
        path: list[_Key] = []
        waiting = [(start, iter(needs[start]))] if start not in state else []
        if waiting:
            state[start], path = 1, [start]
        while waiting:
            following = next(waiting[-1][1], None)
            if following is None:
                state[path.pop()] = 2
                waiting.pop()
            elif following not in state:
                state[following] = 1
                path.append(following)
                waiting.append((following, iter(needs[following])))
            elif state[following] == 1:
                circle = path[path.index(following) :]
                state.update(dict.fromkeys(circle, 3))
                yield circle
