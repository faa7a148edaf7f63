"""`publish`, `submit`, `sign`: from the city to documents and to the signed bundle."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import (
    PATH,
    REFUSED,
    done,
    file_argument,
    folder_option,
    force_option,
    json_option,
    mail_option,
    print_json,
    voice,
)


@click.command()
@file_argument("workspace")
@click.argument("what", type=click.Choice(["plan", "report", "mayor", "feedback"]))
@click.option(
    "--lang", "languages", type=click.Choice(["en", "es"]), multiple=True, help="May be given twice."
)
@click.option(
    "--department", "departments", multiple=True, metavar="ID", help="Whose feedback sheet (default: all)."
)
@folder_option()
@force_option
def publish(
    workspace: Path,
    what: str,
    languages: tuple[str, ...],
    departments: tuple[str, ...],
    into: Path,
    force: bool,
) -> None:
    """Write the plan, the report, the mayor's page or departments' feedback sheets as PDF.

    What is undecided stands as such in them.
    """
    from charter_desktop.usecases.departments import list_departments
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.publish_documents import order, publish_documents

    if departments and what != "feedback":
        raise click.UsageError(voice().say("wording", "--department is only for feedback."))
    with done(open_workspace(workspace, city=True)) as opened:
        whose = departments or [one.id for one in list_departments(opened)]
        for path in done(
            publish_documents(
                opened, order([what], languages or [voice().language], whose), into, force=force
            )
        ):
            click.echo(str(path))


@click.command()
@file_argument("workspace")
@folder_option()
@force_option
@mail_option
@json_option
def submit(workspace: Path, into: Path, force: bool, mail: bool, as_json: bool) -> None:
    """Write the signed bundle for EUROCITIES; refused while an answer is undecided."""
    from charter_desktop.usecases.mail_draft import write_mail
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.setup import read_setup
    from charter_desktop.usecases.submit import submit as write

    with done(open_workspace(workspace, city=True)) as opened:
        made = done(write(opened, into, force=force))
        setup = read_setup(opened)
    if mail:
        write_mail(made.sent.path, "submission", setup, voice().language)
    if as_json:
        print_json({
            "file": str(made.sent.path), "sha256": made.sent.sha256, "answers": made.answers,
            "actions": made.actions, "contributions": made.contributions,
        })  # fmt: skip
        return
    click.echo(str(made.sent.path))


@click.command()
@file_argument("file")
@click.option("--as", "role", required=True, metavar="ROLE", help="In which role, such as Mayor.")
@click.option("--workspace", type=PATH, required=True, help="The file whose key signs.")
@click.option("--into", type=PATH, metavar="FILE", help="Another file to write.")
@force_option
def sign(file: Path, role: str, workspace: Path, into: Path | None, force: bool) -> None:
    """Add a signature to a container or a PDF, and check it afterwards."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.sign_file import sign_file

    with done(open_workspace(workspace)) as opened:
        made = done(sign_file(opened, file, role, into, force=force))
    speech = voice()
    if made.intact:
        counted = speech.plural("wording", "{file}: signed by {who}; %n signature(s), all intact.", "", 2)
        said = counted(made.signatures)
    else:
        said = speech.say("wording", "{file}: signed by {who}, but the check afterwards found a fault.")
    click.echo(said.format(file=made.path, who=made.who), err=not made.intact)
    click.get_current_context().exit(0 if made.intact else REFUSED)
