"""Pages that belong together: an officer's, what a coordinator gathers, what a coordinator decides."""

from typing import Protocol


class PageGroup(Protocol):
    """Shows the pages of some places in the middle of the window."""

    def show_place(self, place: str) -> bool:
        """Show a place's page; False when it is a place of another group."""
        ...

    def leave(self) -> None:
        """Hand out what is being typed, before the page goes."""
        ...
