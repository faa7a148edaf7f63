"""`attach` and `evidence`: files and links that back answers."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.evidence_json import evidence_json, size_json
from charter_desktop.cli.speaking import (
    PATH,
    done,
    file_argument,
    force_option,
    json_option,
    print_json,
    voice,
)
from charter_desktop.wording.evidence import concern_sentence, kind_word
from charter_desktop.wording.shown import size_words

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.list_evidence import EvidenceSize


@contextmanager
def _book(workspace: Path) -> "Iterator[AnswerBook]":
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        yield AnswerBook.open(opened)


@click.command()
@file_argument("workspace")
@click.argument("question")
@click.argument("file", metavar="FILE_OR_URL")
@click.option("--about", default="", help="One line that says what it shows.")
@json_option
def attach(workspace: Path, question: str, file: str, about: str, as_json: bool) -> None:
    """Attach a file, which is copied in, or a link as evidence for a question.

    Where a question asks for a file itself, it is the answer. A QUESTION of - ties it to none yet.
    """
    from charter_desktop.usecases.attach_answer import attach_file
    from charter_desktop.usecases.attach_link import attach_link, is_link
    from charter_desktop.usecases.keep_evidence import find_evidence
    from charter_desktop.usecases.list_evidence import line_of

    asked = "" if question == "-" else question
    with _book(workspace) as book:
        if is_link(file):
            made = done(attach_link(book, asked, file, about)).id
        else:
            made = done(attach_file(book, asked, Path(file), about)).id
        line = line_of(book, done(find_evidence(book, made)))
    if as_json:
        print_json(evidence_json(line))
        return
    click.echo(f"{line.item.id}\t{line.item.name}\t{line.item.sha256 or line.item.url}")
    for noted in line.notes:
        click.echo(f"{line.item.name}: {concern_sentence(noted, voice())}", err=True)


@click.group()
def evidence() -> None:
    """List, describe, tie, shrink, save and remove what is attached; ID is its id or its name."""


@evidence.command("list")
@file_argument("workspace")
@json_option
def list_all(workspace: Path, as_json: bool) -> None:
    """Print everything that is attached, what is odd about it, and what it comes to in an e-mail."""
    from charter_desktop.usecases.list_evidence import evidence_size, list_evidence

    with _book(workspace) as book:
        found, size = list_evidence(book), evidence_size(book)
    if as_json:
        print_json({"evidence": [evidence_json(line) for line in found], "size": size_json(size)})
        return
    for line in found:
        words = kind_word(line.kind, voice())
        size_said = "" if line.item.is_link else size_words(line.size, voice())
        questions = " ".join(line.item.questions) or "-"
        columns = (line.item.id, line.item.name, words, size_said, questions, line.item.about)
        click.echo("\t".join(columns))
        for noted in line.notes:
            click.echo(f"\t{concern_sentence(noted, voice())}")
    click.echo(_size_line(size), err=True)


def _size_line(size: "EvidenceSize") -> str:
    said = voice().say("wording", "{size} of {limit} by e-mail")
    return said.format(size=size_words(size.in_mail, voice()), limit=size_words(size.limit, voice()))


@evidence.command()
@file_argument("workspace")
@click.argument("id")
@click.option("--name", help="Its name; a file keeps the end of it.")
@click.option("--about", help="One line that says what it shows; blank takes it away.")
def describe(workspace: Path, id: str, name: str | None, about: str | None) -> None:  # noqa: A002 - click names it
    """Change its name, or what is said about it."""
    from charter_desktop.usecases.change_evidence import describe_evidence

    if name is None and about is None:
        raise click.UsageError(voice().say("wording", "Give a --name or an --about."))
    with _book(workspace) as book:
        done(describe_evidence(book, id, name=name, about=about))


@evidence.command()
@file_argument("workspace")
@click.argument("id")
@click.argument("questions", nargs=-1, required=True)
def tie(workspace: Path, id: str, questions: tuple[str, ...]) -> None:  # noqa: A002 - click names it
    """Have it back more questions."""
    from charter_desktop.usecases.change_evidence import tie_evidence

    with _book(workspace) as book:
        done(tie_evidence(book, id, questions))


@evidence.command()
@file_argument("workspace")
@click.argument("id")
@click.argument("questions", nargs=-1, required=True)
def untie(workspace: Path, id: str, questions: tuple[str, ...]) -> None:  # noqa: A002 - click names it
    """Have it back questions no longer; it stays attached."""
    from charter_desktop.usecases.change_evidence import untie_evidence

    with _book(workspace) as book:
        done(untie_evidence(book, id, questions))


@evidence.command()
@file_argument("workspace")
@click.argument("id")
def remove(workspace: Path, id: str) -> None:  # noqa: A002 - click names it
    """Take it away; its history stays."""
    from charter_desktop.usecases.change_evidence import remove_evidence

    with _book(workspace) as book:
        done(remove_evidence(book, id))


@evidence.command()
@file_argument("workspace")
@click.argument("id")
@json_option
def shrink(workspace: Path, id: str, as_json: bool) -> None:  # noqa: A002 - click names it
    """Make a JPEG or PNG picture small, and take away where and by whom it was taken."""
    from charter_desktop.usecases.shrink_evidence import shrink_evidence

    with _book(workspace) as book:
        made = done(shrink_evidence(book, id))
    if as_json:
        print_json({"id": made.item.id, "before": made.before, "after": made.after})
        return
    said = voice().say("wording", "{name}: {before} before, {after} now.")
    sizes = {"before": size_words(made.before, voice()), "after": size_words(made.after, voice())}
    click.echo(said.format(name=made.item.name, **sizes))


@evidence.command()
@file_argument("workspace")
@click.argument("id")
@click.option("--into", type=PATH, required=True, metavar="PATH", help="A file, or a folder that is there.")
@force_option
def save(workspace: Path, id: str, into: Path, force: bool) -> None:  # noqa: A002 - click names it
    """Write a copy of an attached file."""
    from charter_desktop.usecases.copy_evidence import save_evidence

    with _book(workspace) as book:
        click.echo(str(done(save_evidence(book, id, into, force=force))))
