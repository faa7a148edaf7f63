"""The action plan of the fictional sample city: last round's plan, what is declined, what changes later."""

from collections.abc import Iterator
from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan_review import Outcome
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.decide_proposal import accept_action, decline_action
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.found_city import COORDINATORS_FORM
from charter_desktop.usecases.last_plan import review_of
from charter_desktop.usecases.plan_actions import freeze_plan, list_actions, set_action
from charter_desktop.usecases.questionnaire import import_questionnaire, shipped_questionnaires
from charter_desktop.usecases.review_plan import review_action
from charter_desktop.usecases.sample_city import must_go, propose_all, sample, type_in
from charter_desktop.usecases.share import shared_heads
from charter_desktop.usecases.start_city import NewCity, start_city

LAST_FILE = "last-round.charter"


def make_last_round(folder: Path) -> Path:
    """Write the city's file of last round, with its plan and how it saw itself; gives its path."""
    content, last = sample("city"), sample("last_plan")
    person = content["coordinator"]
    new = NewCity(content["name"], content["country"], last["round"], person["name"], person["function"])
    path = folder / LAST_FILE
    with must_go(start_city(path, new)) as opened:
        for form in shipped_questionnaires():
            if form.stem == COORDINATORS_FORM:
                must_go(import_questionnaire(opened, form))
        must_go(assign(opened, CITY, person["function"], forms=[COORDINATORS_FORM]))
        type_in(AnswerBook.open(opened), last)
        propose_all(opened, last)
        must_go(freeze_plan(opened, last["period"]))
    return path


def take_last_round(city: Workspace, last: Path) -> int:
    """Take it over; gives how many actions are there to review."""
    return must_go(carry_over(city, last)).actions


def review_last_plan(city: Workspace) -> int:
    """Say of each action what the sample says; gives how many go on."""
    titles = {one.action.text("title"): one.action.id for one in review_of(city, shared_heads(city))}
    reviews = sample("last_plan")["review"]
    for row in reviews:
        must_go(review_action(city, titles[row["title"]], Outcome(row["outcome"]), row["reason"]))
    return sum(row["outcome"] == Outcome.CONTINUED.value for row in reviews)


def decide_proposals(city: Workspace) -> Iterator[tuple[str, str]]:
    """Accept what the departments propose, and decline what the sample declines: gives title and reason."""
    declined = {row["title"]: row["reason"] for row in sample("plan")["declined"]}
    for action in list_actions(city):
        title = action.text("title")
        if title in declined:
            must_go(decline_action(city, action.id, declined[title]))
            yield title, declined[title]
        elif not action.accepted:
            must_go(accept_action(city, action.id))


def change_later(city: Workspace) -> None:
    """Change what the sample changes after the plan was frozen."""
    titles = {action.text("title"): action.id for action in list_actions(city)}
    for row in sample("plan")["later"]:
        must_go(set_action(city, titles[row["title"]], row["columns"], row["reason"]))
