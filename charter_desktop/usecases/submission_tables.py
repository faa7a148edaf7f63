"""The city's answers and actions as the tables of a submission."""

from collections.abc import Iterable
from decimal import Decimal

from charter_desktop.container.data_package import Column, TableData
from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.plan import Action
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.computed import Computed
from charter_desktop.usecases.publishable import Published
from charter_desktop.usecases.published_words import Words

_ANSWERS = (
    Column("question", "string", "Question id"),
    Column("commitment", "string", "Commitment"),
    Column(
        "department", "string", "Who says so; city for the city's own answer, several with + between them"
    ),
    Column("standing", "string", "settled, added, listed or side_by_side"),
    Column("state", "string", "value, suppressed, not_collected, ..."),
    Column("measure", "string", "numerator, denominator, or empty"),
    Column("members", "string", "Dimension members, such as origin=eu,sex=f; empty for the total"),
    Column("value", "string", "The figure or the text"),
    Column("unit", "string", "Unit"),
    Column("rounded", "boolean", "Whether counts are rounded and do not add up"),
    Column("reference", "string", "Reference date or period"),
    Column("scheme", "string", "Origin scheme"),
    Column("method", "string", "register, survey or estimate"),
    Column("coverage", "string", "Coverage in percent"),
    Column("english", "string", "The city's own text in English, where it gave one"),
)
_ACTIONS = (
    Column("action", "string", "Action id"),
    Column("title", "string", "Title"),
    Column("title_en", "string", "Title in English, where the city gave one"),
    Column("commitments", "string", "Commitments served, the primary one first"),
    Column("department", "string", "Responsible department"),
    Column("responsible", "string", "Responsible function"),
    Column("start", "string", "Start"),
    Column("end", "string", "End"),
    Column("status", "string", "Status"),
    Column("planned_eur", "number", "Money planned, EUR"),
    Column("committed_eur", "number", "Money committed, EUR"),
    Column("spent_eur", "number", "Money spent, EUR"),
)
_COMPUTED = (
    Column("indicator", "string", "Indicator id, such as PL1.3"),
    Column("split", "string", "Such as role=EM; empty for the whole"),
    Column("numerator", "number", "The number, or the numerator of a share"),
    Column("denominator", "number", "The denominator of a share, else empty"),
)


def answers_table(view: CityView, published: Iterable[Published]) -> TableData:
    """Give one row per value and one per cell."""
    rows: list[list[str]] = []
    for item in published:
        question = view.question(item.question)
        unit = question.figure.unit if question and question.figure else ""
        commitment = question.commitment if question else ""
        for measure, members, state, value in _values(item.answer):
            about = item.answer.about
            rows.append(
                [
                    item.question,
                    commitment,
                    item.owner,
                    item.standing.value,
                    state.value,
                    measure,
                    members,
                    value,
                    unit,
                ]
                + ["true" if item.answer.rounded else "false"]
                + [about.get(name, "") for name in ("reference", "scheme", "method", "coverage")]
                + [item.english]
            )
    return TableData("answers", "Answers to the questionnaires", _ANSWERS, rows)


def _values(answer: Answer) -> Iterable[tuple[str, str, State, str]]:
    if not answer.cells:
        yield "", "", answer.state, answer.value or ""
    for key, cell in sorted(answer.cells.items()):
        yield key.measure, str(key).partition(":")[2], cell.state, cell.value or ""


def actions_table(actions: Iterable[Action], words: Words) -> TableData:
    """Give one row per action of the plan; `words` know the English ones."""
    rows = [
        [
            item.id,
            item.text("title"),
            words.english_of_action(item, "title"),
            " ".join(item.commitments),
            item.text("department"),
            item.text("responsible"),
        ]
        + [item.text("start"), item.text("end"), item.status.value]
        + [str(item.money(measure)) for measure in ("planned", "committed", "spent")]
        for item in actions
    ]
    return TableData("actions", "Actions of the plan", _ACTIONS, rows)


def computed_table(found: Iterable[Computed]) -> TableData:
    """Give one row per number that is computed from the rest."""
    rows = [[one.indicator, one.split, decimal_text(one.numerator), _blank(one.denominator)] for one in found]
    return TableData("computed", "Indicators computed from the answers and the plan", _COMPUTED, rows)


def _blank(number: Decimal | None) -> str:
    return "" if number is None else decimal_text(number)
