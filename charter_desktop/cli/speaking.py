"""How commands end: sentences on standard error, JSON on standard output, exit codes.

0 done; 1 the input was refused; 2 wrong usage; 3 the environment (disk full, locked, no permission).
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from charter_desktop.domain.refusal import Refusal
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.voice import Voice

REFUSED = 1
ENVIRONMENT = 3

PATH = click.Path(path_type=Path, readable=False)
"""A path; whether it exists and may be read is the verb's to say."""

_Value = TypeVar("_Value")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def voice() -> Voice:
    """Give the language that the command line was asked to speak."""
    return Voice(click.get_current_context().find_root().params.get("lang") or "en")


def refuse(refusal: Refusal) -> NoReturn:
    """End with one sentence that says what is wrong and where."""
    click.echo(refusal_sentence(refusal, voice()), err=True)
    sys.exit(REFUSED)


def done(result: _Value | Refusal) -> _Value:
    """Give a verb's result, or end with its refusal."""
    if isinstance(result, Refusal):
        refuse(result)
    return result


def name_newest_copy(path: Path, speech: Voice) -> None:
    """Say which safety copy can take the place of a damaged file, if there is one."""
    from charter_desktop.usecases.safety_copies import list_safety_copies
    from charter_desktop.wording.safety import newest_sentence

    for newest in list_safety_copies(path)[:1]:
        click.echo(newest_sentence(str(newest.path), newest.at, speech), err=True)


def confirm(question: str) -> None:
    """Ask on standard error; anything but a yes in the language of messages ends the command."""
    yes = voice().say("wording", "yes")
    hint = f"{question} [{yes[0]}/N]"
    typed = click.prompt(hint, default="", show_default=False, err=True).strip().casefold()
    if typed not in {yes, yes[0], "y", "yes", "si"}:
        raise click.Abort


def print_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON can say
    """Print one JSON document and nothing else."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True))


def file_argument(name: str) -> Callable[[_Command], _Command]:
    """Declare a positional argument that is a path; whether it exists is the verb's to say."""
    return click.argument(name, type=PATH)


def folder_option(name: str = "--into") -> Callable[[_Command], _Command]:
    """Declare the folder or file that a command writes to."""
    return click.option(name, type=PATH, required=True, metavar="PATH")


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
force_option = click.option("--force", is_flag=True, help="Replace a file that is there already.")

mail_option = click.option("--mail", is_flag=True, help="Write an e-mail draft beside the file.")
"""`--mail`: whoever writes a file gets the message that it travels with."""
