"""Make what the page of sources shows, and do what it wants; in the database thread."""

from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.source import METHODS, SCHEMES, SourceCard, card_of
from charter_desktop.gui.officer.source_values import (
    CardLine,
    Choices,
    FigureLine,
    SourceForm,
    SourcesValue,
    SourceTyped,
)
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.shown import day
from charter_desktop.wording.sources import column_word, method_word, scheme_word, yes_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk


def sources(desk: "DepartmentDesk") -> SourcesValue:
    """Give the page as it stands."""
    from charter_desktop.usecases.source_cards import figures, list_sources, source_cards

    uses, cards = list_sources(desk.book), source_cards(desk.book)
    usual = desk.voice.say("wording", "the usual source")
    return SourcesValue(
        tuple(_card_line(use.card, len(use.questions), desk.voice) for use in uses),
        tuple(_figure_line(desk, question, cards) for question in figures(desk.book)),
        (("", usual), *((card.id, card.system) for card in cards)),
    )


def source_form(desk: "DepartmentDesk", card_id: str = "") -> SourceForm | None:
    """Give what the dialog begins with: a card, or a new one; None for a card that is gone."""
    from charter_desktop.usecases.source_cards import source_cards

    cards = source_cards(desk.book)
    found = next((card for card in cards if card.id == card_id), None)
    if card_id and found is None:
        return None
    first = {} if cards else {"usual": "yes"}
    return SourceForm(card_id, found.columns if found else first, _choices(desk.voice))


def keep_source(desk: "DepartmentDesk", typed: SourceTyped) -> Told:
    """Keep a card as it was typed."""
    from charter_desktop.usecases.source_cards import put_source

    made = put_source(desk.book, typed.columns, typed.id)
    if isinstance(made, Refusal):
        return refused(made, desk.voice, column_word(made.place, desk.voice))
    return Told(desk.voice.say("wording", "The source {name} is kept.").format(name=made.system))


def drop_source(desk: "DepartmentDesk", card: CardLine) -> Told:
    """Take a card away."""
    from charter_desktop.usecases.source_cards import remove_source

    gone = remove_source(desk.book, card.id)
    if gone is not None:
        return refused(gone, desk.voice)
    return Told(desk.voice.say("wording", "The source {name} is removed.").format(name=card.system))


def set_source(desk: "DepartmentDesk", card_id: str, questions: tuple[str, ...]) -> Told:
    """Say where figures come from."""
    from charter_desktop.usecases.source_cards import use_source

    gone = use_source(desk.book, card_id, questions)
    if gone is not None:
        return refused(gone, desk.voice)
    return Told(desk.voice.plural("wording", "%n figure(s) changed their source", "", 2)(len(questions)))


def _card_line(card: SourceCard, count: int, voice: Voice) -> CardLine:
    name = card.system
    if card.is_usual:
        name = voice.say("wording", "{name} (usual)").format(name=name)
    coverage = card.columns.get("coverage", "")
    words = (
        name,
        method_word(card.columns.get("method", ""), voice),
        day(card.columns.get("reference", "")),
        f"{coverage} %" if coverage else "",
        scheme_word(card.columns.get("scheme", ""), voice),
        str(count),
    )
    return CardLine(card.id, card.system, words)


def _figure_line(desk: "DepartmentDesk", question: str, cards: tuple[SourceCard, ...]) -> FigureLine:
    session = desk.book.session_of(question)
    named = session.part(question, "source") if session else ""
    card = card_of({"source": named}, cards)
    return FigureLine(question, (desk.label(question), card.system if card else named or "—"))


def _choices(voice: Voice) -> dict[str, Choices]:
    nothing = ("", voice.say("wording", "(not said)"))
    return {
        "method": (nothing, *((one, method_word(one, voice)) for one in METHODS)),
        "scheme": (nothing, *((one, scheme_word(one, voice)) for one in SCHEMES)),
        "comparable": (nothing, *((one, yes_word(one, voice)) for one in ("yes", "no"))),
    }
