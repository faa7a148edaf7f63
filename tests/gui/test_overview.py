"""The coordinator's overview: what to do next leads there, and every department's state is said."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from charter_desktop.domain.light import Light
from charter_desktop.gui.picture import PictureLabel
from charter_desktop.reports.content import Commitment, Role
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.departments import add_department, assign
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.overview_pictures import lights_picture, progress_picture
from charter_desktop.usecases.receive import receive
from tests.disputes import disputed_city
from tests.gui.cities import answered, founded
from tests.gui.coordinating import decided_city, go_on, rows
from tests.gui.windows import Opener
from tests.rounds import must, send


def test_a_new_city_is_led_to_its_departments(desk: Opener, tmp_path: Path) -> None:
    shown = desk(founded(tmp_path))
    assert "Aldavera (ficticia): round 2026" in shown.shown(QLabel)
    sentence = "Name the departments that take part, and write their invitations."
    assert sentence in shown.shown(QLabel)
    go_on(shown, shown.find(QPushButton, f"Round and departments: {sentence}"))
    shown.press(Qt.Key.Key_Return)
    assert shown.find(QPushButton, "Add a department…").isVisible()


def test_own_questions_that_are_open_are_one_step_away(desk: Opener, tmp_path: Path) -> None:
    shown = desk(founded(tmp_path))
    found = [one for one in shown.window.findChildren(QPushButton) if one.text() == "Answer them"]
    assert len(found) == 1
    shown.bot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    shown.settle()
    assert any("The city and this round" in text for text in shown.shown(QLabel))


def test_the_overview_says_what_is_left_and_how_far_each_department_is(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    with must(open_workspace(city.city)) as workspace:
        receive(workspace, files[:1])
        must(add_department(workspace, "pol", "Police", forms=["hr"], deadline="2020-01-31"))
    shown = desk(city.city)
    said = [text.removeprefix("1 ") for text in shown.shown(QLabel) if text.startswith("1 ")]
    assert [text.split()[0][:8] for text in said] == ["departme", "certific", "departme", "text"]
    assert "not invited yet." in said[0]
    assert "compared by telephone" in said[1]
    assert "sent anything yet." in said[2]
    assert "The plan has no actions yet." in shown.shown(QLabel)
    table = rows(shown.find(QTableWidget, "How far each department is"))
    assert table[0][0] == "HR"
    assert table[0][2].startswith("✓ sent on ")
    assert table[0][3] == "2/5"
    assert table[1] == ["Police", "31/01/2020", "⚠ not invited yet", "0/5"]
    assert table[2][2].endswith("nothing has arrived yet")


def test_a_department_past_its_deadline_is_late(desk: Opener, tmp_path: Path) -> None:
    city, _ = answered(tmp_path)
    with must(open_workspace(city.city)) as workspace:
        must(assign(workspace, "hr", "HR", forms=["hr"], deadline="2020-01-31"))
    shown = desk(city.city)
    state = rows(shown.find(QTableWidget, "How far each department is"))[0][2]
    assert state.startswith("⚠ late: invited on ")
    assert "due on 31/01/2020" in state


def test_the_round_is_shown_in_pictures_each_beside_its_table(desk: Opener, tmp_path: Path) -> None:
    shown = desk(decided_city(tmp_path), "es")
    lights = rows(shown.find(QTableWidget, "Los once compromisos"))
    assert len(lights) == 11
    assert lights[0][0] == "Responsable de políticas"
    assert {row[2] for row in lights} == {"? sin responder"}
    pictures = [one.accessibleName() for one in shown.window.findChildren(PictureLabel) if one.isVisible()]
    assert pictures[:2] == [
        "Gráfico de los compromisos por papel", "Gráfico de las respuestas de cada departamento",
    ]  # fmt: skip
    assert "Indicadores" in shown.shown(QLabel)


def test_what_moved_since_last_round_is_told(desk: Opener, tmp_path: Path) -> None:
    path = decided_city(tmp_path / "new")
    older = disputed_city(tmp_path / "old")
    with must(open_workspace(older.with_name("hr.charter"))) as hr:
        sent = send(hr, tmp_path, {"EM2.1": "partly"}, "older.asice")
    with must(open_workspace(older, city=True)) as city:
        receive(city, [sent])
    with must(open_workspace(path, city=True)) as city:
        must(carry_over(city, older))
    told = rows(desk(path).find(QTableWidget, "What changed since last round"))
    assert ["Is there a rule?", "HR", "In part", "Yes", ""] in told


def test_the_drawings_of_the_overview_have_a_partner_for_each_colour() -> None:
    commitments = tuple(Commitment(f"C{n}", "short", "text", light) for n, light in enumerate(Light))
    picture = lights_picture([Role("A role with a long name", commitments[:3]), Role("B", commitments[3:])])
    assert picture.light != picture.dark
    assert b"A role with a long name" in picture.light
    assert (
        b"0/0"
        in progress_picture([("Nobody", 0, 0), ("Somebody with a name that is far too long " * 3, 2, 3)]).dark
    )
