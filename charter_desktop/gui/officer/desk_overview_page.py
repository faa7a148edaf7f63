"""The officer's overview page: deadline, work left, what to do next, what to ask for."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_desk_overview_page import Ui_DeskOverviewPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.overview_lines import AskWritten, DeskOverview, DeskStep
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.short_table import align_right, shorten
from charter_desktop.gui.step_card import StepCard

_MOST_STEPS = 6


class DeskOverviewPage(QWidget):
    """Shows the round of a department; says `place_wanted` with the place of a step."""

    place_wanted = Signal(str)
    ask_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_DeskOverviewPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        for title in (ui.ask_title, ui.sections_title):
            enlarge(title, 1.1)
        shorten(ui.sections)
        self._cards = [StepCard(ui.steps, first=number == 0) for number in range(_MOST_STEPS)]
        for card in self._cards:
            ui.steps_layout.addWidget(card)
            card.wanted.connect(self.place_wanted)
        widgets = [*(card.button for card in self._cards), ui.write, ui.open, ui.sections]
        for before, after in pairwise(widgets):
            self.setTabOrder(before, after)
        self.setFocusProxy(self._cards[0].button)
        ui.write.clicked.connect(self.ask_wanted)
        ui.open.clicked.connect(self.open_wanted)
        self._head()
        self._show_steps(())
        self.show_asked(None)

    def show_overview(self, value: DeskOverview) -> None:
        """Show the round as it stands."""
        ui = self._ui
        ui.title.setText(value.title)
        ui.deadline.setText(value.deadline)
        ui.deadline.setVisible(bool(value.deadline))
        ui.effort.setText(value.effort)
        ui.effort.setVisible(bool(value.effort))
        for widget in (ui.sections, ui.sections_title):
            widget.setVisible(bool(value.sections))
        ui.ask.setVisible(value.figures)
        self._show_steps(value.steps)
        fill(ui.sections, value.sections)
        align_right(ui.sections, 1)

    def show_asked(self, written: AskWritten | None) -> None:
        """Say where "What to ask for" is; None takes that away."""
        self._ui.written.setText(written.told.sentence if written is not None else "")
        self._ui.written.setVisible(written is not None)
        self._ui.open.setVisible(written is not None and written.path is not None)

    def steps(self) -> list[str]:
        """Give the sentences of what to do."""
        return [card.sentence() for card in self._cards if card.isVisibleTo(self)]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self.show_asked(None)
        super().changeEvent(event)

    def _head(self) -> None:
        head(self._ui.sections, (self.tr("Section"), self.tr("Answered"), self.tr("How far it is")))

    def _show_steps(self, steps: Sequence[DeskStep]) -> None:
        assert len(steps) <= len(self._cards)
        for card, step in zip(self._cards, steps, strict=False):
            card.show_step(step.sentence, step.place, step.button)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(steps))
