"""`hand-over` and `take-up`: a colleague goes on with the whole workspace."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import PATH, done, file_argument, folder_option, force_option, refuse, voice


@click.command("hand-over")
@file_argument("workspace")
@click.option("--to", metavar="NAME", default="", help="The colleague who goes on.")
@click.option("--into", type=PATH, metavar="FILE", help="The file for the colleague.")
@click.option("--undo", is_flag=True, help="Go on here after all: nobody took the file up.")
@force_option
def hand_over(workspace: Path, to: str, into: Path | None, undo: bool, force: bool) -> None:
    """Write a file with the whole workspace for a colleague; nothing is sent from here any more."""
    from charter_desktop.usecases.hand_over import hand_over as give
    from charter_desktop.usecases.hand_over import take_handing_back
    from charter_desktop.usecases.open_workspace import open_workspace

    if undo is (into is not None or bool(to)):
        raise click.UsageError(voice().say("wording", "Name --to and --into, or --undo alone."))
    with done(open_workspace(workspace)) as opened:
        if into is None:
            refused = take_handing_back(opened)
            if refused is not None:
                refuse(refused)
            return
        done(give(opened, to, into, force=force))
    click.echo(str(into))


@click.command("take-up")
@file_argument("handed")
@folder_option()
@click.option("--name", required=True)
@click.option("--function", required=True)
def take_up(handed: Path, into: Path, name: str, function: str) -> None:
    """Go on with a workspace that a colleague handed over; prints the code that the coordinator compares."""
    from charter_desktop.usecases.hand_over import take_up as receive
    from charter_desktop.usecases.identify import describe_key

    with done(receive(handed, into, name, function)) as opened:
        click.echo(describe_key(opened)["code"])
