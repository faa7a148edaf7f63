"""What changed since last round: lights and figures of the city, this round's beside last round's."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, State, total_of
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.comparable import is_comparable
from charter_desktop.domain.field import CITY
from charter_desktop.domain.light import Light, MovedLight, light_of
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import NO_TOTAL
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words

_CHOSEN = {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.DATE}


@dataclass(frozen=True, slots=True)
class Moved:
    """One answer that is another one now; `by` is the change of a figure in percent of last round's.

    `comparable` is no where its department says that the definition or coverage changed.
    """

    question: str
    owner: str
    before: Answer
    after: Answer
    by: Decimal | None = None
    comparable: bool = True


def moved(view: CityView) -> tuple[Moved, ...]:
    """List figures and choices that are others than last round, the largest change first.

    Narratives are left out: they are written anew every round. Hidden figures can't be compared.
    """
    found = [one for key, value in view.setup.previous.items() if (one := _moved(view, key, value))]
    return tuple(sorted(found, key=_rank))


def _rank(one: Moved) -> tuple[bool, Decimal, str, str]:
    return one.by is None, -abs(one.by or Decimal(0)), one.question, one.owner


def moved_lights(view: CityView, words: Words, codes: Iterable[str]) -> tuple[MovedLight, ...]:
    """List the commitments whose light is another one than last round's."""
    return tuple(_lights(view, PublishedView(view, words), codes))


def last_light(view: CityView, code: str) -> Light:
    """Give last round's light of a commitment; OPEN where it is not known."""
    value = view.setup.previous.get(f"{CITY}/{code}.S/assessment")
    return light_of(_answer(value))


def _lights(view: CityView, published: PublishedView, codes: Iterable[str]) -> Iterator[MovedLight]:
    for code in codes:
        before, after = last_light(view, code), published.light(f"{code}.S/assessment")
        if before is not after and Light.OPEN not in {before, after}:
            yield MovedLight(code, before, after)


def _moved(view: CityView, key: str, value: Value) -> Moved | None:
    owner, _, name = key.partition("/")
    question, item, before = view.question(name), view.answers.get(name), _answer(value)
    if question is None or item is None or before is None or "[" in name or name.endswith("/assessment"):
        return None
    after = item.answers.get(owner) if owner != CITY else item.answer
    if after is None or after.state is not State.VALUE or before.state is not State.VALUE:
        return None
    if question.figure is None:
        chosen = question.kind in _CHOSEN and before.value != after.value
        return Moved(name, owner, before, after) if chosen else None
    return _moved_figure(question, name, owner, before, after)


def _moved_figure(question: Question, name: str, owner: str, before: Answer, after: Answer) -> Moved | None:
    then, now = _size(question, before), _size(question, after)
    if then is None or now is None or then == now:
        return None
    by = ((now - then) * 100 / then).quantize(Decimal(1)) if then else None
    return Moved(name, owner, before, after, by, is_comparable(before, after))


def _size(question: Question, answer: Answer) -> Decimal | None:
    """Give what a figure comes to: its share where it has a whole, else its count."""
    kind = question.figure.kind if question.figure else ""
    if kind in NO_TOTAL and len(answer.cells) > 1:
        return None
    number, whole = total_of(answer, NUMERATOR), total_of(answer, DENOMINATOR)
    if not answer.cells:
        number = _number(answer.value or "")
    if number is None or whole is None:
        return number
    return number / whole if whole else None


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _answer(value: Value) -> Answer | None:
    try:
        return Answer.from_value(value)
    except ValueError:
        return None
