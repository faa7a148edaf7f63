"""The words for the columns of an action and for the rows of its lists."""

from charter_desktop.domain.plan import Status
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice


def column_word(column: str, voice: Voice) -> str:
    """Name a column; an unknown one, as a newer program may write, keeps its own name."""
    say = voice.say
    known = {
        "title": say("wording", "Title"),
        "commitments": say("wording", "Commitments"),
        "objective": say("wording", "Objective"),
        "target_group": say("wording", "Target group"),
        "department": say("wording", "Department"),
        "responsible": say("wording", "Responsible function"),
        "partners": say("wording", "Partners"),
        "area": say("wording", "Service area"),
        "start": say("wording", "Start"),
        "end": say("wording", "End"),
        "milestones": say("wording", "Milestones"),
        "budget": say("wording", "Money"),
        "indicators": say("wording", "Indicators"),
        "status": say("wording", "Status"),
        "status_reason": say("wording", "Reason of the status"),
        "status_date": say("wording", "Date of the status"),
        "risks": say("wording", "Risks"),
        "difficulties": say("wording", "Difficulties"),
        "lessons": say("wording", "Lessons learned"),
        "evidence": say("wording", "Evidence"),
        "publish": say("wording", "May be published"),
        "origin": say("wording", "Where it came from"),
        "tags": say("wording", "Tags"),
        "accepted": say("wording", "Taken into the plan"),
        "declined": say("wording", "Not taken into the plan"),
        "removed": say("wording", "Removed"),
    }
    return known.get(column, column)


def part_word(part: str, voice: Voice) -> str:
    """Name a part of a milestone, a budget line or an indicator."""
    say = voice.say
    known = {
        "title": say("wording", "What"),
        "date": say("wording", "When"),
        "reached": say("wording", "Reached on"),
        "year": say("wording", "Year"),
        "source": say("wording", "Source of money"),
        "planned": say("wording", "Planned, EUR"),
        "committed": say("wording", "Committed, EUR"),
        "spent": say("wording", "Spent, EUR"),
        "name": say("wording", "Indicator"),
        "baseline": say("wording", "Baseline"),
        "baseline_date": say("wording", "Baseline date"),
        "target": say("wording", "Target"),
        "target_date": say("wording", "Target date"),
        "latest": say("wording", "Latest value"),
        "latest_date": say("wording", "Date of it"),
        "question": say("wording", "Taken from"),
    }
    return known.get(part, part)


def place_words(place: str, voice: Voice) -> str:
    """Name where something is wrong: `start`, `budget 2`, or `budget 2 planned`."""
    column, _, rest = place.partition(" ")
    row, _, part = rest.partition(" ")
    if not row:
        return column_word(column, voice)
    if not part:
        said = voice.say("wording", "{column}, row {row}")
        return said.format(column=column_word(column, voice), row=row)
    said = voice.say("wording", "{column}, row {row}, {part}")
    return said.format(column=column_word(column, voice), row=row, part=part_word(part, voice))


def statuses(voice: Voice) -> tuple[tuple[str, str], ...]:
    """Give every status with its word."""
    return tuple((status.value, status_word(status, voice)) for status in Status)
