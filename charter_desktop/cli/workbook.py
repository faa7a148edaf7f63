"""`template` and `fill`: questions out to a spreadsheet, answers back in."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from charter_desktop.cli.speaking import (
    REFUSED,
    done,
    file_argument,
    folder_option,
    force_option,
    json_option,
    print_json,
    voice,
)

if TYPE_CHECKING:
    from charter_desktop.usecases.fill_value import FillChange, FillPreview


@click.command()
@file_argument("workspace")
@folder_option()
@click.option("--lang", "language", type=click.Choice(["en", "es"]), default="en", help="Its language.")
@force_option
def template(workspace: Path, into: Path, language: str, force: bool) -> None:
    """Write an Excel template with the questions of a department and what is answered so far."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.workbook_template import write_template

    with done(open_workspace(workspace)) as opened:
        made = done(write_template(AnswerBook.open(opened), into, language, force=force))
    click.echo(str(made))


@click.command()
@file_argument("workspace")
@file_argument("file")
@click.option("--preview", is_flag=True, help="Say what would change and write nothing.")
@click.option("--overwrite", is_flag=True, help="Also what was changed here after the template was made.")
@json_option
def fill(workspace: Path, file: Path, preview: bool, overwrite: bool, as_json: bool) -> None:
    """Take answers over from a filled template, or from JSON as `answers --json` prints it.

    Cells with a problem are left out and told on standard error; then the exit code is 1.
    """
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.fill import apply_fill, preview_fill
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        book = AnswerBook.open(opened)
        found = done(preview_fill(book, file, voice()))
        chosen = found.changes if overwrite else found.usual()
        taken = 0 if preview else apply_fill(book, chosen)
    if as_json:
        print_json(_json(found, taken))
    else:
        _tell(found, taken, preview=preview, overwrite=overwrite)
    left = not preview and len(chosen) < len(found.changes)
    click.get_current_context().exit(REFUSED if found.problems or left else 0)


def _tell(found: "FillPreview", taken: int, *, preview: bool, overwrite: bool) -> None:
    from charter_desktop.wording.fills import cell_sentence

    for change in found.changes:
        click.echo(_line(change))
        if change.overwrites and not overwrite:
            said = voice().say(
                "wording", "{place} was changed here after the template was made; --overwrite takes it over."
            )
            click.echo(said.format(place=change.place), err=True)
    for problem in found.problems:
        click.echo(cell_sentence(problem, voice()), err=True)
    if preview:
        click.echo(
            voice().plural("wording", "%n answer(s) would change", "", 2)(len(found.changes)), err=True
        )
    else:
        click.echo(voice().plural("wording", "%n answer(s) taken over", "", 2)(taken), err=True)


def _line(change: "FillChange") -> str:
    """Give one change as a line: where, what, before and after."""
    words = (change.place, change.label, f"{change.before or '-'} -> {change.after or '-'}", change.remark)
    return "\t".join(" ".join(word.split()) for word in words if word)


def _json(found: "FillPreview", taken: int) -> dict[str, Any]:
    from charter_desktop.wording.fills import cell_sentence

    return {
        "changes": [
            {
                "place": change.place,
                "question": change.question,
                "label": change.label,
                "before": change.before,
                "after": change.after,
                "overwrites": change.overwrites,
                "remark": change.remark,
            }
            for change in found.changes
        ],
        "problems": [
            {
                "place": problem.place,
                "doubt": problem.doubt.value,
                "facts": dict(problem.facts),
                "sentence": cell_sentence(problem, voice()),
            }
            for problem in found.problems
        ],
        "taken": taken,
    }
