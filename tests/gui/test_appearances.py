"""Every kind of question and every appearance, answered with the keyboard in a real window."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSlider,
    QToolButton,
    QWidget,
)

from charter_desktop.gui.officer.choice_box import ChoiceBox, SearchBox
from charter_desktop.gui.officer.choice_table import ChoiceTable
from charter_desktop.gui.officer.section_page import SectionPage
from tests.gui.questionnaires import choice, given, row
from tests.gui.windows import Desk, Opener, spoken, stored

TOWNS = ("Ávila", "Burgos", "Cádiz", "Girona", "Huelva", "Jaén", "León", "Lleida", "Málaga", "Ourense", "Soria",
         "Teruel", "Toledo", "Zamora")  # fmt: skip
SURVEY = [
    row("begin group", "one", "Choices"),
    row("select_one yn", "plain", "Plain"),
    row("select_one yn", "boxed", "Boxed", appearance="minimal"),
    row("select_one town", "town", "Town"),
    row("select_multiple town", "towns", "Towns"),
    row("select_one yn", "across", "Across", appearance="horizontal"),
    row("select_one five", "scale", "Scale", appearance="likert"),
    row("select_one eight", "columns", "Columns", appearance="columns-3"),
    row("select_multiple eight", "ticks", "Ticks", appearance="columns"),
    row("select_one region", "region", "Region"),
    row("select_one place", "place", "Place", choice_filter="region=${region}"),
    row("end group", ""),
    row("begin group", "table", "Agreement", appearance="table-list"),
    row("select_one five", "clean", "The streets are clean", required="yes"),
    row("select_one five", "safe", "The streets are safe"),
    row("end group", ""),
    row("begin group", "two", "Other kinds"),
    row("range", "share", "Share", parameters="start=0 end=10 step=0.5"),
    row("date", "day", "Day"),
    row("date", "month", "Month", appearance="month-year"),
    row("date", "year", "Year", appearance="year"),
    row("time", "hour", "Hour"),
    row("dateTime", "moment", "Moment"),
    row("acknowledge", "seen", "Seen"),
    row("text", "digits", "Digits", appearance="numbers"),
    row("integer", "count", "Count", required="yes", required_message="Please count."),
    row("integer", "double", "Double", calculation="${count} * 2"),
    row("text", "name", "Name"),
    row("end group", ""),
    row("begin group", "three", "Texts"),
    row(
        "note",
        "said",
        "# Heading\n**Bold** and *slanted* <script>alert(1)</script> [the guide](https://example.org/a_b_c) ${name}",
        hint="A *hint* of <b>tags</b>",
    ),
    row("text", "help", "Help wanted", guidance_hint="The long explanation."),
    row("text", "pictured", "With a picture", media_image="map.png"),
    row("end group", ""),
]
CHOICES = [
    choice("yn", "y", "Yes"),
    choice("yn", "n", "No"),
    *(choice("town", f"t{number}", name) for number, name in enumerate(TOWNS)),
    *(choice("five", f"a{number}", f"Agree {number}") for number in range(1, 6)),
    *(choice("eight", f"e{number}", f"Choice {number}") for number in range(1, 9)),
    choice("region", "a", "Aragón"),
    choice("region", "c", "Castilla"),
    choice("place", "h", "Huesca", region="a"),
    choice("place", "t", "Teruel", region="a"),
    choice("place", "s", "Soria", region="c"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return given(tmp_path_factory.mktemp("looks"), SURVEY, CHOICES)


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "looks.charter"))


def answers(shown: Desk, place: Path) -> dict[str, str]:
    shown.window.close()
    return {
        name.rpartition("/")[2]: answer.value or "" for name, answer in stored(place).items() if answer.value
    }


def buttons(shown: Desk, question: str) -> list[QAbstractButton]:
    """Give the buttons of a question, in their order."""
    page = shown.window.findChild(SectionPage)
    assert page is not None
    found = page.row(f"f:{question}").findChildren(QAbstractButton)
    return [one for one in found if isinstance(one, QRadioButton | QCheckBox)]


def search(shown: Desk, box: SearchBox, words: str, *keys: Qt.Key) -> None:
    """Type into a box; an open list gets the keys first, as on a real screen."""
    shown.window.activateWindow()  # where there is no window manager, a list that closed stays active
    box.setFocus()
    QApplication.processEvents()
    for letter in words:
        shown.bot.keyClicks(QApplication.activePopupWidget() or QApplication.focusWidget(), letter)
    for key in keys:
        shown.bot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)
    shown.settle()


def say(shown: Desk, kind: type[QWidget] = QLabel) -> str:
    return "\n".join(shown.shown(kind))


def open_at(desk: Opener, place: Path, group: str) -> Desk:
    shown = desk(place)
    shown.go_to(f"f:{group}")
    return shown


def test_choices_stand_as_the_form_wants_them(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    across = buttons(shown, "one/across")
    assert across[0].y() == across[1].y()
    columns = buttons(shown, "one/columns")
    assert len({one.y() for one in columns}) == 3
    assert len({one.x() for one in columns}) == 3
    ticks = buttons(shown, "one/ticks")
    assert len({one.x() for one in ticks}) > 2
    scale = buttons(shown, "one/scale")
    assert len({one.y() for one in scale}) == 1
    assert [spoken(one) for one in scale] == [f"Agree {number}" for number in range(1, 6)]
    assert isinstance(shown.find(ChoiceBox, "Boxed"), ChoiceBox)


def test_a_scale_is_answered_by_keyboard(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    scale = buttons(shown, "one/scale")
    scale[0].setFocus()
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Right)
    assert answers(shown, place)["scale"] == "a3"


def test_a_long_list_is_searched_by_typing_without_accents(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    town = shown.find(SearchBox, "Town")
    search(shown, town, "malag", Qt.Key.Key_Tab)
    assert town.currentText() == "Málaga"
    assert answers(shown, place)["town"] == f"t{TOWNS.index('Málaga')}"


def test_what_was_found_is_chosen_with_arrow_and_enter(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    town = shown.find(SearchBox, "Town")
    search(shown, town, "l", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert answers(shown, place)["town"] == f"t{TOWNS.index('León')}"


def test_what_is_no_choice_stays_and_is_marked(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    town = shown.find(SearchBox, "Town")
    search(shown, town, "Atlantis", Qt.Key.Key_Tab)
    assert town.currentText() == "Atlantis"
    assert "⚠ Town" in say(shown)
    search(shown, town, "")
    shown.press(Qt.Key.Key_A, control=True)
    search(shown, town, "", Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    assert "⚠ Town" not in say(shown)


def test_several_of_a_long_list_are_found_and_ticked(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    line = shown.find(QLineEdit, "Search in: Towns")
    for words in ("avila", "leon"):
        line.setFocus()
        line.clear()
        shown.bot.keyClicks(line, words)
        shown.bot.keyClick(line, Qt.Key.Key_Down)
        shown.press(Qt.Key.Key_Space)
    ticked = f"t{TOWNS.index('Ávila')} t{TOWNS.index('León')}"
    assert answers(shown, place)["towns"] == ticked


def test_choices_follow_the_answers_and_one_that_is_excluded_stays_marked(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "one")
    assert buttons(shown, "one/place") == []
    region = buttons(shown, "one/region")
    region[0].setFocus()
    shown.press(Qt.Key.Key_Space)
    assert [one.text() for one in buttons(shown, "one/place")] == ["Huesca", "Teruel"]
    buttons(shown, "one/place")[1].setFocus()
    shown.press(Qt.Key.Key_Space)
    buttons(shown, "one/region")[1].setFocus()
    shown.press(Qt.Key.Key_Space)
    offered = buttons(shown, "one/place")
    assert [(one.text(), one.isChecked()) for one in offered] == [("Soria", False), ("Teruel", True)]
    assert "⚠ Place" in say(shown)
    assert answers(shown, place)["place"] == "t"


def test_selects_as_a_table_are_answered_with_arrows_and_space(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "table")
    table = shown.window.findChild(ChoiceTable)
    assert table is not None
    table.focus("f:table/clean")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert spoken(focus) == "The streets are clean (required): Agree 1"
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Space)
    found = QApplication.focusWidget()
    assert found is not None
    assert spoken(found) == "The streets are safe: Agree 3"
    assert shown.window.titles()[2].startswith("2/2")
    assert answers(shown, place) == {"clean": "a2", "safe": "a3"}


def test_a_table_of_selects_says_what_is_missing_and_takes_an_answer_away(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "table")
    table = shown.window.findChild(ChoiceTable)
    assert table is not None
    table.focus("f:table/clean")
    assert "⚠" not in say(shown)
    shown.press(Qt.Key.Key_Down)
    assert "⚠ The streets are clean" in say(shown)
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_Delete)
    assert answers(shown, place) == {}


def test_a_range_takes_steps_on_the_slider_and_any_number_in_the_line(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    slider, line = shown.find(QSlider, "Slider: Share"), shown.find(QLineEdit, "Share")
    assert line.text() == ""
    slider.setFocus()
    for _ in range(3):
        shown.bot.keyClick(slider, Qt.Key.Key_Right)
    assert line.text() == "1.5"
    shown.bot.keyClick(slider, Qt.Key.Key_Tab)
    shown.bot.waitUntil(lambda: shown.window.titles()[3].startswith("1/"))
    line.setFocus()
    line.selectAll()
    shown.type_into(line, "12")
    assert "⚠ Share" in say(shown)
    line.selectAll()
    shown.bot.keyClick(line, Qt.Key.Key_Delete)
    shown.type_into(line, "")
    assert "⚠ Share" not in say(shown)
    assert "share" not in answers(shown, place)


def test_dates_are_typed_as_day_month_or_year(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    for name, typed in (("Day", "5/3/2026"), ("Month", "3/2026"), ("Year", "2026"), ("Hour", "9:30")):
        shown.type_into(shown.find(QLineEdit, name), typed)
    shown.type_into(shown.find(QLineEdit, "Moment"), "5/3/2026 9:30")
    found = {name: shown.find(QLineEdit, name).text() for name in ("Day", "Month", "Year", "Hour", "Moment")}
    assert found == {
        "Day": "05/03/2026",
        "Month": "03/2026",
        "Year": "2026",
        "Hour": "09:30",
        "Moment": "05/03/2026 09:30",
    }
    kept = answers(shown, place)
    assert (kept["day"], kept["month"], kept["year"]) == ("2026-03-05", "2026-03-01", "2026-01-01")


def test_a_date_is_chosen_from_the_calendar_by_keyboard(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    shown.type_into(shown.find(QLineEdit, "Day"), "05/03/2026")
    opens = shown.find(QToolButton, "Calendar: Day")
    opens.setFocus()
    shown.press(Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.locale().language() == QLocale.Language.English
    view = calendar.focusProxy() or calendar
    shown.bot.keyClick(view, Qt.Key.Key_Right)
    shown.bot.keyClick(view, Qt.Key.Key_Return)
    shown.settle()
    assert shown.find(QLineEdit, "Day").text() == "06/03/2026"
    assert answers(shown, place)["day"] == "2026-03-06"


def test_what_is_computed_is_read_and_not_typed(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    shown.type_into(shown.find(QLineEdit, "Count"), "21")
    double = shown.find(QLineEdit, "Double")
    assert double.text() == "42"
    assert double.isReadOnly()
    shown.type_into(double, "7")
    assert double.text() == "42"


def test_a_missing_answer_is_said_once_somebody_was_there(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    assert "Please count." not in say(shown)
    count = shown.find(QLineEdit, "Count")
    shown.type_into(count, "")
    assert "⚠ Count: Please count." in say(shown)
    assert count.accessibleDescription().startswith("Count: Please count.")
    shown.type_into(count, "3")
    assert "Please count." not in say(shown)


def test_all_that_is_missing_is_said_after_check_and_send(desk: Opener, place: Path) -> None:
    shown = open_at(desk, place, "two")
    shown.go_to("send")
    shown.go_to("f:two")
    assert "⚠ Count: Please count." in say(shown)
