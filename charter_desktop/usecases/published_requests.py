"""The requests to the EU institutions and the obstacles that departments met, from what may be published."""

from charter_desktop.reports.content import RequestPage, Statement
from charter_desktop.usecases.published_figures import PublishedView


def requests(published: PublishedView) -> tuple[RequestPage, ...]:
    """Give the four requests: whether the city supported each, and the obstacles that touch it."""
    words = published.words
    supported = {
        code
        for name in published.questions("PL4")
        if name.startswith("PL4.2")
        for line in published.lines(name)
        for code in (line.answer.value or "").split()
    }
    return tuple(
        RequestPage(
            clause.code,
            words.named(clause.short),
            words.named(clause.text),
            obstacles(published, clause.code),
            clause.code in supported,
        )
        for clause in words.charter.requests
    )


def obstacles(published: PublishedView, request: str) -> tuple[Statement, ...]:
    """Give the obstacles that touch a request; with a blank one, those that touch none."""
    touched = {line.owner: (line.answer.value or "").split() for line in published.lines("PL4.3/requests")}
    return tuple(
        Statement(published.words.department(line.owner), published.words_of(line))
        for line in published.lines("PL4.3/obstacle")
        if line.answer.value
        and (request in touched.get(line.owner, []) if request else not touched.get(line.owner))
    )


def loose(published: PublishedView) -> tuple[Statement, ...]:
    """Give the obstacles that touch none of the four requests: those of national or regional level."""
    return obstacles(published, "")


def ways(published: PublishedView) -> tuple[Statement, ...]:
    """Give how the requests were supported, in the words of who says so."""
    return published.statements("PL4.2/how")


def meetings(published: PublishedView) -> tuple[tuple[str, str], ...]:
    """Give the formal meetings by level of government, where they were answered and are not hidden."""
    return tuple(
        (", ".join(row.members), str(row.numerator.number))
        for figure in published.figures(["PL4.1"])
        for row in figure.rows
        if row.numerator.number is not None
    )
