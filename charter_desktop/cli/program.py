"""The command line: every group of commands is a module that loads when one of its commands runs."""

import importlib
from importlib import metadata

import click

from charter_desktop.cli.speaking import ENVIRONMENT, REFUSED
from charter_desktop.domain.trouble import TroubleError

_COMMANDS = {
    "accept": "department",
    "answer": "department",
    "answers": "department",
    "attach": "department",
    "backup": "care",
    "check": "department",
    "city": "city",
    "conflicts": "merging",
    "contribute": "department",
    "demo": "demo",
    "doctor": "care",
    "form": "form",
    "identity": "care",
    "invite": "city",
    "plan": "plan",
    "publish": "publishing",
    "receive": "receiving",
    "release": "department",
    "restore": "care",
    "retract": "merging",
    "settle": "merging",
    "sign": "publishing",
    "submit": "publishing",
    "trust": "merging",
    "verify": "verifying",
}


class _Commands(click.Group):
    """Loads a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        found: click.Command = getattr(importlib.import_module(f"charter_desktop.cli.{module}"), cmd_name)
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
        code = program.main(words, prog_name="charter-desktop", standalone_mode=False)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else REFUSED
    except TroubleError as error:
        from charter_desktop.wording.faults import trouble_sentence
        from charter_desktop.wording.voice import Voice

        language = words[1] if words[:1] == ["--lang"] else "en"
        click.echo(trouble_sentence(error, Voice(language)), err=True)
        return ENVIRONMENT
    return code if isinstance(code, int) else 0


def _language_first(words: list[str]) -> list[str]:
    """Let `--lang es` stand anywhere, as on every command."""
    for place, word in enumerate(words[:-1]):
        if word == "--lang" and words[0] not in {"publish", "demo", "template"}:
            return [word, words[place + 1], *words[:place], *words[place + 2 :]]
    return words
