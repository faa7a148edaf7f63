"""What is wrong with a form or with an expression of it, in words that another sentence takes up."""

from collections.abc import Callable, Mapping

from charter_desktop.forms.form_error import FormFault
from charter_desktop.forms.issue import Reason
from charter_desktop.forms.xpath.mistake import Mistake
from charter_desktop.wording.voice import Voice


def mistake_words(facts: Mapping[str, str], voice: Voice) -> str:
    """Say what the facts of a FormError or an ExpressionError mean; blank where they tell of none."""
    words = _mistake(facts, voice) if "mistake" in facts else ""
    if "fault" not in facts:
        return words
    known = {"place": "", "found": "", "expression": "", **facts, "detail": words or facts.get("detail", "")}
    return _FORMS[FormFault(facts["fault"])](voice).format(**known)


def reason_words(facts: Mapping[str, str], voice: Voice) -> str:
    """Say why something is not run, or what other engines do; blank where the facts tell of no reason."""
    if "reason" not in facts:
        return ""
    words = _REASONS[Reason(facts["reason"])](voice)
    if not facts.get("instead"):
        return words
    said = voice.say("wording", "{detail}; write {instead}")
    return said.format(detail=words, instead=facts["instead"])


def _mistake(facts: Mapping[str, str], voice: Voice) -> str:
    known = {"found": "", "wanted": "", "most": "", "detail": "", **facts}
    words = _MISTAKES[Mistake(facts["mistake"])](voice).format(**known)
    if not facts.get("function"):
        return words
    return voice.say("wording", "{function}(): {detail}").format(function=facts["function"], detail=words)


_FORMS: Mapping[FormFault, Callable[[Voice], str]] = {
    FormFault.NOT_XML: lambda voice: voice.say("wording", "it is not well-formed XML ({detail})"),
    FormFault.NO_MODEL: lambda voice: voice.say("wording", "it has no XForms model"),
    FormFault.NO_INSTANCE: lambda voice: voice.say("wording", "it has no primary instance"),
    FormFault.ENCRYPTED: lambda voice: voice.say("wording", "encrypted forms are not run here"),
    FormFault.NEEDS_A_MAP: lambda voice: voice.say(
        "wording", "{place} asks for a line on a map, which is not run here"
    ),
    FormFault.NOT_A_KIND: lambda voice: voice.say(
        "wording", "{place} is a question of the kind {found}, which is not run here"
    ),
    FormFault.CIRCLE: lambda voice: voice.say(
        "wording", "expressions depend on each other in a circle: {found}"
    ),
    FormFault.EXPRESSION: lambda voice: voice.say("wording", "{detail}, in '{expression}'"),
    FormFault.NOT_IN_THE_FORM: lambda voice: voice.say(
        "wording", "{found} is not in the form, in '{expression}'"
    ),
    FormFault.READS_AS_BLANK: lambda voice: voice.say(
        "wording", "{found} is not in the form and reads as blank, in '{expression}'"
    ),
    FormFault.WRITES_TO_NOTHING: lambda voice: voice.say(
        "wording", "a value is to be written to {found}, which is not in the form"
    ),
}
_MISTAKES: Mapping[Mistake, Callable[[Voice], str]] = {
    Mistake.NOT_UNDERSTOOD: lambda voice: voice.say("wording", "'{found}' is not understood here"),
    Mistake.NOT_EXPECTED: lambda voice: voice.say("wording", "'{found}' is not expected here"),
    Mistake.ENDS_EARLY: lambda voice: voice.say("wording", "the expression ends too early"),
    Mistake.MISSING: lambda voice: voice.say("wording", "'{wanted}' is missing"),
    Mistake.NO_OPERATOR: lambda voice: voice.say("wording", "an operator is missing before '{found}'"),
    Mistake.NO_NAME: lambda voice: voice.say("wording", "a name is missing before '{found}'"),
    Mistake.VARIABLE: lambda voice: voice.say("wording", "variables such as $x are not known here"),
    Mistake.NOT_AN_AXIS: lambda voice: voice.say("wording", "'{found}' is not an axis"),
    Mistake.NOT_A_NODE_TEST: lambda voice: voice.say("wording", "'{found}' is not a test of a node"),
    Mistake.TOO_DEEP: lambda voice: voice.say("wording", "the expression is nested too deeply"),
    Mistake.NO_PREFIX: lambda voice: voice.say("wording", "the prefix '{found}' is not declared"),
    Mistake.UNKNOWN_FUNCTION: lambda voice: voice.say("wording", "the function {found}() is not known"),
    Mistake.ARGUMENTS: lambda voice: voice.say("wording", "{wanted} arguments are needed, not {found}"),
    Mistake.ARGUMENTS_AT_LEAST: lambda voice: voice.say(
        "wording", "{wanted} or more arguments are needed, not {found}"
    ),
    Mistake.ARGUMENTS_BETWEEN: lambda voice: voice.say(
        "wording", "{wanted} to {most} arguments are needed, not {found}"
    ),
    Mistake.PAIRS: lambda voice: voice.say("wording", "a path is needed, then pairs of a repeat and a row"),
    Mistake.NOT_A_PATTERN: lambda voice: voice.say(
        "wording", "'{found}' is not a regular expression ({detail})"
    ),
    Mistake.SLOW_PATTERN: lambda voice: voice.say("wording", "'{found}' takes too long on what was typed"),
    Mistake.NOT_A_DIGEST: lambda voice: voice.say("wording", "'{found}' is not a digest"),
    Mistake.NOT_A_SEED: lambda voice: voice.say("wording", "the seed is not a number"),
    Mistake.NOT_A_PATH: lambda voice: voice.say("wording", "a path is expected here"),
    Mistake.NOT_A_DATE: lambda voice: voice.say("wording", "'{found}' is no date"),
    Mistake.NOT_HERE: lambda voice: voice.say("wording", "there is no '{found}' here"),
}
_REASONS: Mapping[Reason, Callable[[Voice], str]] = {
    Reason.NEEDS_A_MAP: lambda voice: voice.say("wording", "it needs a map"),
    Reason.IN_THE_BACKGROUND: lambda voice: voice.say("wording", "it records in the background"),
    Reason.LATER: lambda voice: voice.say("wording", "that comes later"),
    Reason.OTHER_PROGRAM: lambda voice: voice.say("wording", "it starts another program"),
    Reason.PLUG_IN: lambda voice: voice.say("wording", "it needs a plug-in"),
    Reason.NOT_IN_JAVAROSA: lambda voice: voice.say("wording", "JavaRosa does not know it"),
    Reason.TWO_VALUES: lambda voice: voice.say("wording", "JavaRosa takes exactly two values"),
    Reason.BLANKS: lambda voice: voice.say("wording", "only JavaRosa leaves blanks out"),
    Reason.TEXT_IS_NO_DATE: lambda voice: voice.say("wording", "text is no date in JavaRosa"),
    Reason.BLANK_IS_TRUE: lambda voice: voice.say(
        "wording", "a blank answer counts as true in some programs"
    ),
    Reason.SEVERAL_VALUES: lambda voice: voice.say(
        "wording", "it stands in a repeat and has several values, where JavaRosa stops"
    ),
}
