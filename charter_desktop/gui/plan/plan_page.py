"""The action plan: one view of it at a time, chosen at the top."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from charter_desktop._generated.qt.ui_plan_page import Ui_PlanPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.flow_layout import FlowLayout
from charter_desktop.gui.plan.actions_view import ActionsView
from charter_desktop.gui.plan.changes_view import ChangesView
from charter_desktop.gui.plan.review_view import ReviewView
from charter_desktop.gui.sheet_view import SheetView

ACTIONS, TIMELINE, MONEY, COVERAGE = "actions", "timeline", "money", "coverage"
INDICATORS, CHANGES, REQUESTS, REVIEW = "indicators", "changes", "requests", "review"
VIEWS = (ACTIONS, TIMELINE, MONEY, COVERAGE, INDICATORS, CHANGES, REQUESTS, REVIEW)
_LEAST_HEIGHT = 28


class PlanPage(QWidget):
    """Holds the views; says `view_wanted` when a person chose another one, which is then to be shown anew."""

    view_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PlanPage()
        self._ui.setupUi(self)
        enlarge(self._ui.title, 1.4)
        self.actions_view, self.changes_view = ActionsView(self), ChangesView(self)
        self.review_view = ReviewView(self)
        own = {ACTIONS: self.actions_view, CHANGES: self.changes_view, REVIEW: self.review_view}
        self.sheets = {name: SheetView(self) for name in VIEWS if name not in own}
        self._views: dict[str, QWidget] = {name: own.get(name) or self.sheets[name] for name in VIEWS}
        self._buttons = {name: self._button(name) for name in VIEWS}
        self._group, row = QButtonGroup(self), FlowLayout(self._ui.views)
        for name in VIEWS:
            self._group.addButton(self._buttons[name])
            row.addWidget(self._buttons[name])
            self._ui.places.addWidget(self._views[name])
        self.current = ACTIONS
        self._buttons[ACTIONS].setChecked(True)
        self._name()
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the view is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._name()
        super().changeEvent(event)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self._ui.views)
        button.setObjectName(f"view_{name}")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("tone", "view")
        button.setMinimumHeight(_LEAST_HEIGHT)
        button.toggled.connect(partial(self._toggle, name))
        return button

    def _name(self) -> None:
        for name, words in {
            ACTIONS: self.tr("Actions"),
            TIMELINE: self.tr("Timeline"),
            MONEY: self.tr("Money"),
            COVERAGE: self.tr("Coverage"),
            INDICATORS: self.tr("Indicators"),
            CHANGES: self.tr("Changes"),
            REQUESTS: self.tr("Requests"),
            REVIEW: self.tr("Last plan"),
        }.items():
            self._buttons[name].setText(words)

    def _toggle(self, name: str, on: bool) -> None:
        if on and name != self.current:
            self.current = name
            self._show()
            self.view_wanted.emit(name)

    def _show(self) -> None:
        """Show one view only, so that the page is as long as it is."""
        for name, view in self._views.items():
            view.setVisible(name == self.current)
        self._ui.scroll.verticalScrollBar().setValue(0)
