"""The command line: every group of commands is a module that loads when one of its commands runs."""

import importlib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import ENVIRONMENT, REFUSED, name_newest_copy
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError

if TYPE_CHECKING:
    from charter_desktop.wording.voice import Voice

_COMMANDS = {
    "accept": "department",
    "answer": "department",
    "answers": "department",
    "ask-for": "department",
    "approve": "department",
    "attach": "evidence",
    "backup": "care",
    "backups": "care",
    "check": "department",
    "city": "city",
    "close-round": "closing",
    "comment": "returning",
    "compare": "comparing",
    "computed": "comparing",
    "conflicts": "merging",
    "contribute": "department",
    "demo": "demo",
    "double-click": "care",
    "doctor": "care",
    "evidence": "evidence",
    "fill": "workbook",
    "form": "form",
    "hand-over": "handing",
    "history": "history",
    "identity": "care",
    "inbox": "merging",
    "invite": "city",
    "kit": "kit",
    "plan": "plan",
    "publish": "publishing",
    "receive": "receiving",
    "release": "department",
    "remind": "reminding",
    "restore": "care",
    "restore-day": "history",
    "restore-field": "history",
    "retract": "merging",
    "return": "returning",
    "settle": "merging",
    "sign": "publishing",
    "source": "source",
    "submit": "publishing",
    "take-back": "history",
    "take-up": "handing",
    "template": "workbook",
    "translate": "english",
    "trust": "merging",
    "verify": "verifying",
}


_NAMES = {"return": "send_back"}
"""Commands whose function can't be called like them: the word is Python's."""

_OWN_LANGUAGE = {"publish", "demo", "template"}
"""Commands whose `--lang` is the language of what they write."""


class _Commands(click.Group):
    """Loads a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        name = _NAMES.get(cmd_name, cmd_name.replace("-", "_"))
        found: click.Command = getattr(importlib.import_module(f"charter_desktop.cli.{module}"), name)
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--lang", type=click.Choice(["en", "es"]), default="en", help="The language of messages.")
@click.version_option(metadata.version("charter-desktop"), prog_name="charter-desktop")
def program(lang: str) -> None:
    """Fill in, merge, sign and publish a city's report on the Integrating Cities Charter."""
    assert lang


def run(words: list[str]) -> int:
    """Run one command; gives its exit code."""
    words = _language_first(words)
    try:
        code = _main(words)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else REFUSED
    except (TroubleError, OSError) as error:
        # an OSError comes from standard output that is full or gone: verbs name their own troubles
        trouble = error if isinstance(error, TroubleError) else TroubleError.of(error, "-")
        _tell(trouble, _voice(words))
        return REFUSED if trouble.trouble is Trouble.CLOSED else ENVIRONMENT
    return code if isinstance(code, int) else 0


def _tell(trouble: TroubleError, speech: "Voice") -> None:
    """Say what is wrong around the program; of a damaged file also which copy can take its place."""
    from charter_desktop.wording.faults import trouble_sentence

    click.echo(trouble_sentence(trouble, speech), err=True)
    if trouble.trouble is Trouble.DAMAGED:
        name_newest_copy(Path(trouble.place), speech)


def _main(words: list[str]) -> object:
    """Run one command, unless a word is no text: bytes that are not UTF-8 arrive as half characters."""
    for word in words:
        try:
            word.encode()
        except UnicodeEncodeError:
            from charter_desktop.wording.faults import refusal_sentence

            shown = word.encode("utf-8", "backslashreplace").decode()
            click.echo(refusal_sentence(Refusal(Fault.NOT_UTF_8, shown), _voice(words)), err=True)
            return REFUSED
    return program.main(words, prog_name="charter-desktop", standalone_mode=False)


def _voice(words: list[str]) -> "Voice":
    from charter_desktop.wording.voice import LANGUAGES, Voice

    asked = words[1] if words[:1] == ["--lang"] and len(words) > 1 else ""
    return Voice(asked if asked in LANGUAGES else LANGUAGES[0])


def _language_first(words: list[str]) -> list[str]:
    """Let `--lang es` or `--lang=es` stand anywhere, as on every command."""
    for place, word in enumerate(words):
        if word == "--" or words[0] in _OWN_LANGUAGE:
            break
        if word == "--lang" and place + 1 < len(words):
            return [word, words[place + 1], *words[:place], *words[place + 2 :]]
        if word.startswith("--lang="):
            return ["--lang", word.removeprefix("--lang="), *words[:place], *words[place + 1 :]]
    return words
