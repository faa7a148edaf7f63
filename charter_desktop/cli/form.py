"""`form`: check and convert questionnaires."""

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
    print_json,
    refuse,
    voice,
)
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.wording.issues import issue_sentence


@click.group()
def form() -> None:
    """Check an XLSForm workbook, or convert it."""


@form.command()
@click.argument("workbooks", nargs=-1, required=True, type=PATH)
@json_option
def check(workbooks: tuple[Path, ...], as_json: bool) -> None:
    """Print every issue with sheet, row and column; exit code 1 when one is an error.

    Several workbooks are those of one round: the same question must be the same in all of them.
    """
    from charter_desktop.forms.issue import Severity
    from charter_desktop.usecases.questionnaire import check_questionnaires

    checked = done(check_questionnaires(workbooks))
    issues = [(one.path, item) for one in checked for item in one.issues]
    if as_json:
        print_json([
            {
                **({"file": str(path)} if len(workbooks) > 1 else {}),
                "severity": item.severity.value, "code": item.code.value,
                "sheet": item.sheet, "row": item.row, "column": item.column, "position": item.position,
                "sentence": issue_sentence(item, voice()),
            }
            for path, item in issues
        ])  # fmt: skip
    else:
        for path, item in issues:
            click.echo(
                f"{path}: {issue_sentence(item, voice())}"
                if len(workbooks) > 1
                else issue_sentence(item, voice())
            )
    errors = any(item.severity is Severity.ERROR for _, item in issues)
    click.get_current_context().exit(REFUSED if errors else 0)


@form.command()
@file_argument("workbook")
@folder_option()
@force_option
def convert(workbook: Path, into: Path, force: bool) -> None:
    """Convert a workbook to XForm XML."""
    from charter_desktop.usecases.questionnaire import read_workbook

    read = done(read_workbook(workbook))
    for item in read.issues:
        click.echo(issue_sentence(item, voice()), err=True)
    if read.form is None:
        refuse(Refusal(Fault.NOT_A_QUESTIONNAIRE, str(workbook), causes=read.issues))
    if into.exists() and not force:
        refuse(Refusal(Fault.ALREADY_THERE, str(into)))
    try:
        into.write_bytes(read.form.xform)
    except OSError as error:
        raise TroubleError.of(error, str(into)) from error
    click.echo(str(into))
