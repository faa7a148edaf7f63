"""`demo`: the whole round of the fictional sample city, file by file."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import refuse
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.wording.sample import sample_sentence
from charter_desktop.wording.voice import LANGUAGES, Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.sample_round import Played


@click.command()
@click.option("--into", type=click.Path(path_type=Path), default=None, help="An empty or new folder.")
@click.option("--no-window", is_flag=True, help="Do not open the window at the end.")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en")
def demo(into: Path | None, no_window: bool, lang: str) -> None:
    """Play the sample city's round through the real verbs, and print each file."""
    from charter_desktop.usecases.sample_round import SampleRound

    folder = (into or Path(tempfile.mkdtemp(prefix="charter-demo-"))).resolve()
    if folder.exists() and not folder.is_dir():
        refuse(Refusal(Fault.ALREADY_THERE, str(folder)))
    if (folder / "city" / "city.charter").exists():
        refuse(Refusal(Fault.ALREADY_THERE, str(folder / "city" / "city.charter")))
    voice = Voice(lang)

    def tell(what: "Played", path: Path | None, facts: Mapping[str, str]) -> None:
        if path is not None:
            click.echo(str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path))
        click.echo("    " + sample_sentence(what.value, voice).format_map(facts))

    click.echo(str(folder))
    try:
        SampleRound(folder, tell).play()
    except OSError as error:
        raise TroubleError.of(error, str(folder)) from error
    if not no_window:
        window = [sys.executable, "-m", "charter_desktop", str(folder / "city" / "city.charter")]
        click.get_current_context().exit(subprocess.run(window, check=False).returncode)  # noqa: S603 - ourselves
