"""What the coordinator sent back, at the questions it is about; made in the database thread."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import NUMERATOR, Answer, State, total_of
from charter_desktop.domain.canonical import Value, decimal_text
from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.days import local_day
from charter_desktop.gui.told import Told, refused
from charter_desktop.gui.values import DecisionGesture, ReturnedValue
from charter_desktop.wording.safety import not_copied_sentence
from charter_desktop.wording.shown import decimal
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk
    from charter_desktop.usecases.answer_book import AnswerBook


def returned_values(book: "AnswerBook", voice: Voice) -> Mapping[str, ReturnedValue]:
    """Give comments and decisions by question; empty where nothing came back."""
    from charter_desktop.usecases.answer_decision import waiting_decisions
    from charter_desktop.usecases.comments import list_comments

    owner = book.workspace.about.owner
    said = voice.say("wording", "{text} ({person}, {day})")
    comments: dict[str, list[str]] = {}
    for one in list_comments(book.workspace, owner):
        if one.field.kind == "answer":
            words = said.format(text=one.text, person=one.person, day=local_day(one.at))
            comments.setdefault(one.field.id, []).append(words)
    decided = voice.say("wording", "The coordinator decided: {value} ({reason})")
    decisions = {
        one.field.id: decided.format(value=_shown(one.value, voice), reason=one.reason)
        for one in waiting_decisions(book.workspace)
        if one.field.kind == "answer" and not one.field.part
    }
    return {
        question: ReturnedValue(tuple(comments.get(question, ())), decisions.get(question, ""))
        for question in comments.keys() | decisions.keys()
    }


def take_return(desk: "Desk", path: Path) -> Told:
    """Keep a copy, then take in what the coordinator sent back."""
    from charter_desktop.usecases.receive_return import receive_return
    from charter_desktop.usecases.safety_copies import copy_beforehand

    side = desk.department
    trouble = copy_beforehand(side.workspace)
    found = receive_return(side.workspace, path)
    if isinstance(found, Refusal):
        return refused(found, side.voice, path.name)
    desk.look_again()
    said = [side.voice.plural("wording", "%n comment(s) stand at your answers.", "", 2)(found.comments)]
    if found.decisions:
        wait = side.voice.plural("wording", "%n decision(s) of the coordinator wait for your answer.", "", 2)
        said.append(wait(found.decisions))
    if trouble is not None:
        said.append(not_copied_sentence(trouble, side.voice))
    return Told(" ".join(said))


def answer_decision(desk: "Desk", gesture: DecisionGesture) -> Told:
    """Take the coordinator's value over, or keep the own one with a reason."""
    from charter_desktop.usecases.answer_decision import keep_own, take_decision

    side = desk.department
    field = f"{side.workspace.about.owner}/answer/{gesture.question}"
    if gesture.reason is None:
        gone = take_decision(side.book, field)
        said = side.voice.say("wording", "The coordinator's answer is yours now.")
    else:
        gone = keep_own(side.book, field, gesture.reason)
        said = side.voice.say("wording", "Your answer stays, with the reason.")
    if gone is not None:
        return refused(gone, side.voice, side.label(gesture.question))
    desk.look_again()
    return Told(said)


def _shown(value: Value, voice: Voice) -> str:
    """Write a decided answer in a few words: its value, its total, or its state."""
    if value is None:
        return voice.say("wording", "no answer")
    answer = Answer.from_value(value)
    if answer.state is not State.VALUE:
        return state_word(answer.state, voice)
    total = total_of(answer, NUMERATOR) if answer.cells else None
    if total is not None:
        return decimal(decimal_text(total), voice)
    return answer.value or "…"
