"""The places that a workspace has beside its sections, as data: sign, title, and who has them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from charter_desktop.gui.actions import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PlaceSpec:
    """One place: its id, title and icon, and who has it."""

    id: str
    title: str
    icon: str
    officer: bool = False
    coordinator: bool = False


OVERVIEW = "overview"
ROUND = "round"
INBOX = "inbox"
MATRIX = "matrix"
ANSWERS = "answers"
CONFLICTS = "conflicts"
PLAN = "plan"
ENGLISH = "english"
REPORTS = "reports"
SUBMISSION = "submission"
DESK = "desk"
SOURCES = "sources"
EVIDENCE = "evidence"
ACTIONS = "actions"
HISTORY = "history"
SEND = "send"
VERIFY = "verify"

PLACES = (
    PlaceSpec(OVERVIEW, QT_TRANSLATE_NOOP("Places", "Overview"), "overview", coordinator=True),
    PlaceSpec(ROUND, QT_TRANSLATE_NOOP("Places", "Round and departments"), "round", coordinator=True),
    PlaceSpec(INBOX, QT_TRANSLATE_NOOP("Places", "Inbox"), "inbox", coordinator=True),
    PlaceSpec(MATRIX, QT_TRANSLATE_NOOP("Places", "Matrix"), "matrix", coordinator=True),
    PlaceSpec(ANSWERS, QT_TRANSLATE_NOOP("Places", "Answers"), "answers", coordinator=True),
    PlaceSpec(CONFLICTS, QT_TRANSLATE_NOOP("Places", "Conflicts"), "conflicts", coordinator=True),
    PlaceSpec(PLAN, QT_TRANSLATE_NOOP("Places", "Action plan"), "plan", coordinator=True),
    PlaceSpec(ENGLISH, QT_TRANSLATE_NOOP("Places", "English texts"), "english", coordinator=True),
    PlaceSpec(REPORTS, QT_TRANSLATE_NOOP("Places", "Reports"), "reports", coordinator=True),
    PlaceSpec(SUBMISSION, QT_TRANSLATE_NOOP("Places", "Submission"), "send", coordinator=True),
    PlaceSpec(DESK, QT_TRANSLATE_NOOP("Places", "Overview"), "overview", officer=True),
    PlaceSpec(SOURCES, QT_TRANSLATE_NOOP("Places", "Sources"), "sources", officer=True),
    PlaceSpec(
        EVIDENCE,
        QT_TRANSLATE_NOOP("Places", "Evidence"),
        "evidence",
        officer=True,
        coordinator=True,
    ),
    PlaceSpec(ACTIONS, QT_TRANSLATE_NOOP("Places", "Actions"), "actions", officer=True),
    PlaceSpec(SEND, QT_TRANSLATE_NOOP("Places", "Check and send"), "send", officer=True),
    PlaceSpec(
        HISTORY,
        QT_TRANSLATE_NOOP("Places", "History"),
        "history",
        officer=True,
        coordinator=True,
    ),
    PlaceSpec(
        VERIFY,
        QT_TRANSLATE_NOOP("Places", "Verify a file"),
        "verify",
        officer=True,
        coordinator=True,
    ),
)


def places_of(*, coordinates: bool, progress: bool = False) -> tuple[PlaceSpec, ...]:
    """Give the places of a coordinator or of an officer, in their order.

    An officer whom a progress round asks about actions alone has no figures: no sources, no evidence.
    """
    found = (spec for spec in PLACES if (spec.coordinator if coordinates else spec.officer))
    return tuple(spec for spec in found if coordinates or not progress or spec.id not in {SOURCES, EVIDENCE})


def title_of(spec: PlaceSpec) -> str:
    """Say the title in the window's language."""
    return QCoreApplication.translate("Places", spec.title)
