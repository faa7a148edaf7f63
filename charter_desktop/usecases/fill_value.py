"""What would change when a filled file is taken over: frozen values, before anything is written."""

from dataclasses import dataclass

from charter_desktop.domain.filling import CellProblem
from charter_desktop.usecases.record_gesture import Step


@dataclass(frozen=True, slots=True)
class FillChange:
    """One line of the preview: where it stands in the file, what is asked, before and after in words.

    `overwrites` says that the workspace was changed there after the template was made. `remark` says what
    is wrong with the answer as it will stand; it is recorded and marked all the same. `steps` record it.
    """

    place: str
    question: str
    label: str
    before: str
    after: str
    overwrites: bool
    steps: tuple[Step, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class FillPreview:
    """Every change in the order of the file, and every cell that is left out with its reason."""

    changes: tuple[FillChange, ...]
    problems: tuple[CellProblem, ...]

    def usual(self) -> tuple[FillChange, ...]:
        """Give the changes that are taken over unless somebody decides otherwise."""
        return tuple(change for change in self.changes if not change.overwrites)


def steps_of(changes: "tuple[FillChange, ...]") -> tuple[Step, ...]:
    """Give the steps of changes as one gesture."""
    return tuple(step for change in changes for step in change.steps)
