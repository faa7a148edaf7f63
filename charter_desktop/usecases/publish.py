"""Publish the plan, the report and the mayor's page as PDF, in any language."""

import dataclasses
import hashlib
from enum import Enum
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.plan import Action
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.reports.content import Masthead
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.letter import trouble_of


class What(Enum):
    """The documents that can be published."""

    PLAN = "plan"
    REPORT = "report"
    MAYOR = "mayor"


def document_name(document: str, language: str, department: str = "") -> str:
    """Give the name of a document's file, such as `plan-es.pdf` or `feedback-hr-es.pdf`."""
    return "-".join(part for part in (document, department, language) if part) + ".pdf"


def publish(
    workspace: Workspace, what: What, language: str, into: Path, *, force: bool = False
) -> Path | Refusal:
    """Write `plan-es.pdf` and the like into a folder; raises TroubleError of the disk.

    What is not decided is printed as unresolved, and the pages carry a draft mark.
    """
    path = into / document_name(what.value, language)
    if path.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(path))
    data = render(workspace, view_city(workspace), what, language)
    try:
        into.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    return path


def render(
    workspace: Workspace, view: CityView, what: What, language: str, version: tuple[Action, ...] | None = None
) -> bytes:
    """Draw a document; the same view gives the same bytes. `version` is a frozen plan in the place of today's."""
    # reportlab loads here, not when the program starts
    from charter_desktop.reports.mayor_document import draw_mayor
    from charter_desktop.reports.plan_document import draw_plan
    from charter_desktop.reports.report_document import draw_report
    from charter_desktop.usecases.mayor_content import mayor_content
    from charter_desktop.usecases.plan_content import plan_content
    from charter_desktop.usecases.report_content import report_content

    match what:
        case What.PLAN:
            plan = plan_content(workspace, view, language, version)
            return draw_plan(dataclasses.replace(plan, masthead=coded(plan.masthead, repr(plan))))
        case What.REPORT:
            report = report_content(workspace, view, language, version)
            return draw_report(dataclasses.replace(report, masthead=coded(report.masthead, repr(report))))
        case What.MAYOR:
            plan = plan_content(workspace, view, language, version)
            page = mayor_content(workspace, view, plan, coded(plan.masthead, repr(plan)).code)
            return draw_mayor(dataclasses.replace(page, masthead=coded(page.masthead, repr(page))))


def coded(masthead: Masthead, content: str) -> Masthead:
    """Give the document the code that ties a printed page to its content."""
    digest = hashlib.sha256(content.encode()).hexdigest()[:12].upper()
    return dataclasses.replace(masthead, code="-".join((digest[:4], digest[4:8], digest[8:])))
