"""The JSON shapes of answers on the command line; tests hold them."""

from typing import TYPE_CHECKING, Any

from charter_desktop.domain.answer import Answer

if TYPE_CHECKING:
    from charter_desktop.forms.changes import ChangeSet
    from charter_desktop.usecases.release import Released


def answer_json(answer: Answer) -> dict[str, Any]:
    """Give an answer as `answers --json` prints it: its canonical value."""
    value = answer.to_value()
    assert isinstance(value, dict)
    return value


def change_json(changes: "ChangeSet") -> dict[str, Any]:
    """Give what one answer changed: what was stored, and the values that followed."""
    return {
        "stored": {str(where): value for where, value in changes.stored.items()},
        "values": dict(changes.values),
        "relevance": dict(changes.relevance),
    }


def released_json(item: "Released") -> dict[str, Any]:
    """Give a question as it will leave."""
    return {
        "class": item.disclosure_class,
        "answer": answer_json(item.protected.answer),
        "lost_percent": item.protected.lost_percent,
        "marks": [
            {"reason": mark.reason.value, "cell": str(mark.cell) if mark.cell else ""} for mark in item.marks
        ],
    }
