"""The monitoring report of a city as the values that its document draws."""

from collections.abc import Iterable

from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_coverage import covered
from charter_desktop.reports.content import Decision, Document, ReportContent
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_pages import commitment, masthead, period, received, roles
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.computed import comparable, core_answered, impossible, representation
from charter_desktop.usecases.definitions import NAMING, disclosure_class
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.wording.voice import Voice


def report_content(
    workspace: Workspace, view: CityView, language: str, version: tuple[Action, ...] | None = None
) -> ReportContent:
    """Compose the report from what may be published; `version` is the frozen plan that it stands beside."""
    voice = Voice(language)
    words = Words(view, voice)
    published = PublishedView(view, words)
    older = [name for name in view.unplaced if not name.endswith("]")]
    context = [name for name in published.questions("CX") if name not in NAMING]
    answered, asked = core_answered(published)
    return ReportContent(
        masthead=masthead(workspace, view, Document.REPORT, voice),
        context=published.figures(context),
        facts=published.text_answers(context),
        roles=roles(published),
        pledges=tuple(commitment(clause, published) for clause in words.charter.pledges),
        period=period(workspace, view, version),
        covered=covered(view.plan if version is None else version, words.charter.codes),
        core_answered=answered,
        core_asked=asked,
        comparable=comparable(view),
        impossible=sum(impossible(published).values()),
        representation=representation(published),
        decisions=tuple(_decisions(view, words)),
        older=published.figures(older),
        older_answers=published.text_answers(older),
        received=received(workspace, words),
        rules=view.rules.version,
    )


def _decisions(view: CityView, words: Words) -> Iterable[Decision]:
    """List what was decided; a reason about people who are counted stays in the city, as it may count them."""
    for name, item in view.answers.items():
        question = words.question(name)
        open_to_all = question is None or disclosure_class(question) == "S0"
        reasons = [item.reason] if item.counted and item.reason else []
        reasons += [head.reason for head in item.heads if len(head.parents) > 1 and head.department == CITY]
        for reason in dict.fromkeys(filter(None, reasons)):
            yield Decision(name, words.label(name), reason if open_to_all else "")
