"""What the help menu shows: versions with licences, and the list of shortcuts."""

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from charter_desktop._generated.qt.ui_about_dialog import Ui_AboutDialog
from charter_desktop._generated.qt.ui_identity_dialog import Ui_IdentityDialog
from charter_desktop._generated.qt.ui_shortcuts_dialog import Ui_ShortcutsDialog
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.values import IdentityValue

_PARTS = (
    "charter-desktop",
    "PySide6-Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "cryptography",
    "pyHanko",
    "lxml",
    "msgspec",
    "openpyxl",
    "python-calamine",
    "pyxform",
    "reportlab",
    "keyring",
    "platformdirs",
    "tzlocal",
    "click",
)
_SAID_ELSEWHERE = {"sqlcipher3": "Zlib", "pyxform": "BSD-2-Clause"}
"""Licences that stand in the package's LICENSE file and not in its metadata."""


class AboutDialog(QDialog):
    """Says what the program is made of, each part with its version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AboutDialog()
        self._ui.setupUi(self)
        self.resize(640, 480)
        enlarge(self._ui.title, 1.4)
        rows = [facts for part in _PARTS if (facts := _facts(part))]
        _fill(self._ui.parts, (self.tr("Part"), self.tr("Version"), self.tr("Licence")), rows)
        self._ui.go.clicked.connect(self.accept)


class IdentityDialog(QDialog):
    """Says who signs in the open workspace, with the code to read out on the telephone."""

    def __init__(self, identity: IdentityValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_IdentityDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(min(self.fontMetrics().horizontalAdvance("0") * 56, 1000))
        enlarge(self._ui.who, 1.1)
        self._ui.who.setText(f"{identity.name}, {identity.function}")
        font = self._ui.code.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._ui.code.setFont(font)
        self._ui.code.setText(identity.code)
        self._ui.close.clicked.connect(self.accept)


class ShortcutsDialog(QDialog):
    """Lists the actions that have keys."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ShortcutsDialog()
        self._ui.setupUi(self)
        self.resize(520, 420)
        _fill(self._ui.table, (self.tr("Action"), self.tr("Keys")), rows)
        self._ui.go.clicked.connect(self.accept)


def _fill(table: QTableWidget, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table.setColumnCount(len(head))
    table.setHorizontalHeaderLabels(head)
    table.setRowCount(len(rows))
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(number, column, QTableWidgetItem(text))


def _facts(part: str) -> tuple[str, str, str] | None:
    try:
        known = metadata(part)
    except PackageNotFoundError:
        return None
    words = known.json
    licence = str(words.get("license_expression") or words.get("license") or "")
    if part in _SAID_ELSEWHERE:
        licence = _SAID_ELSEWHERE[part]
    elif not licence or "\n" in licence:
        named = [one for one in known.get_all("Classifier") or [] if one.startswith("License ::")]
        licence = named[0].rpartition(" :: ")[2] if named else licence.partition("\n")[0]
    return part, known["Version"], licence
