"""Make what the matrix shows of comments and returns, and do what it wants; in the database thread."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from charter_desktop.domain.evidence import EVIDENCE, Evidence
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.source import SOURCE, SYSTEM
from charter_desktop.gui.coordinator.returning_values import (
    CommentLine,
    CommentTyped,
    ReturningValue,
    WrittenReturn,
)
from charter_desktop.gui.days import local_day
from charter_desktop.gui.told import Told, refused

if TYPE_CHECKING:
    from charter_desktop.domain.canonical import Value
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.published_words import Words

FOLDER = "returns"
_ANSWER, _ACTION = "answer", "action"
_NAMES = {SOURCE: SYSTEM, _ACTION: "title"}
"""By which column a card or an action is called."""


def returning(city: "CityDesk", department: str) -> ReturningValue:
    """Give the comments on one department's answers, oldest first, and what the matrix says of them."""
    from charter_desktop.usecases.comments import list_comments
    from charter_desktop.usecases.published_words import Words

    words = Words(city.view, city.voice)
    lines = tuple(
        CommentLine(one.id, _about(one.field, words), one.text, one.person, local_day(one.at))
        for one in list_comments(city.workspace, department)
    )
    return ReturningValue(department, _name(city, department), lines, backs(city).get(department, ""))


def backs(city: "CityDesk") -> Mapping[str, str]:
    """Say for each department how many comments stand and when it was sent back; none where neither is so."""
    from charter_desktop.usecases.comments import list_comments
    from charter_desktop.usecases.send_back import list_returned

    counts = Counter(one.field.owner for one in list_comments(city.workspace))
    returned = list_returned(city.workspace)
    counted = city.voice.plural("wording", "%n comment(s)", "", 2)
    on = city.voice.say("wording", "sent back on {day}")
    said: dict[str, str] = {}
    for department in counts.keys() | returned.keys():
        lines = [counted(counts[department])] if counts[department] else []
        if department in returned:
            lines.append(on.format(day=local_day(returned[department])))
        said[department] = "\n".join(lines)
    return said


def keep_comment(city: "CityDesk", typed: CommentTyped) -> Told:
    """Keep a comment; refused with the words that a person has for it."""
    from charter_desktop.usecases.comments import comment

    voice = city.voice
    done = comment(city.workspace, typed.field, typed.text)
    if isinstance(done, Refusal):
        return refused(done, voice, voice.say("wording", "The comment") if done.place == "TEXT" else "")
    return Told(voice.say("wording", "The comment is kept."))


def drop_comment(city: "CityDesk", line: CommentLine) -> Told:
    """Take a comment back; its history stays."""
    from charter_desktop.usecases.comments import withdraw_comment

    gone = withdraw_comment(city.workspace, line.id)
    if gone is not None:
        return refused(gone, city.voice, line.about)
    return Told(city.voice.say("wording", "The comment is withdrawn."))


def write_return(city: "CityDesk", department: str) -> WrittenReturn:
    """Write the return and the e-mail draft beside it, in a folder beside the workspace.

    Raises TroubleError of the disk.
    """
    from charter_desktop.usecases.mail_draft import write_mail
    from charter_desktop.usecases.send_back import send_back

    voice, name = city.voice, _name(city, department)
    made = send_back(city.workspace, department, city.workspace.path.parent / FOLDER)
    if isinstance(made, Refusal):
        return WrittenReturn(refused(made, voice, name if made.place == department else ""))
    path = made.sent.path
    mail = write_mail(path, "return", city.view.setup, voice.language, department=name)
    said = voice.say(
        "wording",
        "Written: {path}. It is not sent yet: the e-mail draft for {department} is ready beside it.",
    )
    return WrittenReturn(Told(said.format(path=path, department=name)), path, mail.path)


def _name(city: "CityDesk", department: str) -> str:
    known = city.view.setup.department(department)
    return known.name if known else department


def _about(where: Field, words: "Words") -> str:
    """Name what a comment is about: a question, or an action, a source, a piece of evidence as it is called."""
    if where.kind == _ANSWER:
        return words.label(where.id)
    if where.kind == EVIDENCE:
        found = Evidence.read(where.id, _value(where, words))
        return found.name if found else where.id
    return str(_value(where.with_part(_NAMES[where.kind]), words) or where.id)


def _value(where: Field, words: "Words") -> "Value":
    heads = words.view.heads.get(where, ())
    return heads[0].value if heads else None
