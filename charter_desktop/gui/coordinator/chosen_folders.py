"""Into which folder the files of a city are written: beside its workspace, until another one is chosen."""

from pathlib import Path

from charter_desktop.gui.coordinator.city_desk import CityDesk


class ChosenFolders:
    """Remembers one folder for each workspace, as long as the window is open."""

    def __init__(self) -> None:
        self._chosen: dict[Path, Path] = {}

    def of(self, city: CityDesk) -> Path:
        """Give the folder of a city."""
        place = city.workspace.path
        return self._chosen.get(place, place.parent)

    def choose(self, city: CityDesk, folder: Path) -> Path:
        """Choose a folder for a city; gives it back."""
        self._chosen[city.workspace.path] = folder
        return folder
