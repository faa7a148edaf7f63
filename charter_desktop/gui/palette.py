"""The colours of the window, light and dark, and the short style sheet that uses them."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme; `frame` draws the edge of fields with at least 3:1 (WCAG 2.2, 1.4.11)."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    hairline: str
    frame: str
    accent: str
    on_accent: str
    ok: str
    warn: str
    error: str


LIGHT = Colours(
    "#F5F7FA",
    "#FFFFFF",
    "#F0F3F8",
    "#1B2430",
    "#5B6675",
    "#D5DBE3",
    "#7C8797",
    "#1F5FAE",
    "#FFFFFF",
    "#1E7B4F",
    "#8A5A00",
    "#B3261E",
)
DARK = Colours(
    "#171C23",
    "#1F2630",
    "#252D38",
    "#E8ECF2",
    "#A3AEBD",
    "#343E4C",
    "#77849A",
    "#7FB2F0",
    "#10151B",
    "#6CCB9A",
    "#E5B454",
    "#F2938C",
)


def palette_of(colours: Colours) -> QPalette:
    """Give Qt's palette of a theme."""
    palette = QPalette()
    for role, colour in {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.base,
        Role.AlternateBase: colours.alternate,
        Role.Text: colours.text,
        Role.Button: colours.base,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.error,
        Role.PlaceholderText: colours.muted,
        Role.Highlight: colours.accent,
        Role.HighlightedText: colours.on_accent,
        Role.Accent: colours.accent,
        Role.Link: colours.accent,
        Role.LinkVisited: colours.accent,
        Role.ToolTipBase: colours.base,
        Role.ToolTipText: colours.text,
        Role.Mid: colours.frame,
        Role.Midlight: colours.hairline,
        Role.Light: colours.base,
        Role.Dark: colours.frame,
        Role.Shadow: colours.hairline,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(Group.Disabled, role, QColor(colours.muted))
    palette.setColor(Group.Disabled, Role.Highlight, QColor(colours.hairline))
    return palette


def style_sheet(colours: Colours) -> str:
    """Give the style sheet: what a palette can't say. Combo, spin and date fields are left alone."""
    return f"""
        QToolTip {{ color: {colours.text}; background: {colours.base}; border: 1px solid {colours.frame}; }}
        QMainWindow::separator {{ background: {colours.hairline}; width: 1px; height: 1px; }}
        QStatusBar {{ border-top: 1px solid {colours.hairline}; }}
        QStatusBar::item {{ border: none; }}
        QListWidget#places {{ background: {colours.window}; border: none; }}
        QListWidget#places::item {{ border-radius: 6px; }}
        QListWidget#places::item:selected {{ background: {colours.accent}; color: {colours.on_accent}; }}
        QFrame[tone="card"] {{ background: {colours.base}; border: 1px solid {colours.hairline}; border-radius: 10px; }}
        QFrame#notice {{ background: {colours.base}; border: 1px solid {colours.accent}; border-radius: 6px; }}
        QLabel[tone="muted"] {{ color: {colours.muted}; }}
        QLabel[tone="error"] {{ color: {colours.error}; }}
        QLabel[tone="ok"] {{ color: {colours.ok}; }}
        QTableView {{ gridline-color: {colours.hairline}; }}
        QHeaderView::section {{ background: {colours.window}; color: {colours.text}; padding: 4px;
            border: none; border-right: 1px solid {colours.hairline};
            border-bottom: 1px solid {colours.hairline}; }}
        QTableCornerButton::section {{ background: {colours.window}; border: none; }}
        QToolBar {{ border: none; border-bottom: 1px solid {colours.hairline}; padding: 4px; spacing: 4px; }}
        QPushButton {{ padding: 4px 12px; min-height: 16px; background: {colours.base};
            border: 1px solid {colours.frame}; border-radius: 6px; }}
        QCheckBox {{ min-height: 24px; }}
        QPushButton:hover {{ border-color: {colours.accent}; }}
        QPushButton:focus {{ border: 2px solid {colours.accent}; }}
        QPushButton:default {{ background: {colours.accent}; color: {colours.on_accent};
            border-color: {colours.accent}; }}
        QPushButton[tone="view"]:checked {{ background: {colours.accent}; color: {colours.on_accent};
            border-color: {colours.accent}; }}
        QPushButton[tone="view"]:checked:focus {{ border-color: {colours.text}; }}
        QPushButton:disabled {{ color: {colours.muted}; background: {colours.window}; }}
    """
