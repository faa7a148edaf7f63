"""Take last round over: its answers stand beside the fields of this one, its plan is there to review."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan_review import reviewed
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.view import is_conflict
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.definitions import definitions_of, old_ids
from charter_desktop.usecases.departments import add_department, list_departments
from charter_desktop.usecases.last_plan import PREVIOUS, plan_of_city, plan_of_submission, read_last_plan
from charter_desktop.usecases.letter import open_letter
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.setup import Department, read_setup
from charter_desktop.usecases.share import shared_heads


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What came over: the round it is of, how many answers and actions, which departments were added."""

    round: str
    answers: int
    departments: tuple[str, ...] = ()
    actions: int = 0


@dataclass(frozen=True, slots=True)
class Last:
    """Last round as its file tells it: answers by department and question, departments where it knows them."""

    city: str
    round: str
    answers: Mapping[str, Value]
    departments: tuple[Department, ...] = ()
    plan: Mapping[str, Value] = field(default_factory=dict)


def carry_over(
    workspace: Workspace, last: Path, *, departments: bool = True, deadline: str = ""
) -> CarriedOver | Refusal:
    """Read the city's file of last round, or the submission that it made, and keep its answers and plan here.

    From the city's file come every department's own answers and the departments themselves, with the
    questionnaires that have the same id now; a submission tells only what was published. Questions that
    have another id now are found by the newer questionnaire (`bind::cd:was`). Another city is refused, and
    so is a department that can't be added: then no answers are kept. Without `departments` only the answers
    come over; `deadline` is that of the departments that do.
    """
    if last.exists() and last.resolve() == workspace.path.resolve():
        return Refusal(Fault.SAME_FILE, str(last))
    read = read_last(last)
    if isinstance(read, Refusal):
        return read
    setup = read_setup(workspace)
    if read.city.casefold() != setup.city.casefold():
        return Refusal(Fault.LAST_OF_OTHER_CITY, str(last), {"theirs": read.city})
    definitions = definitions_of(workspace)
    answers = _renamed(read.answers, old_ids(definitions))
    forms = {form.form_id for form in definitions}
    added = _added(workspace, read.departments, forms, deadline) if departments else ()
    if isinstance(added, Refusal):
        return added
    _keep(workspace, {"round": read.round, "answers": dict(answers), **read.plan})
    last_plan = read_last_plan(workspace)
    actions = len(reviewed(last_plan, {})) if last_plan else 0
    return CarriedOver(read.round, len(answers), added, actions)


def read_last(last: Path) -> Last | Refusal:
    """Read last round from the city's file of then, or from the submission that it made."""
    return _from_submission(last) if last.suffix == ".asice" else _from_workspace(last)


def _from_workspace(last: Path) -> Last | Refusal:
    opened = open_workspace(last, city=True)
    if isinstance(opened, Refusal):
        return opened
    with opened:
        setup = read_setup(opened)
        known = {form.sha256: form.form_id for form in definitions_of(opened)}
        answers = {
            f"{where.owner}/{where.id}": group[0].value
            for where, group in shared_heads(opened).items()
            if _is_answer(where) and not is_conflict(group) and group[0].value is not None
        }
        plan = plan_of_city(opened)
    departments = tuple(
        Department(item.id, item.name, "", tuple(known[one] for one in item.forms if one in known))
        for item in setup.departments
        if item.id != CITY
    )
    return Last(setup.city, setup.round, answers, departments, plan)


def _is_answer(where: Field) -> bool:
    """Rows of repeats are another thing every round."""
    return where.kind == "answer" and not where.part and "[" not in where.id


def _from_submission(last: Path) -> Last | Refusal:
    letter = open_letter(last, "submission")
    if isinstance(letter, Refusal):
        return letter
    with letter.container:
        body = letter.message.body
    try:
        answers, plan = _published(body.get("answers")), plan_of_submission(body)
    except ValueError as error:
        return Refusal(Fault.BAD_CONTENT, str(last), {"detail": str(error)[:120]})
    return Last(str(body.get("city", "")), str(body.get("round", "")), answers, plan=plan)


def _published(lines: Value) -> dict[str, Value]:
    """Read the answers of a submission; raises ValueError for what is none."""
    if not isinstance(lines, list):
        raise ValueError("answers")
    found: dict[str, Value] = {}
    for line in lines:
        if not isinstance(line, dict):
            raise ValueError("answers")
        answer = line.get("answer")
        Answer.from_value(answer)
        found[f"{line.get('owner')}/{line.get('question')}"] = answer
    return found


def _renamed(answers: Mapping[str, Value], was: Mapping[str, str]) -> dict[str, Value]:
    """Give answers the ids that their questions have now."""
    found: dict[str, Value] = {}
    for key, value in answers.items():
        owner, _, question = key.partition("/")
        found[f"{owner}/{was.get(question, question)}"] = value
    return found


def _keep(workspace: Workspace, taken: Mapping[str, Value]) -> None:
    """Keep what was taken over as a document; the newest one counts."""
    at = stamp(now())
    body = canonical({"at": at, **taken})
    sha256 = hashlib.sha256(body).hexdigest()
    with workspace.transaction():
        documents.keep(workspace, Document(sha256, PREVIOUS, "kept", at=at), body)


def _added(
    workspace: Workspace, departments: Iterable[Department], forms: set[str], deadline: str
) -> tuple[str, ...] | Refusal:
    """Add the departments that are not here yet and have a questionnaire here; gives their names.

    The first that is refused ends it: none is left out in silence, and the next try adds the rest.
    """
    here, added = {item.id for item in list_departments(workspace)}, list[str]()
    for item in departments:
        wanted = [form for form in item.forms if form in forms]
        if item.id in here or not wanted:
            continue
        made = add_department(workspace, item.id, item.name, forms=wanted, deadline=deadline)
        if isinstance(made, Refusal):
            return Refusal(made.fault, made.place, {"department": item.id, **made.facts})
        added.append(item.name)
    return tuple(added)
