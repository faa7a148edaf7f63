"""`close-round`: erase raw figures when the time for keeping them is over, and keep a record of it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import PATH, confirm, done, file_argument, json_option, print_json, voice
from charter_desktop.domain.field import CITY
from charter_desktop.wording.closings import copies_words, erased_lines, own_answers_sentence

if TYPE_CHECKING:
    from charter_desktop.usecases.close_round import ClosedRecord, Closing


@click.command()
@file_argument("workspace")
@click.option("--yes", is_flag=True, help="Do not ask; the copies beside the file are removed as well.")
@click.option("--keep-copies", is_flag=True, help="Leave the copies beside the file.")
@click.option("--pdf", type=PATH, metavar="FOLDER", help="Write the record of erasure as a PDF.")
@json_option
def close_round(workspace: Path, yes: bool, keep_copies: bool, pdf: Path | None, as_json: bool) -> None:
    """Erase the raw figures of a round for good; of one that is closed the record is shown."""
    from charter_desktop.usecases.close_round import close_round as close
    from charter_desktop.usecases.close_round import look_at_closing
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        closing, city = look_at_closing(opened), opened.about.owner == CITY
    record = closing.record
    copies = () if keep_copies else closing.erased.copies
    if record is not None and (closing.cut_off or (copies and yes)):
        record = done(close(workspace, copies if yes else ()))
    elif record is None:
        if closing.is_due and not yes:
            _ask(closing, copies, workspace, city=city)
        record = done(close(workspace, copies))
    assert record is not None
    written = _write(workspace, pdf) if pdf else ""
    _print(record, written, as_json=as_json)


def _ask(closing: "Closing", copies: tuple[str, ...], workspace: Path, *, city: bool) -> None:
    erased = closing.erased
    lines = (
        *erased_lines(erased.drafts, erased.unread, erased.files, voice()),
        copies_words(copies, voice()),
    )
    for line in filter(None, lines):
        click.echo(line, err=True)
    if city:
        click.echo(own_answers_sentence(voice()), err=True)
    asked = voice().say("wording", "Erase this from {place} for good?").format(place=workspace)
    confirm(asked)


def _write(workspace: Path, folder: Path) -> str:
    from charter_desktop.usecases.closing_record import write_record
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        return str(done(write_record(opened, voice().language, folder)))


def _print(record: "ClosedRecord", written: str, *, as_json: bool) -> None:
    from charter_desktop.usecases.closing_record import said_record

    erased = record.erased
    if as_json:
        print_json({
            "at": record.at, "person": record.person, "function": record.function,
            "retention": record.retention, "hash": record.hash, "code": record.code, "pdf": written,
            "erased": {
                "drafts": erased.drafts, "unread": erased.unread, "files": erased.files,
                "copies": list(erased.copies),
            },
        })  # fmt: skip
        return
    for name, said in said_record(record, voice()):
        click.echo(f"{name}\t{said}")
    if written:
        click.echo(written)
