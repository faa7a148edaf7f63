"""`doctor`, `backup`, `restore`, `identity`: looking after a workspace and its key."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import (
    REFUSED,
    done,
    file_argument,
    folder_option,
    force_option,
    json_option,
    name_newest_copy,
    print_json,
    refuse,
    voice,
)
from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.wording.faults import trouble_sentence
from charter_desktop.wording.safety import moment
from charter_desktop.wording.shown import size_words


@click.command()
@file_argument("workspace")
@json_option
def doctor(workspace: Path, as_json: bool) -> None:
    """Read everything in a workspace and compare it with its hashes."""
    from charter_desktop.usecases.doctor import Examination, examine
    from charter_desktop.usecases.open_workspace import open_workspace

    try:
        with done(open_workspace(workspace)) as opened:
            found = examine(opened)
    except TroubleError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
        found = Examination(0, 0, (trouble_sentence(error, voice()),))
    if as_json:
        print_json({
            "healthy": found.healthy, "revisions": found.revisions, "documents": found.documents,
            "faults": list(found.faults),
        })  # fmt: skip
    else:
        for fault in found.faults:
            click.echo(fault, err=True)
        if not found.healthy:
            name_newest_copy(workspace, voice())
        count = found.revisions
        click.echo(voice().plural("wording", "%n change(s) read and compared.", "", 2)(count))
    click.get_current_context().exit(0 if found.healthy else REFUSED)


@click.command()
@file_argument("workspace")
@folder_option()
@force_option
def backup(workspace: Path, into: Path, force: bool) -> None:
    """Write a checked copy of a workspace."""
    from charter_desktop.usecases.keep_safe import back_up_workspace
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        refusal = back_up_workspace(opened, into, force=force)
    if isinstance(refusal, Refusal):
        refuse(refusal)
    click.echo(str(into))


@click.command()
@file_argument("backup_file")
@folder_option()
@force_option
def restore(backup_file: Path, into: Path, force: bool) -> None:
    """Put a backup in a workspace's place; what was there is kept as NAME.before."""
    from charter_desktop.usecases.keep_safe import restore_workspace

    done(restore_workspace(backup_file, into, force=force))
    click.echo(str(into))


@click.command()
@file_argument("workspace")
@json_option
def backups(workspace: Path, as_json: bool) -> None:
    """List the safety copies that the program made by itself, newest first; `restore` takes any of them."""
    from charter_desktop.usecases.safety_copies import list_safety_copies

    found = list_safety_copies(workspace)
    if as_json:
        print_json([
            {"file": str(one.path), "at": one.at.isoformat(), "changes": one.changes} for one in found
        ])  # fmt: skip
        return
    if not found:
        said = voice().say("wording", "There is no safety copy of {place} yet.")
        click.echo(said.format(place=workspace), err=True)
    for one in found:
        click.echo(f"{moment(one.at)}\t{size_words(one.path.stat().st_size, voice())}\t{one.path}")


@click.group()
def identity() -> None:
    """The key that you sign with."""


@identity.command()
@file_argument("workspace")
@json_option
def show(workspace: Path, as_json: bool) -> None:
    """Show whose key it is, and the code to compare by telephone."""
    from charter_desktop.usecases.identify import describe_key
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        facts = describe_key(opened)
    if as_json:
        print_json(facts)
        return
    for name, value in facts.items():
        click.echo(f"{name}\t{value}")


@identity.command()
@file_argument("workspace")
@click.option("--name", required=True)
@click.option("--function", required=True)
def new(workspace: Path, name: str, function: str) -> None:
    """Make a new key for this workspace, for a successor or after a loss."""
    from charter_desktop.usecases.identify import describe_key, replace_key
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        done(replace_key(opened, name, function))
        click.echo(describe_key(opened)["code"])


@identity.command("export")
@file_argument("workspace")
@folder_option()
@force_option
def export_key(workspace: Path, into: Path, force: bool) -> None:
    """Write the key as PKCS#12, with the passphrase that the workspace uses."""
    from charter_desktop.usecases.identify import export_key as write_key
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        done(write_key(opened, into, force=force))
    click.echo(str(into))


@identity.command("import")
@file_argument("workspace")
@file_argument("key_file")
def import_key(workspace: Path, key_file: Path) -> None:
    """Use a key that you have already (PKCS#12); its passphrase is asked for."""
    from charter_desktop.usecases.identify import describe_key
    from charter_desktop.usecases.identify import import_key as read_key
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        done(read_key(opened, key_file, lambda: click.prompt("Passphrase", hide_input=True, err=True)))
        click.echo(describe_key(opened)["code"])


@click.command("double-click")
@click.option("--undo", is_flag=True, help="Take it back.")
def double_click(undo: bool) -> None:
    """Have a double click on .charter and .asice files open this program, for your account alone."""
    from charter_desktop.usecases.open_by_double_click import open_by_double_click

    for path in done(open_by_double_click(wanted=not undo)):
        click.echo(str(path))
