"""What a contribution changes in the city: answers that are new, changed, or in conflict now."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from charter_desktop.domain.field import Field
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import heads, is_conflict


@dataclass(frozen=True, slots=True)
class Changes:
    """Fields that a file touches: `new` and `changed` answers, `others` (actions, sources, evidence).

    `conflicts` are fields of any kind whose heads differ once the file is in, and did not before.
    """

    new: int = 0
    changed: int = 0
    others: int = 0
    conflicts: tuple[Field, ...] = ()


def changes_of(here: Sequence[Revision], brought: Iterable[Revision]) -> Changes:
    """Compare what stands in the touched fields with what stands there once a file is in.

    `here` are the visible revisions of those fields in the city.
    """
    known = {item.id for item in here}
    fresh = [item for item in brought if item.id not in known]
    touched = Counter(item.field for item in fresh)
    before = heads(here)
    # one revision where nothing stood needs no second look, and a first contribution is made of those
    beside = [item for item in fresh if item.field in before or touched[item.field] > 1]
    after = heads([*here, *beside])
    answers = [where for where in touched if where.kind == "answer"]
    new = sum(where not in before for where in answers)
    conflicts = tuple(
        where
        for where in touched
        if is_conflict(after.get(where, ())) and not is_conflict(before.get(where, ()))
    )
    return Changes(new, len(answers) - new, len(touched) - len(answers), conflicts)
