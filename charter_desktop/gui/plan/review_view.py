"""The view of the last plan: its actions, and what became of each."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_plan_review_view import Ui_PlanReviewView
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.plan.plan_values import ReviewLine, ReviewValue
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, unroll


class ReviewView(QWidget):
    """Shows the last plan; says what a person says of the chosen action."""

    done_wanted = Signal(object)
    continue_wanted = Signal(object)
    drop_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PlanReviewView()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.1)
        shorten(ui.actions)
        unroll(ui.actions)
        ui.actions.currentCellChanged.connect(self._enable)
        ui.done.clicked.connect(self._want_done)
        ui.go_on.clicked.connect(self._want_on)
        ui.drop.clicked.connect(self._want_drop)
        self._head()

    def show_review(self, review: ReviewValue) -> None:
        """Show how far the review is."""
        ui = self._ui
        ui.state.setText(review.sentence)
        for widget in (ui.help, ui.actions, ui.ends):
            widget.setVisible(bool(review.lines))
        fill(ui.actions, [one.words for one in review.lines], review.lines)
        self._enable()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the lines are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        names = (
            self.tr("Action"),
            self.tr("Commitments"),
            self.tr("Due"),
            self.tr("Last status"),
            self.tr("What became of it"),
        )
        head(self._ui.actions, names)

    def _line(self) -> ReviewLine | None:
        found = chosen(self._ui.actions)
        return found if isinstance(found, ReviewLine) else None

    def _enable(self) -> None:
        line = self._line()
        self._ui.reason.setText("" if line is None else line.reason)
        self._ui.reason.setVisible(bool(self._ui.reason.text()))

    def _want_done(self) -> None:
        self.done_wanted.emit(self._line())

    def _want_on(self) -> None:
        self.continue_wanted.emit(self._line())

    def _want_drop(self) -> None:
        self.drop_wanted.emit(self._line())
