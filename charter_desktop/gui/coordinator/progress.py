"""How far each department is: invited, sent, late, and how much of it is answered."""

from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

from charter_desktop.domain.field import CITY
from charter_desktop.gui.coordinator.sections import SectionFinder, Tally, marks_of, tally
from charter_desktop.gui.days import local_day, today
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.setup import Department


@dataclass(frozen=True, slots=True)
class Progress:
    """One department: `invited` and `sent` are stamps, blank when it did not happen yet."""

    department: "Department"
    invited: str
    sent: str
    tally: Tally

    @property
    def is_late(self) -> bool:
        """Whether nothing has arrived though the deadline is past."""
        return bool(self.department.deadline) and not self.sent and self.department.deadline < today()


def progress(city: "CityDesk") -> tuple[Progress, ...]:
    """Give every department's progress, in the order of their ids."""
    from charter_desktop.usecases.invite import list_invited
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.retract import list_counting

    invited = list_invited(city.workspace)
    sent = {item.peer: item.at for item in list_counting(city.workspace)}
    finder, marks = SectionFinder(city.view, Words(city.view, city.voice)), marks_of(city.view)
    found = []
    for one in city.view.setup.departments:
        if one.id != CITY:
            tallies = [tally(one.id, section, marks) for section in finder.of(one)]
            whole = reduce(add, tallies, Tally())
            found.append(Progress(one, invited.get(one.id, ""), sent.get(one.id, ""), whole))
    return tuple(found)


def state_sentence(one: Progress, voice: Voice) -> str:
    """Say how far a department is."""
    if one.sent:
        return voice.say("wording", "sent on {day}").format(day=local_day(one.sent))
    if not one.invited:
        return voice.say("wording", "not invited yet")
    invited = local_day(one.invited)
    if one.is_late:
        said = voice.say("wording", "late: invited on {day}, due on {deadline}, nothing has arrived")
        return said.format(day=invited, deadline=day(one.department.deadline))
    return voice.say("wording", "invited on {day}, nothing has arrived yet").format(day=invited)


def state_sign(one: Progress) -> str:
    """Give the sign that stands before the sentence."""
    if one.sent:
        return "✓"
    return "⚠" if one.is_late or not one.invited else "…"
