"""What the plan's pages need of an open workspace, the city's or a department's."""

from typing import TYPE_CHECKING, Protocol

from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.store.workspace import Workspace
    from charter_desktop.usecases.city_view import CityView


class PlanDesk(Protocol):
    """A workspace, the language of its sentences, and the view whose actions are shown."""

    @property
    def workspace(self) -> "Workspace":
        """The open file."""
        ...

    @property
    def voice(self) -> Voice:
        """The language of sentences."""
        ...

    @property
    def view(self) -> "CityView":
        """What the file tells, its actions among it."""
        ...
