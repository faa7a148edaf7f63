"""The coordinator's overview: what to do next, and how far each department is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter_desktop.domain.plan_review import to_review
from charter_desktop.gui.coordinator.progress import Progress, progress
from charter_desktop.gui.places import CONFLICTS, ENGLISH, INBOX, MATRIX, PLAN, REPORTS, ROUND, SUBMISSION
from charter_desktop.gui.values import PlaceValue

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk


@dataclass(frozen=True, slots=True)
class StepValue:
    """One thing to do and the place where it is done."""

    sentence: str
    place: str


@dataclass(frozen=True, slots=True)
class OverviewValue:
    """The round at a glance: what to do next."""

    city: str
    round: str
    steps: tuple[StepValue, ...]


def overview(city: "CityDesk", own: Sequence[PlaceValue]) -> OverviewValue:
    """Look at the round; `own` are the sections that the coordinator answers."""
    found, setup = progress(city), city.view.setup
    gathering, deciding = tuple(_gathering(city, found)), tuple(_deciding(city, own))
    steps = (*gathering, *deciding) or tuple(_leaving(city))
    return OverviewValue(setup.city, setup.round, steps)


def _gathering(city: "CityDesk", found: Sequence[Progress]) -> Iterator[StepValue]:
    """Give what is left to do with the departments and their files."""
    from charter_desktop.usecases.late import list_late

    voice = city.voice
    if not found:
        said = voice.say("wording", "Name the departments that take part, and write their invitations.")
        yield StepValue(said, ROUND)
        return
    uninvited = sum(not one.invited for one in found)
    if uninvited:
        counted = voice.plural("wording", "%n department(s) are not invited yet.", "", 2)
        yield StepValue(counted(uninvited), ROUND)
    yield from _arriving(city)
    late = len(list_late(city.workspace))
    if late:
        counted = voice.plural("wording", "%n department(s) are late: write reminders.", "", 2)
        yield StepValue(counted(late), ROUND)
    silent = sum(bool(one.invited) and not one.sent and not one.is_late for one in found)
    if silent:
        counted = voice.plural("wording", "%n department(s) have not sent anything yet.", "", 2)
        yield StepValue(counted(silent), MATRIX)


def _arriving(city: "CityDesk") -> Iterator[StepValue]:
    from charter_desktop.usecases.arrivals import Whereabouts, list_arrivals
    from charter_desktop.usecases.trust import TrustStanding, list_trust

    voice = city.voice
    waiting = sum(one.whereabouts is Whereabouts.WAITING for one in list_arrivals(city.workspace))
    if waiting:
        counted = voice.plural("wording", "%n file(s) wait in the inbox.", "", 2)
        yield StepValue(counted(waiting), INBOX)
    unsure = sum(one.standing is TrustStanding.NOT_COMPARED for one in list_trust(city.workspace))
    if unsure:
        counted = voice.plural("wording", "%n certificate(s) are not compared by telephone yet.", "", 2)
        yield StepValue(counted(unsure), INBOX)


def _deciding(city: "CityDesk", own: Sequence[PlaceValue]) -> Iterator[StepValue]:
    """Give what is left to decide and to answer."""
    from charter_desktop.usecases.english_texts import count_missing
    from charter_desktop.usecases.last_plan import review_of
    from charter_desktop.usecases.plan_actions import frozen_plan

    voice, view = city.voice, city.view
    if view.undecided:
        counted = voice.plural("wording", "%n answer(s) are to be decided.", "", 2)
        yield StepValue(counted(len(view.undecided)), CONFLICTS)
    begun = next((one for one in own if one.answered < one.asked), None)
    if begun is not None:
        counted = voice.plural("wording", "%n of your own question(s) are not answered yet.", "", 2)
        yield StepValue(counted(sum(one.asked - one.answered for one in own)), begun.id)
    proposed = sum(action.is_open for action in view.actions)
    if proposed:
        counted = voice.plural("wording", "%n proposed action(s) are not in the plan yet.", "", 2)
        yield StepValue(counted(proposed), PLAN)
    left = to_review(review_of(city.workspace, view.heads))
    if left:
        counted = voice.plural("wording", "%n action(s) of the last plan are to be reviewed.", "", 2)
        yield StepValue(counted(left), PLAN)
    if view.plan and frozen_plan(city.workspace) is None:
        yield StepValue(voice.say("wording", "The plan is not frozen yet."), PLAN)
    elif not view.plan and not proposed:
        yield StepValue(voice.say("wording", "The plan has no actions yet."), PLAN)
    missing = count_missing(city.view)
    if missing:
        counted = voice.plural("wording", "%n text(s) of the city do not stand in English yet.", "", 2)
        yield StepValue(counted(missing), ENGLISH)


def _leaving(city: "CityDesk") -> Iterator[StepValue]:
    """Give what can be done once everything is gathered and decided."""
    voice = city.voice
    yield StepValue(
        voice.say("wording", "Everything is decided: the plan and the report are ready."), REPORTS
    )
    yield StepValue(voice.say("wording", "The submission can be written and signed."), SUBMISSION)
