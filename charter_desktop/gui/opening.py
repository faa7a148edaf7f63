"""What becomes of a file that is chosen, dropped, double-clicked or named at the start."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from charter_desktop.gui.values import DeskValue

WORKSPACE = ".charter"
SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".ods"})


class Opening(QObject):
    """Says what is wanted with a file: open a workspace, take files into the inbox, ask what it is."""

    workspace_wanted = Signal(Path)
    inbox_wanted = Signal(object)
    kind_wanted = Signal(Path)
    invitation_wanted = Signal(Path)
    kit_found = Signal(Path)
    verdict_wanted = Signal(Path)
    filled_wanted = Signal(Path)
    return_wanted = Signal(Path)
    elsewhere = Signal(Path)

    def open_file(self, path: Path, open_here: Path | None) -> None:
        """Open a workspace where no other window has it open already; ask about anything else."""
        if not is_workspace(path):
            self.kind_wanted.emit(path)
        elif path.resolve() != open_here and _is_elsewhere(path):
            self.elsewhere.emit(path)
        else:
            self.workspace_wanted.emit(path.resolve())

    def take_dropped(self, paths: Sequence[Path], desk: DeskValue | None) -> None:
        """A coordinator's window takes any number of files into the inbox, another one opens the first."""
        if desk is not None and desk.coordinates and not is_workspace(paths[0]):
            self.inbox_wanted.emit(list(paths))
        elif desk is not None and paths[0].suffix.lower() in SPREADSHEETS:
            self.filled_wanted.emit(paths[0])
        else:
            self.open_file(paths[0], desk.path if desk else None)

    def take_signed(self, path: Path, kind: str, desk: DeskValue | None) -> None:
        """Go on with a signed file as its kind wants; anything else is looked into."""
        if kind == "invitation":
            self.invitation_wanted.emit(path)
        elif kind == "round-kit" and desk is None:
            self.kit_found.emit(path)
        elif kind == "return" and desk is not None and not desk.coordinates:
            self.return_wanted.emit(path)
        elif kind == "contribution" and desk is not None and desk.coordinates:
            self.inbox_wanted.emit([path])
        else:
            self.verdict_wanted.emit(path)


def is_workspace(path: Path) -> bool:
    """Say whether a file names itself a workspace."""
    return path.suffix.lower() == WORKSPACE


def local_paths(mime: QMimeData) -> list[Path]:
    """Give the files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _is_elsewhere(path: Path) -> bool:
    from charter_desktop.gui.one_window import raise_other

    return raise_other(path)
