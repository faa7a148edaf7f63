"""The indicators that nobody types: functions of the merged city, never stored (data.md, catalogue of questions).

Figures are taken as they may be published, so that none of them tells a hidden one. Actions that are not to be
published are counted here, and told nowhere.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, State, total_of
from charter_desktop.domain.canonical import Value, decimal_text
from charter_desktop.domain.comparable import is_comparable
from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan import Action, Status
from charter_desktop.domain.plan_coverage import covered
from charter_desktop.forms.definition import Question
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_pages import period
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import current_questions
from charter_desktop.usecases.published_figures import PublishedView

IMPOSSIBLE = (State.NOT_LAWFUL, State.NOT_COLLECTED)
"""The states that declare an indicator impossible to collect here."""

_LEAST_BASE = 20
"""On a smaller base no percentage of staff is told (privacy.md, S2)."""
_PLACES = Decimal("0.01")
ORIGIN, NATIONAL, UNKNOWN = "origin", "national", "unknown"
"""The dimension of origin, and its members that are not of foreign origin (dimensions of the catalogue)."""


@dataclass(frozen=True, slots=True)
class Computed:
    """One number: over a `denominator` where it is a share; `split` such as `role=EM`, blank for the whole."""

    indicator: str
    numerator: Decimal
    denominator: Decimal | None = None
    split: str = ""

    def to_value(self) -> Value:
        """Give the canonical value that a submission carries."""
        body: dict[str, Value] = {"indicator": self.indicator, "numerator": decimal_text(self.numerator)}
        if self.denominator is not None:
            body["denominator"] = decimal_text(self.denominator)
        return {**body, "split": self.split} if self.split else body


def computed(
    workspace: Workspace, published: PublishedView, version: tuple[Action, ...] | None = None
) -> tuple[Computed, ...]:
    """Give every computed indicator that can be told; `version` is a frozen plan in the place of today's."""
    view = published.view
    plan = view.plan if version is None else version
    found = [*_coverage(published, plan), *_by_status(plan)]
    told = period(workspace, view, plan)
    if told is not None and told.rate.due:
        found.append(_share("PL1.6", told.rate.completed, told.rate.due))
    for indicator, (part, whole) in (("PL2.1", core_answered(published)), ("PL2.2", comparable(view))):
        if whole:
            found.append(_share(indicator, part, whole))
    found += [
        Computed("PL2.5", Decimal(count), split=f"reason={state.value}")
        for state, count in impossible(published).items()
    ]
    ratio = representation(published)
    return (*found, Computed("EM1.2", ratio)) if ratio is not None else tuple(found)


def core_answered(published: PublishedView) -> tuple[int, int]:
    """Count core indicators with a value over those that apply (PL2.1)."""
    answered = asked = 0
    for _, states in _states(published, core_only=True):
        if states and states <= {State.NOT_APPLICABLE, State.OUTSIDE_COMPETENCE}:
            continue
        asked += 1
        answered += State.VALUE in states
    return answered, asked


def impossible(published: PublishedView) -> Counter[State]:
    """Count the indicators that are declared impossible to collect, by the reason (PL2.5)."""
    found: Counter[State] = Counter()
    for _, states in _states(published, core_only=False):
        declared = [state for state in IMPOSSIBLE if state in states]
        if declared and State.VALUE not in states:
            found[declared[0]] += 1
    return found


def comparable(view: CityView) -> tuple[int, int]:
    """Count indicators comparable with last round over those answered in both rounds (PL2.2).

    An indicator that several answer is comparable when each of its answers is.
    """
    alike: dict[str, bool] = {}
    for key, value in view.setup.previous.items():
        pair = _both(view, key, value)
        if pair is not None:
            indicator = key.partition("/")[2].partition("/")[0]
            alike[indicator] = alike.get(indicator, True) and is_comparable(*pair)
    return sum(alike.values()), len(alike)


def representation(published: PublishedView) -> Decimal | None:
    """Divide the share of staff with a migrant background by that of residents: 1.00 is parity (EM1.2).

    None where one is hidden or not there, and where origin is told by other schemes.
    """
    staff, residents = _staff_share(published), _residents_share(published)
    if staff is None or not residents or len(_schemes(published)) > 1:
        return None
    return (staff / residents).quantize(_PLACES)


def _share(indicator: str, part: int, whole: int, split: str = "") -> Computed:
    return Computed(indicator, Decimal(part), Decimal(whole), split)


def _coverage(published: PublishedView, plan: Iterable[Action]) -> Iterator[Computed]:
    charter = published.words.charter
    served = covered(plan, charter.codes)
    yield _share("PL1.3", len(served), len(charter.codes))
    for role in charter.roles:
        codes = [clause.code for clause in charter.commitments if clause.role == role.code]
        yield _share("PL1.3", sum(code in served for code in codes), len(codes), f"role={role.code}")


def _by_status(plan: Iterable[Action]) -> Iterator[Computed]:
    counted = Counter(action.status for action in plan)
    for status in Status:
        yield Computed("PL1.4", Decimal(counted[status]), split=f"status={status.value}")


def _states(published: PublishedView, *, core_only: bool) -> Iterator[tuple[str, set[State]]]:
    """Give the states of every indicator's answers as they are published."""
    parts: dict[str, list[str]] = {}
    for name, question in current_questions(published.view.definitions).items():
        indicator = name.partition("/")[0]
        if not indicator.endswith(".S") and (_is_core(question) or not core_only):
            parts.setdefault(indicator, []).append(name)
    for indicator, names in parts.items():
        yield indicator, {line.answer.state for name in names for line in published.lines(name)}


def _is_core(question: Question) -> bool:
    return question.figure.core if question.figure else question.data.get("core") == "yes"


def _both(view: CityView, key: str, value: Value) -> tuple[Answer, Answer] | None:
    owner, _, name = key.partition("/")
    question, item = view.question(name), view.answers.get(name)
    if question is None or question.figure is None or item is None:
        return None
    after = item.answer if owner == CITY else item.answers.get(owner)
    try:
        before = Answer.from_value(value)
    except ValueError:
        return None
    answered = after is not None and after.state is State.VALUE and before.state is State.VALUE
    return (before, after) if answered and after is not None else None


def _schemes(published: PublishedView) -> set[str]:
    found = (_published(published, name) for name in ("EM1.1", "CX.3"))
    return {answer.about.get("scheme", "") for answer in found if answer} - {""}


def _staff_share(published: PublishedView) -> Decimal | None:
    """Divide staff with a migrant background by staff whose status is known; parts may be rounded ones."""
    answer = _published(published, "EM1.1")
    part, whole = (total_of(answer, measure) if answer else None for measure in (NUMERATOR, DENOMINATOR))
    return part / whole if part is not None and whole is not None and whole >= _LEAST_BASE else None


def _residents_share(published: PublishedView) -> Decimal | None:
    """Divide residents of working age who are no nationals by those whose origin is known."""
    answer = _published(published, "CX.3")
    if answer is None:
        return None
    split = {dict(key.members).get(ORIGIN, ""): Decimal(0) for key in answer.cells}
    finest = max((key.dimensions for key in answer.cells), key=len, default=())
    for key, cell in answer.cells.items():
        if key.dimensions == finest and cell.value is None:
            return None
        if key.dimensions == finest:
            split[dict(key.members).get(ORIGIN, "")] += Decimal(cell.value or 0)
    known = sum((number for origin, number in split.items() if origin not in {"", UNKNOWN}), Decimal(0))
    return (known - split.get(NATIONAL, Decimal(0))) / known if known else None


def _published(published: PublishedView, name: str) -> Answer | None:
    """Give the one answer that is published of a question; None where several stand side by side."""
    found = [line.answer for line in published.lines(name) if line.answer.state is State.VALUE]
    return found[0] if len(found) == 1 else None
