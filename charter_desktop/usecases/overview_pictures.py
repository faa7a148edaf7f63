"""Pictures of the round for the coordinator's overview."""

from collections.abc import Sequence

from charter_desktop.domain.picture import Picture
from charter_desktop.reports.content import Role


def lights_picture(roles: Sequence[Role]) -> Picture:
    """Draw the commitments' lights, a line for each role."""
    # reportlab loads here, not when the program starts
    from charter_desktop.reports.overview_charts import lights_chart
    from charter_desktop.reports.svg import picture_of

    return picture_of(lights_chart(roles))


def progress_picture(departments: Sequence[tuple[str, int, int]]) -> Picture:
    """Draw how far departments are: each by its name, what it answered, what it is asked."""
    from charter_desktop.reports.overview_charts import Bar, progress_chart
    from charter_desktop.reports.svg import picture_of

    return picture_of(progress_chart([Bar(*one) for one in departments]))
