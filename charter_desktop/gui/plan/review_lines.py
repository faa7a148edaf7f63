"""The last plan made ready to review, and what a person says of its actions."""

from charter_desktop.domain.plan_review import Outcome, Reviewed, to_review
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.plan.plan_values import ReviewLine, ReviewValue
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.plan_words import OUTCOME_SIGNS, outcome_word
from charter_desktop.wording.shown import day
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice


def last_plan(city: PlanDesk) -> ReviewValue:
    """Give the actions of the last plan, with what is said of them."""
    from charter_desktop.usecases.last_plan import review_of

    found, say = review_of(city.workspace, city.view.heads), city.voice.say
    if not found:
        none = say(
            "wording",
            "There is no last plan here. Take last round over on the page “Round and departments”: the actions "
            "of its plan then stand here.",
        )
        return ReviewValue(none)
    left = to_review(found)
    if left:
        sentence = "○ " + city.voice.plural("wording", "%n action(s) of the last plan are to review.", "", 2)(
            left
        )
    else:
        sentence = "✓ " + say("wording", "All actions of the last plan are reviewed.")
    return ReviewValue(sentence, tuple(_line(one, city.voice) for one in found))


def _line(one: Reviewed, voice: Voice) -> ReviewLine:
    action = one.action
    status = status_word(action.status, voice)
    if one.left:
        status = voice.say("wording", "{status}, taken out of the plan").format(status=status)
    outcome = f"{OUTCOME_SIGNS[one.outcome]} {outcome_word(one.outcome, voice, late=one.late)}"
    words = (
        action.text("title"),
        ", ".join(action.commitments),
        ("⚠ " if one.late else "") + day(action.text("end")),
        status,
        outcome,
    )
    return ReviewLine(action.id, action.text("title"), words, _why(one, voice))


def _why(one: Reviewed, voice: Voice) -> str:
    if one.reason:
        return voice.say("wording", "Why: {reason}").format(reason=one.reason)
    said = one.action.text("status_reason")
    return voice.say("wording", "Reason of its last status: {reason}").format(reason=said) if said else ""


def review(city: PlanDesk, line: ReviewLine, outcome: Outcome, reason: str = "") -> Told:
    """Say what became of an action."""
    from charter_desktop.usecases.review_plan import review_action

    refusal = review_action(city.workspace, line.id, outcome, reason)
    if refusal is not None:
        return refused(refusal, city.voice, line.title)
    said = city.voice.say("wording", "{title}: {outcome}")
    return Told(said.format(title=line.title, outcome=outcome_word(outcome, city.voice)))
