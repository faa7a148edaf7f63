"""The plan's actions as the cards that documents draw, without what stays in the city."""

from collections.abc import Iterable
from decimal import Decimal

from charter_desktop.domain.plan import Action, amount_of
from charter_desktop.domain.plan_changes import changes, rate_of
from charter_desktop.domain.plan_progress import Indicator, indicators, trend
from charter_desktop.reports.content import ActionCard, Milestone, Money, Period, Target
from charter_desktop.store.documents import Document
from charter_desktop.usecases.plan_indicators import Measured
from charter_desktop.usecases.published_words import Words, money_source_word, origin_word


def may_be_published(action: Action) -> bool:
    """Say whether its owner lets it be published; yes until somebody says no."""
    return action.text("publish") != "no"


def cards(actions: Iterable[Action], words: Words, measure: Measured = indicators) -> tuple[ActionCard, ...]:
    """Number the actions in the charter's order. Difficulties and evidence stay in the city.

    `measure` gives their indicators with the latest values.
    """
    listed = enumerate(ranked(actions, words), 1)
    return tuple(_card(number, action, words, measure) for number, action in listed)


def ranked(actions: Iterable[Action], words: Words) -> list[Action]:
    """Put actions in the order of their primary commitments, then of time."""
    order = {code: place for place, code in enumerate(words.charter.codes)}
    return sorted(
        actions,
        key=lambda one: (order.get(_primary(one), 99), one.text("start"), one.text("title"), one.id),
    )


def _primary(action: Action) -> str:
    return action.commitments[0] if action.commitments else ""


def _card(number: int, action: Action, words: Words, measure: Measured) -> ActionCard:
    text, voice = action.text, words.voice
    tags = action.columns.get("tags")
    return ActionCard(
        number=number,
        title=words.action_text(action, "title"),
        commitments=action.commitments,
        status=action.status,
        status_day=text("status_date"),
        status_reason=text("status_reason"),
        objective=words.action_text(action, "objective"),
        target_group=words.action_text(action, "target_group"),
        department=words.department(text("department")) if text("department") else "",
        responsible=text("responsible"),
        partners=text("partners"),
        area=words.area(text("area")),
        start=text("start"),
        end=text("end"),
        origin=origin_word(text("origin"), voice),
        risks=text("risks"),
        lessons=text("lessons"),
        tags=", ".join(str(tag) for tag in tags) if isinstance(tags, list) else "",
        milestones=tuple(
            Milestone(row.get("title", ""), row.get("date", ""), row.get("reached", ""))
            for row in action.items("milestones")
        ),
        budget=tuple(_money(row, words) for row in action.items("budget")),
        targets=tuple(_target(one) for one in measure(action)),
    )


def _target(one: Indicator) -> Target:
    return Target(
        one.name,
        one.baseline,
        one.baseline_date,
        one.target,
        one.target_date,
        one.latest,
        one.latest_date,
        trend(one).pace,
    )


def _money(row: dict[str, str], words: Words) -> Money:
    return Money(
        row.get("year", ""),
        money_source_word(row.get("source", ""), words.voice),
        *(_amount(row.get(measure, "")) for measure in ("planned", "committed", "spent")),
    )


def _amount(text: str) -> Decimal:
    """Read an amount; what a foreign file made unreadable counts as nothing and is told beside the sums."""
    return amount_of(text) or Decimal(0)


def period_of(document: Document, frozen: tuple[Action, ...], current: tuple[Action, ...]) -> Period:
    """Count delivery against a frozen plan (product.md), and name what changed since."""
    name = document.facts["period"]
    found = changes(frozen, current, name)
    changed = (*(one.action for one in found.changed), *found.added)
    titles = tuple(action.text("title") for action in changed if may_be_published(action))
    return Period(name, document.at[:10], rate_of(found.due), titles)
