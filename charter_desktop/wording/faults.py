"""One sentence for every refusal and every trouble: what is wrong, where, and what helps."""

from collections.abc import Callable, Mapping

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.forms.issue import Issue
from charter_desktop.wording.city_faults import CITY_FAULTS
from charter_desktop.wording.file_kinds import file_kind_word
from charter_desktop.wording.issues import issue_sentence
from charter_desktop.wording.problems import problem_sentence
from charter_desktop.wording.system_words import system_words
from charter_desktop.wording.voice import Voice

_MOST_CAUSES = 3


def refusal_sentence(refusal: Refusal, voice: Voice) -> str:
    """Say why something was not done."""
    facts = _Facts({"place": refusal.place, **_causes(refusal, voice), **refusal.facts}, voice)
    return (_SENTENCES.get(refusal.fault) or CITY_FAULTS[refusal.fault])(voice).format_map(facts)


def _causes(refusal: Refusal, voice: Voice) -> dict[str, str]:
    """Say the first issues of a workbook as the detail of its refusal."""
    issues = [cause for cause in refusal.causes if isinstance(cause, Issue)][:_MOST_CAUSES]
    return {"detail": " ".join(issue_sentence(issue, voice) for issue in issues)} if issues else {}


class _Facts(dict[str, str]):
    """Facts of a sentence; what is unknown is left out rather than breaking it."""

    def __init__(self, facts: dict[str, str], voice: Voice) -> None:
        super().__init__(facts)
        self._voice = voice

    def __missing__(self, key: str) -> str:
        if key == "problem_sentence":
            return problem_sentence(self.get("problem", ""), self.get("entry", ""), self._voice)
        if key == "kind_word":
            return file_kind_word(self.get("kind", ""), self._voice)
        return "?"


def trouble_sentence(error: TroubleError, voice: Voice) -> str:
    """Say what the disk or another program did, and that nothing was lost by it."""
    match error.trouble:
        case Trouble.DISK_FULL:
            said = voice.say(
                "wording", "The disk is full: {place} could not be written. Nothing was changed."
            )
        case Trouble.READ_ONLY:
            said = voice.say("wording", "{place} may not be read or written here. Nothing was changed.")
        case Trouble.LOCKED:
            said = voice.say("wording", "{place} is open in another program: {detail}.")
        case Trouble.DISK:
            said = voice.say("wording", "{place} could not be read or written: {detail}.")
        case Trouble.DAMAGED:
            said = voice.say(
                "wording",
                "{place} is damaged ({detail}). Restore the newest backup with: "
                "charter-desktop restore BACKUP --into FILE",
            )
        case Trouble.NO_SECRET:
            said = voice.say(
                "wording",
                "The passphrase of the key in {place} was not found. Put it in a file and name that in "
                "CHARTER_PASSPHRASE_FILE.",
            )
        case Trouble.BAD_SECRET:
            said = voice.say(
                "wording", "{place} holds no passphrase: its first line must be text in UTF-8, not blank."
            )
        case Trouble.CLOSED:
            said = voice.say(
                "wording",
                "The round in {place} is closed and its raw figures are erased: it can be read and published, but "
                "takes nothing new.",
            )
    return said.format(place=error.place, detail=system_words(error.detail, voice) or "?")


_SENTENCES: Mapping[Fault, Callable[[Voice], str]] = {
    Fault.NOT_A_WHOLE_NUMBER: lambda voice: voice.say(
        "wording", "{place}: write a whole number, such as 12."
    ),
    Fault.NOT_A_COUNT: lambda voice: voice.say(
        "wording", "{place}: write a count, such as 12; it can't be negative."
    ),
    Fault.NOT_A_NUMBER: lambda voice: voice.say("wording", "{place}: write a number, such as 1234.5."),
    Fault.AMBIGUOUS_NUMBER: lambda voice: voice.say(
        "wording", "{place}: {typed} can mean two numbers; write it without separators."
    ),
    Fault.NOT_A_DATE: lambda voice: voice.say(
        "wording", "{place}: write a date, such as 31/12/2026 or 2026-12-31."
    ),
    Fault.NOT_A_TIME: lambda voice: voice.say("wording", "{place}: write a time, such as 14:30."),
    Fault.NOT_A_CHOICE: lambda voice: voice.say("wording", "{place}: choose one of the listed answers."),
    Fault.NOT_TYPED_HERE: lambda voice: voice.say("wording", "{place} is calculated and can't be typed."),
    Fault.NO_SUCH_QUESTION: lambda voice: voice.say(
        "wording", "There is no question {place} in this workspace."
    ),
    Fault.NO_SUCH_CELL: lambda voice: voice.say("wording", "{place} has no such cell."),
    Fault.NO_SUCH_STATE: lambda voice: voice.say(
        "wording",
        "{place}: the state is one of not-yet, not-collected, not-lawful, outside-competence, "
        "not-applicable.",
    ),
    Fault.NO_SUCH_ROW: lambda voice: voice.say("wording", "There is no row {place}."),
    Fault.NO_SUCH_GESTURE: lambda voice: voice.say(
        "wording", "There is no change {place} here that could be taken back."
    ),
    Fault.NO_SUCH_REVISION: lambda voice: voice.say(
        "wording", "{place} has no earlier value {revision}, or more than one begins so."
    ),
    Fault.CHANGED_LATER: lambda voice: voice.say(
        "wording", "Changed again later, so nothing was taken back: {fields}."
    ),
    Fault.NOTHING_TO_TAKE_BACK: lambda voice: voice.say(
        "wording", "{place}: everything stands as it was before already."
    ),
    Fault.NOT_A_MOMENT: lambda voice: voice.say(
        "wording", "{place} is not a day, such as 22/11/2026, or a day and a time, such as 2026-11-22 14:30."
    ),
    Fault.NOTHING_THEN: lambda voice: voice.say("wording", "{place}: nothing was written here yet then."),
    Fault.DECIDED_ELSEWHERE: lambda voice: voice.say(
        "wording", "{place} is a decision: it is taken back where it was made, by deciding again."
    ),
    Fault.HANDED_OVER: lambda voice: voice.say(
        "wording",
        "This workspace was handed over to {person} on {at}, so nothing is sent from here. Take the handing "
        "over back if {person} did not take it up.",
    ),
    Fault.NOT_HANDED_OVER: lambda voice: voice.say("wording", "{place} was not handed over."),
    Fault.TAKE_UP_FIRST: lambda voice: voice.say(
        "wording", "{place} was handed over and waits to be taken up by a colleague, with name and function."
    ),
    Fault.NO_SUCH_FILE: lambda voice: voice.say("wording", "There is no file {place}."),
    Fault.ALREADY_THERE: lambda voice: voice.say("wording", "{place} is there already and was not replaced."),
    Fault.SAME_FILE: lambda voice: voice.say(
        "wording", "{place} can't be copied onto itself: name another file."
    ),
    Fault.NOT_A_WORKSPACE: lambda voice: voice.say("wording", "{place} is not a Charter Desktop workspace."),
    Fault.NEWER_WORKSPACE: lambda voice: voice.say(
        "wording",
        "{place} was written by a newer version of this program. Please update the program.",
    ),
    Fault.NOT_ON_THIS_SYSTEM: lambda voice: voice.say(
        "wording", "On this system the installed program itself says which files it opens."
    ),
    Fault.NOT_A_CITY: lambda voice: voice.say(
        "wording", "{place} is a department's workspace; this needs the city's."
    ),
    Fault.NOT_A_DEPARTMENT: lambda voice: voice.say(
        "wording", "{place} is the city's workspace; this needs a department's."
    ),
    Fault.TOO_LARGE: lambda voice: voice.say("wording", "{place} is larger than this program accepts."),
    Fault.NOT_A_QUESTIONNAIRE: lambda voice: voice.say(
        "wording", "{place} is not a questionnaire that can be used: {detail}"
    ),
    Fault.SAME_QUESTION_ELSEWHERE: lambda voice: voice.say(
        "wording", "{place}: the question {question} differs from the one in {form}."
    ),
    Fault.NOT_A_CONTAINER: lambda voice: voice.say(
        "wording", "{place} is not a file of this program. {problem_sentence}"
    ),
    Fault.NOT_INTACT: lambda voice: voice.say(
        "wording", "{place} was refused: it is not as it was signed. {problem_sentence}"
    ),
    Fault.OTHER_ROUND: lambda voice: voice.say("wording", "{place} belongs to another round ({theirs})."),
    Fault.NEWER_FORMAT: lambda voice: voice.say(
        "wording",
        "{place} was written by a newer version of this program. Please update the program.",
    ),
    Fault.BAD_CONTENT: lambda voice: voice.say(
        "wording", "{place} is signed, but what it says can't be read: {detail}"
    ),
    Fault.FOREIGN_FIELD: lambda voice: voice.say(
        "wording", "{place} was refused: it changes {field}, which its signer does not own."
    ),
    Fault.UNKNOWN_PARENT: lambda voice: voice.say(
        "wording",
        "{place} builds on an earlier file that has not arrived. It waits until then.",
    ),
    Fault.OTHER_KEY: lambda voice: voice.say(
        "wording",
        "{place} is signed with another key than {department} used before. Compare the code by "
        "telephone, then accept it with: charter-desktop trust accept CITY CODE",
    ),
    Fault.WRONG_RECEIVER: lambda voice: voice.say("wording", "{place} is addressed to {receiver}."),
    Fault.OTHER_COORDINATOR: lambda voice: voice.say(
        "wording",
        "{place} is signed with another key than the coordinator's here. Telephone the coordinator, compare "
        'the code {code}, and if it is theirs add: --code "{code}"',
    ),
    Fault.CODE_DIFFERS: lambda voice: voice.say(
        "wording",
        "{place} was refused: the code of its key is {code}, not {typed}. Ask the coordinator by telephone.",
    ),
    Fault.OLDER_INVITATION: lambda voice: voice.say(
        "wording",
        "{place} is older than the invitation of {at} that is in use here. Nothing was changed.",
    ),
    Fault.WEAKER_CLASS: lambda voice: voice.say(
        "wording",
        "{place} was refused: it would protect the small numbers of {question} less than before.",
    ),
    Fault.OTHER_PERSON: lambda voice: voice.say(
        "wording",
        "{place} is the workspace of {person}. Give that name, or first make a key for the successor: "
        "charter-desktop identity new",
    ),
    Fault.NOTHING_TO_SEND: lambda voice: voice.say(
        "wording", "Nothing has changed since the last contribution."
    ),
    Fault.ANSWER_FIRST: lambda voice: voice.say(
        "wording", "{place} was changed by the coordinator: take that over or say why not."
    ),
    Fault.NOT_A_RECORD: lambda voice: voice.say(
        "wording", "{place} is not a record of answers (OpenRosa XML)."
    ),
    Fault.ANOTHER_FORM: lambda voice: voice.say("wording", "{place} belongs to another questionnaire."),
    Fault.NO_SUCH_DEPARTMENT: lambda voice: voice.say(
        "wording", "There is no department {place} in this round."
    ),
    Fault.DEPARTMENT_EXISTS: lambda voice: voice.say("wording", "The department {place} is there already."),
    Fault.BAD_DEPARTMENT_ID: lambda voice: voice.say(
        "wording", "{place} can't be a department's id: use small letters and digits, such as hr."
    ),
    Fault.NO_QUESTIONNAIRE: lambda voice: voice.say(
        "wording", "There is no questionnaire {place} in this workspace."
    ),
    Fault.NO_REASON: lambda voice: voice.say("wording", "{place}: a decision needs a reason."),
    Fault.NOT_UTF_8: lambda voice: voice.say(
        "wording", "{place} is not text in UTF-8; rename the file or set the terminal to UTF-8."
    ),
    Fault.NOT_PRINTABLE: lambda voice: voice.say(
        "wording", "{place} holds characters that can't be printed."
    ),
    Fault.NOT_A_COUNTRY: lambda voice: voice.say(
        "wording", "{place}: write the country as two letters, such as ES."
    ),
    Fault.EMPTY: lambda voice: voice.say("wording", "{place} can't be left empty."),
    Fault.NO_SUCH_COMMENT: lambda voice: voice.say("wording", "There is no comment {place} here."),
    Fault.NOTHING_TO_RETURN: lambda voice: voice.say(
        "wording", "There is nothing to send back to {place}: write a comment on one of its answers first."
    ),
    Fault.NO_FIGURES: lambda voice: voice.say(
        "wording", "No figures are asked of {place}: there is nothing to ask others for."
    ),
    Fault.OTHER_RELEASE: lambda voice: voice.say(
        "wording",
        "{place} is not the code of what leaves now ({code}): an answer changed since the PDF was made. "
        "Make it again and have it approved.",
    ),
    Fault.DAY_TO_COME: lambda voice: voice.say("wording", "{place}: {day} is still to come."),
    Fault.NO_SUCH_SOURCE: lambda voice: voice.say("wording", "There is no source card {place}."),
    Fault.SAME_SOURCE: lambda voice: voice.say("wording", "There is a source card called {place} already."),
    Fault.NOT_A_PERCENTAGE: lambda voice: voice.say(
        "wording", "{place}: {typed} is not a percentage between 0 and 100."
    ),
    Fault.NO_SUCH_EVIDENCE: lambda voice: voice.say("wording", "There is no evidence {place} here."),
    Fault.NOTHING_IN_IT: lambda voice: voice.say(
        "wording", "{place} is empty: there is nothing in this file."
    ),
    Fault.A_PROGRAM: lambda voice: voice.say(
        "wording",
        "{place} can be run as a program and is not taken in. Attach a PDF, a picture or a document.",
    ),
    Fault.RAW_WORKBOOK: lambda voice: voice.say(
        "wording",
        "{place} is a table of figures, and {question} is about staff or special categories of data: it could "
        "show single persons. Attach a PDF without small numbers instead.",
    ),
    Fault.NOT_A_LINK: lambda voice: voice.say(
        "wording", "{place} is not a link: write an address that begins with https:// or http://"
    ),
    Fault.ONLY_A_LINK: lambda voice: voice.say(
        "wording", "{place} is a link: there is no file in the workspace to copy or to open."
    ),
    Fault.TOO_MANY: lambda voice: voice.say("wording", "{place}: at most {most} can be kept."),
    Fault.ASKS_FOR_FILE: lambda voice: voice.say(
        "wording", "{place} asks for a file of its own: give it there."
    ),
    Fault.ANSWERS_ITSELF: lambda voice: voice.say(
        "wording", "{place} is the answer of a question that asks for a file: change it there."
    ),
    Fault.NOT_TO_SHRINK: lambda voice: voice.say(
        "wording", "{place} can't be made smaller: only JPEG and PNG pictures can."
    ),
    Fault.SMALL_ALREADY: lambda voice: voice.say(
        "wording", "{place} is small already: a smaller copy would gain nothing."
    ),
    Fault.NOT_RULES: lambda voice: voice.say(
        "wording", "{place} is not a file of protection rules that can be read ({detail})."
    ),
    Fault.RULES_BELOW_FLOOR: lambda voice: voice.say(
        "wording", "{place} protects less than any round may: see {part}."
    ),
    Fault.LOOSER_RULES: lambda voice: voice.say(
        "wording",
        "{place} protects less than the rules in force: see {part}. Rules can only become stricter.",
    ),
    Fault.ONLY_STATE: lambda voice: voice.say(
        "wording", "{place}: the plan stays as it is; this round asks only how far the action is."
    ),
    Fault.CLOSED_ALREADY: lambda voice: voice.say("wording", "{place} was closed on {day} already."),
    Fault.NOT_CLOSED: lambda voice: voice.say("wording", "The round in {place} is not closed."),
    Fault.NO_RETENTION: lambda voice: voice.say(
        "wording",
        "{place} has no day until which raw figures are kept: the coordinator sets it for the round.",
    ),
    Fault.KEPT_UNTIL: lambda voice: voice.say(
        "wording", "Raw figures in {place} are kept until {day}: the round can be closed after that day."
    ),
    Fault.NOTHING_OPEN: lambda voice: voice.say(
        "wording", "{place} has sent its answers and owes nothing: there is nothing to remind of."
    ),
    Fault.NOT_INVITED: lambda voice: voice.say(
        "wording", "{place} is not invited yet: write its invitation first."
    ),
    Fault.NO_SUCH_FIELD: lambda voice: voice.say(
        "wording", "{place} is not a field, such as hr/answer/EM1.1."
    ),
    Fault.NO_SUCH_HEAD: lambda voice: voice.say(
        "wording", "{place} is none of the answers that can be taken: {heads}"
    ),
    Fault.NOT_IN_CONFLICT: lambda voice: voice.say("wording", "{place} has nothing to decide."),
    Fault.BAD_VALUE: lambda voice: voice.say("wording", "{place}: {value} can't be read."),
    Fault.NO_SUCH_CODE: lambda voice: voice.say("wording", "No certificate here has the code {place}."),
    Fault.WRONG_PASSPHRASE: lambda voice: voice.say("wording", "The passphrase does not open {place}."),
    Fault.NO_SUCH_DOCUMENT: lambda voice: voice.say(
        "wording", "There is no received file {place}, or more than one begins so."
    ),
    Fault.ALREADY_RETRACTED: lambda voice: voice.say("wording", "{place} is retracted already."),
    Fault.NO_SUCH_ACTION: lambda voice: voice.say("wording", "There is no action {place} in the plan."),
    Fault.NO_SUCH_COLUMN: lambda voice: voice.say(
        "wording", "An action has no column {place}; it has {columns}."
    ),
    Fault.NO_SUCH_PART: lambda voice: voice.say("wording", "{place} has no {part}; it has {parts}."),
    Fault.TWO_OWNERS: lambda voice: voice.say(
        "wording", "{place} was proposed by {owners}; say which with --owner."
    ),
    Fault.ALREADY_IN_PLAN: lambda voice: voice.say(
        "wording", "{place} is in the plan already; an action leaves it with remove."
    ),
    Fault.ALREADY_DECLINED: lambda voice: voice.say("wording", "{place} was declined already: {reason}"),
    Fault.NOT_AN_AMOUNT: lambda voice: voice.say(
        "wording", "{place}: write an amount in EUR, such as 12500.50; it can't be negative."
    ),
    Fault.NOT_A_PERIOD: lambda voice: voice.say("wording", "Write the period as years, such as 2026-2027."),
    Fault.NO_ACTIONS: lambda voice: voice.say(
        "wording", "There is no action in the plan yet: add one, or accept a proposal."
    ),
    Fault.NOT_A_YEAR: lambda voice: voice.say("wording", "{place}: write a year, such as 2026."),
    Fault.END_BEFORE_START: lambda voice: voice.say(
        "wording", "{place}: {end} is before the start, {start}."
    ),
    Fault.TOO_LONG: lambda voice: voice.say("wording", "{place} is too long; it may have at most {most}."),
    Fault.NO_SUCH_COMMITMENT: lambda voice: voice.say(
        "wording", "{place} is not a commitment of the charter, such as EM1."
    ),
    Fault.NOT_FROZEN: lambda voice: voice.say("wording", "The plan is not frozen yet for {place}."),
    Fault.NOT_A_SPREADSHEET: lambda voice: voice.say(
        "wording", "{place} is not a spreadsheet that can be read: it is damaged, or another kind of file."
    ),
    Fault.LOCKED_SPREADSHEET: lambda voice: voice.say(
        "wording", "{place} is locked with a password. Save it without one and read it again."
    ),
    Fault.NOT_A_TEMPLATE: lambda voice: voice.say(
        "wording", "{place} is not a template of this program. Make one, and fill that in."
    ),
    Fault.NOT_ANSWERS: lambda voice: voice.say(
        "wording", "{place} holds no answers as `charter-desktop answers --json` prints them."
    ),
    Fault.OTHER_DEPARTMENT: lambda voice: voice.say(
        "wording", "{place} was made for the department {found}, not for {wanted}."
    ),
}
