"""`receive`: what became of each file that arrived, one line each."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import PATH, REFUSED, done, file_argument, json_option, print_json, voice
from charter_desktop.domain.field import CITY
from charter_desktop.wording.arrivals import changes_sentence
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.safety import not_copied_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.store.workspace import Workspace
    from charter_desktop.usecases.receive import Received


@click.command()
@file_argument("workspace")
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--look", is_flag=True, help="Say what would become of each file; merge nothing.")
@json_option
def receive(workspace: Path, files: tuple[Path, ...], look: bool, as_json: bool) -> None:
    """Receive contributions in a city, returns in a department; exit code 1 when one was refused."""
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.receive import preview

    with done(open_workspace(workspace)) as opened:
        if not look:
            _copy_beforehand(opened)
        if opened.about.owner != CITY:
            if look:
                raise click.UsageError(
                    voice().say("wording", "--look is for the files that a city receives.")
                )
            _receive_returns(opened, files, as_json=as_json)
            return
        lines = preview(opened, files) if look else _merged(opened, files)
    if as_json:
        print_json([_json(line) for line in lines])
    for line in lines if not as_json else ():
        _say(line, workspace, voice())
    if any(line.outcome.value in {"refused", "retracted"} for line in lines):
        click.get_current_context().exit(REFUSED)


def _copy_beforehand(opened: "Workspace") -> None:
    from charter_desktop.usecases.safety_copies import copy_beforehand

    trouble = copy_beforehand(opened)
    if trouble is not None:
        click.echo(not_copied_sentence(trouble, voice()), err=True)


def _receive_returns(opened: "Workspace", files: tuple[Path, ...], *, as_json: bool) -> None:
    """A department takes in what the coordinator sent back."""
    from charter_desktop.usecases.receive_return import receive_return

    found = [done(receive_return(opened, path)) for path in files]
    if as_json:
        print_json([
            {"file": str(path), "comments": one.comments, "decisions": one.decisions, "already": one.already}
            for path, one in zip(files, found, strict=True)
        ])  # fmt: skip
        return
    speech = voice()
    for one in found:
        click.echo(speech.plural("wording", "%n comment(s) stand at your answers.", "", 2)(one.comments))
        if one.decisions:
            said = speech.plural("wording", "%n decision(s) of the coordinator wait for your answer.", "", 2)
            click.echo(said(one.decisions))


def _merged(opened: "Workspace", files: tuple[Path, ...]) -> "list[Received]":
    """Merge with a progress bar on a terminal, without one in a pipe."""
    from charter_desktop.usecases.receive import receive as merge

    if not sys.stderr.isatty() or len(files) == 1:
        return merge(opened, files)
    with click.progressbar(length=len(files), file=sys.stderr) as bar:
        return merge(opened, files, progress=lambda count: _shown_on(bar.update, count - bar.pos))


def _shown_on(update: Callable[[int], None], steps: int) -> bool:
    """Move the progress bar; Ctrl+C stops, the bar never does."""
    update(steps)
    return True


def _json(line: "Received") -> dict[str, object]:
    return {
        "file": str(line.path),
        "outcome": line.outcome.value,
        "sha256": line.sha256,
        "department": line.department,
        "signer": line.signer,
        "new": line.new,
        "changes": _changes_json(line),
        "merged": line.outcome.value == "merged" and not line.tried,
        "compared": line.compared,
        "merged_by": line.person,
        "merged_at": line.at,
        "why": line.refusal.fault.value if line.refusal else "",
    }


def _changes_json(line: "Received") -> dict[str, object] | None:
    found = line.changes
    if found is None:
        return None
    return {
        "new_answers": found.new,
        "changed_answers": found.changed,
        "others": found.others,
        "conflicts": [str(where) for where in found.conflicts],
    }


def _changes(line: "Received", speech: Voice) -> str:
    found = line.changes
    assert found is not None
    return changes_sentence(found.new, found.changed, found.others, len(found.conflicts), speech)


def _say(line: "Received", workspace: Path, speech: Voice) -> None:
    from charter_desktop.usecases.receive import Outcome

    match line.outcome:
        case Outcome.REFUSED | Outcome.PARKED:
            assert line.refusal is not None
            click.echo(refusal_sentence(line.refusal, speech), err=True)
        case Outcome.RETRACTED:
            said = speech.say(
                "wording", "{file}: merged once and retracted since. Take it back in with: {command}"
            )
            undo = f"charter-desktop retract {workspace} {line.sha256[:12]} --undo"
            click.echo(said.format(file=line.path, command=undo), err=True)
        case Outcome.ALREADY if not line.at:
            said = speech.say("wording", "{file}: the same as a file before it.")
            click.echo(said.format(file=line.path))
        case Outcome.ALREADY:
            said = speech.say("wording", "{file}: already merged on {at} by {person}.")
            click.echo(said.format(file=line.path, at=line.at, person=line.person))
        case Outcome.MERGED if line.tried:
            said = speech.say("wording", "{file}: would be merged from {signer} ({department}): {changes}.")
            facts = {"file": line.path, "signer": line.signer, "department": line.department}
            click.echo(said.format(**facts, changes=_changes(line, speech)))
        case Outcome.MERGED:
            _say_merged(line, speech)


def _say_merged(line: "Received", speech: Voice) -> None:
    counted = speech.plural("wording", "{file}: merged, %n new change(s) by {signer} ({department}).", "", 2)
    click.echo(counted(line.new).format(file=line.path, signer=line.signer, department=line.department))
    click.echo(f"  {_changes(line, speech)}")
    if not line.compared:
        note = speech.say("wording", "The certificate of {department} is not compared yet.")
        click.echo(note.format(department=line.department))
