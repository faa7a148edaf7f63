"""`history`, `take-back`, `restore-field`, `restore-day`: what was changed by whom, and as it was before."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, refuse, voice
from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import Field
from charter_desktop.domain.gesture import Sought
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.usecases.history import Gesture

_reason_option = click.option("--reason", default="", help="Why; it stands in the history.")


@click.command()
@file_argument("workspace")
@click.option("--field", default="", help="Only changes of a field, such as hr/answer/EM1.1#comment.")
@click.option("--question", default="", help="Only changes of a question with all that belongs to it.")
@click.option("--person", default="", help="Only what a person changed.")
@click.option("--since", default="", metavar="DAY", help="Only changes from a day on.")
@click.option("--until", default="", metavar="DAY", help="Only changes up to a day, which is in it.")
@click.option(
    "--before", type=click.IntRange(1, 2**62), default=None, help="Only changes older than a number."
)
@click.option("--most", type=click.IntRange(1, 10_000), default=100, show_default=True)
@json_option
def history(
    workspace: Path,
    field: str,
    question: str,
    person: str,
    since: str,
    until: str,
    before: int | None,
    most: int,
    as_json: bool,
) -> None:
    """List changes, the newest first: number, id, time, who, and each field before and after."""
    from charter_desktop.usecases.history import history_of
    from charter_desktop.usecases.open_workspace import open_workspace

    begins, ends = _day(since)[0], _day(until)[1]
    sought = Sought(field, question, person, begins, ends, before or 0)
    with done(open_workspace(workspace)) as opened:
        found = history_of(opened, sought, most)
    if as_json:
        print_json([_as_json(one) for one in found])
        return
    for one in found:
        for line in _lines(one):
            click.echo(line)


@click.command("take-back")
@file_argument("workspace")
@click.argument("change")
@click.option("--force", is_flag=True, help="Also where it was changed again later.")
@_reason_option
def take_back(workspace: Path, change: str, force: bool, reason: str) -> None:
    """Write what stood before a change; taking a taking-back back does it again."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.take_back import take_back as put_back

    with done(open_workspace(workspace)) as opened:
        made = done(put_back(AnswerBook.open(opened), change, force=force, reason=reason))
    _say_restored(len(made.fields))


@click.command("restore-field")
@file_argument("workspace")
@click.argument("field")
@click.argument("revision")
@_reason_option
def restore_field(workspace: Path, field: str, revision: str, reason: str) -> None:
    """Give a field the value again that it had with a revision; the id may be cut short."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.take_back import restore_field as put_back

    with done(open_workspace(workspace)) as opened:
        try:
            where = Field.parse(field)
        except ValueError:
            refuse(Refusal(Fault.NO_SUCH_FIELD, field[:200]))
        made = done(put_back(AnswerBook.open(opened), where, revision, reason))
    _say_restored(len(made.fields))


@click.command("restore-day")
@file_argument("workspace")
@click.argument("moment")
@click.option("--dry-run", is_flag=True, help="Only list what would change.")
@_reason_option
def restore_day(workspace: Path, moment: str, dry_run: bool, reason: str) -> None:
    """Bring everything to what it was at the end of a day, or at a minute: 2026-11-22 14:30."""
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.take_back import changes_since
    from charter_desktop.usecases.take_back import restore_day as put_back

    with done(open_workspace(workspace)) as opened:
        book = AnswerBook.open(opened)
        if dry_run:
            for item in done(changes_since(book, moment)):
                click.echo(f"{item.field}\t{_shown(item.before)}\t{_shown(item.after)}")
            return
        made = done(put_back(book, moment, reason))
    _say_restored(len(made.fields))


def _say_restored(count: int) -> None:
    click.echo(voice().plural("wording", "%n field(s) as before.", "", 2)(count))


def _day(typed: str) -> tuple[str, str]:
    from charter_desktop.usecases.moment import day_bounds

    return done(day_bounds(typed)) if typed else ("", "")


def _lines(one: Gesture) -> list[str]:
    mark = "~" if one.takes_back else "" if one.stands else "-"
    head = "\t".join([str(one.number), one.id or "=", one.at, one.person, mark, one.reason])
    fields = [f"\t{item.field}\t{_shown(item.before)}\t{_shown(item.after)}" for item in one.changes]
    return [head.rstrip("\t"), *fields]


def _shown(value: Value) -> str:
    """Write a value in one line: text as it is, anything else as JSON."""
    text = value if isinstance(value, str) else canonical(value).decode() if value is not None else ""
    return " ".join(text.split())


def _as_json(one: Gesture) -> dict[str, object]:
    return {
        "number": one.number,
        "id": one.id,
        "at": one.at,
        "person": one.person,
        "department": one.department,
        "reason": one.reason,
        "takes_back": one.takes_back,
        "decision": one.decision,
        "stands": one.stands,
        "changes": [
            {"field": str(item.field), "before": item.before, "after": item.after, "revision": item.revision}
            for item in one.changes
        ],
    }
