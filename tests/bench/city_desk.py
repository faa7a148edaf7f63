"""The coordinator's pages of a large city: its matrix beside a bare count, its inbox beside bare Qt."""

from collections import Counter

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from charter_desktop.gui.coordinator.inbox_lines import InboxValue
from charter_desktop.gui.coordinator.inbox_page import InboxPage
from charter_desktop.gui.coordinator.matrix_lines import matrix_of
from charter_desktop.gui.coordinator.matrix_page import MatrixPage
from charter_desktop.usecases.city_view import CityView
from charter_desktop.wording.voice import Voice
from tests.bench.window import alternate, say
from tests.gui.large_city import large_view, many_lines

COLUMNS = 7


def main() -> None:
    """Print both measures beside their baselines; best of several, in turn."""
    application = QApplication([])
    view = large_view()
    matrix(view)
    grid(application, view)
    inbox(application)


def matrix(view: CityView) -> None:
    """Count the answers of twenty departments x three hundred questions, with and without their meaning."""
    say(
        "matrix of 20 x 300 questions (aim 100 ms)",
        *alternate(lambda: matrix_of(view, Voice("en"), {}), lambda: bare_count(view)),
    )


def grid(application: QApplication, view: CityView) -> None:
    """Show the counted matrix on its page, and the same texts in a bare table."""
    page, bare, value = MatrixPage(), QTableWidget(), matrix_of(view, Voice("en"), {})
    for widget in (page, bare):
        widget.resize(1000, 700)
        widget.show()

    def show() -> None:
        page.show_matrix(value)
        application.processEvents()

    def fill() -> None:
        bare.setRowCount(0)
        bare.setRowCount(len(value.rows))
        bare.setColumnCount(len(value.columns))
        for row, one in enumerate(value.rows):
            for column, cell in enumerate(one.cells):
                bare.setItem(row, column, QTableWidgetItem(cell.text))
        application.processEvents()

    say("matrix shown on its page (aim 100 ms with the count)", *alternate(show, fill))


def bare_count(view: CityView) -> Counter[str]:
    """Count the answers of each department, nothing else."""
    return Counter(field.owner for field in view.heads)


def inbox(application: QApplication) -> None:
    """Show a thousand lines again, on the page and in a bare table."""
    page, bare = InboxPage(), QTableWidget(0, COLUMNS)
    for widget in (page, bare):
        widget.resize(1000, 700)
        widget.show()
    lines = many_lines("contribution")

    def show() -> None:
        page.show_inbox(InboxValue((), lines, ()))
        application.processEvents()

    def fill() -> None:
        bare.setRowCount(0)
        bare.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column in range(COLUMNS):
                bare.setItem(row, column, QTableWidgetItem(line.file))
        application.processEvents()

    say("inbox of 1,000 lines (aim 1000 ms)", *alternate(show, fill))


if __name__ == "__main__":
    main()
