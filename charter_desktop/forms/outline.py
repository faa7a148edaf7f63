"""The survey sheet as a tree: which row stands in which group, and under which path."""

import re
from dataclasses import dataclass

from charter_desktop.forms.sheets import Row, Sheet

_BEGIN = re.compile(r"begin[ _]+(group|repeat|loop)", re.IGNORECASE)
_END = re.compile(r"end[ _]+(group|repeat|loop)", re.IGNORECASE)
_SELECT = re.compile(
    r"(?:select[ _]?(?:one|multiple|all that apply)|select1|rank)(?:[ _]external|[ _]from[ _]file)?"
    r"(?:[ _]+from)?\s+(?P<list>[^\s]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the survey with the names of the groups around it."""

    row: Row
    kind: str
    name: str
    above: tuple["Line", ...]

    @property
    def opens(self) -> str:
        """`group`, `repeat` or `loop` where the row begins one."""
        match = _BEGIN.match(self.kind)
        return match.group(1).lower() if match else ""

    @property
    def path(self) -> tuple[str, ...]:
        """The names from below the root."""
        return (*(line.name for line in self.above if line.name), self.name)

    @property
    def in_repeat(self) -> bool:
        """Whether a repeat stands around it."""
        return any(line.opens == "repeat" for line in self.above)

    @property
    def list_name(self) -> str:
        """The choice list of a select; blank for any other type and for files."""
        match = _SELECT.match(self.kind)
        return match.group("list") if match and "file" not in self.kind.lower().split()[0] else ""


@dataclass(frozen=True, slots=True)
class Outline:
    """All lines in order, and the rows that open without end or end without opening."""

    lines: tuple[Line, ...]
    open: tuple[Line, ...]
    stray: tuple[Row, ...]

    def find(self, path: tuple[str, ...]) -> Line | None:
        """Give the line of a path below the root, or the nearest one above it."""
        wanted = path
        while wanted:
            for line in self.lines:
                if line.path == wanted:
                    return line
            wanted = wanted[:-1]
        named = [line for line in self.lines if path and line.name == path[-1]]
        return named[0] if named else None


def outline(survey: Sheet) -> Outline:
    """Read the survey sheet from top to bottom."""
    lines: list[Line] = []
    stack: list[Line] = []
    stray: list[Row] = []
    for row in survey.rows:
        kind = row.get("type", "Type", "command").strip()
        if not kind or kind.startswith("#"):
            continue
        if _END.match(kind):
            if stack:
                stack.pop()
            else:
                stray.append(row)
            continue
        line = Line(row, kind, row.get("name", "Name", "value").strip(), tuple(stack))
        lines.append(line)
        if line.opens:
            stack.append(line)
    return Outline(tuple(lines), tuple(stack), tuple(stray))
