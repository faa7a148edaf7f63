"""`plan review`: what became of the actions of the last plan."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, voice
from charter_desktop.domain.plan_review import Outcome, Reviewed

OUTCOMES = [outcome.value for outcome in Outcome]


@click.command()
@file_argument("city")
@click.argument("action", required=False)
@click.option("--outcome", type=click.Choice(OUTCOMES), help="continued takes it into this plan.")
@click.option("--reason", default="", help="Needed for dropped.")
@json_option
def review(city: Path, action: str | None, outcome: str | None, reason: str, as_json: bool) -> None:
    """List the actions of the last plan, or say what became of one of them."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.review_plan import list_reviewed, review_action

    if bool(action) != bool(outcome):
        raise click.UsageError(voice().say("wording", "Name an action together with its --outcome."))
    with done(open_workspace(city, city=True)) as opened:
        if action and outcome:
            done(review_action(opened, action, Outcome(outcome), reason))
        listed = done(list_reviewed(opened))
    found = [one for one in listed if action in {None, one.action.id}]
    if as_json:
        print_json([_as_json(one) for one in found])
        return
    for one in found:
        outcome = one.outcome.value if one.outcome else "?"
        words = [one.action.id, outcome, one.action.status.value, one.action.text("title"), one.reason]
        click.echo("\t".join(words).rstrip("\t"))


def _as_json(one: Reviewed) -> dict[str, object]:
    return {
        "id": one.action.id,
        "title": one.action.text("title"),
        "end": one.action.text("end"),
        "status": one.action.status.value,
        "late": one.late,
        "left": one.left,
        "outcome": one.outcome.value if one.outcome else None,
        "reason": one.reason,
    }
