"""What a department officer does: accept, answer, attach, check, contribute."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from charter_desktop.cli.answer_json import answer_json, change_json, released_json
from charter_desktop.cli.speaking import (
    PATH,
    REFUSED,
    done,
    file_argument,
    folder_option,
    force_option,
    json_option,
    mail_option,
    print_json,
    refuse,
    voice,
)
from charter_desktop.domain.answer import NUMERATOR, CellKey
from charter_desktop.domain.refusal import Fault, Refusal

if TYPE_CHECKING:
    from charter_desktop.usecases.check import Check


@click.command()
@file_argument("invitation")
@folder_option()
@click.option("--name", required=True, help="Your name.")
@click.option("--function", required=True, help="Your function.")
@click.option("--code", default="", help="The code of the coordinator's key, as told by telephone.")
def accept(invitation: Path, into: Path, name: str, function: str, code: str) -> None:
    """Set up your workspace from the invitation you received."""
    from charter_desktop.usecases.accept import accept as accept_invitation
    from charter_desktop.usecases.accept import coordinator_code

    first = not into.exists()
    with done(accept_invitation(invitation, into, name, function, code)) as workspace:
        click.echo(str(workspace.path))
        if first and not code:
            said = voice().say(
                "wording", "Compare the code of the coordinator's key with them by telephone: {code}"
            )
            click.echo(said.format(code=coordinator_code(workspace)), err=True)


@click.command()
@file_argument("workspace")
@click.argument("question")
@click.argument("value", required=False)
@click.option("--row", default="", help="The key of a repeat's row; + adds one.")
@click.option("--remove", is_flag=True, help="Take the row away; give its repeat and --row.")
@click.option("--cell", default="", help="The cell of a table, such as origin=non_eu,sex=f.")
@click.option("--measure", default=NUMERATOR, help="numerator or denominator.")
@click.option(
    "--state", default="", help="not-yet, not-collected, not-lawful, outside-competence, not-applicable"
)
@click.option("--part", default="", help="What stands beside a figure: reference, source, method, ...")
@click.option("--reason", default="", help="Why it changes.")
@json_option
def answer(
    workspace: Path,
    question: str,
    value: str | None,
    row: str,
    remove: bool,
    cell: str,
    measure: str,
    state: str,
    part: str,
    reason: str,
    as_json: bool,
) -> None:
    """Record one answer: a value, a cell of a table, or why there is none."""
    from charter_desktop.usecases import record_answer as recording
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace

    if remove:
        _check_removal(row, (value, state, part, cell))
    else:
        _check_usage(value, row, state, part, cell)
    added = ""
    with done(open_workspace(workspace)) as opened:
        book = AnswerBook.open(opened)
        where = question if not row or row == "+" else _with_row(question, row)
        key = _key(cell, measure)
        if remove:
            changes = done(recording.remove_row(book, f"{question}[{row}]"))
        elif row == "+":
            changes, added = done(recording.add_row(book, question))
        elif state:
            spoken = state.replace("-", "_")
            changes = done(recording.record_state(book, where, spoken, reason, cell=key))
        elif part:
            changes = done(recording.record_part(book, where, part, value or "", reason))
        else:
            changes = done(recording.record_answer(book, where, value or "", cell=key, reason=reason))
    if as_json:
        print_json(change_json(changes))
    elif added:
        click.echo(added)


def _check_usage(value: str | None, row: str, state: str, part: str, cell: str) -> None:
    """Refuse words that say two things at once."""
    if row == "+" and (value is not None or state or part or cell):
        raise click.UsageError(
            voice().say("wording", "--row + adds a row; answer in it with the key that it prints.")
        )
    if state and (value is not None or part):
        raise click.UsageError(voice().say("wording", "Give either a VALUE or a --state."))
    if row != "+" and not state and value is None:
        raise click.UsageError(voice().say("wording", "Give a VALUE or a --state."))
    if part and cell:
        raise click.UsageError(
            voice().say("wording", "--part stands beside the whole figure; give it without --cell.")
        )
    from charter_desktop.usecases.record_answer import PARTS

    if part and part not in PARTS:
        raise click.UsageError(
            voice().say("wording", "--part is one of {parts}.").format(parts=", ".join(PARTS))
        )


def _check_removal(row: str, others: tuple[str | None, ...]) -> None:
    if not row or row == "+" or any(others):
        raise click.UsageError(
            voice().say("wording", "--remove takes a row away: give its repeat and its --row, nothing else.")
        )


def _with_row(question: str, row: str) -> str:
    """Put a row's key behind the repeat: `f:visits/hours` and `7qk` give `f:visits[7qk]/hours`."""
    head, _, leaf = question.rpartition("/")
    return f"{head}[{row}]/{leaf}"


def _key(cell: str, measure: str) -> CellKey | None:
    if not cell:
        return CellKey(measure) if measure != NUMERATOR else None
    try:
        return CellKey.parse(f"{measure}:{cell}")
    except ValueError:
        refuse(Refusal(Fault.NO_SUCH_CELL, cell))


@click.command()
@file_argument("workspace")
@json_option
def answers(workspace: Path, as_json: bool) -> None:
    """Print every answer of the workspace."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        found = {name: pair[0] for name, pair in AnswerBook.open(opened).answers().items()}
    if as_json:
        print_json({name: answer_json(item) for name, item in found.items()})
        return
    for name, item in found.items():
        click.echo(
            f"{name}\t{item.state.value}\t{item.value or json.dumps(answer_json(item).get('cells', ''))}"
        )


@click.command()
@file_argument("workspace")
@json_option
def check(workspace: Path, as_json: bool) -> None:
    """List what is missing or wrong, each with its place; exit code 1 when anything is."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.check import check as look
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace)) as opened:
        found = look(AnswerBook.open(opened))
    if as_json:
        print_json(_open_points(found))
    else:
        _list_open_points(found)
    click.get_current_context().exit(REFUSED if found.count else 0)


def _open_points(found: "Check") -> dict[str, object]:
    return {
        "problems": [
            {"question": item.question_id, "kind": item.kind.value, "facts": dict(item.facts)}
            for item in found.problems
        ],
        "unread": [{"field": where, "typed": typed} for where, typed in found.unread],
        "undecided": list(found.undecided),
        "unexplained": [{"id": one.id, "status": one.status.value} for one in found.unexplained],
    }


def _list_open_points(found: "Check") -> None:
    from charter_desktop.wording.checks import problem_line
    from charter_desktop.wording.plan_words import unexplained_sentence

    for item in found.problems:
        click.echo(problem_line(item, voice()))
    for where, typed in found.unread:
        click.echo(f"{where}\t{typed}")
    for question in found.undecided:
        click.echo(question)
    for action in found.unexplained:
        click.echo(unexplained_sentence(action.text("title"), action.status, voice()))
    click.echo(voice().plural("wording", "%n open point(s)", "", 2)(found.count), err=True)


@click.command()
@file_argument("workspace")
@click.option(
    "--pdf", "into", type=PATH, default=None, help="Write the PDF for the head of department there."
)
@force_option
@json_option
def release(workspace: Path, into: Path | None, force: bool, as_json: bool) -> None:
    """Show the tables as they will leave, with what is hidden and why; or write them as PDF to approve."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.release import release as look
    from charter_desktop.usecases.release_document import write_release

    with done(open_workspace(workspace, city=False)) as opened:
        book = AnswerBook.open(opened)
        if into is not None:
            click.echo(str(done(write_release(book, voice().language, into, force=force))))
            return
        found = look(book)
    if as_json:
        print_json({name: released_json(item) for name, item in found.items()})
        return
    for name, item in found.items():
        reasons = ", ".join(sorted({mark.reason.value for mark in item.marks}))
        click.echo(f"{name}\t{item.disclosure_class}\t{item.protected.lost_percent} %\t{reasons}")


@click.command()
@file_argument("workspace")
@folder_option()
@click.option("--as", "name", default="", help="The file's name (default: contribution-ID-N.asice).")
@force_option
@mail_option
@json_option
def contribute(workspace: Path, into: Path, name: str, force: bool, mail: bool, as_json: bool) -> None:
    """Protect, sign and write what leaves for the coordinator."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.contribute import contribute as write_contribution
    from charter_desktop.usecases.mail_draft import write_mail
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=False)) as opened:
        book = AnswerBook.open(opened)
        made = done(write_contribution(book, into, name=name, force=force))
    if mail:
        owner = book.author.department
        known = book.setup.department(owner)
        called = known.name if known else owner
        write_mail(made.sent.path, "contribution", book.setup, voice().language, department=called)
    if as_json:
        print_json({
            "file": str(made.sent.path), "sha256": made.sent.sha256, "changed": made.changed,
            "answers": made.answers, "protected": made.protected,
        })  # fmt: skip
        return
    click.echo(str(made.sent.path))


@click.command()
@file_argument("workspace")
@click.option("--name", required=True, help="The head of department's name; it stays in this file.")
@click.option("--function", required=True)
@click.option("--means", type=click.Choice(["signed_pdf", "email", "paper"]), required=True)
@click.option("--day", default="", help="The day of the approval (default: today).")
@click.option("--code", default="", help="The release code on the PDF that was approved.")
@click.option("--proof", type=PATH, default=None, help="The signed PDF or the e-mail, kept byte for byte.")
@json_option
def approve(
    workspace: Path,
    name: str,
    function: str,
    means: str,
    day: str,
    code: str,
    proof: Path | None,
    as_json: bool,
) -> None:
    """Record that the head of department approved what leaves now."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.approve import Approval
    from charter_desktop.usecases.approve import approve as record
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=False)) as opened:
        state = done(record(AnswerBook.open(opened), Approval(name, function, day, means, code), proof))
    if as_json:
        assert state.approval is not None
        print_json({"code": state.code, "day": state.approval.day, "function": state.approval.function})
        return
    click.echo(state.code)


@click.command("ask-for")
@file_argument("workspace")
@folder_option()
@force_option
def ask_for(workspace: Path, into: Path, force: bool) -> None:
    """Write "What to ask for" as PDF: the empty tables, to forward to whoever has the figures."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.ask_for import write_ask
    from charter_desktop.usecases.open_workspace import open_workspace

    with done(open_workspace(workspace, city=False)) as opened:
        made = done(write_ask(AnswerBook.open(opened), voice().language, into, force=force))
    click.echo(str(made))
