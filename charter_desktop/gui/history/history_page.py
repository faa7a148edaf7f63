"""The history: who changed what, as it was before, as it is since; from here it is taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from charter_desktop._generated.qt.ui_history_page import Ui_HistoryPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.history.history_values import ChangeLine, GestureLine, HistoryAsked, HistoryValue
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, spread

_LETTERS = 24


class HistoryPage(QWidget):
    """Shows changes and says what a person looks for and wants taken back or restored."""

    asked = Signal(object)
    take_wanted = Signal(object)
    restore_wanted = Signal(object)
    day_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HistoryPage()
        self._ui.setupUi(self)
        self._value = HistoryValue(HistoryAsked(), (), (), ())
        ui = self._ui
        enlarge(ui.title, 1.4)
        for title in (ui.list_title, ui.detail_title):
            enlarge(title, 1.1)
        shorten(ui.list, 1)
        shorten(ui.detail)
        for box in (ui.question, ui.person):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
            box.activated.connect(self._ask)
        ui.day.returnPressed.connect(self._ask)
        ui.search.clicked.connect(self._ask)
        ui.older.clicked.connect(self._ask_older)
        ui.newer.clicked.connect(self._ask)
        ui.whole_day.clicked.connect(lambda: self.day_wanted.emit(ui.day.text().strip()))
        ui.take.clicked.connect(self._take)
        ui.restore.clicked.connect(self._restore)
        ui.list.currentCellChanged.connect(self._show_detail)
        ui.detail.currentCellChanged.connect(self._enable)
        self._head()

    def show_history(self, value: HistoryValue) -> None:
        """Show one page of it, with what was asked for."""
        self._value = value
        ui = self._ui
        self._offer(ui.question, value.questions, value.asked.question, self.tr("All questions"))
        self._offer(
            ui.person, [(name, name) for name in value.people], value.asked.person, self.tr("Everybody")
        )
        ui.day.setText(value.asked.day)
        ui.wrong.setText("⚠ " + value.fault)
        ui.wrong.setVisible(bool(value.fault))
        ui.empty.setText(self._nothing())
        ui.empty.setVisible(not value.lines and not value.fault)
        for widget in (ui.list_title, ui.list, ui.detail_title, ui.detail, ui.take, ui.detail_buttons):
            widget.setVisible(bool(value.lines))
        ui.older.setVisible(bool(value.older))
        ui.newer.setVisible(bool(value.asked.before))
        ui.list_buttons.setVisible(bool(value.lines or value.asked.before))
        ui.list.setCurrentCell(-1, -1)
        fill(ui.list, [_words(line) for line in value.lines], value.lines)
        self._show_detail()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the values are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        what, before, after = self.tr("What"), self.tr("Before"), self.tr("After")
        head(self._ui.list, (self.tr("When and who"), what, before, after))
        head(self._ui.detail, (what, before, after))
        spread(self._ui.list, (1, 2, 3))
        spread(self._ui.detail, (0, 1, 2))

    def _nothing(self) -> str:
        asked = self._value.asked
        if asked.question or asked.person or asked.day or asked.before:
            return self.tr("Nothing was changed that fits this. Choose all questions, everybody, and no day.")
        return self.tr("Nothing was changed yet. Whatever you answer from now on is listed here.")

    def _offer(
        self, box: QComboBox, choices: Sequence[tuple[str, str]], chosen_one: str, everything: str
    ) -> None:
        box.clear()
        box.addItem(everything, "")
        for code, words in choices:
            box.addItem(words, code)
        box.setCurrentIndex(max(0, box.findData(chosen_one)))

    def _ask(self) -> None:
        self.asked.emit(self._wanted(0))

    def _ask_older(self) -> None:
        self.asked.emit(self._wanted(self._value.older))

    def _wanted(self, before: int) -> HistoryAsked:
        ui = self._ui
        question, person = (str(box.currentData() or "") for box in (ui.question, ui.person))
        return HistoryAsked(question, person, ui.day.text().strip(), before)

    def _gesture(self) -> GestureLine | None:
        found = chosen(self._ui.list)
        return found if isinstance(found, GestureLine) else None

    def _change(self) -> ChangeLine | None:
        found = chosen(self._ui.detail)
        return found if isinstance(found, ChangeLine) else None

    def _show_detail(self) -> None:
        line, ui = self._gesture(), self._ui
        changes = line.changes if line is not None else ()
        reason = line.reason if line is not None else ""
        ui.reason.setText(self.tr("Reason: {reason}").format(reason=reason))
        ui.reason.setVisible(bool(reason))
        lines = [(one.label, one.before, one.after) for one in changes]
        if line is not None and line.more:
            lines.append((self.tr("and %n more field(s)", "", line.more), "…", "…"))
        fill(ui.detail, lines, (*changes, None))
        self._enable()

    def _enable(self) -> None:
        line = self._gesture()
        self._ui.take.setEnabled(line is not None and line.may_take)
        restores = line is not None and line.may_restore and self._change() is not None
        self._ui.restore.setEnabled(restores)

    def _take(self) -> None:
        self.take_wanted.emit(self._gesture())

    def _restore(self) -> None:
        self.restore_wanted.emit(self._change())


def _words(line: GestureLine) -> tuple[str, ...]:
    what = f"{line.what}\n({line.note})" if line.note else line.what
    return f"{line.when}\n{line.who}", what, line.before, line.after
