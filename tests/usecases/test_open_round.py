"""A round is opened in one step, or nothing of it is left: file, last round, departments, invitations."""

from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.usecases.departments import list_departments
from charter_desktop.usecases.open_round import OpenedRound, PlannedDepartment, RoundWish, open_round
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.round_preview import LastPreview, preview_form, preview_last, preview_shipped
from charter_desktop.usecases.start_city import NewCity
from tests.rounds import SmallCity, must, send, workbook

NEW = NewCity("Ejemplia", "ES", "2028", "Clara Ficticia", "Coordinator")
HR = PlannedDepartment("hr", "People", ("hr",), "2028-09-15")
PARKS = PlannedDepartment("parks", "Parks", ("hr",))


@pytest.fixture
def forms(tmp_path: Path) -> tuple[Path, ...]:
    path = tmp_path / "hr.xlsx"
    path.write_bytes(workbook("hr"))
    return (path,)


@pytest.fixture
def last(city: SmallCity, tmp_path: Path) -> Path:
    with city.open_department("hr", "hr.charter") as hr:
        file = send(hr, tmp_path, {"EM2.6": "A rule"}, "hr.asice")
    with city.open_city("last.charter") as opened:
        receive(opened, [file])
    return tmp_path / "last.charter"


def opened(wish: RoundWish) -> OpenedRound:
    made = must(open_round(wish))
    made.workspace.close()
    return made


def test_everything_is_made_at_once(forms: tuple[Path, ...], last: Path, tmp_path: Path) -> None:
    into, folder = tmp_path / "new.charter", tmp_path / "out"
    wish = RoundWish(into, NEW, None, forms, last, (HR, PARKS), "30/10/2028", folder)
    made = opened(wish)
    assert made.departments == ("hr", "parks")
    assert made.carried is not None
    assert (made.carried.answers, made.carried.departments) == (1, ())
    assert sorted(path.name for path in folder.iterdir()) == [path.name for path in made.invitations]
    with must(open_workspace(into, city=True)) as city:
        deadlines = {one.id: one.deadline for one in list_departments(city)}
    assert deadlines == {"hr": "2028-09-15", "parks": "2028-10-30"}


def test_without_named_departments_those_of_last_round_take_part(
    forms: tuple[Path, ...], last: Path, tmp_path: Path
) -> None:
    made = opened(RoundWish(tmp_path / "new.charter", NEW, None, forms, last, deadline="2028-10-30"))
    assert made.departments == ("hr",)
    with must(open_workspace(tmp_path / "new.charter", city=True)) as city:
        assert [one.deadline for one in list_departments(city)] == ["2028-10-30"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"departments": (HR, HR)}, Fault.DEPARTMENT_EXISTS),
        ({"departments": (PlannedDepartment("city", "x"),)}, Fault.BAD_DEPARTMENT_ID),
        ({"departments": (PlannedDepartment("pol", "Police"),)}, Fault.NO_QUESTIONNAIRE),
        ({"departments": (PARKS,), "deadline": "soon"}, Fault.NOT_A_DATE),
        ({"last": Path("none.charter")}, Fault.NO_SUCH_FILE),
        ({"kit": Path("none.asice")}, Fault.NO_SUCH_FILE),
        ({"new": NewCity("Otra", "ES", "2028", "Clara", "C")}, Fault.LAST_OF_OTHER_CITY),
        ({"departments": (HR, PARKS), "invitations": Path("out")}, Fault.ALREADY_THERE),
    ],
)
def test_a_refusal_leaves_nothing_behind(
    forms: tuple[Path, ...], last: Path, tmp_path: Path, change: dict[str, object], fault: Fault
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "invitation-parks.asice").write_bytes(b"another")
    given: dict[str, object] = {"last": last, **change}
    if "invitations" in given:
        given["invitations"] = folder
    wish = RoundWish(**{"into": tmp_path / "new.charter", "new": NEW, "questionnaires": forms, **given})  # type: ignore[arg-type]  # why - each case names its own parts
    refused = open_round(wish)
    assert isinstance(refused, Refusal)
    assert refused.fault is fault
    assert not list(tmp_path.glob("new.charter*"))
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [
        ("invitation-parks.asice", b"another")
    ]


def test_what_a_round_may_be_opened_from_is_seen_before(last: Path, tmp_path: Path) -> None:
    seen = preview_last(last)
    assert isinstance(seen, LastPreview)
    assert (seen.city, seen.round, seen.answers) == ("Ejemplia", "2026", 1)
    assert [(one.id, one.forms) for one in seen.departments] == [("hr", ("hr",)), ("proc", ("proc",))]
    titles = {one.id: one.title for one in preview_shipped("es")}
    assert titles["hous"] == "Vivienda"
    named = [one.id for one in preview_shipped("en") if one.names_department]
    assert "coord" not in named
    odd = tmp_path / "odd.xlsx"
    odd.write_bytes(b"PK nothing")
    assert isinstance(preview_form(odd, "en"), Refusal)
