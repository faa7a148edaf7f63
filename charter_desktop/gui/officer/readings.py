"""What an ambiguous number can mean, such as 1.234: told by the maker of a page, asked by buttons below the field."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind
from charter_desktop.gui.officer.flow_layout import FlowLayout
from charter_desktop.gui.values import Reading, Typed

_MOST_SHOWN = 3
Place = tuple[str, str]


def readings_of(
    refused: Mapping[Place, Refusal], kinds: Mapping[Place, Kind], shown: Callable[[Kind, str], str]
) -> Iterator[Reading]:
    """Give what ambiguous texts can mean, all of them at once; a count has no decimals.

    `kinds` are the kinds of the questions to look at, by question and part, as `refused` is.
    """
    asked = {
        place: refused[place].facts
        for place in kinds
        if place in refused and refused[place].fault is Fault.AMBIGUOUS_NUMBER
    }
    for meaning in ("thousands", "decimals"):
        meant = {
            place: facts[meaning]
            for place, facts in asked.items()
            if meaning == "thousands" or kinds[place] is not Kind.INTEGER
        }
        if meant:
            numbers = [shown(kinds[place], number) for place, number in meant.items()]
            more = " …" if len(numbers) > _MOST_SHOWN else ""
            chosen = tuple(Typed(*place, number) for place, number in meant.items())
            yield Reading(" · ".join(numbers[:_MOST_SHOWN]) + more, chosen)


class ReadingsBar(QWidget):
    """Offers a button for each reading and says `gesture` with what the chosen one types."""

    gesture = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self)
        self._offered: tuple[Reading, ...] = ()
        self.hide()

    def offer(self, readings: Sequence[Reading]) -> None:
        """Offer these; none hide the bar."""
        if tuple(readings) == self._offered:
            return
        self._offered = tuple(readings)
        while self._row.count():
            item = self._row.takeAt(0)
            button = item.widget() if item is not None else None
            if button is not None:
                button.hide()
                button.deleteLater()
        for reading in readings:
            button = QPushButton(self.tr("It means {number}").format(number=reading.shown), self)
            button.clicked.connect(partial(self.gesture.emit, reading.chosen))
            self._row.addWidget(button)
        self.setVisible(bool(readings))
