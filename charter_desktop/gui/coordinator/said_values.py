"""What somebody said, in words: answers, cells of tables, columns of actions. Never as it is stored."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.canonical import Value
from charter_desktop.forms.definition import Figure, Kind, Question
from charter_desktop.wording.shown import day, decimal
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words

_NUMBERS = {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE}
_UNSAID = {"sha256"}


def answer_text(answer: Answer | None, question: str, words: "Words") -> str:
    """Write a plain answer, or the state that stands in its place; figures have their cells."""
    if answer is None:
        return words.voice.say("wording", "(taken away)")
    if answer.state is not State.VALUE:
        return state_word(answer.state, words.voice)
    asked = words.question(question)
    if asked is not None and asked.kind in _NUMBERS:
        return decimal(answer.value or "", words.voice)
    return words.value(question, answer.value or "")


def cell_text(cell: Cell | None, voice: Voice) -> str:
    """Write one number of a table, or why there is none."""
    if cell is None:
        return voice.say("wording", "(no number)")
    return state_word(cell.state, voice) if cell.value is None else decimal(cell.value, voice)


def cell_word(figure: Figure, key: CellKey, words: "Words") -> str:
    """Name a cell by its members, and by its measure where there are two."""
    members = dict(key.members)
    named = [_member(figure, name, members[name], words) for name in figure.split if name in members]
    cell = " · ".join(named) or words.voice.say("wording", "Total")
    if len(figure.measures) < 2:
        return cell
    measure = words.named(figure.labels.get(key.measure, {})) or key.measure
    return words.voice.say("wording", "{measure}: {cell}").format(measure=measure, cell=cell)


def cells_in_order(figure: Figure, keys: Iterable[CellKey]) -> list[CellKey]:
    """Put cells in the order of the table: by its splits, the total last, its measures in turn."""
    places = {
        (one.name, member.name): place
        for one in figure.dimensions
        for place, member in enumerate(one.members)
    }

    def rank(key: CellKey) -> tuple[list[int], int]:
        members = dict(key.members)
        at = [places.get((name, members.get(name, "")), 999) for name in figure.split]
        return at, figure.measures.index(key.measure) if key.measure in figure.measures else 9

    return sorted(keys, key=rank)


def _member(figure: Figure, name: str, member: str, words: "Words") -> str:
    found = next((one for one in figure.dimensions if one.name == name), None)
    labels = next((one.labels for one in found.members if one.name == member), {}) if found else {}
    return words.text(labels) or member


def beside_word(name: str, voice: Voice) -> str:
    """Name what stands beside a figure."""
    say = voice.say
    known = {
        "reference": say("wording", "Reference date or period"),
        "source": say("wording", "Source"),
        "system": say("wording", "Source"),
        "method": say("wording", "Method"),
        "coverage": say("wording", "Coverage in percent"),
        "scheme": say("wording", "Origin scheme"),
        "definition": say("wording", "Definition"),
        "comparable": say("wording", "Comparable with last round"),
        "comment": say("wording", "Comment"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


def beside_text(name: str, text: str, words: "Words") -> str:
    """Write what stands beside a figure."""
    from charter_desktop.wording.sources import method_word, yes_word

    match name:
        case "method":
            return method_word(text, words.voice)
        case "scheme":
            return words.scheme(text)
        case "comparable":
            return yes_word(text, words.voice)
        case _:
            return day(text)


def value_text(value: Value, voice: Voice) -> str:
    """Write any other value: lists a line each, records as their parts, marks as yes or no."""
    match value:
        case None:
            return voice.say("wording", "(taken away)")
        case bool():
            return voice.say("wording", "yes") if value else voice.say("wording", "no")
        case str():
            return day(value) or voice.say("wording", "(empty)")
        case list():
            return "\n".join(value_text(item, voice) for item in value) or voice.say("wording", "(empty)")
        case dict():
            said = [
                value_text(item, voice)
                for name, item in sorted(value.items())
                if name not in _UNSAID and item
            ]
            return " · ".join(said) or voice.say("wording", "(empty)")


def is_table(question: Question | None) -> bool:
    """Say whether a question is answered with a table of figures."""
    return question is not None and question.figure is not None
