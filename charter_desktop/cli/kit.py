"""`kit`: the secretariat writes a round kit, a city looks into one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import (
    PATH,
    done,
    file_argument,
    folder_option,
    force_option,
    json_option,
    print_json,
    voice,
)

if TYPE_CHECKING:
    from charter_desktop.signing.identity import Identity


@click.group()
def kit() -> None:
    """The questionnaires and rules of a round, in one file that the secretariat signs."""


@kit.command()
@folder_option()
@click.option("--round", "round_label", required=True, help="The reporting period, such as 2026.")
@click.option(
    "--questionnaire", type=PATH, multiple=True, help="An XLSForm; repeatable (default: the shipped)."
)
@click.option("--rules", type=PATH, help="The rule file that protects small numbers (TOML).")
@click.option("--identity", type=PATH, help="The secretariat's key (PKCS#12); made when it is not there yet.")
@click.option("--workspace", type=PATH, help="A workspace whose key signs instead.")
@click.option("--name", default="Secretariat", help="Who signs, where the key is made now.")
@click.option("--function", default="Secretariat")
@click.option("--organisation", default="EUROCITIES")
@force_option
def write(
    into: Path,
    round_label: str,
    questionnaire: tuple[Path, ...],
    rules: Path | None,
    identity: Path | None,
    workspace: Path | None,
    name: str,
    function: str,
    organisation: str,
    force: bool,
) -> None:
    """Write and sign a round kit, and print the code to compare by telephone."""
    from charter_desktop.usecases import write_kit as verb
    from charter_desktop.usecases.questionnaire import shipped_questionnaires

    if (identity is None) == (workspace is None):
        raise click.UsageError(voice().say("wording", "Say who signs: with --identity or with --workspace."))
    signer = _of_workspace(workspace) if workspace else None
    if identity is not None:
        ask = _ask(new=not identity.exists())
        signer = done(verb.open_identity(identity, name, function, organisation, ask))
    assert signer is not None
    wish = verb.KitWish(round_label, questionnaire or shipped_questionnaires(), rules)
    sent = done(verb.write_kit(into, wish, signer, force=force))
    click.echo(str(sent.path))
    click.echo(verb.code_of(signer), err=True)


@kit.command()
@file_argument("file")
@json_option
def show(file: Path, as_json: bool) -> None:
    """Say what a round kit holds and who signed it."""
    from charter_desktop.usecases.describe_kit import kit_words
    from charter_desktop.usecases.round_kit import read_kit

    read = done(read_kit(file))
    with read.letter.container:
        words = kit_words(read, voice())
    signer = read.letter.signer
    if as_json:
        print_json({
            "round": read.round, "signer": signer.who, "function": signer.function,
            "organisation": read.organisation, "code": read.code,
            "rules": read.rules.version if read.rules else "",
            "questionnaires": [
                {"file": one.file, "form_id": one.form_id, "version": one.version} for one in read.forms
            ],
        })  # fmt: skip
        return
    for sentence in words:
        click.echo(sentence)
    for one in read.forms:
        click.echo(f"{one.form_id}\t{one.version}\t{one.file}")
    click.echo(read.code)


def _ask(*, new: bool) -> "Callable[[], str]":
    return lambda: str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True))


def _of_workspace(path: Path) -> "Identity":
    from charter_desktop.usecases.identify import key_of
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(path)) as opened:
        return key_of(opened)
