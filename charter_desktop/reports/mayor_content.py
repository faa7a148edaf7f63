"""What a mayor reads in twenty minutes, as plain values: where the city stands, what is planned, what is open."""

from dataclasses import dataclass

from charter_desktop.domain.light import MovedLight
from charter_desktop.reports.content import ActionCard, Masthead, Money, Period, Role


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """What waits before anything can be signed: counts, and the commitments that no action serves."""

    proposals: int = 0
    unexplained: int = 0
    silent: int = 0
    uncovered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MayorContent:
    """One page. `main` are the largest actions by planned money, of `count`; `money` one line for each source.

    `plan_code` is the document code of the plan that belongs to this page.
    """

    masthead: Masthead
    roles: tuple[Role, ...]
    moved: tuple[MovedLight, ...]
    main: tuple[ActionCard, ...]
    count: int
    money: tuple[Money, ...]
    period: Period | None
    open: OpenPoints
    plan_code: str
