"""Read a window as a screen reader does, over the accessibility bus; run by the system's own Python.

python3 screen_reader.py PROGRAM: prints one JSON line for each control of the program that is shown,
with its name, role, value and states, or exits with 1 when the program does not come.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 30
QUIET_MS = 150
EVENTS = ("object:children-changed", "object:state-changed", "window")
LAST_NAME = "Places"
"""The list that a window shows when its workspace is open."""
FIRST_NAME = "Open an invitation"
"""A button of the page that stands there before."""


class Reader:
    """Looks again whenever the bus says that something changed."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.lines: list[dict[str, object]] = []
        self.due = False

    def hear(self, _: object = None) -> None:
        """Look as soon as the bus has been quiet for a moment."""
        if not self.due:
            self.due = True
            GLib.timeout_add(QUIET_MS, self.look)

    def look(self) -> None:
        """Walk through what the program shows; enough when its places are there."""
        self.due = False
        desktop = pyatspi.Registry.getDesktop(0)
        for one in desktop:
            if one is not None and self.program in one.name:
                self.lines = [described(node) for node in shown(one)]
        if self.is_enough():
            pyatspi.Registry.stop()

    def wait(self) -> bool:
        """Listen until it is enough, or patience ends; says whether it is."""
        pyatspi.Registry.registerEventListener(self.hear, *EVENTS)
        GLib.timeout_add_seconds(PATIENCE_S, pyatspi.Registry.stop)
        self.hear()
        pyatspi.Registry.start()
        return self.is_enough()

    def is_enough(self) -> bool:
        """Say whether the places are there, and more than a page that is still empty."""
        return any(line["name"] == LAST_NAME for line in self.lines) and not any(
            line["name"] == FIRST_NAME for line in self.lines
        )


def shown(node: Any) -> Iterator[Any]:  # noqa: ANN401 - the bus has no types
    """Give a node and all below it that are on screen; what goes meanwhile is passed over."""
    try:
        states = node.getState()
        children = [node.getChildAtIndex(number) for number in range(node.childCount)]
    except GLib.Error:
        return
    if states.contains(pyatspi.STATE_SHOWING) or node.getRoleName() in {"application", "frame"}:
        yield node
        for child in children:
            if child is not None:
                yield from shown(child)


def described(node: Any) -> dict[str, object]:  # noqa: ANN401 - the bus has no types
    """Give what a screen reader says of one control."""
    states = node.getState()
    return {
        "name": node.name,
        "role": node.getRoleName(),
        "value": value_of(node),
        "description": node.description,
        "checked": states.contains(pyatspi.STATE_CHECKED),
        "enabled": states.contains(pyatspi.STATE_ENABLED),
    }


def value_of(node: Any) -> str:  # noqa: ANN401 - the bus has no types
    """Give the text or the number that stands in a control."""
    try:
        text = node.queryText()
        return str(text.getText(0, text.characterCount))
    except NotImplementedError:
        pass
    try:
        return str(node.queryValue().currentValue)
    except NotImplementedError:
        return ""


if __name__ == "__main__":
    reader = Reader(sys.argv[1])
    found = reader.wait()
    print(*(json.dumps(line, ensure_ascii=False) for line in reader.lines), sep="\n")
    sys.exit(0 if found else 1)
