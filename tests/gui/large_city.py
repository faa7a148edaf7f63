"""A city of twenty departments, each with a questionnaire of its own of three hundred questions."""

from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.field import Field
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import city_answers, heads
from charter_desktop.forms.definition import FormDefinition, Group, Kind, Question, Text
from charter_desktop.gui.coordinator.inbox_lines import ReceivedValue
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.rules import shipped_rules
from charter_desktop.usecases.setup import Department, Setup

DEPARTMENTS, SECTIONS, QUESTIONS = 20, 12, 25


def large_view() -> CityView:
    """Make a view in which every department answered every question of a questionnaire of its own."""
    forms = [large_form(number) for number in range(DEPARTMENTS)]
    departments = tuple(
        Department(f"d{number}", f"Department {number}", "", (form.sha256,))
        for number, form in enumerate(forms)
    )
    made = [
        Revision.make(
            Field(f"d{number}", "answer", question.question_id),
            Answer(State.VALUE, str(number)).to_value(),
            author=Author(f"d{number}", "Nobody"),
            at="2026-10-30T10:00:00Z",
        )
        for number, form in enumerate(forms)
        for question in form.questions()
    ]
    found = heads(made)
    questions = {one.question_id: one for form in forms for one in form.questions()}
    setup = Setup("Aldavera", "ES", "2026", departments)
    return CityView(
        setup, found, city_answers(found, {}), (), tuple(forms), questions, (), "", shipped_rules()
    )


def large_form(number: int) -> FormDefinition:
    """Make a questionnaire of three hundred questions in sections that all departments share."""
    groups = tuple(
        Group(
            ("data", f"g{group}"),
            f"f{number}:g{group}",
            tuple(
                Question(("data", f"g{group}", f"q{one}"), f"Q{group}.{one}", Kind.TEXT)
                for one in range(QUESTIONS)
            ),
            label={"English (en)": Text((f"Section {group}",))},
        )
        for group in range(SECTIONS)
    )
    root = Group(("data",), f"f{number}", groups)
    return FormDefinition(
        f"f{number}", "1", f"Form {number}", f"{number:064}", ("English (en)",), "English (en)", root
    )


def many_lines(name: str) -> tuple[ReceivedValue, ...]:
    """Make a thousand lines of the inbox."""
    return tuple(
        ReceivedValue(
            str(one), "30/10/2026 10:00", "HR", "Nadie", f"{name} {one}.asice", "✓ counts", True, False
        )
        for one in range(1000)
    )
