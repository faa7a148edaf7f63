"""`remind`: who is late, and the e-mail drafts that say so politely."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import (
    PATH,
    done,
    file_argument,
    force_option,
    json_option,
    print_json,
    voice,
)
from charter_desktop.wording.reminders import open_since

if TYPE_CHECKING:
    from charter_desktop.usecases.late import Open


@click.command()
@file_argument("workspace")
@click.argument("department", nargs=-1)
@click.option(
    "--into", type=PATH, metavar="FOLDER", help="Write the drafts here; without it they are listed."
)
@click.option(
    "--due-in", type=click.IntRange(0, 366), default=0, help="Also whose deadline comes in so many days."
)
@force_option
@json_option
def remind(
    workspace: Path, department: tuple[str, ...], into: Path | None, due_in: int, force: bool, as_json: bool
) -> None:
    """List who is late, and write a reminder for each of them or for those named."""
    from charter_desktop.usecases.late import list_late
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.remind import remind as write_reminder
    from charter_desktop.usecases.remind import word_reminder

    written: dict[str, Path] = {}
    with done(open_workspace(workspace, city=True)) as opened:
        language = voice().language
        late = list_late(opened, due_in)
        if department:
            late = tuple(done(word_reminder(opened, name, language)).open for name in department)
        if into is not None:
            for name in [one.department.id for one in late]:
                written[name] = done(write_reminder(opened, name, into, language, force=force))
    _print(late, written, as_json=as_json)


def _print(late: "tuple[Open, ...]", written: dict[str, Path], *, as_json: bool) -> None:
    if as_json:
        print_json([
            {
                "department": one.department.id, "name": one.department.name,
                "deadline": one.department.deadline, "days": one.days, "waiting": one.waiting.value,
                "returned": one.returned, "comments": one.comments, "reminded": one.reminded,
                "written": str(written.get(one.department.id, "")),
            }
            for one in late
        ])  # fmt: skip
        return
    for one in late:
        name = one.department
        path = written.get(name.id, "")
        click.echo(f"{name.id}\t{name.name}\t{open_since(one.days, voice())}\t{one.reminded}\t{path}")
