"""Every action, once, as data: menus, toolbar, Ctrl+K and the list of shortcuts are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QMenuBar, QToolBar, QWidget

from charter_desktop.gui.icons import icon_size, tinted_icon


def QT_TRANSLATE_NOOP(_: str, text: str) -> str:  # noqa: N802 - the name by which lupdate collects
    """Mark a text of the table for translation; Qt's own says that it gives an object."""
    return text


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its text, its keys, its icon, what it starts, the menu it stands in.

    `slot` is a part of the window and one of its slots, such as "reception.start_city".
    `needs_desk` says that it makes no sense without an open workspace; `also` are other keys for it.
    """

    id: str
    text: str
    shortcut: str
    icon: str
    slot: str
    menu: str
    needs_desk: bool = False
    also: str = ""


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
GO = QT_TRANSLATE_NOOP("Actions", "&Go")
LANGUAGE = QT_TRANSLATE_NOOP("Actions", "&Language")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")

ACTIONS = (
    ActionSpec(
        "invitation",
        QT_TRANSLATE_NOOP("Actions", "Open an &invitation…"),
        "Ctrl+I",
        "letter",
        "reception.ask_invitation",
        FILE,
    ),
    ActionSpec(
        "workspace",
        QT_TRANSLATE_NOOP("Actions", "&Open a workspace…"),
        "Ctrl+O",
        "open",
        "reception.ask_workspace",
        FILE,
    ),
    ActionSpec(
        "start_city",
        QT_TRANSLATE_NOOP("Actions", "&Start a city…"),
        "Ctrl+N",
        "city",
        "reception.start_city",
        FILE,
    ),
    ActionSpec(
        "sample",
        QT_TRANSLATE_NOOP("Actions", "&Try the sample city"),
        "",
        "play",
        "reception.try_sample",
        FILE,
    ),
    ActionSpec(
        "close",
        QT_TRANSLATE_NOOP("Actions", "&Close the workspace"),
        "Ctrl+W",
        "close",
        "window.close_workspace",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "template",
        QT_TRANSLATE_NOOP("Actions", "Excel te&mplate…"),
        "",
        "",
        "officer.ask_template",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "filled",
        QT_TRANSLATE_NOOP("Actions", "&Read a filled template…"),
        "Ctrl+Shift+O",
        "",
        "officer.ask_filled",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "hand_over",
        QT_TRANSLATE_NOOP("Actions", "&Hand over to a colleague…"),
        "",
        "",
        "handing.ask_hand_over",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "safety_copies",
        QT_TRANSLATE_NOOP("Actions", "Safety c&opies…"),
        "",
        "",
        "keeping.ask",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "close_round",
        QT_TRANSLATE_NOOP("Actions", "Close the &round…"),
        "",
        "",
        "closing.ask",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "identity",
        QT_TRANSLATE_NOOP("Actions", "&Who signs here…"),
        "",
        "",
        "window.show_identity",
        FILE,
        needs_desk=True,
    ),
    ActionSpec(
        "double_click",
        QT_TRANSLATE_NOOP("Actions", "Open such files by &double click"),
        "",
        "",
        "reception.open_by_double_click",
        FILE,
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", "window.close", FILE),
    ActionSpec(
        "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", "officer.undo", EDIT, needs_desk=True
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Shift+Z",
        "redo",
        "officer.redo",
        EDIT,
        needs_desk=True,
        also="Ctrl+Y",
    ),
    ActionSpec(
        "history",
        QT_TRANSLATE_NOOP("Actions", "&History of this question"),
        "Ctrl+H",
        "history",
        "window.show_history",
        EDIT,
        needs_desk=True,
    ),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find a place, question or action…"),
        "Ctrl+K",
        "search",
        "finder.ask",
        GO,
    ),
    ActionSpec("pane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), "F6", "", "window.next_pane", GO),
    ActionSpec(
        "problem",
        QT_TRANSLATE_NOOP("Actions", "&Next problem"),
        "F8",
        "next",
        "problems.go_to_next",
        GO,
        needs_desk=True,
    ),
    ActionSpec(
        "send",
        QT_TRANSLATE_NOOP("Actions", "Check and &send"),
        "Ctrl+E",
        "send",
        "window.show_send",
        GO,
        needs_desk=True,
    ),
    ActionSpec(
        "verify",
        QT_TRANSLATE_NOOP("Actions", "&Verify a file"),
        "Ctrl+Shift+V",
        "verify",
        "window.verify_file",
        GO,
    ),
    ActionSpec("english", "&English", "", "", "language.speak_english", LANGUAGE),
    ActionSpec("spanish", "E&spañol", "", "", "language.speak_spanish", LANGUAGE),
    ActionSpec(
        "help", QT_TRANSLATE_NOOP("Actions", "&Help on this page"), "F1", "help", "help.show_help", HELP
    ),
    ActionSpec(
        "shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "Shift+F1",
        "",
        "help.show_shortcuts",
        HELP,
    ),
    ActionSpec(
        "about", QT_TRANSLATE_NOOP("Actions", "&About Charter Desktop"), "", "about", "help.show_about", HELP
    ),
)
TOOLBAR = ("undo", "find", "problem", "send", "help")


class Actions(QObject):
    """The window's actions, made from the table and joined by name to slots of the window's parts."""

    def __init__(self, window: QWidget, parts: Mapping[str, QObject]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(window)
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(keys) for keys in (spec.shortcut, spec.also) if keys])
            part, _, slot = spec.slot.partition(".")
            action.triggered.connect(getattr(parts[part], slot))
            window.addAction(action)
            self._actions[spec.id] = action
        self.retranslate()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def retranslate(self) -> None:
        """Say the texts in the window's language."""
        for spec in ACTIONS:
            action, words = self._actions[spec.id], said(spec.text)
            action.setText(words)
            keys = native_keys(action)
            action.setToolTip(f"{plain(words)} ({keys})" if keys else plain(words))

    def tint(self, palette: QPalette) -> None:
        """Draw the icons in the theme's text colour."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(tinted_icon(spec.icon, palette.windowText().color()))

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus anew."""
        bar.clear()
        menus = {name: bar.addMenu(said(name)) for name in dict.fromkeys(spec.menu for spec in ACTIONS)}
        for spec in ACTIONS:
            menus[spec.menu].addAction(self._actions[spec.id])

    def make_toolbar(self, window: QMainWindow) -> QToolBar:
        """Make the bar of what is used most."""
        bar = QToolBar(window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(icon_size(bar))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            bar.addAction(self._actions[name])
        window.addToolBar(bar)
        return bar

    def start(self, action_id: str) -> None:
        """Start an action by its id."""
        self._actions[action_id].trigger()

    def enable(self, *, desk: bool) -> None:
        """Offer what needs a workspace only when one is open."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(desk or not spec.needs_desk)

    def listed(self) -> tuple[tuple[str, str, str], ...]:
        """Give id, text and shortcut of every action that can be started now."""
        return tuple(
            (spec.id, plain(said(spec.text)), native_keys(self._actions[spec.id]))
            for spec in ACTIONS
            if self._actions[spec.id].isEnabled()
        )

    def icon(self, action_id: str) -> QIcon:
        """Give the icon of an action."""
        return self._actions[action_id].icon()


def said(text: str) -> str:
    """Say a text of the table in the window's language."""
    return QCoreApplication.translate("Actions", text)


def native_keys(action: QAction) -> str:
    """Give an action's keys as this system and language write them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def plain(words: str) -> str:
    """Give a text without the mark of its mnemonic."""
    return words.replace("&", "")
