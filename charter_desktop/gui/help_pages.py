"""The pages of help, written in Markdown once a language, one topic at a time."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from charter_desktop._generated.qt.ui_help_dialog import Ui_HelpDialog

_TOPIC = re.compile(r"^<!-- (?P<id>[a-z]+) -->\n# (?P<title>.+)\n", re.MULTILINE)

_SECTION = "section"
"""The page about every place that has none of its own: the sections of a questionnaire."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: its id (that of a place, where it is about one), its title, its text in Markdown."""

    id: str
    title: str
    text: str


def read_topics(language: str) -> tuple[Topic, ...]:
    """Read the pages of a language; each begins with its id in a comment and its title."""
    file = QFile(f":/charter/help/{language}.md")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(language)
    whole = bytes(file.readAll().data()).decode()
    starts = list(_TOPIC.finditer(whole))
    ends = [match.start() for match in starts[1:]] + [len(whole)]
    return tuple(
        Topic(match["id"], match["title"], whole[match.start() : end].partition("\n")[2])
        for match, end in zip(starts, ends, strict=True)
    )


class HelpDialog(QDialog):
    """Lists the topics at the left and shows the chosen one."""

    def __init__(self, language: str, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HelpDialog()
        self._ui.setupUi(self)
        self.resize(860, 560)
        self._ui.panes.setSizes([240, 620])
        self._topics = read_topics(language)
        for one in self._topics:
            QListWidgetItem(one.title, self._ui.topics)
        self._ui.topics.currentRowChanged.connect(self._show)
        self._ui.close.clicked.connect(self.accept)
        ids = [one.id for one in self._topics]
        wanted = topic if topic in ids else _SECTION if topic else ids[0]
        self._ui.topics.setCurrentRow(ids.index(wanted))

    def _show(self, row: int) -> None:
        self._ui.text.setMarkdown(self._topics[row].text)
