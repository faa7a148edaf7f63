"""Sources: the cards, and which figures come from which."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from charter_desktop._generated.qt.ui_sources_page import Ui_SourcesPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.source_values import CardLine, FigureLine, SourcesValue
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import align_right, shorten


class SourcesPage(QWidget):
    """Shows the sources; says what a person wants to do with a card, or with the chosen figures."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    remove_wanted = Signal(object)
    use_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SourcesPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        for title in (ui.cards_title, ui.figures_title):
            enlarge(title, 1.1)
        for table in (ui.cards, ui.figures):
            shorten(table)
        ui.figures.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.add.clicked.connect(self.add_wanted)
        ui.change.clicked.connect(self._change)
        ui.remove.clicked.connect(self._remove)
        ui.cards.activated.connect(self._change)
        ui.cards.currentCellChanged.connect(self._enable)
        ui.set.clicked.connect(self._use)
        self._head()

    def show_sources(self, value: SourcesValue) -> None:
        """Show the cards and the figures as they stand."""
        ui = self._ui
        ui.empty.setVisible(not value.cards)
        for widget in (ui.cards_title, ui.cards, ui.figures_title, ui.figures, ui.use_line):
            widget.setVisible(bool(value.cards))
        fill(ui.cards, [one.words for one in value.cards], value.cards)
        align_right(ui.cards, 5)
        fill(ui.figures, [one.words for one in value.figures], value.figures)
        here = ui.use.currentData()
        ui.use.clear()
        for card, name in value.choices:
            ui.use.addItem(name, card)
        ui.use.setCurrentIndex(max(0, ui.use.findData(here)))
        ui.set.setEnabled(bool(value.figures))
        self._enable()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the values are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        cards = (
            self.tr("Source"),
            self.tr("Method"),
            self.tr("Reference"),
            self.tr("Coverage"),
            self.tr("Origin by"),
            self.tr("Figures"),
        )
        head(self._ui.cards, cards)
        head(self._ui.figures, (self.tr("Figure"), self.tr("Comes from")))

    def _card(self) -> CardLine | None:
        found = chosen(self._ui.cards)
        return found if isinstance(found, CardLine) else None

    def _enable(self) -> None:
        for button in (self._ui.change, self._ui.remove):
            button.setEnabled(self._card() is not None)

    def _change(self) -> None:
        card = self._card()
        if card is not None:
            self.change_wanted.emit(card)

    def _remove(self) -> None:
        self.remove_wanted.emit(self._card())

    def _use(self) -> None:
        lines = [index.data(Qt.ItemDataRole.UserRole) for index in self._ui.figures.selectedIndexes()]
        questions = tuple(one.question for one in lines if isinstance(one, FigureLine))
        if questions:
            self.use_wanted.emit(str(self._ui.use.currentData() or ""), questions)
