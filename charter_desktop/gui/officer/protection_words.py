"""What is done to a figure so that nobody can be recognised, in words."""

from PySide6.QtCore import QCoreApplication

from charter_desktop.gui.actions import QT_TRANSLATE_NOOP

_WORDS = {
    "small_cell": QT_TRANSLATE_NOOP("SendPage", "the split stays here: a number in it is small"),
    "small_total": QT_TRANSLATE_NOOP("SendPage", "hidden: the number is small"),
    "small_complement": QT_TRANSLATE_NOOP("SendPage", "hidden: it would tell the rest, which is small"),
    "everybody_or_nobody": QT_TRANSLATE_NOOP("SendPage", "hidden: everybody or nobody is in it"),
    "small_base": QT_TRANSLATE_NOOP("SendPage", "hidden: it is about too few people"),
    "unknown_base": QT_TRANSLATE_NOOP("SendPage", "hidden: the number of people behind it is not known"),
    "earlier_release": QT_TRANSLATE_NOOP(
        "SendPage", "hidden: beside what was sent before it would tell too much"
    ),
    "rounded": QT_TRANSLATE_NOOP("SendPage", "rounded"),
}


def protection_word(reason: str) -> str:
    """Say a reason of the release in the language of the window; one that is not known as it stands."""
    return QCoreApplication.translate("SendPage", _WORDS[reason]) if reason in _WORDS else reason
