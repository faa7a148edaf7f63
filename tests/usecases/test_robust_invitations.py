"""Invitations that a department must not take over: forged, stale, weakened, broken."""

import dataclasses
import hashlib
import io
from pathlib import Path

import openpyxl
import pytest

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message
from charter_desktop.container.writer import Entry
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.signing.certificate import fingerprint, short_code
from charter_desktop.store import questionnaires
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept, coordinator_code
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.identify import describe_key, key_of, replace_key
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.letter import write_letter
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.setup import Setup, read_setup
from tests.rounds import SmallCity, must, workbook

ME = ("Nadie de hr", "Officer")


def classed(version: str, indicator: str, disclosure: str) -> bytes:
    """The small questionnaire with another disclosure class for one question."""
    book = openpyxl.load_workbook(io.BytesIO(workbook("hr", version)))
    for row in book["survey"].iter_rows(min_row=2):
        if row[4].value == indicator:
            row[5].value = disclosure
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def letter(
    workspace: Workspace, setup: Setup, target: Path, sender: str = CITY, receiver: str = "hr"
) -> Path:
    """Sign an invitation with whatever key and words."""
    return raw(workspace, setup.to_value(), target, sender, receiver)


def raw(
    workspace: Workspace, body: dict[str, Value], target: Path, sender: str = CITY, receiver: str = "hr"
) -> Path:
    about = workspace.about
    message = Message("invitation", about.city, about.round, sender, receiver, body=body)
    forms = [
        Entry(f"data/forms/{item.sha256}.xml", media_type_of(".xml"), item.xform)
        for item in questionnaires.every(workspace)
    ]
    setup = read_setup(workspace)
    return must(write_letter(workspace, target, message, forms, setup=setup, role="x", at=now())).path


def real(city: SmallCity, tmp_path: Path, name: str = "hr", *, deadline: str = "") -> Path:
    """A new invitation by the coordinator."""
    with must(open_workspace(city.folder / "try.charter")) as workspace:
        if deadline:
            must(assign(workspace, name, "HR", forms=[name], deadline=deadline))
        folder = tmp_path / f"sent-{len(list(tmp_path.iterdir()))}"
        return must(invite(workspace, name, folder)).path


@pytest.fixture
def hr(city: SmallCity) -> Path:
    """A department's workspace beside a copy of the city."""
    city.open_city().close()
    opened = city.open_department("hr")
    opened.close()
    return opened.path


def fault_of(refused: object) -> Fault:
    assert isinstance(refused, Refusal), refused
    return refused.fault


def test_the_first_invitation_pins_the_coordinators_key_and_tells_its_code(city: SmallCity, hr: Path) -> None:
    with city.open_city() as workspace:
        code, mark = describe_key(workspace)["code"], fingerprint(key_of(workspace).certificate_der)
    with must(open_workspace(hr)) as opened:
        assert coordinator_code(opened) == code
        assert read_setup(opened).certificate == mark


def test_an_invitation_signed_by_somebody_else_is_refused_with_its_code(
    city: SmallCity, hr: Path, tmp_path: Path
) -> None:
    with city.open_department("proc") as mallory:
        code = short_code(key_of(mallory).certificate_der)
        mark = fingerprint(key_of(mallory).certificate_der)
    with must(open_workspace(hr)) as opened:
        known = read_setup(opened)
    with city.open_department("proc") as mallory:
        forged = dataclasses.replace(known, certificate=mark, number="99")
        file = letter(mallory, _only_own(forged, mallory), tmp_path / "forged.asice")
    before = hr.read_bytes()
    refused = accept(file, hr, *ME)
    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.facts["code"]) == (Fault.OTHER_COORDINATOR, code)
    assert fault_of(accept(file, hr, *ME, code="1234 5678 1234 5678")) is Fault.CODE_DIFFERS
    assert hr.read_bytes() == before


def _only_own(setup: Setup, sender: Workspace) -> Setup:
    """Let the department be asked with the forms that the forger has."""
    forms = tuple(item.sha256 for item in questionnaires.every(sender))
    return dataclasses.replace(
        setup,
        departments=tuple(dataclasses.replace(item, forms=forms) for item in setup.departments),
    )


def test_a_successors_invitation_is_taken_over_once_the_code_was_compared(
    city: SmallCity, hr: Path, tmp_path: Path
) -> None:
    with must(open_workspace(city.folder / "try.charter")) as workspace:
        replace_key(workspace, "Otra Ficticia", "Coordinator")
        code = describe_key(workspace)["code"]
    file = real(city, tmp_path, deadline="2026-12-01")
    assert fault_of(accept(file, hr, *ME)) is Fault.OTHER_COORDINATOR
    must(accept(file, hr, *ME, code=code.replace(" ", ""))).close()
    must(accept(real(city, tmp_path, deadline="2026-12-02"), hr, *ME)).close()
    with must(open_workspace(hr)) as opened:
        assert _deadline(opened) == "2026-12-02"


@pytest.mark.parametrize(
    ("sender", "receiver"), [("proc", "hr"), (CITY, CITY), (CITY, "eurocities"), (CITY, "Hr /x"), (CITY, "")]
)
def test_an_invitation_from_or_to_somebody_that_cannot_be_is_refused(
    city: SmallCity, tmp_path: Path, sender: str, receiver: str
) -> None:
    with city.open_city() as workspace:
        mark = fingerprint(key_of(workspace).certificate_der)
        setup = dataclasses.replace(read_setup(workspace), certificate=mark)
        file = letter(workspace, setup, tmp_path / "odd.asice", sender, receiver)
    assert fault_of(accept(file, tmp_path / "new.charter", *ME)) is Fault.BAD_CONTENT
    assert not (tmp_path / "new.charter").exists()


def test_an_invitation_that_names_another_certificate_than_its_signers_is_refused(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_city() as workspace:
        setup = dataclasses.replace(read_setup(workspace), certificate="0" * 64)
        file = letter(workspace, setup, tmp_path / "odd.asice")
    assert fault_of(accept(file, tmp_path / "new.charter", *ME)) is Fault.BAD_CONTENT


def test_a_questionnaire_that_protects_less_than_before_is_refused(
    city: SmallCity, hr: Path, tmp_path: Path
) -> None:
    weaker = tmp_path / "weaker.xlsx"
    weaker.write_bytes(classed("2", "EM1.1", "S1"))
    with city.open_city() as workspace:
        assert fault_of(import_questionnaire(workspace, weaker)) is Fault.WEAKER_CLASS
        stored = _converted(weaker)
        with workspace.transaction():
            questionnaires.add(workspace, stored)
        must(assign(workspace, "hr", "HR", forms=["hr"]))
        file = must(invite(workspace, "hr", tmp_path)).path
    refused = accept(file, hr, *ME)
    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.facts) == (Fault.WEAKER_CLASS, {"question": "EM1.1"})


def _converted(path: Path) -> questionnaires.StoredForm:
    from charter_desktop.usecases.questionnaire import read_workbook

    stored = must(read_workbook(path)).form
    assert stored is not None
    assert stored.sha256 == hashlib.sha256(stored.xform).hexdigest()
    return stored


def test_a_questionnaire_that_protects_more_is_taken_over(city: SmallCity, hr: Path, tmp_path: Path) -> None:
    stricter = tmp_path / "stricter.xlsx"
    stricter.write_bytes(classed("2", "EM1.3", "S2"))
    with must(open_workspace(city.folder / "try.charter")) as workspace:
        must(import_questionnaire(workspace, stricter))
    with must(accept(real(city, tmp_path, deadline="2026-12-01"), hr, *ME)) as workspace:
        question = AnswerBook.open(workspace).question("EM1.3")
    assert question is not None
    assert question.figure is not None
    assert question.figure.disclosure == "S2"


def test_a_deadline_that_goes_back_and_forth_arrives_each_time(
    city: SmallCity, hr: Path, tmp_path: Path
) -> None:
    files = []
    for deadline in ("2026-10-30", "2026-12-01", "2026-10-30"):
        files.append(real(city, tmp_path, deadline=deadline))
        with must(accept(files[-1], hr, *ME)) as opened:
            assert _deadline(opened) == deadline
    refused = accept(files[1], hr, *ME)
    assert fault_of(refused) is Fault.OLDER_INVITATION
    must(accept(files[-1], hr, *ME)).close()
    with must(open_workspace(hr)) as opened:
        assert _deadline(opened) == "2026-10-30"


def test_an_invitation_after_the_city_was_restored_from_a_backup_still_counts() -> None:
    newer = Setup("x", "ES", "2026", number="2", at="2026-11-22T10:00:00Z")
    restored = dataclasses.replace(newer, number="1", at="2026-11-23T10:00:00Z")
    assert not restored.is_older_than(newer)
    assert not newer.is_older_than(newer)
    assert dataclasses.replace(newer, number="1").is_older_than(newer)


def _deadline(workspace: Workspace) -> str:
    desk = read_setup(workspace).department("hr")
    assert desk is not None
    return desk.deadline


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"previous": {"hr/EM1.1": "x"}},
        {"departments": ["x"]},
        {"departments": []},
        {"competence": ["x"]},
        {"number": "-1"},
        {"city": ""},
    ],
)
def test_an_invitation_with_a_broken_body_leaves_no_workspace_behind(
    city: SmallCity, tmp_path: Path, odd: dict[str, Value]
) -> None:
    with city.open_city() as workspace:
        mark = fingerprint(key_of(workspace).certificate_der)
        body = dataclasses.replace(read_setup(workspace), certificate=mark).to_value()
        file = raw(workspace, {**body, **odd} if odd else {}, tmp_path / "odd.asice")
    folder = tmp_path / "mine"
    folder.mkdir()
    assert fault_of(accept(file, folder / "new.charter", *ME)) is Fault.BAD_CONTENT
    assert list(folder.iterdir()) == []


def test_a_workspace_of_another_person_is_not_taken_over_silently(
    city: SmallCity, hr: Path, tmp_path: Path
) -> None:
    refused = accept(real(city, tmp_path), hr, "Somebody Else", "Officer")
    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.facts) == (Fault.OTHER_PERSON, {"person": "Nadie de hr"})


@pytest.mark.parametrize(("name", "function"), [("", "Officer"), ("Nadie", "  ")])
def test_a_person_without_name_or_function_is_refused(
    made: SmallCity, tmp_path: Path, name: str, function: str
) -> None:
    refused = accept(made.folder / "invitation-hr.asice", tmp_path / "new.charter", name, function)
    assert fault_of(refused) is Fault.EMPTY
