"""The coordinator's overview page: what to do next, with a button that goes there, and the round in pictures."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_overview_page import Ui_OverviewPage
from charter_desktop.gui.coordinator.overview_lines import OverviewValue, StepValue
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.places import PLACES, title_of
from charter_desktop.gui.sheet_values import SheetValue
from charter_desktop.gui.sheet_view import SheetView
from charter_desktop.gui.step_card import StepCard

_MOST_STEPS = 13


class OverviewPage(QWidget):
    """Shows steps and sheets to read; says `place_wanted` with the place of a step."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OverviewPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        self._sheets: list[SheetView] = []
        self._cards = [StepCard(ui.steps, first=number == 0) for number in range(_MOST_STEPS)]
        for card in self._cards:
            ui.steps_rows.addWidget(card)
            card.wanted.connect(self.place_wanted)
        buttons = [card.button for card in self._cards]
        for before, after in pairwise(buttons):
            self.setTabOrder(before, after)
        self.setFocusProxy(buttons[0])
        self._show_steps(())

    def show_overview(self, value: OverviewValue) -> None:
        """Show the round as it stands."""
        ui = self._ui
        ui.title.setText(self.tr("{city}: round {round}").format(city=value.city, round=value.round))
        self._show_steps(value.steps)

    def show_sheets(self, sheets: Sequence[SheetValue]) -> None:
        """Show what there is to see of the round, below the steps."""
        while len(self._sheets) < len(sheets):
            view = SheetView(self._ui.content)
            self._ui.sheets_layout.addWidget(view)
            self._sheets.append(view)
        for view, sheet in zip(self._sheets, sheets, strict=False):
            view.show_sheet(sheet)
        for number, view in enumerate(self._sheets):
            view.setVisible(number < len(sheets))

    def steps(self) -> list[str]:
        """Give the sentences of what to do."""
        return [card.sentence() for card in self._cards if card.isVisibleTo(self)]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _show_steps(self, steps: Sequence[StepValue]) -> None:
        assert len(steps) <= len(self._cards)
        for card, step in zip(self._cards, steps, strict=False):
            card.show_step(step.sentence, step.place, self._title(step.place))
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(steps))

    def _title(self, place: str) -> str:
        spec = next((one for one in PLACES if one.id == place), None)
        return title_of(spec) if spec else self.tr("Answer them")
