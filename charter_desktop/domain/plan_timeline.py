"""What comes next in an action: its milestones in order of time, and whether something is overdue."""

from dataclasses import dataclass

from charter_desktop.domain.plan import ENDED, Action


@dataclass(frozen=True, slots=True)
class Step:
    """One milestone; days are ISO dates or blank."""

    title: str
    day: str
    reached: str

    def is_overdue(self, today: str) -> bool:
        """Say whether its day is over and it was not reached."""
        return not self.reached and "" < self.day < today


def steps(action: Action) -> tuple[Step, ...]:
    """Give the milestones by their days; those without a day come last."""
    found = [
        Step(row.get("title", ""), row.get("date", ""), row.get("reached", ""))
        for row in action.items("milestones")
    ]
    return tuple(sorted(found, key=lambda one: (not one.day, one.day)))


def next_step(action: Action) -> Step | None:
    """Give the first milestone that was not reached; None when there is none, or the action has ended."""
    if action.status in ENDED:
        return None
    return next((step for step in steps(action) if not step.reached), None)


def is_overdue(action: Action, today: str) -> bool:
    """Say whether an action that has not ended should have."""
    return action.status not in ENDED and "" < action.text("end") < today
