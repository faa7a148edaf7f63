"""A round kit opens a round: its questionnaires, its rules, its signer. One that is odd opens nothing."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message, write_message
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.disclosure.rules import BelowFloorError, parse_rules
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.settings.shipped import shipped
from charter_desktop.signing.identity import Identity, Subject, make_identity
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.release import release
from charter_desktop.usecases.round_kit import kept_kit, read_kit
from charter_desktop.usecases.rules import rules_of_round, use_rules
from charter_desktop.usecases.start_city import NewCity
from charter_desktop.usecases.write_kit import KitWish, open_identity, write_kit
from tests.rounds import SmallCity, must, workbook

NEW = NewCity("Kitburgo", "ES", "2028", "Clara Ficticia", "Coordinator")
STRICT = """version = "strict"
[class.S1]
threshold = 20
[class.S2]
threshold = 20
round = 10
percent_base = 40
[average]
base = 9
[firms]
threshold = 4
"""


@pytest.fixture(scope="module")
def secretariat() -> Identity:
    subject = Subject("Nobody of Brussels", "Secretariat", "EUROCITIES")
    return make_identity(subject, now=datetime(2026, 1, 1, tzinfo=UTC))


@pytest.fixture
def rules_file(tmp_path: Path) -> Path:
    path = tmp_path / "rules.toml"
    path.write_text(STRICT, encoding="utf-8")
    return path


@pytest.fixture
def forms(tmp_path: Path) -> tuple[Path, ...]:
    made = []
    for name in ("hr", "contratación"):
        made.append(tmp_path / f"{name}.xlsx")
        made[-1].write_bytes(workbook("hr" if name == "hr" else "proc"))
    return tuple(made)


@pytest.fixture
def kit(secretariat: Identity, forms: tuple[Path, ...], rules_file: Path, tmp_path: Path) -> Path:
    return must(write_kit(tmp_path / "kits", KitWish("2028", forms, rules_file), secretariat)).path


def found(kit: Path, folder: Path) -> Workspace | Refusal:
    return found_city(folder / "kit-city.charter", NEW, (), kit)


def test_a_city_opened_from_a_kit_has_its_forms_rules_and_signer(kit: Path, tmp_path: Path) -> None:
    with must(found(kit, tmp_path)) as city:
        must(add_department(city, "hr", "HR"))
        assert rules_of_round(city).version == "strict"
        kept = kept_kit(city)
        assert kept is not None
        assert documents.content(city, kept.sha256) == kit.read_bytes()
        assert (kept.facts["signer"], kept.facts["organisation"]) == ("Nobody of Brussels", "EUROCITIES")
        read = must(read_kit(kit))
        read.letter.container.close()
        assert kept.facts["code"] == read.code


def test_a_kit_opens_the_round_that_it_was_made_for_and_no_other(kit: Path, tmp_path: Path) -> None:
    place = tmp_path / "other.charter"
    refused = found_city(place, replace(NEW, round="2030"), (), kit)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.OTHER_ROUND
    assert (refused.facts["theirs"], refused.facts["ours"]) == ("2028", "2030")
    assert not place.exists()


def test_the_kits_rules_travel_to_the_department_and_protect_there(kit: Path, tmp_path: Path) -> None:
    with must(found(kit, tmp_path)) as city:
        must(add_department(city, "hr", "HR"))
        sent = must(invite(city, "hr", tmp_path)).path
    with must(accept(sent, tmp_path / "hr.charter", "Nadie", "Officer")) as hr:
        assert rules_of_round(hr).version == "strict"
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.3", "15"))
        assert release(book)["EM1.3"].marks != ()


def test_without_rules_the_shipped_ones_protect(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        assert rules_of_round(hr).version == "2026.1"
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.3", "15"))
        assert release(book)["EM1.3"].marks == ()


def test_a_city_may_be_stricter_than_its_round_and_never_looser(
    city: SmallCity, rules_file: Path, tmp_path: Path
) -> None:
    with city.open_city() as opened:
        assert must(use_rules(opened, rules_file)).version == "strict"
        shipped_file = shipped("rules", "2026.toml")
        refused = use_rules(opened, shipped_file)
        assert isinstance(refused, Refusal)
        assert (refused.fault, refused.facts["part"]) == (Fault.LOOSER_RULES, "S1")
        assert rules_of_round(opened).version == "strict"
        sent = must(invite(opened, "hr", tmp_path)).path
    with city.open_department("hr", "hr.charter") as hr:
        assert rules_of_round(hr).version == "2026.1"
    with must(accept(sent, tmp_path / "hr.charter", "Nadie de hr", "Officer")) as hr:
        assert rules_of_round(hr).version == "strict"


def test_an_invitation_with_looser_rules_than_before_is_refused(
    city: SmallCity, rules_file: Path, tmp_path: Path
) -> None:
    with city.open_city("stricter.charter") as opened:
        must(use_rules(opened, rules_file))
        strict = must(invite(opened, "hr", tmp_path / "1")).path
    with city.open_city("looser.charter") as opened:
        for number in range(3):
            loose = must(invite(opened, "hr", tmp_path / str(number + 2))).path
    into = tmp_path / "new.charter"
    must(accept(strict, into, "Nadie", "Officer")).close()
    refused = accept(loose, into, "Nadie", "Officer")
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.LOOSER_RULES
    with must(open_workspace(into)) as hr:
        assert rules_of_round(hr).version == "strict"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("threshold = 20\nround", "threshold = 2\nround"),
        ('version = "strict"\n[class.S1]\nthreshold = 20\n', 'version = "strict"\n'),
        ("base = 9", "base = 2"),
        ("threshold = 4", "threshold = 1"),
        ("round = 10", "round = 0"),
    ],
)
def test_rules_below_the_floor_are_no_rules(before: str, after: str) -> None:
    assert before in STRICT
    with pytest.raises(BelowFloorError):
        parse_rules(STRICT.replace(before, after, 1))


@pytest.mark.parametrize(
    "text",
    ["", "version", "[class]", STRICT.replace("20", '"20"'), STRICT.replace('"strict"', '""'), "class = 3"],
)
def test_what_is_no_rule_file_is_refused(text: str, city: SmallCity, tmp_path: Path) -> None:
    path = tmp_path / "odd.toml"
    path.write_text(text, encoding="utf-8")
    with city.open_city() as opened:
        refused = use_rules(opened, path)
        assert isinstance(refused, Refusal)
        assert refused.fault in {Fault.NOT_RULES, Fault.RULES_BELOW_FLOOR}


def test_a_kit_is_not_written_with_rules_below_the_floor_or_a_form_with_errors(
    secretariat: Identity, forms: tuple[Path, ...], rules_file: Path, tmp_path: Path
) -> None:
    rules_file.write_text(STRICT.replace("threshold = 4", "threshold = 1"), encoding="utf-8")
    bad = tmp_path / "bad.xml"
    bad.write_text("<h:html", encoding="utf-8")
    wishes = {
        Fault.RULES_BELOW_FLOOR: KitWish("2028", forms, rules_file),
        Fault.NOT_A_QUESTIONNAIRE: KitWish("2028", (bad,)),
        Fault.NO_SUCH_FILE: KitWish("2028", (tmp_path / "none.xlsx",)),
        Fault.EMPTY: KitWish(" ", forms),
        Fault.ALREADY_THERE: KitWish("2028", (*forms, forms[0])),
    }
    for fault, wish in wishes.items():
        refused = write_kit(tmp_path / "out", wish, secretariat)
        assert isinstance(refused, Refusal)
        assert refused.fault is fault
    assert not (tmp_path / "out").exists()


def forged(secretariat: Identity, target: Path, change: Callable[[dict[str, object]], object]) -> Path:
    """Write a kit as somebody might who holds a key and another program."""
    body: dict[str, object] = {"round": "2028", "questionnaires": [], "rules": "", "issuer": {}, "at": ""}
    files = change(body)
    assert isinstance(files, dict)
    message = write_message(Message("round-kit", "", "2028", "eurocities", "city", body=body))  # type: ignore[arg-type]  # why - what a stranger writes
    entries = [Entry("data/round-kit.json", media_type_of(".json"), message)]
    entries += [Entry(name, media_type_of(name), data) for name, data in files.items()]
    at = datetime(2026, 11, 1, tzinfo=UTC)
    write_container(target, entries, secretariat, role="x", at=at, city="", country="BE")
    return target


BOOK = workbook("hr")
HELD = {"data/questionnaires/hr.xlsx": BOOK}
LOOSE = STRICT.replace("threshold = 4", "threshold = 1").encode()
GOOD = {
    "file": "hr.xlsx",
    "files": [{"name": "hr.xlsx", "sha256": hashlib.sha256(BOOK).hexdigest()}],
    "form_id": "hr",
    "version": "1",
}


def listing(rows: object, files: dict[str, bytes], **more: object) -> Callable[[dict[str, object]], object]:
    """Say what a kit lists, and what it holds."""

    def change(body: dict[str, object]) -> object:
        body.update(questionnaires=rows, **more)
        return files

    return change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (listing([], {}), Fault.BAD_CONTENT),
        (listing("seven", {}), Fault.BAD_CONTENT),
        (listing([GOOD], {}), Fault.BAD_CONTENT),
        (listing([{**GOOD, "files": [{"name": "hr.xlsx", "sha256": "0" * 64}]}], HELD), Fault.BAD_CONTENT),
        (listing([{**GOOD, "file": "proc.xlsx"}], HELD), Fault.BAD_CONTENT),
        (listing([GOOD], {**HELD, "data/more.txt": b"x"}), Fault.BAD_CONTENT),
        (listing([GOOD], {**HELD, "data/rules.toml": LOOSE}), Fault.BAD_CONTENT),
        (listing([GOOD], HELD, round=" "), Fault.BAD_CONTENT),
        (
            listing([GOOD], {**HELD, "data/rules.toml": LOOSE}, rules=hashlib.sha256(LOOSE).hexdigest()),
            Fault.RULES_BELOW_FLOOR,
        ),
    ],
)
def test_a_kit_that_does_not_hold_what_it_lists_opens_nothing(
    secretariat: Identity,
    tmp_path: Path,
    change: Callable[[dict[str, object]], object],
    fault: Fault,
) -> None:
    refused = found(forged(secretariat, tmp_path / "odd.asice", change), tmp_path)
    assert isinstance(refused, Refusal)
    assert refused.fault is fault
    assert not (tmp_path / "kit-city.charter").exists()


def test_a_kit_that_holds_what_it_lists_opens_a_round(secretariat: Identity, tmp_path: Path) -> None:
    good = forged(secretariat, tmp_path / "good.asice", listing([GOOD], HELD))
    with must(found(good, tmp_path)) as opened:
        kept = kept_kit(opened)
        assert kept is not None
        assert documents.content(opened, kept.sha256) == good.read_bytes()


def test_a_changed_kit_and_a_kit_of_another_kind_open_nothing(
    kit: Path, city: SmallCity, tmp_path: Path
) -> None:
    data = bytearray(kit.read_bytes())
    data[data.index(b'"round":"2028"') + 10] ^= 1
    changed = tmp_path / "changed.asice"
    changed.write_bytes(bytes(data))
    with city.open_city() as opened:
        invitation = must(invite(opened, "hr", tmp_path)).path
    for path, fault in ((changed, Fault.NOT_INTACT), (invitation, Fault.OTHER_KIND)):
        refused = found(path, tmp_path)
        assert isinstance(refused, Refusal)
        assert refused.fault is fault


def test_a_form_that_the_linter_refuses_leaves_no_city(secretariat: Identity, tmp_path: Path) -> None:
    data = b"<h:html xmlns:h='http://www.w3.org/1999/xhtml'/>"
    sha256 = hashlib.sha256(data).hexdigest()
    row = {"file": "a.xml", "files": [{"name": "a.xml", "sha256": sha256}], "form_id": "a", "version": "1"}

    def change(body: dict[str, object]) -> object:
        body["questionnaires"] = [row]
        return {"data/questionnaires/a.xml": data}

    refused = found(forged(secretariat, tmp_path / "x.asice", change), tmp_path)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NOT_A_QUESTIONNAIRE
    assert not (tmp_path / "kit-city.charter").exists()


def test_the_secretariats_key_is_made_once_and_opened_again(tmp_path: Path) -> None:
    path, who = tmp_path / "key.p12", ("Nobody", "Secretariat", "EUROCITIES")
    made = must(open_identity(path, *who, lambda: "secret"))
    again = must(open_identity(path, "", "", "", lambda: "secret"))
    assert made.certificate_der == again.certificate_der
    refused = open_identity(tmp_path / "none.p12", "", "x", "y", lambda: "secret")
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.EMPTY
    with pytest.raises(TroubleError):
        open_identity(tmp_path / "no-folder" / "key.p12", *who, lambda: "secret")


def test_the_shipped_rules_are_rules_and_stricter_ones_are_not_looser() -> None:
    text = shipped("rules", "2026.toml").read_text(encoding="utf-8")
    assert parse_rules(text).looser_than(parse_rules(text)) == ""
    assert parse_rules(STRICT).looser_than(parse_rules(text)) == ""


def test_more_questionnaires_join_those_of_the_kit(kit: Path, tmp_path: Path) -> None:
    more = tmp_path / "extra.xlsx"
    more.write_bytes(workbook("extra"))
    with must(found_city(tmp_path / "kit-city.charter", NEW, (more,), kit)) as city:
        made = must(add_department(city, "pol", "Police", forms=["extra", "hr"]))
        assert len(made.forms) == 2
