"""`city` and `invite`: the coordinator sets up a round."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import (
    PATH,
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
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.wording.issues import issue_sentence


@click.group()
def city() -> None:
    """Start a city's file, list its departments, add a questionnaire."""


@city.command()
@file_argument("workspace")
@click.option("--name", required=True, help="The city's name.")
@click.option("--country", required=True, help="Two letters, such as ES.")
@click.option("--round", "round_label", required=True, help="The reporting period, such as 2026.")
@click.option("--coordinator", default="Integration coordinator", help="Your name.")
@click.option("--function", default="Integration coordinator", help="Your function.")
@click.option("--questionnaire", type=PATH, multiple=True, help="An XLSForm; repeatable.")
def new(
    workspace: Path,
    name: str,
    country: str,
    round_label: str,
    coordinator: str,
    function: str,
    questionnaire: tuple[Path, ...],
) -> None:
    """Start a city's file for one round, with the shipped questionnaires or those given."""
    from charter_desktop.usecases.found_city import found_city
    from charter_desktop.usecases.start_city import NewCity

    asked = NewCity(name, country, round_label, coordinator, function)
    done(found_city(workspace, asked, questionnaire)).close()
    click.echo(str(workspace))


@city.command()
@file_argument("workspace")
@click.option("--add", nargs=2, multiple=True, metavar="ID NAME", help="Add a department.")
@click.option(
    "--form", "forms", multiple=True, help="Questionnaires of the added department (default: its id)."
)
@click.option("--deadline", default="", help="YYYY-MM-DD")
@json_option
def departments(
    workspace: Path, add: tuple[tuple[str, str], ...], forms: tuple[str, ...], deadline: str, as_json: bool
) -> None:
    """List the departments of the round, or add some."""
    from charter_desktop.usecases.departments import add_department, list_departments
    from charter_desktop.usecases.invite import list_invited
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=True)) as opened:
        for department_id, name in add:
            done(add_department(opened, department_id, name, forms=forms, deadline=deadline))
        listed, invited = list_departments(opened), list_invited(opened)
    if as_json:
        print_json([
            {
                "id": item.id, "name": item.name, "deadline": item.deadline, "forms": list(item.forms),
                "invited": invited.get(item.id, ""),
            }
            for item in listed
        ])  # fmt: skip
        return
    for item in listed:
        click.echo(f"{item.id}\t{item.name}\t{item.deadline}")


@city.command()
@file_argument("workspace")
@click.option("--add", type=PATH, required=True, help="An XLSForm workbook.")
@click.option("--for", "department", default="", help="Give it to this department now.")
@json_option
def questionnaire(workspace: Path, add: Path, department: str, as_json: bool) -> None:
    """Add a questionnaire or a new version of one."""
    from charter_desktop.usecases.departments import assign, list_departments
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.questionnaire import import_questionnaire

    with done(open_workspace(workspace, city=True)) as opened:
        wanted = [item for item in list_departments(opened) if item.id == department]
        if department and not wanted:
            refuse(Refusal(Fault.NO_SUCH_DEPARTMENT, department))
        imported = done(import_questionnaire(opened, add))
        for item in wanted:
            done(assign(opened, item.id, item.name, forms=[imported.form_id], deadline=item.deadline))
    if as_json:
        print_json({
            "form_id": imported.form_id, "version": imported.version, "sha256": imported.sha256,
            "questions": imported.questions,
        })  # fmt: skip
        return
    count = imported.questions
    said = voice().plural("wording", "{form} version {version}: %n question(s)", "", 2)(count)
    click.echo(said.format(form=imported.form_id, version=imported.version))
    for issue in imported.issues:
        click.echo(issue_sentence(issue, voice()), err=True)


@city.command("carry-over")
@file_argument("workspace")
@click.option("--from", "last", type=PATH, required=True, help="Last round's city file, or its submission.")
@json_option
def carry_over(workspace: Path, last: Path, as_json: bool) -> None:
    """Take last round over: its answers appear beside this round's questions, its departments take part."""
    from charter_desktop.usecases.carry_over import carry_over as take_over
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=True)) as opened:
        found = done(take_over(opened, last))
    if as_json:
        print_json({
            "round": found.round, "answers": found.answers, "departments": list(found.departments),
            "actions": found.actions,
        })  # fmt: skip
        return
    said = voice().plural(
        "wording", "%n answer(s) of the round {round} stand beside the questions now.", "", 2
    )
    click.echo(said(found.answers).format(round=found.round))
    if found.actions:
        click.echo(
            voice().plural("wording", "%n action(s) of the last plan are to review.", "", 2)(found.actions)
        )


@click.command()
@file_argument("workspace")
@click.argument("department", nargs=-1)
@folder_option()
@force_option
@mail_option
def invite(workspace: Path, department: tuple[str, ...], into: Path, force: bool, mail: bool) -> None:
    """Write invitations, for all departments or those named."""
    from charter_desktop.usecases.departments import list_departments
    from charter_desktop.usecases.invite import invite as write_invitation
    from charter_desktop.usecases.mail_draft import write_mail
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.setup import read_setup

    with done(open_workspace(workspace, city=True)) as opened:
        setup = read_setup(opened)
        for name in department or [item.id for item in list_departments(opened)]:
            sent = done(write_invitation(opened, name, into, force=force))
            click.echo(str(sent.path))
            known = setup.department(name)
            if mail and known is not None:
                write_mail(sent.path, "invitation", setup, voice().language, department=known.name)
