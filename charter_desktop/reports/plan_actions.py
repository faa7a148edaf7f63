"""The plan's actions: by commitment, their money, their calendar, how they are followed up."""

from collections.abc import Sequence
from decimal import Decimal

from charter_desktop.reports.charts import money_chart
from charter_desktop.reports.content import ActionCard, Milestone, Money, PlanContent
from charter_desktop.reports.document import Story
from charter_desktop.reports.flow import FigureDrawing
from charter_desktop.reports.pieces import lead
from charter_desktop.reports.printed import short_day
from charter_desktop.reports.styles import OPENING
from charter_desktop.reports.tables import Column, Item, add_fields, add_table
from charter_desktop.reports.timeline_chart import timeline_charts
from charter_desktop.wording.numbers import euros, number_text
from charter_desktop.wording.plan_words import pace_word
from charter_desktop.wording.states import status_word
from charter_desktop.wording.voice import Voice


def write_actions(story: Story, content: PlanContent) -> None:
    """Write every action under its primary commitment, with all that was filled in."""
    say = story.voice.say
    story.section(say("wording", "Actions by commitment"))
    if content.unpublished:
        kept = story.voice.plural("wording", "%n action(s) of the plan are not published.", "", 2)
        story.text(kept(content.unpublished))
    every = [one for role in content.roles for one in role.commitments]
    covered = say("wording", "{covered} of {all} commitments have an action with owner, deadline and budget.")
    lead(story, covered.format(covered=len(content.covered), all=len(every)))
    shown: set[int] = set()
    for commitment in every:
        own = [one for one in content.actions if one.commitments[:1] == (commitment.code,)]
        also = [one for one in content.actions if commitment.code in one.commitments[1:]]
        story.part(f"{commitment.code} {commitment.short}")
        story.text(commitment.text, OPENING)
        for action in own:
            write_action(story, action)
            shown.add(action.number)
        if also:
            words = say("wording", "Also served by: {actions}")
            story.text(words.format(actions="; ".join(f"{one.number}. {one.title}" for one in also)))
        if not own and not also:
            story.text(say("wording", "No action serves this commitment yet."))
    rest = [one for one in content.actions if one.number not in shown]
    if rest:
        story.part(say("wording", "Actions for the pledges"))
    for action in rest:
        write_action(story, action)


def write_action(story: Story, action: ActionCard) -> None:
    """Write one action with all that was filled in."""
    say, voice = story.voice.say, story.voice
    story.piece(f"{action.number}. {action.title}")
    status = status_word(action.status, voice)
    if action.status_day:
        status = f"{status}, {short_day(action.status_day)}"
    rows: list[tuple[str, Item]] = [
        (say("wording", "Status"), f"{status}. {action.status_reason}" if action.status_reason else status),
        (say("wording", "Objective"), action.objective),
        (say("wording", "Target group"), action.target_group),
        (say("wording", "Responsible"), ", ".join(filter(None, (action.department, action.responsible)))),
        (say("wording", "Partners"), action.partners),
        (say("wording", "Service area"), action.area),
        (say("wording", "Period"), _span(action)),
        (
            say("wording", "Milestones"),
            "\n".join(_milestone_line(one, voice) for one in action.milestones),
        ),
        (say("wording", "Budget"), "\n".join(_budget_line(line, voice) for line in action.budget)),
        (say("wording", "Indicators"), "\n".join(_target_line(action, voice))),
        (say("wording", "Commitments"), ", ".join(action.commitments)),
        (say("wording", "Origin of the action"), action.origin),
        (say("wording", "Risks"), action.risks),
        (say("wording", "Lessons"), action.lessons),
        (say("wording", "Also concerns"), action.tags),
    ]
    add_fields(story, rows)


def _span(action: ActionCard) -> str:
    return " \u2013 ".join(short_day(day) for day in (action.start, action.end) if day)


def _milestone_line(milestone: Milestone, voice: Voice) -> str:
    line = f"{short_day(milestone.day)}: {milestone.title}" if milestone.day else milestone.title
    if not milestone.reached:
        return line
    said = voice.say("wording", "{milestone} (reached {day})")
    return said.format(milestone=line, day=short_day(milestone.reached))


def _budget_line(line: Money, voice: Voice) -> str:
    said = voice.say("wording", "{year}, {source}: {amount}")
    amounts = said.format(year=line.year, source=line.source, amount=euros(line.planned, voice.language))
    if line.spent:
        spent = voice.say("wording", "{line}, of which spent {amount}")
        return spent.format(line=amounts, amount=euros(line.spent, voice.language))
    return amounts


def _target_line(action: ActionCard, voice: Voice) -> list[str]:
    said = voice.say("wording", "{name}: from {baseline} ({since}) to {target} ({until})")
    return [
        said.format(
            name=one.name,
            baseline=number_text(one.baseline, voice.language),
            since=short_day(one.baseline_day),
            target=number_text(one.target, voice.language),
            until=short_day(one.target_day),
        )
        for one in action.targets
    ]


def write_money(story: Story, content: PlanContent) -> None:
    """Write the money by year and source: a chart and its table."""
    say, language = story.voice.say, story.voice.language
    story.section(say("wording", "Money"))
    lines = [line for action in content.actions for line in action.budget]
    if not lines:
        story.text(say("wording", "No budget has been entered."))
        return
    sums = _summed(lines)
    total = Money("", "", *(sum((part[i] for part in map(_parts, sums)), Decimal(0)) for i in range(3)))
    alt = say("wording", "Chart: planned money by year and source; the table below holds the same numbers.")
    lead(story, say("wording", "The plan foresees {amount}.").format(amount=euros(total.planned, language)))
    story.flow.append(FigureDrawing(money_chart(sums, language), story.at.add("Figure", alt=alt)))
    story.space(6)
    columns = [
        Column(say("wording", "Year"), 1),
        Column(say("wording", "Source of money"), 2),
        Column(say("wording", "Planned"), 1.3, figures=True),
        Column(say("wording", "Committed"), 1.3, figures=True),
        Column(say("wording", "Spent"), 1.3, figures=True),
    ]
    rows: list[list[Item]] = [[one.year, one.source, *_amounts(one, language)] for one in sums]
    rows.append([say("wording", "Total"), "", *_amounts(total, language)])
    add_table(story, say("wording", "Money by year and source"), columns, rows, total=True)


def _parts(line: Money) -> tuple[Decimal, Decimal, Decimal]:
    return line.planned, line.committed, line.spent


def _amounts(line: Money, language: str) -> list[str]:
    return [euros(amount, language) for amount in _parts(line)]


def _summed(lines: Sequence[Money]) -> list[Money]:
    found: dict[tuple[str, str], Money] = {}
    for line in lines:
        key = (line.year, line.source)
        before = found.get(key, Money(*key, Decimal(0), Decimal(0), Decimal(0)))
        parts = (old + new for old, new in zip(_parts(before), _parts(line), strict=True))
        found[key] = Money(*key, *parts)
    return [found[key] for key in sorted(found)]


def write_calendar(story: Story, content: PlanContent) -> None:
    """Write the calendar: a chart over time and its table."""
    say, voice = story.voice.say, story.voice
    story.section(say("wording", "Calendar"))
    if not content.actions:
        story.text(say("wording", "The plan holds no action yet."))
        return
    alt = say("wording", "Chart: the actions over time, by number; the table below holds the same dates.")
    for drawing in timeline_charts(content.actions, voice):
        story.flow.append(FigureDrawing(drawing, story.at.add("Figure", alt=alt)))
        story.space(6)
    columns = [
        Column(say("wording", "Action"), 3.6),
        Column(say("wording", "Commitments"), 1.2),
        Column(say("wording", "Start"), 1),
        Column(say("wording", "End"), 1),
        Column(say("wording", "Status"), 1),
    ]
    rows: list[list[Item]] = [
        [
            f"{one.number}. {one.title}",
            ", ".join(one.commitments),
            short_day(one.start),
            short_day(one.end),
            status_word(one.status, voice),
        ]
        for one in content.actions
    ]
    add_table(story, say("wording", "Actions over time"), columns, rows)


def write_followup(story: Story, content: PlanContent) -> None:
    """Write who reports what, and from where to where each action's indicators go."""
    say = story.voice.say
    story.section(say("wording", "Follow-up"))
    lead(
        story,
        say(
            "wording",
            "Departments report on their actions in each progress round; the monitoring report shows the "
            "state of every action against the frozen plan.",
        ),
    )
    columns = [
        Column(say("wording", "Responsible"), 2.4),
        Column(say("wording", "Action"), 3.2),
        Column(say("wording", "Next date"), 1.6),
    ]
    rows: list[list[Item]] = [
        [", ".join(filter(None, (one.department, one.responsible))), f"{one.number}. {one.title}", _next(one)]
        for one in content.actions
    ]
    if rows:
        add_table(story, say("wording", "Who reports"), columns, rows)
    _targets(story, content.actions)


def _next(action: ActionCard) -> str:
    days = sorted(one.day for one in action.milestones if one.day and not one.reached)
    return "\n".join(short_day(day) for day in [*days, action.end] if day)


def _targets(story: Story, actions: Sequence[ActionCard]) -> None:
    say = story.voice.say
    columns = [
        Column(say("wording", "Indicator"), 2.6),
        Column(say("wording", "Action"), 0.8),
        Column(say("wording", "Baseline"), 1.1, figures=True),
        Column(say("wording", "Target"), 1.1, figures=True),
        Column(say("wording", "Latest"), 1.1, figures=True),
        Column(say("wording", "Trend"), 1.3),
    ]
    language = story.voice.language
    rows: list[list[Item]] = [
        [
            one.name,
            str(action.number),
            _dated(one.baseline, one.baseline_day, language),
            _dated(one.target, one.target_day, language),
            _dated(one.latest, one.latest_day, language),
            pace_word(one.pace, story.voice),
        ]
        for action in actions
        for one in action.targets
    ]
    if rows:
        add_table(story, say("wording", "Baselines and targets"), columns, rows)
    else:
        story.text(say("wording", "No action has an indicator of its own yet."))


def _dated(value: str, day: str, language: str) -> str:
    return "\n".join(filter(None, (number_text(value, language), short_day(day))))
