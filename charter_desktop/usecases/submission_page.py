"""The human view of a submission in each of its languages."""

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, CellKey, State, total_of
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.plan import Action
from charter_desktop.forms.definition import Question
from charter_desktop.reports.index_page import PagePart, PageTable, write_index_page
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.definitions import NO_TOTAL
from charter_desktop.usecases.publishable import Published
from charter_desktop.usecases.published_words import Words
from charter_desktop.wording.states import state_word, status_word
from charter_desktop.wording.voice import Voice


def index_page(
    view: CityView, lines: tuple[Published, ...], plan: tuple[Action, ...], languages: tuple[str, ...]
) -> bytes:
    """Write the page that opens without this program."""
    return write_index_page([_part(view, lines, plan, Voice(language)) for language in languages])


def _part(view: CityView, lines: tuple[Published, ...], plan: tuple[Action, ...], voice: Voice) -> PagePart:
    say, code = voice.say, voice.language
    title = say("wording", "{city}: report on the Integrating Cities Charter, round {round}")
    return PagePart(
        code,
        title.format(city=view.setup.city, round=view.setup.round),
        [
            say(
                "wording",
                "This bundle is signed. Verify it with Charter Desktop or any program for ASiC-E containers.",
            ),
            say("wording", "Figures of small groups are hidden or rounded; rounded figures do not add up."),
        ],
        [
            (say("wording", "Action plan (PDF)"), f"data/action-plan-{code}.pdf"),
            (say("wording", "Report (PDF)"), f"data/report-{code}.pdf"),
            (say("wording", "Answers as a table (CSV)"), "data/answers.csv"),
            (say("wording", "Actions as a table (CSV)"), "data/actions.csv"),
        ],
        [_answers(view, lines, voice), _actions(plan, Words(view, voice))],
    )


def _answers(view: CityView, lines: tuple[Published, ...], voice: Voice) -> PageTable:
    say = voice.say
    head = [
        say("wording", "Question"),
        say("wording", "Text"),
        say("wording", "Source"),
        say("wording", "Answer"),
    ]
    rows = [
        [
            line.question,
            _label(view.question(line.question), voice.language),
            line.owner,
            line.english
            if line.english and voice.language == "en"
            else shown(line.answer, view.question(line.question), voice),
        ]
        for line in lines
    ]
    return PageTable(say("wording", "Answers"), head, rows, figures=True)


def _actions(plan: tuple[Action, ...], words: Words) -> PageTable:
    say, voice = words.voice.say, words.voice
    head = [
        say("wording", "Commitment"),
        say("wording", "Action"),
        say("wording", "End"),
        say("wording", "Status"),
    ]
    rows = [
        [
            ", ".join(item.commitments),
            words.action_text(item, "title"),
            item.text("end"),
            status_word(item.status, voice),
        ]
        for item in plan
    ]
    return PageTable(say("wording", "Action plan"), head, rows)


def shown(answer: Answer, question: Question | None, voice: Voice) -> str:
    """Write an answer in one cell: its value, its total over the whole, or why there is none.

    Averages and medians have no total unless one is stated.
    """
    if answer.state is not State.VALUE:
        return state_word(answer.state, voice)
    if not answer.cells:
        return answer.value or ""
    kind = question.figure.kind if question and question.figure else ""
    if kind in NO_TOTAL and CellKey(NUMERATOR) not in answer.cells:
        return voice.say("wording", "a table without a total")
    total = _total(answer, NUMERATOR)
    whole = _total(answer, DENOMINATOR)
    return f"{total} / {whole}" if whole else total


def _total(answer: Answer, measure: str) -> str:
    number = total_of(answer, measure)
    return "" if number is None else decimal_text(number)


def _label(question: Question | None, language: str) -> str:
    if question is None or not question.label:
        return ""
    text = next((text for name, text in question.label.items() if f"({language})" in name), None)
    return (text or next(iter(question.label.values()))).plain()
