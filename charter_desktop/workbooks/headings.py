"""The words that the program itself puts into a template, in the language of the document."""

from dataclasses import dataclass

from charter_desktop.domain.answer import DECLARED
from charter_desktop.wording.fills import empty_word
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class Headings:
    """Heads of columns, names of margins and notes; `states` are offered where there is no answer."""

    question: str
    last: str
    answer: str
    state: str
    comment: str
    row: str
    total: str
    only_total: str
    tables: str
    elsewhere: str
    attach: str
    conditional: str
    too_long: str
    some: str
    states: tuple[str, ...]


def headings(voice: Voice) -> Headings:
    """Say them."""
    return Headings(
        question=voice.say("wording", "Question"),
        last=voice.say("wording", "Last round"),
        answer=voice.say("wording", "Answer"),
        state=voice.say("wording", "Why there is no answer"),
        comment=voice.say("wording", "Comment"),
        row=voice.say("wording", "Row"),
        total=voice.say("wording", "Total"),
        only_total=voice.say("wording", "Only the total, if the split is not known"),
        tables=voice.say("wording", "{section} tables"),
        elsewhere=voice.say("wording", "On the sheet “{sheet}”"),
        attach=voice.say("wording", "Attach the file in the program."),
        conditional=voice.say("wording", "Asked only if another answer calls for it."),
        too_long=voice.say("wording", "This text is too long for a cell: change it in the program."),
        some=voice.say("wording", "Several may be chosen: put a semicolon between them."),
        states=(*(state_word(state, voice) for state in DECLARED), empty_word(voice)),
    )


def guide(voice: Voice) -> tuple[str, ...]:
    """Say how the template is filled in, a sentence or two at a time."""
    return (
        voice.say("wording", "Fill in the yellow cells. Everything else is locked, without a password."),
        voice.say(
            "wording", "A cell that stays blank says nothing: what is answered in the program stays as it is."
        ),
        voice.say(
            "wording",
            "To take an answer away choose “(empty)” in the list beside it, or in the cell of a table.",
        ),
        voice.say(
            "wording",
            "Where there is no figure, say why: choose it from the list beside the answer, or in the cell of a "
            "table.",
        ),
        voice.say("wording", "Totals add themselves up. “Unknown” is a category of every table: fill it in."),
        voice.say(
            "wording",
            "Then save the file and drop it on the window of the program: it shows what will change before "
            "anything is written.",
        ),
    )
