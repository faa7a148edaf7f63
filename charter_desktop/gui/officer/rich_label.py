"""A label of a form: its words, its few kinds of markup, and links that open after a person saw the address."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class RichLabel(QLabel):
    """Shows words, or sanitised HTML; a link asks before it opens the browser."""

    def __init__(self, parent: QWidget | None = None, tone: str = "") -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        if tone:
            self.setProperty("tone", tone)
        self.linkActivated.connect(self._ask)

    def say(self, words: str, html: str = "") -> None:
        """Show words, or the HTML that they were made from; nothing is hidden."""
        if html:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(html)
            self.setAccessibleName(words)
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(words.replace("&", "&&") if self.buddy() is not None else words)
        if "<a " in html:
            self.setTextInteractionFlags(_LINKS)
        self.setVisible(bool(words))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tab comes to a link at once, not to the words around it first."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            super().focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def _ask(self, address: str) -> None:
        """Show the whole address before the browser is opened."""
        box = QMessageBox(self.window())
        box.setWindowTitle(self.tr("Open a link"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The questionnaire wants to open this address in your browser:"))
        box.setInformativeText(address)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opens = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        stays = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stays)
        opens.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        box.open()
