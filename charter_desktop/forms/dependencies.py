"""The order in which expressions run; a circle of them is refused and shown."""

from collections.abc import Iterator

from charter_desktop.forms.program import Role, Spec, Trigger

_RANKED = (Role.CALCULATE, Role.RELEVANT, Role.COUNT)


class CycleError(ValueError):
    """Expressions that wait for each other; `path` are the nodes around the circle."""

    def __init__(self, path: tuple[str, ...]) -> None:
        super().__init__(" -> ".join(path))
        self.path = path


def ranked(triggers: list[Trigger]) -> tuple[Trigger, ...]:
    """Give the triggers so that each stands after what it reads, and write their ranks.

    Relevance of a group counts for everything inside it, as in JavaRosa: a group that is relevant
    on its own child is a circle. Raises CycleError.
    """
    first = [trigger for trigger in triggers if trigger.role in _RANKED]
    last = [trigger for trigger in triggers if trigger.role not in _RANKED]
    found = [*_sorted(first), *last]
    for rank, trigger in enumerate(found):
        trigger.rank = rank
    return tuple(found)


_Known = dict[int, tuple[Trigger, ...]]
"""What decides for the inside of a group, by the group."""


def _producers(spec: Spec, known: _Known) -> tuple[Trigger, ...]:
    """Give what decides how a node reads: its value, and the relevance and rows of all above it."""
    own = spec.triggers.get(Role.CALCULATE)
    above = _above(spec, known)
    return above if own is None else (own, *above)


def _above(spec: Spec | None, known: _Known) -> tuple[Trigger, ...]:
    if spec is None:
        return ()
    found = known.get(id(spec))
    if found is None:
        own = [spec.triggers[role] for role in (Role.RELEVANT, Role.COUNT) if role in spec.triggers]
        above = _above(spec.parent, known)
        found = known[id(spec)] = (*own, *above) if own else above
    return found


def _needs(trigger: Trigger, known: _Known) -> Iterator[Trigger]:
    for read in trigger.reads:
        if read.target is not trigger.spec.repeat or read.shared is not read.target:
            yield from _producers(read.target, known)


def _sorted(triggers: list[Trigger]) -> list[Trigger]:
    known: _Known = {}
    done: set[int] = set()
    found: list[Trigger] = []
    for start in triggers:
        if id(start) in done:
            continue
        path = [start]
        waiting = [_needs(start, known)]
        open_now = {id(start)}
        while path:
            following = next(waiting[-1], None)
            if following is None:
                finished = path.pop()
                waiting.pop()
                open_now.discard(id(finished))
                done.add(id(finished))
                found.append(finished)
            elif id(following) in open_now:
                raise CycleError(_circle(path, following))
            elif id(following) not in done:
                path.append(following)
                waiting.append(_needs(following, known))
                open_now.add(id(following))
    return found


def _circle(path: list[Trigger], back: Trigger) -> tuple[str, ...]:
    start = next(index for index, trigger in enumerate(path) if trigger is back)
    return tuple(f"{one.spec.node.key} ({one.role.value})" for one in [*path[start:], back])
