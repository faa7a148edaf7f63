"""One sentence for every issue of a workbook: where it stands, what is wrong, what may be meant."""

from collections.abc import Callable, Mapping

from charter_desktop.forms.issue import Code, Issue
from charter_desktop.wording.mistakes import mistake_words, reason_words
from charter_desktop.wording.system_words import system_words
from charter_desktop.wording.voice import Voice


def issue_sentence(issue: Issue, voice: Voice) -> str:
    """Say an issue with its place first: `survey!12 relevant (character 7): ...`."""
    detail = mistake_words(issue.facts, voice) or reason_words(issue.facts, voice)
    facts = {"question": "", "found": "", "wanted": "", "detail": detail, **issue.facts}
    facts["detail"] = system_words(facts["detail"], voice)
    near = _NEAREST.get(issue.code) if facts["wanted"] else None
    words = (near or _SENTENCES[issue.code])(voice).format(**facts)
    place = _place(issue, voice)
    return f"{place}: {words}" if place else words


def _place(issue: Issue, voice: Voice) -> str:
    line = f"{issue.sheet}!{issue.row}" if issue.sheet and issue.row else issue.sheet
    column = f"{line} {issue.column}" if line and issue.column else line
    if not column or issue.position < 0:
        return column
    said = voice.say("wording", "{place} (character {number})")
    return said.format(place=column, number=issue.position + 1)


_Sentences = Mapping[Code, Callable[[Voice], str]]
_SENTENCES: _Sentences = {
    Code.NOT_A_WORKBOOK: lambda voice: voice.say(
        "wording", "The file is not an Excel workbook that can be read: {detail}."
    ),
    Code.TOO_LONG: lambda voice: voice.say(
        "wording", "The sheet has {found} rows; at most {wanted} are read. Keep a long list in a CSV file."
    ),
    Code.NO_SHEET: lambda voice: voice.say("wording", "The workbook has no sheet {wanted}."),
    Code.NO_COLUMN: lambda voice: voice.say("wording", "The sheet has no column {wanted}."),
    Code.UNKNOWN_TYPE: lambda voice: voice.say("wording", "{found} is not a type of question."),
    Code.NO_LIST: lambda voice: voice.say("wording", "{found} names no choice list."),
    Code.TOO_DEEP: lambda voice: voice.say("wording", "More than {wanted} groups stand inside each other."),
    Code.CIRCLE: lambda voice: voice.say("wording", "These wait for each other: {found}."),
    Code.UNKNOWN_FUNCTION: lambda voice: voice.say("wording", "{found} is not a function."),
    Code.UNKNOWN_COLUMN: lambda voice: voice.say("wording", "The sheet choices has no column {found}."),
    Code.ENGINES_DISAGREE: lambda voice: voice.say(
        "wording", "Not every program reads {found} alike: {detail}."
    ),
    Code.NO_NAMESPACE: lambda voice: voice.say(
        "wording", "The columns bind::cd: need this in the column namespaces of the sheet settings: {wanted}"
    ),
    Code.NO_NAME: lambda voice: voice.say("wording", "The row has no name."),
    Code.BAD_NAME: lambda voice: voice.say(
        "wording", "{found} is not a name: use letters from a to z, digits, dots, hyphens and underscores."
    ),
    Code.BAD_ID: lambda voice: voice.say(
        "wording", "{found} can't be an id: use letters from a to z, digits, dots, hyphens and underscores."
    ),
    Code.DUPLICATE_NAME: lambda voice: voice.say(
        "wording", "The name {found} stands twice in one group, first in row {wanted}."
    ),
    Code.NOT_CLOSED: lambda voice: voice.say("wording", "{found} is begun here and never ended."),
    Code.NOT_OPENED: lambda voice: voice.say("wording", "{found} ends what was not begun."),
    Code.NOT_RUN_TYPE: lambda voice: voice.say(
        "wording", "Questions of the type {found} are not run here: {detail}."
    ),
    Code.NOT_RUN_APPEARANCE: lambda voice: voice.say(
        "wording", "The appearance {found} is not run here: {detail}."
    ),
    Code.ENCRYPTED: lambda voice: voice.say(
        "wording", "Encrypted forms are not run here: take out the public key."
    ),
    Code.UNKNOWN_LIST: lambda voice: voice.say("wording", "There is no choice list {found}."),
    Code.DUPLICATE_CHOICE: lambda voice: voice.say(
        "wording", "The choice {found} stands twice in one list, first in row {wanted}."
    ),
    Code.CHOICE_WITH_SPACE: lambda voice: voice.say(
        "wording", "The choice {found} holds a space, which splits it in a multiple selection."
    ),
    Code.EXPRESSION: lambda voice: voice.say("wording", "The expression is wrong: {detail}."),
    Code.UNKNOWN_REFERENCE: lambda voice: voice.say("wording", "{found} is not the name of a question."),
    Code.DUPLICATE_QUESTION: lambda voice: voice.say(
        "wording", "The question id {found} is already used in row {wanted}."
    ),
    Code.ANOTHER_SHAPE: lambda voice: voice.say(
        "wording", "{question} is {found} here and {wanted} in the form {detail}."
    ),
    Code.INDICATOR_IN_REPEAT: lambda voice: voice.say("wording", "An indicator can't stand inside a repeat."),
    Code.NOT_A_FIGURE: lambda voice: voice.say(
        "wording", "A statistics table must be an integer or a decimal, not {found}."
    ),
    Code.UNKNOWN_SETTING: lambda voice: voice.say("wording", "{found} is not one of: {wanted}."),
    Code.MISSING_TRANSLATION: lambda voice: voice.say("wording", "The text is missing in {wanted}."),
    Code.NO_FILE: lambda voice: voice.say(
        "wording", "The file {found} does not stand beside the workbook; import again when it does."
    ),
    Code.TYPED_AS_TEXT: lambda voice: voice.say(
        "wording", "A place is typed here as latitude and longitude; there is no map."
    ),
    Code.NOT_CONVERTED: lambda voice: voice.say("wording", "The form can't be converted: {detail}"),
    Code.NOT_RUN: lambda voice: voice.say("wording", "The form can't be run: {detail}."),
    Code.REMARK: lambda _: "{detail}",  # said by the converter
}
_NEAREST: _Sentences = {
    Code.UNKNOWN_TYPE: lambda voice: voice.say(
        "wording", "{found} is not a type of question. Is {wanted} meant?"
    ),
    Code.UNKNOWN_FUNCTION: lambda voice: voice.say(
        "wording", "{found} is not a function. Is {wanted} meant?"
    ),
    Code.UNKNOWN_COLUMN: lambda voice: voice.say(
        "wording", "The sheet choices has no column {found}. Is {wanted} meant?"
    ),
    Code.UNKNOWN_REFERENCE: lambda voice: voice.say(
        "wording", "{found} is not the name of a question. Is {wanted} meant?"
    ),
    Code.UNKNOWN_LIST: lambda voice: voice.say(
        "wording", "There is no choice list {found}. Is {wanted} meant?"
    ),
    Code.UNKNOWN_SETTING: lambda voice: voice.say("wording", "{found} is not one of: {wanted}."),
}
"""The same where the nearest known word can be told."""
