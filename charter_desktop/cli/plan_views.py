"""`plan timeline|money|coverage|indicators|changes|requests`: the views of a city's plan, to read or as JSON."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, voice
from charter_desktop.domain import plan_money
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.plan import MEASURES, Action
from charter_desktop.domain.plan_changes import PlanChanges, changes, rate_of
from charter_desktop.domain.plan_coverage import coverage
from charter_desktop.domain.plan_money import Sums
from charter_desktop.domain.plan_progress import Indicator, trend
from charter_desktop.domain.plan_timeline import is_overdue, next_step

if TYPE_CHECKING:
    from charter_desktop.usecases.published_figures import PublishedView

CITY = file_argument("city")


def _published(city: Path) -> "PublishedView":
    """Look at the city, in the words of the command line's language."""
    from charter_desktop.usecases.city_view import view_city
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_words import Words

    with done(open_workspace(city, city=True)) as opened:
        view = view_city(opened)
    return PublishedView(view, Words(view, voice()))


def _plan(city: Path) -> list[Action]:
    from charter_desktop.usecases.published_actions import ranked

    published = _published(city)
    return ranked(published.view.plan, published.words)


def _tell(found: Any, lines: Iterable[Iterable[str]], *, as_json: bool) -> None:  # noqa: ANN401 - whatever JSON can say
    """Print the JSON document, or lines parted by tabs."""
    if as_json:
        print_json(found)
        return
    for line in lines:
        click.echo("\t".join(line))


@click.command()
@CITY
@json_option
def timeline(city: Path, as_json: bool) -> None:
    """List the actions over time with their next milestones; ! marks what is overdue."""
    today = datetime.now().astimezone().date().isoformat()
    found = [_over_time(action, today) for action in _plan(city)]
    lines = (
        [
            one["start"] or "-",
            (one["end"] or "-") + "!" * one["overdue"],
            one["status"],
            one["title"],
            f"{one['next']['date']}{'!' * one['next']['overdue']} {one['next']['title']}"
            if one["next"]
            else "",
        ]
        for one in found
    )
    _tell(found, lines, as_json=as_json)


def _over_time(action: Action, today: str) -> dict[str, Any]:
    step = next_step(action)
    coming = {"title": step.title, "date": step.day, "overdue": step.is_overdue(today)} if step else None
    return {
        "id": action.id,
        "title": action.text("title"),
        "start": action.text("start"),
        "end": action.text("end"),
        "status": action.status.value,
        "overdue": is_overdue(action, today),
        "milestones": action.items("milestones"),
        "next": coming,
    }


@click.command()
@CITY
@json_option
def money(city: Path, as_json: bool) -> None:
    """Add up planned, committed and spent EUR by year, source and department."""
    plan = _plan(city)
    parts = {
        "year": plan_money.by_year(plan),
        "source": plan_money.by_source(plan),
        "department": plan_money.by_department(plan),
        "total": (plan_money.whole(plan),),
    }
    unread = [{"action": action.id, **row} for action, row in plan_money.unreadable(plan)]
    found = {name: [_amounts(one) for one in sums] for name, sums in parts.items()}
    lines = [
        [name, one["name"], *(one[measure] for measure in MEASURES)]
        for name, sums in found.items()
        for one in sums
    ]
    lines += [["unreadable", *row.values()] for row in unread]
    _tell({**found, "total": found["total"][0], "unreadable": unread}, lines, as_json=as_json)


def _amounts(sums: Sums) -> dict[str, str]:
    return {"name": sums.name, **{one: decimal_text(getattr(sums, one)) for one in MEASURES}}


@click.command("coverage")
@CITY
@json_option
def covering(city: Path, as_json: bool) -> None:
    """Tell for each of the eleven commitments whether an action has owner, deadline and budget."""
    from charter_desktop.usecases.plan_actions import charter

    found: list[dict[str, Any]] = [
        {
            "commitment": one.code,
            "actions": one.actions,
            "complete": one.complete,
            "covered": one.is_covered,
            "lacks": [lack.value for lack in one.lacks],
        }
        for one in coverage(_plan(city), charter().codes)
    ]
    lines = (
        [one["commitment"], "+" if one["covered"] else "-", str(one["actions"]), ",".join(one["lacks"])]
        for one in found
    )
    _tell(found, lines, as_json=as_json)


@click.command()
@CITY
@json_option
def indicators(city: Path, as_json: bool) -> None:
    """List the actions' indicators with their latest values and trends."""
    from charter_desktop.usecases.plan_indicators import measured
    from charter_desktop.usecases.published_actions import ranked

    published = _published(city)
    measure = measured(published)
    listed = [
        (action, one) for action in ranked(published.view.plan, published.words) for one in measure(action)
    ]
    found = [_measured(action, one) for action, one in listed]
    lines = (
        [one["pace"], one["way"] or "-", one["name"], one["baseline"], one["latest"] or "-", one["target"]]
        for one in found
    )
    _tell(found, lines, as_json=as_json)


def _measured(action: Action, one: Indicator) -> dict[str, Any]:
    how = trend(one)
    return {
        "action": action.id,
        **{name: getattr(one, name) for name in one.__slots__},
        "pace": how.pace.value,
        "way": _share(how.way),
        "due": _share(how.due),
    }


def _share(share: Decimal | None) -> str | None:
    """Write a share of 0 to 1 with at most three places."""
    return None if share is None else decimal_text(share.quantize(Decimal("0.001")))


@click.command("changes")
@CITY
@click.option(
    "--period", default="", help="The version of the start of a period; of the one that runs by default."
)
@click.option("--version", "sha256", default="", help="Any frozen version, by the first digits of its hash.")
@json_option
def changing(city: Path, period: str, sha256: str, as_json: bool) -> None:
    """Tell what changed since the plan was frozen, and what was delivered of what was due."""
    from charter_desktop.usecases.measured_plan import chosen_plan
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.plan_actions import frozen_versions, list_actions

    if period and sha256:
        raise click.UsageError(voice().say("wording", "Give either --period or --version."))
    with done(open_workspace(city, city=True)) as opened:
        versions = frozen_versions(opened)
        version, then = done(chosen_plan(opened, period, sha256))
        plan = [action for action in list_actions(opened) if action.accepted]
    compared = changes(then, plan, version.facts["period"])
    found = {
        "version": version.sha256,
        "period": version.facts["period"],
        "at": version.at,
        "versions": [
            {"version": one.sha256, "period": one.facts["period"], "at": one.at} for one in versions
        ],
        **_compared(compared),
    }
    _tell(found, _lines(compared), as_json=as_json)


def _compared(found: PlanChanges) -> dict[str, Any]:
    rate = rate_of(found.due)
    return {
        "delivery": {"completed": rate.completed, "due": rate.due},
        "due": [
            {
                "id": one.frozen.id,
                "title": one.frozen.text("title"),
                "end": one.frozen.text("end"),
                "status": one.now.status.value if one.now else None,
                "standing": one.standing.value,
            }
            for one in found.due
        ],
        "added": [{"id": one.id, "title": one.text("title")} for one in found.added],
        "removed": [{"id": one.id, "title": one.text("title")} for one in found.removed],
        "changed": [
            {
                "id": one.action.id,
                "title": one.action.text("title"),
                "columns": [
                    {"column": part.column, "before": part.before, "after": part.after}
                    for part in one.columns
                ],
            }
            for one in found.changed
        ],
    }


def _lines(found: PlanChanges) -> Iterable[list[str]]:
    rate = rate_of(found.due)
    yield ["delivery", f"{rate.completed}/{rate.due}"]
    yield from (["due", one.standing.value, one.frozen.text("title")] for one in found.due)
    yield from (["added", one.text("title")] for one in found.added)
    yield from (["removed", one.text("title")] for one in found.removed)
    for one in found.changed:
        yield ["changed", one.action.text("title"), ",".join(part.column for part in one.columns)]


@click.command()
@CITY
@json_option
def requests(city: Path, as_json: bool) -> None:
    """List the four requests to the EU with support and obstacles, and the meetings by level."""
    from charter_desktop.usecases import published_requests

    published = _published(city)
    listed, loose = published_requests.requests(published), published_requests.loose(published)
    found = {
        "requests": [
            {
                "code": one.code,
                "short": one.short,
                "supported": one.supported,
                "obstacles": [{"who": said.who, "text": said.text} for said in one.obstacles],
            }
            for one in listed
        ],
        "obstacles": [{"who": said.who, "text": said.text} for said in loose],
        "ways": [{"who": said.who, "text": said.text} for said in published_requests.ways(published)],
        "meetings": [
            {"level": level, "count": count} for level, count in published_requests.meetings(published)
        ],
    }
    lines = [[one.code, "+" if one.supported else "-", one.short] for one in listed]
    lines += [[one.code, "!", said.who, said.text] for one in listed for said in one.obstacles]
    lines += [["-", "!", said.who, said.text] for said in loose]
    _tell(found, lines, as_json=as_json)


COMMANDS = (timeline, money, covering, indicators, changing, requests)
