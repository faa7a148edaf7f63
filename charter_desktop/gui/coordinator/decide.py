"""Decide what differs: take one of the answers, or what was typed in its place."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.tables import read_cell
from charter_desktop.gui.coordinator.city_desk import CityDesk
from charter_desktop.gui.coordinator.dispute_lines import differing_cells
from charter_desktop.gui.coordinator.dispute_values import KEEP, DecisionValue, Entry
from charter_desktop.gui.told import Told, refused

if TYPE_CHECKING:
    from charter_desktop.domain.view import CityAnswer


def decide(city: CityDesk, decision: DecisionValue) -> Told:
    """Record a decision; gives a sentence that says so, or what is wrong with it."""
    from charter_desktop.usecases.settle import settle

    dispute, voice = decision.dispute, city.voice
    if decision.alike:
        return _decide_alike(city, decision)
    take = "" if decision.take == KEEP else decision.take
    value = "" if take else _value(city, decision)
    if isinstance(value, Refusal):
        return refused(value, voice, value.place or dispute.label)
    made = settle(city.workspace, dispute.field, take=take, value=value, reason=decision.reason)
    if isinstance(made, Refusal):
        return refused(made, voice, dispute.label)
    return Told(voice.say("wording", "Decided: {label}").format(label=dispute.label))


def _decide_alike(city: CityDesk, decision: DecisionValue) -> Told:
    from charter_desktop.usecases.settle_alike import settle_alike

    dispute, voice = decision.dispute, city.voice
    take = _before(city, decision) if decision.take == KEEP else decision.take
    made = settle_alike(city.workspace, dispute.field, take, decision.reason)
    if isinstance(made, Refusal):
        return refused(made, voice, dispute.label)
    return Told(voice.plural("wording", "%n decided in the same way", "", 2)(len(made)))


def _before(city: CityDesk, decision: DecisionValue) -> str:
    """Give the id of the decision until now."""
    item = next(one for one in city.view.undecided if one.question == decision.dispute.key)
    return next(head.id for head in item.heads if head.field.owner == CITY)


def _value(city: CityDesk, decision: DecisionValue) -> str | Refusal:
    """Write what was typed as the verb reads it."""
    item = next((one for one in city.view.undecided if one.question == decision.dispute.key), None)
    if item is None:
        return Refusal(Fault.NOT_IN_CONFLICT)
    if decision.take == KEEP:
        before = next(head for head in item.heads if head.field.owner == CITY)
        return json.dumps(before.value)
    if decision.dispute.entry is Entry.CELLS:
        return _table(city, item, decision)
    where = Field.parse(decision.dispute.field)
    return decision.typed.replace(" ", ",") if where.part == "commitments" else decision.typed


def _table(city: CityDesk, item: "CityAnswer", decision: DecisionValue) -> str | Refusal:
    """Join the cells that were typed with those in which all agree."""
    question = city.view.question(Field.parse(decision.dispute.field).id)
    whole = question is not None and question.kind is Kind.INTEGER
    cells = _agreed(item, decision.dispute.field)
    for name, label in decision.dispute.offered:
        read = read_cell(decision.cells.get(name, ""), whole=whole)
        if isinstance(read, Refusal):
            return Refusal(read.fault, label, read.facts)
        if read:
            cells[CellKey.parse(name)] = Cell(State.VALUE, read)
    if not any(decision.cells.values()):
        return Refusal(Fault.EMPTY)
    return json.dumps(Answer(State.VALUE, None, cells).to_value())


def _agreed(item: "CityAnswer", field: str) -> dict[CellKey, Cell]:
    merges = Field.parse(field).owner != CITY
    heads = [head for head in item.heads if not merges or str(head.field) == field]
    said = [Answer.from_value(head.value) for head in heads if head.value is not None]
    apart = set(differing_cells(said))
    known: Mapping[CellKey, Cell] = said[0].cells if said else {}
    return {key: cell for key, cell in known.items() if key not in apart and cell.state is State.VALUE}
