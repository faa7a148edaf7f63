"""English beside the city's own words: what EUROCITIES reads of narratives and of the plan's actions.

An English text is kept at `city/answer/QUESTION#en` or `city/action/ID#en:COLUMN`. Its basis are the revisions
that it translates: when the own words change, it is out of date and the own words stand alone again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.answer import State
from charter_desktop.domain.canonical import tidy_text
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Revision
from charter_desktop.domain.view import CityAnswer, is_conflict
from charter_desktop.forms.definition import Kind
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.definitions import NAMING
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.share import share

PART = "en"
_WORD = re.compile(r"[^\W\d_]{4}")
COLUMNS = ("title", "objective", "target_group")
"""The columns of an action that are words for a reader."""
MOST_TEXT = 5_000


class Translated(Enum):
    """How an English text stands beside the own words."""

    MISSING = "missing"
    OUTDATED = "outdated"
    CURRENT = "current"


@dataclass(frozen=True, slots=True)
class Narrative:
    """One text of the city that a reader abroad wants in English.

    `field` is where the English is kept; `basis` are the revisions that say the own `text`.
    """

    field: Field
    text: str
    english: str
    standing: Translated
    basis: tuple[str, ...]

    @property
    def column(self) -> str:
        """The column of an action; empty for an answer."""
        return self.field.part.partition(":")[2]


def narratives(view: CityView) -> tuple[Narrative, ...]:
    """List the city's own narratives and the texts of its plan, in the order of questions and actions.

    None in a progress round: nothing of it goes to readers abroad.
    """
    if view.setup.progress:
        return ()
    places = {name: place for place, name in enumerate(view.questions)}
    answers = sorted(view.answers.values(), key=lambda item: places.get(item.question, len(places)))
    return (
        *(_narrative(view, *found) for item in answers if (found := _answer(view, item))),
        *(_narrative(view, *found) for action in view.plan for found in _columns(view, action)),
    )


def count_missing(view: CityView) -> int:
    """Count the texts that have no English, or an old one."""
    return sum(one.standing is not Translated.CURRENT for one in narratives(view))


def english_of(view: CityView) -> dict[Field, str]:
    """Give the English texts that are current, by the field in which they are kept."""
    return {one.field: one.english for one in narratives(view) if one.standing is Translated.CURRENT}


def put_english(workspace: Workspace, field: str, text: str) -> Narrative | Refusal:
    """Write the English of a narrative, named by its field with or without the part that holds English."""
    said = tidy_text(text).strip()
    if not said:
        return Refusal(Fault.EMPTY, "TEXT")
    if len(said) > MOST_TEXT:
        return Refusal(Fault.TOO_LONG, "TEXT", {"most": str(MOST_TEXT)})
    found = _find(view_city(workspace), field)
    if isinstance(found, Refusal):
        return found
    _write(workspace, [(found, said)])
    return Narrative(found.field, found.text, said, Translated.CURRENT, found.basis)


def keep_own(workspace: Workspace, fields: Sequence[str] = ()) -> int | Refusal:
    """Say that own words are English already; without fields all that have none. Gives how many.

    An English text that is only out of date stays to be looked at.
    """
    view = view_city(workspace)
    if not fields:
        wanted = [one for one in narratives(view) if one.standing is Translated.MISSING]
    else:
        wanted = []
        for field in fields:
            found = _find(view, field)
            if isinstance(found, Refusal):
                return found
            wanted.append(found)
    _write(workspace, [(one, one.text) for one in wanted])
    return len(wanted)


def _find(view: CityView, text: str) -> Narrative | Refusal:
    known = narratives(view)
    found = [one for one in known if text in {str(one.field), _short(one)}]
    if found:
        return found[0]
    is_known = text in view.answers or any(text == str(where) for where in view.heads)
    return Refusal(Fault.NO_ENGLISH_HERE if is_known else Fault.NO_SUCH_FIELD, text)


def _short(one: Narrative) -> str:
    """Name a narrative as people do: its question, or the action with its column."""
    return f"{one.field.id}#{one.column}" if one.column else one.field.id


def _write(workspace: Workspace, texts: Sequence[tuple[Narrative, str]]) -> None:
    author, at = author_of(workspace), now()
    with workspace.transaction():
        for one, text in texts:
            share(workspace, {one.field: text}, author=author, at=at, basis=one.basis)


def _answer(view: CityView, item: CityAnswer) -> tuple[Field, str, tuple[Revision, ...]] | None:
    """Give an answer of the city in words; None for figures, choices, names and addresses."""
    question, answer = view.question(item.question), item.answer
    if question is None or question.kind is not Kind.TEXT or question.figure or item.question in NAMING:
        return None
    if answer is None or answer.state is not State.VALUE or not _is_prose(answer.value or ""):
        return None
    own = tuple(head for head in item.heads if head.field.owner == CITY and head.value is not None)
    return Field(CITY, "answer", item.question, PART), answer.value or "", own or item.heads


def _columns(view: CityView, action: Action) -> Iterator[tuple[Field, str, tuple[Revision, ...]]]:
    if action.text("publish") == "no":
        return
    for column in COLUMNS:
        text = action.text(column)
        if _is_prose(text):
            own, theirs = (
                view.heads.get(Field(owner, "action", action.id, column), ())
                for owner in (CITY, action.owner)
            )
            laid_over = own and own[0].value is not None
            yield Field(CITY, "action", action.id, f"{PART}:{column}"), text, own if laid_over else theirs


def _is_prose(text: str) -> bool:
    """Say whether there are words to translate: no empty text, number, code of a language, or address."""
    return _WORD.search(text) is not None and not text.startswith(("http://", "https://"))


def _narrative(view: CityView, field: Field, text: str, heads: Sequence[Revision]) -> Narrative:
    basis = tuple(sorted(head.id for head in heads))
    group = view.heads.get(field, ())
    value = group[0].value if group and not is_conflict(group) else None
    if not isinstance(value, str):
        return Narrative(field, text, "", Translated.MISSING, basis)
    current = any(head.basis == basis for head in group)
    return Narrative(field, text, value, Translated.CURRENT if current else Translated.OUTDATED, basis)
