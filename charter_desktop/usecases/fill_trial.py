"""A copy of a questionnaire on which a filled file is tried, so that the live one stays as it is."""

from dataclasses import replace

from charter_desktop.domain.answer import NUMERATOR, CellKey
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.definition import Question
from charter_desktop.forms.instance import Leaf, leaves
from charter_desktop.forms.problems import ProblemKind
from charter_desktop.forms.rows import ADD_ROW
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import ABOUT, STATE
from charter_desktop.usecases.fill_words import FillWords
from charter_desktop.usecases.record_gesture import Step
from charter_desktop.wording.checks import problem_line
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.interpret import listed
from charter_desktop.workbooks.words import languages_of


class Trial:
    """Does steps on the copy and says what stands there then."""

    def __init__(self, scratch: FormSession, voice: Voice) -> None:
        self.session, self._voice = scratch, voice
        self.words = FillWords(scratch, voice)
        self._leaves: dict[str, Leaf] = {}

    def do(self, step: Step) -> Refusal | None:
        """Do a step; gives why it can't be done."""
        if step.part == ADD_ROW:
            self._leaves = {}
        return _done(self.session, step)

    def text(self, question: str, part: str) -> str:
        """Give the text that is stored at a field, also where it is not relevant."""
        if not self._leaves:
            self._leaves = {leaf.key: leaf for leaf in leaves(self.session.root)}
        leaf = self._leaves.get(question)
        if leaf is None:
            return ""
        return (leaf.parts or {}).get(part, "") if part else leaf.value

    def said(self, question: str, node: Question, key: str) -> str:
        """Say in words what stands at an answer, or at the cell `key` of a table."""
        state = self.text(question, f"{STATE}:{key}" if key else STATE)
        if node.figure is not None:
            return self.words.number(self.text(question, key or NUMERATOR), state)
        return self.words.answer(question, node, self.text(question, ""), state)

    def possible(self, question: str, node: Question) -> str:
        """Name what may be chosen now."""
        spoken, _ = languages_of(self.session, self._voice.language)
        offered = self.session.choices(question, spoken) if node.itemset is not None else ()
        return listed([one.label or one.name for one in offered])

    def remark(self, question: str) -> str:
        """Say what is wrong with an answer; what is missing stands in the problem list anyway."""
        if not self.session.relevant(question):
            return self._voice.say("wording", "Not asked at present: it is kept, but does not count.")
        problem = self.session.problem(question)
        if problem is None or problem.kind is ProblemKind.REQUIRED:
            return ""
        return problem_line(replace(problem, question_id=self.words.label(question)), self._voice)


def _done(session: FormSession, step: Step) -> Refusal | None:
    if step.part == ADD_ROW:
        repeat, _, key = step.place.removesuffix("]").rpartition("[")
        return _refusal(session.add_row(repeat, key=key))
    if not step.part:
        return session.set_each([(step.place, step.typed)])[1].get(step.place)
    if step.part in ABOUT or step.part.partition(":")[0] == STATE:
        return _refusal(session.set_part(step.place, step.part, step.typed))
    return _refusal(session.set_cell(step.place, CellKey.parse(step.part), step.typed))


def _refusal(result: object) -> Refusal | None:
    return result if isinstance(result, Refusal) else None
