"""Change the action plan: add and change actions, decide proposals, remove, freeze."""

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.plan.action_words import place_words
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.plan.plan_values import ActionLine, ActionTyped
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.plan_words import frozen_sentence
from charter_desktop.wording.shown import day


def save_action(city: PlanDesk, typed: ActionTyped) -> Told:
    """Add an action, change the columns that were typed anew, or take a proposal in with them."""
    from charter_desktop.usecases.decide_proposal import accept_action
    from charter_desktop.usecases.plan_actions import add_action, set_action

    if not typed.id:
        made: object = add_action(city.workspace, typed.columns)
    elif typed.accepts:
        made = accept_action(city.workspace, typed.id, typed.owner, typed.columns, typed.reason)
    else:
        made = set_action(city.workspace, typed.id, typed.columns)
    if isinstance(made, Refusal):
        facts = {name: day(text) for name, text in made.facts.items()}
        return refused(made, city.voice, place_words(made.place, city.voice), facts)
    if typed.accepts:
        return Told(city.voice.say("wording", "The proposal is in the plan now."))
    return Told(city.voice.say("wording", "The action was saved."))


def accept(city: PlanDesk, action: ActionLine) -> Told:
    """Take a department's proposal into the plan."""
    from charter_desktop.usecases.decide_proposal import accept_action

    refusal = accept_action(city.workspace, action.id, action.owner)
    if refusal is not None:
        return refused(refusal, city.voice, action.title)
    return Told(city.voice.say("wording", "In the plan now: {title}").format(title=action.title))


def decline(city: PlanDesk, action: ActionLine, reason: str) -> Told:
    """Say no to a department's proposal, with a reason."""
    from charter_desktop.usecases.decide_proposal import decline_action

    refusal = decline_action(city.workspace, action.id, reason, action.owner)
    if refusal is not None:
        return refused(refusal, city.voice, action.title)
    return Told(city.voice.say("wording", "Declined: {title}").format(title=action.title))


def remove(city: PlanDesk, action: ActionLine, reason: str) -> Told:
    """Take an action out of the plan, with a reason."""
    from charter_desktop.usecases.plan_actions import remove_action

    refusal = remove_action(city.workspace, action.id, reason)
    if refusal is not None:
        return refused(refusal, city.voice, action.title)
    return Told(city.voice.say("wording", "Removed: {title}").format(title=action.title))


def freeze(city: PlanDesk, period: str) -> Told:
    """Freeze the plan for a period such as 2026-2027, or 2026."""
    from charter_desktop.usecases.measured_plan import older_measure
    from charter_desktop.usecases.plan_actions import freeze_plan

    document = freeze_plan(city.workspace, period)
    if isinstance(document, Refusal):
        return refused(document, city.voice, "")
    older = older_measure(city.workspace, document)
    return Told(frozen_sentence(document.facts["period"], older, city.voice))
