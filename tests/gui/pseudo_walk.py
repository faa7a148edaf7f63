"""Walk through a window that speaks the pseudo-language, and print every text that was not translated.

python -m tests.gui.pseudo_walk FOLDER, where charter_desktop is the copy that tests.pseudo made.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QSettings, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.gui.actions import native_keys
from charter_desktop.gui.help_pages import read_topics
from charter_desktop.gui.language import Language
from charter_desktop.gui.look import Look
from charter_desktop.gui.window import MainWindow
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.definitions import definitions_of
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import charter
from charter_desktop.usecases.start_city import NewCity
from tests.gui.audit import audit
from tests.pseudo import bare_words
from tests.rounds import must

CHARTER = "urn:charter-desktop"
SCREEN = QSize(1280, 720)
NO_WORDS = {
    "Charter Desktop",
    "English",
    "E&spañol",
    "Español",
    "EUROCITIES",
    "PDF",
    "hr",
    "proc",
    "EUR",
    "asice",
    "charter",
    "https://",
}
"""Names and codes that stand in every language as they are."""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
DIALOGS = ("help", "shortcuts", "identity", "find", "start_city", "close_round")


def main() -> None:
    """Show every place of an officer's and of the coordinator's window, and some dialogs."""
    folder = Path(sys.argv[1])
    (folder / "passphrase").write_text("of nobody\n", "utf-8")
    os.environ["CHARTER_PASSPHRASE_FILE"] = str(folder / "passphrase")
    application = QApplication([])
    Look(application).wear(Qt.ColorScheme.Light)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    for workspace in make_round(folder):
        with must(open_workspace(workspace)) as opened:
            known = NO_WORDS | {text for form in definitions_of(opened) for text in form_texts(form) if text}
        known |= set(charter_texts())
        window = MainWindow(Language(application, "es"), settings, folder)
        window.resize(SCREEN)
        window.show()
        window.open_file(workspace)
        wait(application, window)
        for place in window._places.ids():
            window.go_to(place)
            wait(application, window)
            tell(f"{workspace.stem} {place}", window, known)
        known |= {topic.title for topic in read_topics("es")}
        for dialog in dialogs(application, window):
            tell(f"{workspace.stem} {type(dialog).__name__}", dialog, known)
            dialog.close()
        window.close()


def make_round(folder: Path) -> list[Path]:
    """Make a city and an officer's workspace whose names stand in brackets."""
    new = NewCity("⟦C⟧", "ES", "2026", "⟦Clara⟧", "⟦coordinator⟧")
    with must(found_city(folder / "city.charter", new)) as city:
        must(add_department(city, "hr", "⟦HR⟧"))
        sent = must(invite(city, "hr", folder))
    must(accept(sent.path, folder / "hr.charter", "⟦Nadie⟧", "⟦officer⟧")).close()
    return [folder / "hr.charter", folder / "city.charter"]


def charter_texts() -> Iterator[str]:
    """Give the names of roles and commitments: the charter's own file has them in each language."""
    for term in charter().roles:
        yield term.names["es"]
    for clause in charter().commitments:
        yield f"{clause.code} · {clause.short['es']}"


def form_texts(form: FormDefinition) -> Iterator[str]:
    """Give every text of a questionnaire: it speaks its own languages."""
    yield from form.title.split(" / ")
    for node in ET.fromstring(form.xform).iter():
        if node.tag.endswith("}value"):
            yield "".join(node.itertext())
        yield from (text for name, text in node.attrib.items() if CHARTER in name)


def dialogs(application: QApplication, window: MainWindow) -> Iterator[QDialog]:
    """Open the dialogs of the menus in turn."""
    for name in DIALOGS:
        action = window.findChild(QAction, name)
        assert action is not None, name
        action.trigger()
        wait(application, window)
        yield next(one for one in window.findChildren(QDialog) if one.isVisible())


def tell(where: str, window: QWidget, known: set[str]) -> None:
    """Print what was not translated, and what is clipped although it could be longer."""
    main = window.parent() if isinstance(window, QDialog) else window
    assert isinstance(main, QWidget)
    keys = {native_keys(action) for action in main.findChildren(QAction)} - {""}
    for text in texts(window):
        bare = bare_words(" ".join(text.split()), known | keys)
        if bare:
            print(f"{where}: {bare!r} in {text!r}")
    for fault in audit(window, SCREEN):
        print(f"{where}: {fault}")


def texts(window: QWidget) -> Iterator[str]:
    """Give what can be read and heard in a window."""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if widget.isWindow():
            yield widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QGroupBox):
            yield widget.title()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox | QAbstractItemView):
            yield from cells(widget.model())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    """Give headers and cells of a model."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount()):
        yield str(model.headerData(row, Qt.Orientation.Vertical) or "")
        for column in range(columns):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def wait(application: QApplication, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    application.processEvents()
    while window.busy:
        application.processEvents()
    for _ in range(4):
        application.processEvents()


if __name__ == "__main__":
    main()
