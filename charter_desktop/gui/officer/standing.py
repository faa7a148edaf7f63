"""How far the pages are answered and what is wrong on them, kept up to date question by question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from charter_desktop.gui.officer.page_maker import PageMaker
from charter_desktop.gui.officer.sections import Item, ItemKind, Section
from charter_desktop.gui.values import PlaceValue, ProblemValue


@dataclass(frozen=True, slots=True)
class _Stand:
    """One question: whether it counts, whether it is answered, what is wrong with it in words."""

    asked: bool
    answered: bool
    sentence: str


@dataclass(slots=True)
class _Page:
    """The questions of one page, and what they come to."""

    stands: dict[str, _Stand] = field(default_factory=dict)
    place: PlaceValue | None = None
    problems: tuple[ProblemValue, ...] = ()


class Standing:
    """Looks at every question once, then at those that were touched."""

    def __init__(self, sections: Sequence[Section], maker: PageMaker) -> None:
        self._sections, self._maker = sections, maker
        self._pages = [_Page() for _ in sections]
        for section, page in zip(sections, self._pages, strict=True):
            self._look(section, page, None)

    def refresh(self, touched: set[str], renumbered: frozenset[str] = frozenset()) -> None:
        """Look again at what was touched, and at all of a table whose rows are numbered anew."""
        for section, page in zip(self._sections, self._pages, strict=True):
            items = [item for item in section.items if item.is_touched(touched)]
            if items:
                self._look(section, page, _questions(section, items, touched, renumbered))

    def places(self) -> tuple[PlaceValue, ...]:
        """Give each page with its completion."""
        return tuple(page.place for page in self._pages if page.place is not None)

    def problems(self) -> tuple[ProblemValue, ...]:
        """List what is wrong in the order of the pages."""
        return tuple(problem for page in self._pages for problem in page.problems)

    def _look(self, section: Section, page: _Page, again: set[str] | None) -> None:
        """Look at the questions of a page, or only again at some; new ones are always looked at."""
        old = page.stands
        page.stands = {
            question: self._stand(section, question)
            if again is None or question in again or question not in old
            else old[question]
            for question in section.questions()
        }
        asked = [stand for stand in page.stands.values() if stand.asked]
        page.problems = tuple(
            ProblemValue(question, section.place, stand.sentence)
            for question, stand in page.stands.items()
            if stand.sentence
        )
        answered = sum(1 for stand in asked if stand.answered)
        page.place = PlaceValue(section.place, section.title, answered, len(asked), len(page.problems))

    def _stand(self, section: Section, question: str) -> _Stand:
        sentence = self._maker.waiting_sentence(section, question)
        problem = None if sentence else section.session.problem(question)
        if problem is not None:
            sentence = self._maker.sentence(section, problem)
        asked = section.is_asked(question)
        return _Stand(asked, asked and section.is_answered(question), sentence)


def _questions(
    section: Section, items: Sequence[Item], touched: set[str], renumbered: frozenset[str]
) -> set[str]:
    """Name the questions of touched items; of a table only the cells that were touched."""
    return set(touched).union(*(_inside(section, item, touched, renumbered) for item in items))


def _inside(section: Section, item: Item, touched: set[str], renumbered: frozenset[str]) -> Iterator[str]:
    if item.kind is not ItemKind.TABLE:
        yield item.id
        yield from item.members
    elif item.id in renumbered or touched.intersection(item.groups):
        yield from section.cells(item)
