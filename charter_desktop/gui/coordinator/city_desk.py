"""The coordinator's side of an open workspace. It lives in the database thread; only values leave it."""

from typing import TYPE_CHECKING

from charter_desktop.gui.places import CONFLICTS, ENGLISH, INBOX, PLAN, ROUND
from charter_desktop.gui.values import Mark
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.store.workspace import Workspace
    from charter_desktop.usecases.city_view import CityView


class CityDesk:
    """Holds the city's file and one look at it, which is computed when it is asked for."""

    def __init__(self, workspace: "Workspace", voice: Voice) -> None:
        self.workspace = workspace
        self.voice = voice
        self._view: CityView | None = None

    @property
    def view(self) -> "CityView":
        """The city as it stands; computed anew after something changed."""
        from charter_desktop.usecases.city_view import view_city

        if self._view is None:
            self._view = view_city(self.workspace)
        return self._view

    def forget_view(self) -> None:
        """Something changed: look again."""
        self._view = None

    def marks(self) -> dict[str, Mark]:
        """Count what the places of the coordinator hold."""
        from charter_desktop.usecases.departments import list_departments
        from charter_desktop.usecases.english_texts import count_missing
        from charter_desktop.usecases.retract import list_counting

        counting = list_counting(self.workspace)
        departments = {item.id for item in list_departments(self.workspace)}
        sent = len({item.peer for item in counting} & departments)
        missing = count_missing(self.view)
        undecided, plan = len(self.view.undecided), len(self.view.plan)
        said = self.voice.say("wording", "{sent} of {all} departments have sent")
        return {
            ROUND: Mark(f"{sent}/{len(departments)}", said.format(sent=sent, all=len(departments))),
            INBOX: Mark(
                str(len(counting)), self.voice.plural("wording", "%n contribution(s)", "", 2)(len(counting))
            ),
            CONFLICTS: Mark(
                str(undecided), self.voice.plural("wording", "%n answer(s) to decide", "", 2)(undecided)
            ),
            ENGLISH: Mark(
                str(missing),
                self.voice.plural("wording", "%n text(s) not in English yet", "", 2)(missing),
            ),
            PLAN: Mark(str(plan), self.voice.plural("wording", "%n action(s)", "", 2)(plan)),
        }
