"""The coordinator's overview page: what to do next, with a button that goes there, and the departments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_overview_page import Ui_OverviewPage
from charter_desktop.gui.coordinator.overview_lines import OverviewValue, StepValue
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.places import PLACES, title_of
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.short_table import align_right, shorten
from charter_desktop.gui.step_card import StepCard

_MOST_STEPS = 9


class OverviewPage(QWidget):
    """Shows steps and departments; says `place_wanted` with the place of a step."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OverviewPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        enlarge(ui.departments_title, 1.15)
        shorten(ui.departments, 2)
        self._cards = [StepCard(ui.steps, first=number == 0) for number in range(_MOST_STEPS)]
        for card in self._cards:
            ui.steps_rows.addWidget(card)
            card.wanted.connect(self.place_wanted)
        buttons = [card.button for card in self._cards]
        for before, after in zip(buttons, (*buttons[1:], ui.departments), strict=True):
            self.setTabOrder(before, after)
        self.setFocusProxy(buttons[0])
        self._head()
        self._show_steps(())

    def show_overview(self, value: OverviewValue) -> None:
        """Show the round as it stands."""
        ui = self._ui
        ui.title.setText(self.tr("{city}: round {round}").format(city=value.city, round=value.round))
        self._show_steps(value.steps)
        fill(ui.departments, value.departments)
        align_right(ui.departments, 3)
        for widget in (ui.departments, ui.departments_title):
            widget.setVisible(bool(value.departments))

    def steps(self) -> list[str]:
        """Give the sentences of what to do."""
        return [card.sentence() for card in self._cards if card.isVisibleTo(self)]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        names = (self.tr("Department"), self.tr("Deadline"), self.tr("How far it is"), self.tr("Answered"))
        head(self._ui.departments, names)

    def _show_steps(self, steps: Sequence[StepValue]) -> None:
        assert len(steps) <= len(self._cards)
        for card, step in zip(self._cards, steps, strict=False):
            card.show_step(step.sentence, step.place, self._title(step.place))
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(steps))

    def _title(self, place: str) -> str:
        spec = next((one for one in PLACES if one.id == place), None)
        return title_of(spec) if spec else self.tr("Answer them")
