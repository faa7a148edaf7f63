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


def _producers(spec: Spec) -> Iterator[Trigger]:
    """Give what decides how a node reads: its value, and the relevance and rows of all above it."""
    own = spec.triggers.get(Role.CALCULATE)
    if own is not None:
        yield own
    for up in spec.above():
        for role in (Role.RELEVANT, Role.COUNT):
            trigger = up.triggers.get(role)
            if trigger is not None:
                yield trigger


def _needs(trigger: Trigger) -> list[Trigger]:
    wanted: dict[int, Trigger] = {}
    for read in trigger.reads:
        if read.target is trigger.spec.repeat and read.shared is read.target:
            continue
        for producer in _producers(read.target):
            wanted[id(producer)] = producer
    return list(wanted.values())


def _sorted(triggers: list[Trigger]) -> list[Trigger]:
    done: set[int] = set()
    found: list[Trigger] = []
    for start in triggers:
        if id(start) in done:
            continue
        path = [start]
        waiting = [iter(_needs(start))]
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
                waiting.append(iter(_needs(following)))
                open_now.add(id(following))
    return found


def _circle(path: list[Trigger], back: Trigger) -> tuple[str, ...]:
    start = next(index for index, trigger in enumerate(path) if trigger is back)
    return tuple(f"{one.spec.node.key} ({one.role.value})" for one in [*path[start:], back])
