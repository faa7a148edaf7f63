"""`inbox`, `retract`, `conflicts`, `settle`, `trust`: from many files to one city."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.answer_json import answer_json
from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, refuse, voice
from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY

if TYPE_CHECKING:
    from charter_desktop.store.workspace import Workspace


@click.command()
@file_argument("workspace")
@json_option
def inbox(workspace: Path, as_json: bool) -> None:
    """List what arrived: contributions that count, that were retracted, that wait."""
    from charter_desktop.usecases.arrivals import list_arrivals
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=True)) as opened:
        found = list_arrivals(opened)
    if as_json:
        print_json([
            {
                "sha256": item.sha256, "file": item.file, "department": item.department,
                "signer": item.signer, "person": item.person, "at": item.at,
                "whereabouts": item.whereabouts.value, "reason": item.reason,
                "why": item.why.value if item.why else "",
            }
            for item in found
        ])  # fmt: skip
        return
    for item in found:
        click.echo(f"{item.sha256[:12]}\t{item.at}\t{item.department}\t{item.file}\t{item.whereabouts.value}")


@click.command()
@file_argument("workspace")
@click.argument("contribution")
@click.option("--reason", default="")
@click.option("--undo", is_flag=True, help="Take it back in.")
def retract(workspace: Path, contribution: str, reason: str, undo: bool) -> None:
    """Take a received contribution (its SHA-256, or the start of it) out of the city's view."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.retract import restore
    from charter_desktop.usecases.retract import retract as take_back

    with done(open_workspace(workspace, city=True)) as opened:
        item = done(restore(opened, contribution) if undo else take_back(opened, contribution, reason))
    click.echo(f"{item.sha256}\t{item.peer}\t{item.facts.get('file', '')}")


@click.command()
@file_argument("workspace")
@json_option
def conflicts(workspace: Path, as_json: bool) -> None:
    """List conflicts, disagreements and outdated decisions, with the answers to choose from."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.settle import list_conflicts

    with done(open_workspace(workspace, city=True)) as opened:
        found = list_conflicts(opened)
    if as_json:
        print_json([
            {
                "question": item.question,
                "standing": item.standing.value,
                "heads": [
                    {
                        "id": head.id, "field": str(head.field), "department": head.department,
                        "person": head.person, "at": head.at, "value": head.value,
                    }
                    for head in item.heads
                ],
                "decision": answer_json(item.answer) if item.answer else None,
            }
            for item in found
        ])  # fmt: skip
        return
    for item in found:
        click.echo(f"{item.question}\t{item.standing.value}")
        for head in item.heads:
            click.echo(f"  {head.id[:12]}  {head.field}  {head.person}  {head.at}  {_shown(head.value)}")
    count = len(found)
    click.echo(voice().plural("wording", "%n answer(s) to decide", "", 2)(count), err=True)


def _shown(value: Value) -> str:
    """Write an answer, or a column of an action, in one line."""
    if value is None or not (isinstance(value, dict) and "state" in value):
        return json.dumps(value, ensure_ascii=False)
    stated = Answer.from_value(value)
    cells = ", ".join(f"{key}={cell.value or cell.state.value}" for key, cell in stated.cells.items())
    return stated.value or cells or stated.state.value


@click.command()
@file_argument("workspace")
@click.argument("field")
@click.option("--take", default="", help="The head to take: its id, or the start of it.")
@click.option("--value", default="", help="A new value, or the JSON of an answer.")
@click.option("--reason", required=True)
@click.option("--alike", is_flag=True, help="Decide all others between the same sides for the same side.")
def settle(workspace: Path, field: str, take: str, value: str, reason: str, alike: bool) -> None:
    """Decide a conflict or a disagreement, with a reason; a department takes `city` or keeps `own`."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.settle import settle as decide
    from charter_desktop.usecases.settle_alike import settle_alike

    if bool(take) == bool(value):
        raise click.UsageError(voice().say("wording", "Give either --take or --value."))
    if alike and not take:
        raise click.UsageError(voice().say("wording", "--alike decides for a side: give it with --take."))
    with done(open_workspace(workspace)) as opened:
        if opened.about.owner != CITY:
            _answer(opened, field, take, reason)
            return
        if alike:
            made = done(settle_alike(opened, field, take, reason))
        else:
            made = (done(decide(opened, field, take=take, value=value, reason=reason)),)
    for item in made:
        click.echo(f"{item.field}\t{item.id}")


def _answer(opened: "Workspace", field: str, take: str, reason: str) -> None:
    """A department answers what the coordinator decided about its field."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.answer_decision import keep_own, take_decision

    if take not in {"city", "own"}:
        raise click.UsageError(voice().say("wording", "In a department --take is city or own."))
    book = AnswerBook.open(opened)
    refused = take_decision(book, field) if take == "city" else keep_own(book, field, reason)
    if refused:
        refuse(refused)


@click.group()
def trust() -> None:
    """List, accept and revoke the departments' certificates."""


@trust.command("list")
@file_argument("workspace")
@json_option
def list_trust(workspace: Path, as_json: bool) -> None:
    """List the certificates with the codes to compare by telephone."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.trust import list_trust as look

    with done(open_workspace(workspace, city=True)) as opened:
        found = look(opened)
    if as_json:
        print_json([
            {
                "department": item.department, "signer": item.signer, "code": item.code,
                "fingerprint": item.fingerprint, "standing": item.standing.value,
            }
            for item in found
        ])  # fmt: skip
        return
    for item in found:
        click.echo(f"{item.department}\t{item.signer}\t{item.code}\t{item.standing.value}")


@trust.command("accept")
@file_argument("workspace")
@click.argument("code")
def accept_trust(workspace: Path, code: str) -> None:
    """Accept the certificate with this code, once compared; what waited for it is merged."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.trust import accept_trust as accept

    with done(open_workspace(workspace, city=True)) as opened:
        item, merged = done(accept(opened, code))
    click.echo(f"{item.department}\t{item.code}\t{item.standing.value}")
    for line in merged:
        click.echo(str(line.path.name))


@trust.command("revoke")
@file_argument("workspace")
@click.argument("department")
def revoke_trust(workspace: Path, department: str) -> None:
    """Withdraw trust from a department's certificate: its next file waits for a comparison."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.trust import revoke_trust as revoke

    with done(open_workspace(workspace, city=True)) as opened:
        lines = done(revoke(opened, department))
    for item in lines:
        click.echo(f"{item.department}\t{item.code}\t{item.standing.value}")
