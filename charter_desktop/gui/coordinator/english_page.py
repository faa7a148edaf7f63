"""English texts: the city's own words, and their English beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_english_page import Ui_EnglishPage
from charter_desktop.gui.coordinator.english_values import EnglishLine, EnglishTyped
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, spread
from charter_desktop.gui.told import Told

_LINES = 5


class EnglishPage(QWidget):
    """Lists texts; says `typed` with the English of one, `same_wanted` with those that are English already."""

    typed = Signal(object)
    same_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_EnglishPage()
        self._ui.setupUi(self)
        self._texts: tuple[EnglishLine, ...] = ()
        self._shown = ("", "")
        ui = self._ui
        enlarge(ui.title, 1.4)
        enlarge(ui.about, 1.1)
        shorten(ui.texts, 1)
        ui.own.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.english.setFixedHeight(ui.english.fontMetrics().lineSpacing() * _LINES + 14)
        ui.missing.setChecked(True)
        ui.wrong.hide()
        ui.missing.toggled.connect(self._list)
        ui.texts.currentCellChanged.connect(self._choose)
        ui.save.clicked.connect(self._save)
        ui.same.clicked.connect(self._same)
        ui.all.clicked.connect(self._all)
        self.setFocusProxy(ui.missing)
        self._head()
        self.show_texts(())

    def show_texts(self, texts: Sequence[EnglishLine]) -> None:
        """Show the texts as they stand; what is being typed about one that is still listed stays."""
        self._texts = tuple(texts)
        ui, missing = self._ui, sum(one.missing for one in texts)
        ui.none.setVisible(not texts)
        for widget in (ui.which_row, ui.state):
            widget.setVisible(bool(texts))
        ui.all.setEnabled(bool(missing))
        said = self.tr("%n text(s) not in English yet", "", missing)
        ui.state.setText("○ " + said if missing else "✓ " + self.tr("Everything stands in English too."))
        self._list()

    def forget(self) -> None:
        """Another workspace: what was being typed was about other words."""
        self._shown = ("", "")
        self._ui.english.clear()

    def hear(self, told: Told) -> None:
        """Say beside the text why it was not kept; blank when it was."""
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.setVisible(told.fault is not None)
        if told.fault is not None:
            self._ui.english.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the texts are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        table = self._ui.texts
        head(
            table,
            (self.tr("What"), self.tr("In your own words"), self.tr("In English"), self.tr("How it stands")),
        )
        spread(table, (0, 1, 2))

    def _list(self) -> None:
        ui = self._ui
        shown = [one for one in self._texts if one.missing or not ui.missing.isChecked()]
        ui.texts.blockSignals(True)
        fill(
            ui.texts,
            [(one.about, one.own, one.english, one.standing) for one in shown],
            [one.field for one in shown],
        )
        ui.texts.blockSignals(False)
        for widget in (ui.texts, ui.one):
            widget.setVisible(bool(shown))
        self._choose()

    def _one(self) -> EnglishLine | None:
        field = chosen(self._ui.texts)
        return next((one for one in self._texts if one.field == field), None)

    def _choose(self) -> None:
        one, ui = self._one(), self._ui
        if one is None or (one.field, one.own) == self._shown:
            return
        self._shown = (one.field, one.own)
        ui.about.setText(one.about)
        ui.own.setText(one.own)
        ui.english.setPlainText(one.english)
        ui.wrong.hide()

    def _save(self) -> None:
        one = self._one()
        if one is not None:
            self.typed.emit(EnglishTyped(one.field, self._ui.english.toPlainText()))

    def _same(self) -> None:
        one = self._one()
        if one is not None:
            self.same_wanted.emit((one.field,))

    def _all(self) -> None:
        self.same_wanted.emit(())
