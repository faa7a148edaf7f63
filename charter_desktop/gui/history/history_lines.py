"""Make what the page of the history shows, and do what it wants; in the database thread."""

from dataclasses import replace
from typing import TYPE_CHECKING

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.gesture import Sought
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.days import local_time
from charter_desktop.gui.history.field_words import FieldWords
from charter_desktop.gui.history.history_values import (
    ChangeLine,
    DayPreview,
    GestureLine,
    HistoryAsked,
    HistoryValue,
    UndoneValue,
)
from charter_desktop.gui.officer.sections import Section
from charter_desktop.gui.told import Told, refused
from charter_desktop.gui.values import Outcome
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk
    from charter_desktop.gui.officer.department_desk import DepartmentDesk
    from charter_desktop.gui.officer.recorder import Undone
    from charter_desktop.usecases.history import Change, Gesture

_MOST_LETTERS = 200
_MOST_SHOWN = 30
_MOST_CHANGES = 60
"""A paste may have changed thousands of cells."""


def history(desk: "DepartmentDesk", asked: HistoryAsked) -> HistoryValue:
    """Give one page of the history."""
    from charter_desktop.usecases.history import MOST, history_of, people
    from charter_desktop.usecases.moment import day_bounds

    bounds = day_bounds(asked.day) if asked.day.strip() else ("", "")
    fault = refusal_sentence(bounds, desk.voice) if isinstance(bounds, Refusal) else ""
    since, until = ("", "") if isinstance(bounds, Refusal) else bounds
    sought = Sought("", asked.question, asked.person, since, until, asked.before)
    found = () if fault else history_of(desk.workspace, sought)
    words = FieldWords(desk)
    return HistoryValue(
        asked,
        tuple(_line(told, words, desk.voice) for one in found if (told := _told(one, words)).changes),
        tuple(_questions(desk)),
        people(desk.workspace),
        found[-1].number if len(found) == MOST else 0,
        fault,
    )


def take_back(desk: "Desk", line: GestureLine, *, force: bool = False) -> Told:
    """Take a change back; a refusal names the fields that were changed again later."""
    from charter_desktop.usecases.take_back import take_back as put_back

    here = desk.department
    done = put_back(here.book, line.id, force=force)
    if isinstance(done, Refusal):
        return _refused(here, done, line.what)
    desk.reload()
    return Told(here.voice.say("wording", "Taken back: {what}.").format(what=line.what))


def restore_value(desk: "Desk", change: ChangeLine) -> Told:
    """Give a field the value again that a change wrote."""
    from charter_desktop.usecases.take_back import restore_field

    here = desk.department
    done = restore_field(here.book, Field.parse(change.field), change.revision)
    if isinstance(done, Refusal):
        return _refused(here, done, change.label)
    desk.reload()
    return Told(here.voice.say("wording", "{what} is as it was then.").format(what=change.label))


def look_at_day(desk: "DepartmentDesk", moment: str) -> DayPreview:
    """Say what would change if the state of a moment were restored."""
    from charter_desktop.usecases.take_back import changes_since

    wanted = changes_since(desk.book, moment)
    if isinstance(wanted, Refusal):
        return DayPreview(moment, fault=refusal_sentence(wanted, desk.voice))
    words = FieldWords(desk)
    return DayPreview(moment, len(wanted), tuple(_change(item, words) for item in wanted[:_MOST_SHOWN]))


def restore_moment(desk: "Desk", moment: str) -> Told:
    """Bring everything to what it was at a moment, as one gesture."""
    from charter_desktop.usecases.take_back import restore_day

    here = desk.department
    done = restore_day(here.book, moment)
    if isinstance(done, Refusal):
        return refused(done, here.voice)
    desk.reload()
    count = len(done.fields)
    return Told(here.voice.plural("wording", "%n field(s) are as they were then.", "", 2)(count))


def undone_value(
    desk: "DepartmentDesk",
    undone: "Undone | None",
    outcome: Outcome | None,
    page: Section | None,
    *,
    again: bool,
) -> UndoneValue:
    """Say what Ctrl+Z took back, or Ctrl+Shift+Z did again; `page` is the one on screen."""
    say = desk.voice.say
    if undone is None or outcome is None:
        nothing = say("wording", "Nothing to do again.") if again else say("wording", "Nothing to take back.")
        return UndoneValue(None, nothing, elsewhere=True)
    said = say("wording", "Done again: {what}.") if again else say("wording", "Taken back: {what}.")
    changes = undone.gesture.changes
    here = {one.id for one in page.items} | set(page.questions()) if page is not None else set()
    shown = any(change.field.id in here or change.field.id.rpartition("[")[0] in here for change in changes)
    what = _what(changes, FieldWords(desk), desk.voice)
    return UndoneValue(outcome, said.format(what=what), not shown, undone.recorded.beside)


def _line(one: "Gesture", words: FieldWords, voice: Voice) -> GestureLine:
    first = _change(one.changes[words.first([item.field for item in one.changes])], words)
    changes = tuple(_change(item, words) for item in one.changes[:_MOST_CHANGES])
    return GestureLine(
        one.id,
        one.number,
        local_time(one.at),
        one.person,
        _what(one.changes, words, voice),
        _short(first.before),
        _short(first.after),
        one.reason,
        _note(one, voice),
        changes,
        len(one.changes) - len(changes),
        one.stands and not one.decision and not one.filled,
        not one.decision,
    )


def _told(one: "Gesture", words: FieldWords) -> "Gesture":
    """Leave out what only names the record itself, such as its id: that is no answer of anybody."""
    return replace(one, changes=tuple(item for item in one.changes if not words.is_record(item.field)))


def _change(item: "Change", words: FieldWords) -> ChangeLine:
    values: tuple[Value, Value] = (item.before, item.after)
    return ChangeLine(
        str(item.field),
        item.revision,
        words.label(item.field, values),
        words.value(item.field, item.before),
        words.value(item.field, item.after),
    )


def _what(changes: "tuple[Change, ...]", words: FieldWords, voice: Voice) -> str:
    telling = changes[words.first([item.field for item in changes])]
    first = words.label(telling.field, (telling.before, telling.after))
    more = len(changes) - 1
    if not more:
        return first
    said = voice.plural("wording", "{what} and %n more", "", 2)(more)
    return said.format(what=first)


def _note(one: "Gesture", voice: Voice) -> str:
    if one.decision:
        return voice.say("wording", "decision of the coordinator")
    if not one.stands:
        return voice.say("wording", "taken back")
    if one.takes_back:
        return voice.say("wording", "takes a change back")
    return voice.say("wording", "filled in by the program") if one.filled else ""


def _questions(desk: "DepartmentDesk") -> list[tuple[str, str]]:
    return [(place, section.label(place)) for section in desk.sections for place in section.targets()]


def _refused(desk: "DepartmentDesk", refusal: Refusal, what: str) -> Told:
    facts = {}
    if refusal.fault is Fault.CHANGED_LATER:
        words = FieldWords(desk)
        named = [words.label(one, (None, None)) for one in refusal.causes if isinstance(one, Field)]
        facts["fields"] = "; ".join(named[:5])
    return refused(refusal, desk.voice, what, facts)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[: _MOST_LETTERS - 1]}…"
