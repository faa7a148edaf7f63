"""`plan`: the actions of a city, or the proposals of a department."""

from pathlib import Path

import click

from charter_desktop.cli.plan_review import review
from charter_desktop.cli.plan_views import COMMANDS
from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, voice
from charter_desktop.domain.plan import Action
from charter_desktop.wording.plan_words import frozen_sentence


@click.group()
def plan() -> None:
    """List, add, change, decide and freeze actions; look at the plan from each side."""


@plan.command("list")
@file_argument("workspace")
@json_option
def list_plan(workspace: Path, as_json: bool) -> None:
    """List every action, proposals included."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.plan_actions import list_actions

    with done(open_workspace(workspace)) as opened:
        found = list_actions(opened)
    if as_json:
        print_json([
            {
                "id": item.id, "owner": item.owner, "accepted": item.accepted, "declined": item.declined,
                **dict(item.columns),
            }
            for item in found
        ])  # fmt: skip
        return
    for item in found:
        click.echo(_line(item))


def _line(item: Action) -> str:
    mark = "+" if item.accepted else "?" if item.is_open else "-"
    words = [item.id, mark, ",".join(item.commitments), item.status.value, item.text("title")]
    return "\t".join([*words, item.declined] if item.declined else words)


@plan.command()
@file_argument("workspace")
@click.option("--set", "pairs", nargs=2, multiple=True, metavar="COLUMN VALUE", required=True)
def add(workspace: Path, pairs: tuple[tuple[str, str], ...]) -> None:
    """Add an action; title and commitments are needed."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.plan_actions import add_action

    with done(open_workspace(workspace)) as opened:
        click.echo(done(add_action(opened, dict(pairs))))


@plan.command("set")
@file_argument("workspace")
@click.argument("action")
@click.option("--set", "pairs", nargs=2, multiple=True, metavar="COLUMN VALUE")
@click.option("--accept", is_flag=True, help="Take a department's proposal into the plan.")
@click.option("--decline", is_flag=True, help="Say no to it, with a reason.")
@click.option("--owner", default="", help="Whose proposal, where two departments have one id.")
@click.option("--reason", default="", help="Why; with another status it stands beside that in the plan.")
def set_columns(
    workspace: Path,
    action: str,
    pairs: tuple[tuple[str, str], ...],
    accept: bool,
    decline: bool,
    owner: str,
    reason: str,
) -> None:
    """Change columns of an action; accept a proposal, also with changes, or decline it."""
    from charter_desktop.usecases.decide_proposal import accept_action, decline_action
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.plan_actions import list_actions, set_action

    if accept + decline + bool(pairs and not accept and not decline) != 1:
        raise click.UsageError(voice().say("wording", "Give --set, --accept or --decline."))
    if decline and pairs:
        raise click.UsageError(
            voice().say("wording", "--decline takes no columns; use --accept to take it with changes.")
        )
    with done(open_workspace(workspace)) as opened:
        if accept:
            done(accept_action(opened, action, owner, dict(pairs), reason))
        elif decline:
            done(decline_action(opened, action, reason, owner))
        else:
            done(set_action(opened, action, dict(pairs), reason))
        for item in list_actions(opened):
            if item.id == action and owner in {"", item.owner}:
                click.echo(_line(item))


@plan.command()
@file_argument("workspace")
@click.argument("action")
@click.option("--reason", required=True)
def remove(workspace: Path, action: str, reason: str) -> None:
    """Take an action out of the plan; its history stays."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.plan_actions import remove_action

    with done(open_workspace(workspace)) as opened:
        done(remove_action(opened, action, reason))


@plan.command()
@file_argument("workspace")
@click.option("--period", required=True, help="Such as 2026-2027.")
def freeze(workspace: Path, period: str) -> None:
    """Freeze the plan for a period: what delivery is counted against."""
    from charter_desktop.usecases.measured_plan import older_measure
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.plan_actions import freeze_plan

    with done(open_workspace(workspace, city=True)) as opened:
        item = done(freeze_plan(opened, period))
        older = older_measure(opened, item)
    click.echo(frozen_sentence(item.facts["period"], older, voice()), err=True)
    click.echo(f"{item.sha256}\t{item.facts['actions']}")


for command in (*COMMANDS, review):
    plan.add_command(command)
