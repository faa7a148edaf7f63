"""`source`: the cards that say where figures come from."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, refuse, voice
from charter_desktop.domain.source import COLUMNS

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook


@click.group()
def source() -> None:
    """List, fill in and use source cards: system, method, reference, coverage, scheme, legal_basis, ..."""


@contextmanager
def _book(workspace: Path) -> "Iterator[AnswerBook]":
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        yield AnswerBook.open(opened)


def _columns(pairs: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise click.UsageError(
                voice()
                .say("wording", "{pair} is not NAME=TEXT; the names are {names}.")
                .format(pair=pair, names=", ".join(COLUMNS))
            )
        found[name.strip()] = text
    return found


@source.command("list")
@file_argument("workspace")
@json_option
def list_cards(workspace: Path, as_json: bool) -> None:
    """Print every card, and how many figures come from it."""
    from charter_desktop.usecases.source_cards import list_sources

    with _book(workspace) as book:
        found = list_sources(book)
    if as_json:
        print_json([
            {"id": use.card.id, **use.card.columns, "figures": list(use.questions)} for use in found
        ])  # fmt: skip
        return
    for use in found:
        click.echo(f"{use.card.id}\t{use.card.system}\t{len(use.questions)}")


@source.command()
@file_argument("workspace")
@click.argument("columns", nargs=-1, required=True, metavar="NAME=TEXT ...")
def add(workspace: Path, columns: tuple[str, ...]) -> None:
    """Add a card and print its id; the first one is the usual one, from which all figures inherit."""
    from charter_desktop.usecases.source_cards import put_source

    with _book(workspace) as book:
        click.echo(done(put_source(book, _columns(columns))).id)


@source.command("set")
@file_argument("workspace")
@click.argument("card")
@click.argument("columns", nargs=-1, required=True, metavar="NAME=TEXT ...")
def change(workspace: Path, card: str, columns: tuple[str, ...]) -> None:
    """Change what a card says; NAME= alone takes it away."""
    from charter_desktop.usecases.source_cards import put_source

    with _book(workspace) as book:
        done(put_source(book, _columns(columns), card))


@source.command()
@file_argument("workspace")
@click.argument("card")
def remove(workspace: Path, card: str) -> None:
    """Take a card away; its figures come from the usual one again."""
    from charter_desktop.usecases.source_cards import remove_source

    with _book(workspace) as book:
        refused = remove_source(book, card)
    if refused:
        refuse(refused)


@source.command()
@file_argument("workspace")
@click.argument("card")
@click.argument("questions", nargs=-1, required=True)
def use(workspace: Path, card: str, questions: tuple[str, ...]) -> None:
    """Say that figures come from a card; a CARD of - gives them back to the usual one."""
    from charter_desktop.usecases.source_cards import use_source

    with _book(workspace) as book:
        refused = use_source(book, "" if card == "-" else card, questions)
    if refused:
        refuse(refused)
