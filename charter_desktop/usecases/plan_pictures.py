"""Pictures of the plan for the screen: the same drawings as in its document."""

from datetime import date

from charter_desktop.domain.picture import Picture
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.published_actions import cards
from charter_desktop.usecases.published_words import Words


def timeline_pictures(view: CityView, words: Words, today: date) -> tuple[Picture, ...]:
    """Draw the actions of the plan over time with their milestones; none where no action has both dates."""
    # reportlab loads here, not when the program starts
    from charter_desktop.reports.svg import picture_of
    from charter_desktop.reports.timeline_chart import timeline_charts

    return tuple(map(picture_of, timeline_charts(cards(view.plan, words), words.voice, today)))


def money_pictures(view: CityView, words: Words) -> tuple[Picture, ...]:
    """Draw the plan's money by year and source; none where there is no money."""
    from charter_desktop.reports.charts import money_chart
    from charter_desktop.reports.svg import picture_of

    lines = [line for action in cards(view.plan, words) for line in action.budget]
    return (picture_of(money_chart(lines, words.language)),) if lines else ()
