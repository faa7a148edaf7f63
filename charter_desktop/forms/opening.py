"""What a question holds before anybody answers: ODK preloads."""

from charter_desktop.forms.definition import Question
from charter_desktop.forms.host import FormHost


def preload(question: Question, host: FormHost) -> str:
    """Give the value that the session itself knows: start, today, a property, an instance id."""
    kind, _, detail = question.preload.partition(":")
    calendar = host.calendar
    match kind, detail:
        case "timestamp", "start":
            return str(calendar.moment(calendar.now()))
        case "date", "today":
            return str(calendar.today())
        case "property", _:
            return host.property(detail)
        case "uid", _:
            return f"uuid:{host.new_uuid()}"
        case _:
            return question.default
