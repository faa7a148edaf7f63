"""The dialog that starts a progress round, and what it does in the database thread."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_progress_dialog import Ui_ProgressDialog
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.gui.beginning_dialogs import choose_place
from charter_desktop.gui.coordinator.round_verbs import said
from charter_desktop.gui.told import Told
from charter_desktop.wording.faults import trouble_sentence

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk


@dataclass(frozen=True, slots=True)
class ProgressWish:
    """What a progress round is called, until when, in which file, and whether departments are invited."""

    round: str
    deadline: str
    into: Path
    invite: bool


class ProgressDialog(QDialog):
    """Asks for a progress round; stays open with the sentence when it is refused."""

    wanted = Signal(object)

    def __init__(self, into: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ProgressDialog()
        self._ui.setupUi(self)
        ui = self._ui
        letters = self.fontMetrics()
        self.setMinimumWidth(min(letters.horizontalAdvance("0") * 72, 1200))
        self.resize(self.minimumWidth(), min(letters.lineSpacing() * 22, 660))
        ui.place.setText(str(into))
        ui.invite.setMinimumHeight(24)
        ui.invite.setChecked(True)
        ui.wrong.hide()
        ui.browse.clicked.connect(lambda: choose_place(self, ui.place, self.tr("Workspaces (*.charter)")))
        ui.cancel.clicked.connect(self.reject)
        ui.go.clicked.connect(self._go)
        ui.round.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was done; else say why not."""
        if told.fault is None:
            self.accept()
            return
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.show()
        self._ui.go.setEnabled(True)

    def _go(self) -> None:
        ui = self._ui
        missing = next((line for line in (ui.round, ui.place) if not line.text().strip()), None)
        if missing is not None:
            self.hear(Told(self.tr("Write a name for the round and choose a file."), Fault.EMPTY))
            missing.setFocus()
            return
        ui.go.setEnabled(False)
        place = Path(ui.place.text().strip()).expanduser()
        name, deadline = ui.round.text().strip(), ui.deadline.text().strip()
        self.wanted.emit(ProgressWish(name, deadline, place, ui.invite.isChecked()))


def make_progress(city: "CityDesk", wish: ProgressWish) -> Told:
    """Make the progress round's file; says where it is, or why there is none."""
    from charter_desktop.usecases.progress_round import start_progress

    folder = wish.into.parent / f"{wish.into.stem}-invitations" if wish.invite else None
    try:
        made = start_progress(
            city.workspace, wish.into, wish.round, deadline=wish.deadline, invitations=folder
        )
    except TroubleError as error:
        return Told(trouble_sentence(error, city.voice), Fault.EMPTY)
    if isinstance(made, Refusal):
        place = (
            city.voice.say("wording", "This city's file") if made.place == str(city.workspace.path) else ""
        )
        return Told(said(replace(made, place=place or made.place), city.voice), made.fault)
    made.workspace.close()
    counted = city.voice.plural("wording", "The progress round of %n action(s) begins.", "", 2)
    return Told(counted(made.actions))
