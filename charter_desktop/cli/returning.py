"""`comment` and `return`: what the coordinator has to say about a department's answers."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import (
    done,
    file_argument,
    folder_option,
    force_option,
    json_option,
    mail_option,
    print_json,
    refuse,
    voice,
)


@click.command()
@file_argument("workspace")
@click.argument("field", required=False, default="")
@click.argument("text", required=False, default="")
@click.option("--withdraw", default="", metavar="ID", help="Take a comment back.")
@json_option
def comment(workspace: Path, field: str, text: str, withdraw: str, as_json: bool) -> None:
    """Comment on a department's field, such as hr/answer/EM1.1; without one the comments are listed."""
    from charter_desktop.usecases import comments
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=True if field or withdraw else None)) as opened:
        if withdraw:
            refused = comments.withdraw_comment(opened, withdraw)
            if refused:
                refuse(refused)
        elif field:
            done(comments.comment(opened, field, text))
        listed = comments.list_comments(opened)
    if as_json:
        print_json([
            {"id": one.id, "field": str(one.field), "text": one.text, "person": one.person, "at": one.at}
            for one in listed
        ])  # fmt: skip
        return
    for one in listed:
        click.echo(f"{one.id}\t{one.field}\t{one.text}")


@click.command("return")
@file_argument("workspace")
@click.argument("department")
@folder_option()
@force_option
@mail_option
def send_back(workspace: Path, department: str, into: Path, force: bool, mail: bool) -> None:
    """Send a department's answers back with comments, and with what was decided about them."""
    from charter_desktop.usecases.mail_draft import write_mail
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.send_back import send_back as write
    from charter_desktop.usecases.setup import read_setup

    with done(open_workspace(workspace, city=True)) as opened:
        made = done(write(opened, department, into, force=force))
        setup = read_setup(opened)
    click.echo(str(made.sent.path))
    known = setup.department(department)
    if mail:
        name = known.name if known else department
        click.echo(str(write_mail(made.sent.path, "return", setup, voice().language, department=name).path))
