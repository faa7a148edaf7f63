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
@click.option("--round", "round_label", default="", help="The reporting period, such as 2026.")
@click.option("--kit", type=PATH, help="A round kit of the secretariat: its questionnaires and rules.")
@click.option("--coordinator", default="Integration coordinator", help="Your name.")
@click.option("--function", default="Integration coordinator", help="Your function.")
@click.option("--questionnaire", type=PATH, multiple=True, help="An XLSForm; repeatable.")
@click.option("--from", "last", type=PATH, help="Last round's city file, or its submission.")
@click.option("--department", nargs=2, multiple=True, metavar="ID NAME", help="Who takes part; repeatable.")
@click.option("--deadline", default="", help="The deadline of all departments, YYYY-MM-DD.")
@click.option("--invite", "invitations", type=PATH, metavar="FOLDER", help="Write the invitations at once.")
def new(
    workspace: Path,
    name: str,
    country: str,
    round_label: str,
    kit: Path | None,
    coordinator: str,
    function: str,
    questionnaire: tuple[Path, ...],
    last: Path | None,
    department: tuple[tuple[str, str], ...],
    deadline: str,
    invitations: Path | None,
) -> None:
    """Start a city's file for one round, from a round kit, or with the questionnaires given or shipped."""
    from charter_desktop.usecases.open_round import PlannedDepartment, RoundWish, open_round
    from charter_desktop.usecases.start_city import NewCity

    asked = NewCity(name, country, round_label or _round_of(kit), coordinator, function)
    planned = tuple(PlannedDepartment(*one) for one in department)
    wish = RoundWish(workspace, asked, kit, questionnaire, last, planned, deadline, invitations)
    opened = done(open_round(wish))
    opened.workspace.close()
    click.echo(str(workspace))
    for path in opened.invitations:
        click.echo(str(path))


def _round_of(kit: Path | None) -> str:
    """Give the round that a kit was made for; the round must be said where there is none."""
    if kit is None:
        raise click.UsageError(voice().say("wording", "Say which round it is with --round."))
    from charter_desktop.usecases.round_kit import read_kit

    read = done(read_kit(kit))
    read.letter.container.close()
    return read.round


@city.command()
@file_argument("workspace")
@click.option("--use", type=PATH, help="A rule file (TOML); it may only be stricter.")
@json_option
def rules(workspace: Path, use: Path | None, as_json: bool) -> None:
    """Show the protection rules in force, or use stricter ones."""
    from charter_desktop.usecases.describe_kit import rules_words
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.rules import rules_of_round, use_rules

    with done(open_workspace(workspace, city=True)) as opened:
        if use is not None:
            done(use_rules(opened, use))
        found = rules_of_round(opened)
    if as_json:
        print_json({
            "version": found.version, "average_base": found.average_base, "firms": found.firms,
            "classes": {
                name: {"threshold": one.threshold, "round": one.base, "percent_base": one.percent_base}
                for name, one in found.classes.items()
            },
        })  # fmt: skip
        return
    click.echo(rules_words(found, voice()))


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


@city.command()
@file_argument("workspace")
@folder_option()
@click.option("--round", "label", required=True, help="The name of the progress round, such as 2027.")
@click.option("--deadline", default="", help="YYYY-MM-DD")
@click.option("--invite", "invitations", type=PATH, metavar="FOLDER", help="Write the invitations at once.")
@json_option
def progress(
    workspace: Path, into: Path, label: str, deadline: str, invitations: Path | None, as_json: bool
) -> None:
    """Start a round that asks departments only how far the actions of the plan are."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.progress_round import start_progress

    with done(open_workspace(workspace, city=True)) as opened:
        made = done(start_progress(opened, into, label, deadline=deadline, invitations=invitations))
    made.workspace.close()
    if as_json:
        print_json({
            "workspace": str(into), "actions": made.actions, "departments": list(made.departments),
            "invitations": [str(path) for path in made.invitations],
        })  # fmt: skip
        return
    for path in (into, *made.invitations):
        click.echo(str(path))


@city.command()
@file_argument("workspace")
@click.option("--until", default="", help="The last day on which raw figures are kept, YYYY-MM-DD.")
@click.option("--force", is_flag=True, help="Also a day that is over, or before a deadline of the round.")
def retention(workspace: Path, until: str, force: bool) -> None:
    """Show or set until when raw figures are kept; it travels with the invitations."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.retention import set_retention
    from charter_desktop.usecases.setup import read_setup

    with done(open_workspace(workspace, city=True)) as opened:
        if until:
            done(set_retention(opened, until, force=force))
        click.echo(read_setup(opened).retention)


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
    if found.departments:
        joined = voice().say("wording", "Departments that take part again: {names}")
        click.echo(joined.format(names=", ".join(found.departments)))
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
