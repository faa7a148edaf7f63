"""Export the submission: one signed bundle that proves itself, for EUROCITIES."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from charter_desktop.container.data_package import write_csv, write_data_package
from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message
from charter_desktop.container.writer import Entry
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan import Action
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now, stamp
from charter_desktop.settings.shipped import shipped
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.computed import Computed, computed
from charter_desktop.usecases.english_texts import COLUMNS as ENGLISH
from charter_desktop.usecases.identify import function_of
from charter_desktop.usecases.letter import Sent, keep_sent, write_letter
from charter_desktop.usecases.plan_actions import frozen_plan
from charter_desktop.usecases.publish import What, render
from charter_desktop.usecases.publishable import Published, publishable
from charter_desktop.usecases.published_actions import may_be_published
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.retract import list_counting
from charter_desktop.usecases.submission_page import index_page
from charter_desktop.usecases.submission_tables import actions_table, answers_table, computed_table
from charter_desktop.wording.voice import Voice

PUBLIC_COLUMNS = (
    *("title", "commitments", "objective", "target_group", "department", "responsible", "partners", "area"),
    *(
        "start",
        "end",
        "milestones",
        "budget",
        "indicators",
        "status",
        "status_date",
        "risks",
        "origin",
        "tags",
    ),
)
"""The columns of an action that leave; reasons, difficulties, lessons and evidence stay in the city."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submission that was written, and how much it holds."""

    sent: Sent
    answers: int
    actions: int
    contributions: int


def submit(
    workspace: Workspace, into: Path, *, languages: tuple[str, ...] = ("es", "en"), force: bool = False
) -> Submitted | Refusal:
    """Write `submission-CITY.asice`; refuses while an answer is undecided or the plan not frozen."""
    view, frozen = view_city(workspace), frozen_plan(workspace)
    if view.undecided:
        return Refusal(Fault.UNSETTLED, view.undecided[0].question, {"count": str(len(view.undecided))})
    if frozen is None:
        return Refusal(Fault.NOT_FROZEN, view.setup.round)
    at, lines, records = now(), publishable(view), contribution_records(workspace)
    plan = tuple(action for action in frozen[1] if may_be_published(action))
    about = workspace.about
    told = computed(workspace, PublishedView(view, Words(view, Voice("en"))), frozen[1])
    body = {**_body(view, lines, plan, records, at), "computed": [one.to_value() for one in told]}
    message = Message("submission", about.city, about.round, CITY, "eurocities", body=body)
    target = into / f"submission-{view.setup.country.lower()}-{about.round.split('-')[0]}.asice"
    extra = _entries(workspace, view, lines, frozen[1], told, languages)
    role = function_of(workspace)
    sent = write_letter(workspace, target, message, extra, setup=view.setup, role=role, at=at, force=force)
    if isinstance(sent, Refusal):
        return sent
    with workspace.transaction():
        keep_sent(workspace, sent, "eurocities", at)
    return Submitted(sent, len(lines), len(plan), len(records))


def contribution_records(workspace: Workspace) -> list[dict[str, Value]]:
    """Describe each contribution that counts: function, time, hash, verdict; no person's name.

    The signed originals stay in the city: they name people (privacy.md, trap 13).
    """
    return [
        {
            "department": item.peer,
            "function": item.facts["function"],
            "signed": item.facts["signed"],
            "sha256": item.sha256,
            "certificate": item.facts["fingerprint"],
            "verdict": "intact",
        }
        for item in list_counting(workspace)
    ]


def public_action(action: Action, words: Words) -> Value:
    """Give an action without what stays in the city, with its English texts where there are some."""
    kept = {name: value for name, value in action.columns.items() if name in PUBLIC_COLUMNS}
    english: dict[str, Value] = {
        column: text for column in ENGLISH if (text := words.english_of_action(action, column))
    }
    line: dict[str, Value] = {"id": action.id, "columns": kept}
    return {**line, "english": english} if english else line


def _body(
    view: CityView,
    lines: tuple[Published, ...],
    plan: tuple[Action, ...],
    records: list[dict[str, Value]],
    at: datetime,
) -> dict[str, Value]:
    listed: list[Value] = [*records]
    words = Words(view, Voice("en"))
    return {
        "city": view.setup.city,
        "country": view.setup.country,
        "round": view.setup.round,
        "at": stamp(at),
        "rules": view.rules.version,
        "answers": [line.to_value() for line in lines],
        "actions": [public_action(action, words) for action in plan],
        "contributions": listed,
    }


def _entries(
    workspace: Workspace,
    view: CityView,
    lines: tuple[Published, ...],
    version: tuple[Action, ...],
    told: tuple[Computed, ...],
    languages: tuple[str, ...],
) -> list[Entry]:
    """Write the files of the bundle; documents and data hold one and the same version of the plan."""
    plan = tuple(action for action in version if may_be_published(action))
    tables = [
        (table, write_csv(table))
        for table in (
            answers_table(view, lines),
            actions_table(plan, Words(view, Voice("en"))),
            computed_table(told),
        )
    ]
    title = f"{view.setup.city}, {view.setup.round}"
    files: dict[str, bytes] = {
        "index.html": index_page(view, lines, plan, languages),
        "data/submission.schema.json": shipped("schemas", "submission.schema.json").read_bytes(),
        **{f"data/{table.name}.csv": data for table, data in tables},
        "data/datapackage.json": write_data_package(workspace.about.city, title, tables),
        "data/provenance.jsonl": _provenance(view, lines),
    }
    for language in languages:
        files[f"data/action-plan-{language}.pdf"] = render(workspace, view, What.PLAN, language, version)
        files[f"data/report-{language}.pdf"] = render(workspace, view, What.REPORT, language, version)
    return [Entry(name, media_type_of(name), data) for name, data in files.items()]


def _provenance(view: CityView, lines: tuple[Published, ...]) -> bytes:
    """Trace each published line to the revisions it was made from; nothing of what is suppressed."""
    rows = [
        {
            "question": line.question,
            "department": head.department,
            "at": head.at,
            "form": head.form,
            "revision": head.id,
        }
        for line in lines
        if line.answer.value is not None or line.answer.cells
        for head in view.answers[line.question].heads
    ]
    return "".join(json.dumps(row, sort_keys=True) + "\n" for row in rows).encode()
