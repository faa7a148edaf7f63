"""Reports: which documents in which languages, where they are, and how the first page looks."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_reports_page import Ui_ReportsPage
from charter_desktop.gui.coordinator.report_values import (
    FEEDBACK,
    FileLine,
    Order,
    PictureValue,
    ReportsValue,
    Written,
)
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten


class ReportsPage(QWidget):
    """Shows what is published; says what a person wants to write, open or look at."""

    write_wanted = Signal(object)
    folder_wanted = Signal()
    decide_wanted = Signal()
    open_wanted = Signal(object)
    picture_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReportsPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        for label in (ui.documents_label, ui.languages_label, ui.files_title, ui.picture_title):
            enlarge(label, 1.0)
        shorten(ui.files, 2)
        for box in (ui.plan, ui.report, ui.spanish, ui.english):
            box.setChecked(True)
            box.setMinimumHeight(26)
        for box in (ui.mayor, ui.feedback):
            box.setMinimumHeight(26)
        self._folder = Path()
        self._order: Order | None = None
        ui.write.clicked.connect(self._write)
        ui.replace.clicked.connect(self._replace)
        ui.keep.clicked.connect(self.show_idle)
        ui.browse.clicked.connect(self.folder_wanted)
        ui.decide.clicked.connect(self.decide_wanted)
        ui.open.clicked.connect(self._open)
        ui.files.activated.connect(self._open)
        ui.files.currentCellChanged.connect(self._look)
        self._head()
        self.show_idle()
        ui.result.hide()
        self.show_picture(None)

    def show_reports(self, value: ReportsValue) -> None:
        """Show what is in the folder, and whether it would be a draft."""
        ui = self._ui
        self._folder = value.folder
        ui.folder.setText(str(value.folder))
        ui.draft.setText("⚠ " + value.draft)
        ui.draft.setVisible(bool(value.draft))
        ui.decide_row.setVisible(bool(value.draft))
        ui.none.setVisible(not value.files)
        for widget in (ui.files, ui.files_title, ui.files_row):
            widget.setVisible(bool(value.files))
        ui.files.blockSignals(True)
        fill(ui.files, [one.words for one in value.files], value.files)
        ui.files.blockSignals(False)
        self._look()

    def show_picture(self, picture: PictureValue | None) -> None:
        """Show the first page of the chosen document; None takes it away."""
        ui = self._ui
        ui.picture_title.setVisible(picture is not None)
        ui.picture.setVisible(picture is not None)
        if picture is None:
            return
        kind = QImage.Format.Format_RGB32
        image = QImage(picture.data, picture.width, picture.height, picture.stride, kind)
        ui.picture.setPixmap(QPixmap.fromImage(image))
        ui.picture.setFixedSize(QSize(picture.width, picture.height))
        ui.picture.setAccessibleName(picture.words)
        ui.picture_title.setText(picture.words)

    def hear(self, written: Written) -> None:
        """Say what was written; or ask whether to replace what is there; or why not."""
        ui = self._ui
        self.show_idle()
        ui.result.setVisible(written.told.fault is None)
        ui.result.setText("✓ " + written.told.sentence)
        if written.there:
            ui.there_text.setText(written.told.sentence)
            ui.there.show()
            ui.replace.setFocus()
        elif written.told.fault is not None:
            self._refuse(written.told.sentence)
        else:
            QTimer.singleShot(0, self, self._show_result)

    def show_idle(self) -> None:
        """Let a new order be given."""
        self._ui.write.setEnabled(True)
        self._ui.there.hide()
        self._ui.wrong.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is in the folder is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._ui.result.hide()
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        names = (
            self.tr("Document"),
            self.tr("Language"),
            self.tr("File"),
            self.tr("Size"),
            self.tr("Written"),
        )
        head(self._ui.files, names)

    def _write(self) -> None:
        ui = self._ui
        boxes = (
            ("plan", ui.plan), ("report", ui.report), ("mayor", ui.mayor), (FEEDBACK, ui.feedback)
        )  # fmt: skip
        documents = tuple(name for name, box in boxes if box.isChecked())
        languages = tuple(name for name, box in (("es", ui.spanish), ("en", ui.english)) if box.isChecked())
        if not documents or not languages:
            self._refuse(self.tr("Choose a document and a language."))
            (ui.plan if not documents else ui.spanish).setFocus()
            return
        self._start(Order(self._folder, documents, languages))

    def _replace(self) -> None:
        if self._order is not None:
            order = self._order
            self._start(Order(order.folder, order.documents, order.languages, replace=True))

    def _start(self, order: Order) -> None:
        self._order = order
        self.show_idle()
        self._ui.result.hide()
        self._ui.write.setEnabled(False)
        self.write_wanted.emit(order)

    def _show_result(self) -> None:
        self._ui.files.setFocus()
        self._ui.scroll.ensureWidgetVisible(self._ui.files)
        self._ui.scroll.ensureWidgetVisible(self._ui.result)

    def _refuse(self, sentence: str) -> None:
        self._ui.wrong.setText("⚠ " + sentence)
        self._ui.wrong.show()

    def _file(self) -> FileLine | None:
        found = chosen(self._ui.files)
        return found if isinstance(found, FileLine) else None

    def _open(self) -> None:
        file = self._file()
        if file is not None:
            self.open_wanted.emit(file.path)

    def _look(self) -> None:
        file = self._file()
        if file is None:
            self.show_picture(None)
        else:
            self.picture_wanted.emit(file)
