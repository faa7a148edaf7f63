"""Hand a workspace over, and say how it stands; in the database thread."""

from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.days import local_day
from charter_desktop.gui.handing_dialogs import HandingWish
from charter_desktop.gui.told import Told, refused

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk


def standing(desk: "DepartmentDesk") -> str:
    """Say that this workspace was handed over; blank where it was not."""
    from charter_desktop.usecases.handing import handed_over

    gone = handed_over(desk.workspace)
    if gone is None:
        return ""
    said = desk.voice.say(
        "wording",
        "This workspace was handed over to {person} on {day}. You can read everything; what you change here "
        "is not sent.",
    )
    return said.format(person=gone.to, day=local_day(gone.at))


def hand_over(desk: "DepartmentDesk", wish: HandingWish) -> Told:
    """Write the file for the colleague."""
    from charter_desktop.usecases.hand_over import hand_over as give

    done = give(desk.workspace, wish.to, wish.into, force=wish.replaces)
    if isinstance(done, Refusal):
        return refused(done, desk.voice)
    said = desk.voice.say(
        "wording", "Handed over to {person}: give them {file}. Nothing is sent from here any more."
    )
    return Told(said.format(person=done.to, file=wish.into))


def take_back(desk: "DepartmentDesk") -> Told:
    """Go on here after all."""
    from charter_desktop.usecases.hand_over import take_handing_back

    refusal = take_handing_back(desk.workspace)
    if refusal is not None:
        return refused(refusal, desk.voice)
    said = desk.voice.say(
        "wording",
        "You go on here. If a colleague goes on with the file, tell them to stop: one of you sends.",
    )
    return Told(said)
