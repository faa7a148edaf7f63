"""What a set of revisions says: heads, conflicts, and the city's answer to each question.

Pure functions of visible revisions: no clock, no order of arrival, nothing picked silently.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from charter_desktop.domain.adding import (
    Apart,
    Combine,
    Part,
    Rule,
    added,
    say_why_not,
    side_by_side,
    why_apart,
)
from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.canonical import Value, canonical, digest
from charter_desktop.domain.field import CITY, Field, without_rows
from charter_desktop.domain.revision import Revision

Heads = Mapping[Field, tuple[Revision, ...]]


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


@dataclass(frozen=True, slots=True)
class CityAnswer:
    """One question as the city sees it.

    `answers` holds each owner's settled answer; `heads` every head that takes part; `answer` is
    the city's own (settled, added or decided), None where there is none. `parts` are the lines of
    figures that stand side by side: those of one scheme and period are one line.
    """

    question: str
    standing: Standing
    answer: Answer | None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    heads: tuple[Revision, ...] = ()
    apart: Apart | None = None
    counted: int = 0
    reason: str = ""
    parts: tuple[Part, ...] = ()


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
    return len(group) > 1 and len({canonical(revision.value) for revision in group}) > 1


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
            if apart or say_why_not(list(answers.values())):
                parts = side_by_side(answers, apart)
                return CityAnswer(question, Standing.SIDE_BY_SIDE, None, answers, every, apart, parts=parts)
            total = added(list(answers.values()))
            return CityAnswer(question, Standing.ADDED, total, answers, every, counted=_with_value(answers))


def _stated(answer: Answer) -> Value:
    """Give what is claimed, without what only stands beside it."""
    return Answer(answer.state, answer.value, answer.cells).to_value()


def _with_value(answers: Mapping[str, Answer]) -> int:
    return sum(answer.state is State.VALUE for answer in answers.values())
