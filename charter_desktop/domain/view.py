"""What a set of revisions says: heads, conflicts, and the city's answer to each question.

Pure functions of visible revisions: no clock, no order of arrival, nothing picked silently.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from charter_desktop.domain.answer import DENOMINATOR, Answer, Cell, CellKey, State
from charter_desktop.domain.canonical import Value, canonical, decimal_text, digest
from charter_desktop.domain.field import CITY, Field, without_rows
from charter_desktop.domain.revision import Revision

Heads = Mapping[Field, tuple[Revision, ...]]


class Combine(Enum):
    """How several departments' answers to one question become the city's (`bind::cd:combine`)."""

    ONE = "one"
    LIST = "list"
    SUM = "sum"


class Standing(Enum):
    """How the city's answer to a question stands."""

    SETTLED = "settled"
    LISTED = "listed"
    ADDED = "added"
    SIDE_BY_SIDE = "side_by_side"
    DISAGREEMENT = "disagreement"
    CONFLICT = "conflict"
    OUTDATED = "outdated"
    UNANSWERED = "unanswered"


class Apart(Enum):
    """Why figures were not added but stand side by side."""

    OTHER_SCHEME = "other_scheme"
    OTHER_PERIOD = "other_period"
    OTHER_CELLS = "other_cells"
    OVERLAPPING = "overlapping"
    NOT_ADDABLE = "not_addable"


@dataclass(frozen=True, slots=True)
class Rule:
    """What the view has to know of a question: how it combines, whether its people overlap."""

    combine: Combine = Combine.ONE
    overlapping: bool = False
    addable: bool = True


@dataclass(frozen=True, slots=True)
class CityAnswer:
    """One question as the city sees it.

    `answers` holds each owner's settled answer; `heads` every head that takes part; `answer` is
    the city's own (settled, added or decided), None where there is none.
    """

    question: str
    standing: Standing
    answer: Answer | None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    heads: tuple[Revision, ...] = ()
    apart: Apart | None = None
    counted: int = 0
    reason: str = ""


def heads(revisions: Iterable[Revision]) -> dict[Field, tuple[Revision, ...]]:
    """Give each field's heads: its revisions that are parent of none of the same field, by id."""
    known = list(revisions)
    replaced = {(revision.field, parent) for revision in known for parent in revision.parents}
    found: defaultdict[Field, list[Revision]] = defaultdict(list)
    for revision in known:
        if (revision.field, revision.id) not in replaced:
            found[revision.field].append(revision)
    return {where: tuple(sorted(group, key=lambda item: item.id)) for where, group in sorted(found.items())}


def is_conflict(group: tuple[Revision, ...]) -> bool:
    """Say whether heads differ: two edits that did not know of each other."""
    return len({canonical(revision.value) for revision in group}) > 1


def state_hash(found: Heads) -> str:
    """Hash the shared view: two workspaces that hold the same print the same 64 digits."""
    state: Value = {
        str(where): [*sorted(digest(revision.value) for revision in group)] for where, group in found.items()
    }
    return digest(state)


def values(found: Heads) -> dict[Field, Value]:
    """Give the value of each field that is not in conflict."""
    return {where: group[0].value for where, group in found.items() if not is_conflict(group)}


def renamed(found: Heads, was: Mapping[str, str]) -> dict[Field, tuple[Revision, ...]]:
    """Give answers on an older questionnaire the ids of the newer one (`bind::cd:was`: old -> new).

    Where an owner answered both, the newer question stands and the older answer keeps its old id.
    """
    moved = dict(found)
    for where in found:
        new = was.get(where.id) if where.kind == "answer" and not where.part else None
        target = Field(where.owner, where.kind, new) if new else None
        if target is not None and target not in found:
            moved[target] = moved.pop(where)
    return moved


def city_answers(found: Heads, rules: Mapping[str, Rule]) -> dict[str, CityAnswer]:
    """Give the city's answer to every question that somebody answered, by question id."""
    by_question: defaultdict[str, dict[str, tuple[Revision, ...]]] = defaultdict(dict)
    for where, group in found.items():
        if where.kind == "answer" and not where.part:
            by_question[where.id][where.owner] = group
    return {
        question: _city_answer(question, owners, rules.get(without_rows(question), Rule()))
        for question, owners in sorted(by_question.items())
    }


def _city_answer(question: str, owners: dict[str, tuple[Revision, ...]], rule: Rule) -> CityAnswer:
    theirs = {owner: group for owner, group in owners.items() if owner != CITY}
    every = tuple(revision for _, group in sorted(owners.items()) for revision in group)
    answers = {
        owner: Answer.from_value(group[0].value)
        for owner, group in sorted(theirs.items())
        if not is_conflict(group) and group[0].value is not None
    }
    if any(is_conflict(group) for group in owners.values()):
        return CityAnswer(question, Standing.CONFLICT, None, answers, every)
    city = owners.get(CITY)
    if city and city[0].value is not None:
        return _decided(question, city[0], theirs, answers, every)
    if not answers:
        return CityAnswer(question, Standing.UNANSWERED, None, {}, every)
    if len(answers) == 1 and rule.combine is not Combine.LIST:
        return CityAnswer(question, Standing.SETTLED, *_only(answers), every, counted=1)
    return _combined(question, answers, every, rule)


def _only(answers: dict[str, Answer]) -> tuple[Answer, dict[str, Answer]]:
    return next(iter(answers.values())), answers


def _decided(
    question: str,
    decision: Revision,
    theirs: dict[str, tuple[Revision, ...]],
    answers: dict[str, Answer],
    every: tuple[Revision, ...],
) -> CityAnswer:
    now = {revision.id for group in theirs.values() for revision in group}
    outdated = bool(decision.basis) and set(decision.basis) != now
    standing = Standing.OUTDATED if outdated else Standing.SETTLED
    own = Answer.from_value(decision.value)
    return CityAnswer(question, standing, own, answers, every, counted=len(answers), reason=decision.reason)


def _combined(
    question: str, answers: dict[str, Answer], every: tuple[Revision, ...], rule: Rule
) -> CityAnswer:
    match rule.combine:
        case Combine.LIST:
            return CityAnswer(question, Standing.LISTED, None, answers, every, counted=len(answers))
        case Combine.ONE:
            if len({canonical(_stated(answer)) for answer in answers.values()}) == 1:
                return CityAnswer(question, Standing.SETTLED, *_only(answers), every, counted=len(answers))
            return CityAnswer(question, Standing.DISAGREEMENT, None, answers, every)
        case Combine.SUM:
            apart = why_apart(list(answers.values()), rule)
            if apart:
                return CityAnswer(question, Standing.SIDE_BY_SIDE, None, answers, every, apart)
            total = added(list(answers.values()))
            return CityAnswer(question, Standing.ADDED, total, answers, every, counted=_with_value(answers))


def _stated(answer: Answer) -> Value:
    """Give what is claimed, without what only stands beside it."""
    return Answer(answer.state, answer.value, answer.cells).to_value()


def _with_value(answers: Mapping[str, Answer]) -> int:
    return sum(answer.state is State.VALUE for answer in answers.values())


def why_apart(answers: list[Answer], rule: Rule) -> Apart | None:
    """Say why answers may not be added, or None when they may."""
    stated = [answer for answer in answers if answer.state in {State.VALUE, State.SUPPRESSED}]
    with_denominator = any(key.measure == DENOMINATOR for answer in stated for key in answer.cells)
    if not rule.addable:
        return Apart.NOT_ADDABLE
    if rule.overlapping and (with_denominator or len(stated) > 1):
        return Apart.OVERLAPPING
    if len({answer.about.get("scheme", "") for answer in stated}) > 1:
        return Apart.OTHER_SCHEME
    if len({answer.about.get("reference", "") for answer in stated}) > 1:
        return Apart.OTHER_PERIOD
    if len({_dimensions(answer) for answer in stated if answer.state is State.VALUE}) > 1:
        return Apart.OTHER_CELLS
    return None


def _dimensions(answer: Answer) -> frozenset[tuple[str, tuple[str, ...]]]:
    return frozenset((key.measure, tuple(name for name, _ in key.members)) for key in answer.cells)


def added(answers: list[Answer]) -> Answer:
    """Add figures measure by measure; a hidden or missing part hides its sum (never a share)."""
    stated = [answer for answer in answers if answer.state in {State.VALUE, State.SUPPRESSED}]
    if not stated:
        return answers[0]
    if any(answer.state is State.SUPPRESSED for answer in stated):
        return Answer(State.SUPPRESSED)
    keys = sorted({key for answer in stated for key in answer.cells})
    if not keys:
        return Answer(State.VALUE, _sum([answer.value for answer in stated]))
    cells = {key: _added_cell(key, stated) for key in keys}
    about = {name: text for name, text in stated[0].about.items() if name in {"scheme", "reference"}}
    return Answer(State.VALUE, None, cells, about, any(answer.rounded for answer in stated))


def _added_cell(key: CellKey, stated: list[Answer]) -> Cell:
    cells = [answer.cells.get(key) for answer in stated]
    present = [cell for cell in cells if cell is not None]
    if any(cell.state is State.SUPPRESSED for cell in present):
        return Cell(State.SUPPRESSED)
    shown = [cell.value for cell in present if cell.state is State.VALUE]
    if len(shown) < len(cells):
        return Cell(State.NOT_YET)
    return Cell(State.VALUE, _sum(shown))


def _sum(numbers: Iterable[str | None]) -> str:
    return decimal_text(sum((Decimal(number or "0") for number in numbers), Decimal(0)))
