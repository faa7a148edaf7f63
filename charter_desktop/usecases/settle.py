"""List what disagrees in the city, and decide it once, with a reason."""

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import CityAnswer, Heads, Standing, is_conflict
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.decided_value import read_decided, with_agreed_about, with_agreed_cells
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.share import share
from charter_desktop.wording.voice import Voice


def list_conflicts(workspace: Workspace) -> tuple[CityAnswer, ...]:
    """List conflicts, disagreements and outdated decisions, by question."""
    return view_city(workspace).undecided


def settle(
    workspace: Workspace, field: str, *, take: str = "", value: str = "", reason: str
) -> Revision | Refusal:
    """Decide a field by taking one head (its id or the start of it), or a new value.

    In a department's field with differing heads the decision merges them. For a disagreement the
    field is a department's or the city's (or the question by its id), and the decision becomes the city's answer, based on
    what the departments say now. `value` is text, or the JSON of an answer.
    """
    if not reason.strip():
        return Refusal(Fault.NO_REASON, field)
    view = view_city(workspace)
    try:
        where = Field(CITY, "answer", field) if field in view.answers else Field.parse(field)
    except ValueError:
        return Refusal(Fault.NO_SUCH_FIELD, field)
    heads = view.heads.get(where, ())
    rivals = heads if is_conflict(heads) else _rivals(view, where)
    if not rivals:
        return Refusal(Fault.NOT_IN_CONFLICT, field)
    decided = _taken(rivals, take) if take else _typed(view, where, rivals, value)
    if isinstance(decided, Refusal):
        return decided
    with workspace.transaction():
        return decide(workspace, view.heads, where, rivals, decided[0], reason)


def _rivals(view: CityView, where: Field) -> tuple[Revision, ...]:
    """Give the departments' heads of a question that is to be decided for the city.

    A department's field names the question only where there is something to decide between departments:
    what is settled or added up is overruled by naming the city's own field.
    """
    answer = view.answers.get(where.id)
    if where.kind != "answer" or where.part or answer is None:
        return ()
    between = answer.standing in {Standing.DISAGREEMENT, Standing.OUTDATED}
    if where.owner != CITY and not between:
        return ()
    return tuple(item for item in answer.heads if item.field.owner != CITY)


def _taken(rivals: tuple[Revision, ...], take: str) -> tuple[Value] | Refusal:
    found = [item for item in rivals if item.id.startswith(take)]
    if len(found) != 1:
        return Refusal(Fault.NO_SUCH_HEAD, take, {"heads": " ".join(item.id[:12] for item in rivals)})
    return (found[0].value,)


def _typed(view: CityView, where: Field, rivals: tuple[Revision, ...], text: str) -> tuple[Value] | Refusal:
    stands = next((item.value for item in rivals if item.value is not None), None)
    read = read_decided(where, text, view.question(where.id), stands, _choices(view, where, rivals))
    if isinstance(read, Refusal):
        return read
    said = [item.value for item in rivals]
    if text.lstrip().startswith("{"):
        return (with_agreed_about(read[0], said),)
    whole = with_agreed_cells(read[0], said)
    if whole is None:
        return Refusal(Fault.WHOLE_TABLE, str(where))
    return (with_agreed_about(whole[0], said),)


def _choices(view: CityView, where: Field, rivals: tuple[Revision, ...]) -> tuple[str, ...]:
    """Name what may be chosen: what the questionnaire offers, then what an older one offered."""
    offered = Words(view, Voice()).choices(where.id)
    said = [item.value.get("value") for item in rivals if isinstance(item.value, dict)]
    older = [name for text in said if isinstance(text, str) for name in text.split()]
    return tuple(dict.fromkeys([*offered, *older])) if offered else ()


def decide(
    workspace: Workspace,
    found: Heads,
    where: Field,
    rivals: tuple[Revision, ...],
    value: Value,
    reason: str,
) -> Revision:
    """Write a decision inside the caller's transaction: a merge of heads, or the city's answer on them."""
    merges = is_conflict(found.get(where, ()))
    target = where if merges else Field(CITY, "answer", where.id)
    made = share(
        workspace,
        {target: value},
        author=author_of(workspace),
        at=now(),
        found=found,
        reason=reason,
        basis=() if merges else tuple(sorted(item.id for item in rivals)),
    )
    return made[0]
