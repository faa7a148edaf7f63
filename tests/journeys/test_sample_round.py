"""The sample city's whole round through the real verbs, and what its files show and hide."""

import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from charter_desktop.domain.answer import State
from charter_desktop.domain.revision import Line
from charter_desktop.domain.view import Standing
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.sample_round import Played, SampleRound
from tests.rounds import must

pytestmark = pytest.mark.slow

DEPARTMENTS = ("hr", "hous", "edu", "proc")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the whole round was played."""
    folder = tmp_path_factory.mktemp("sample")
    told: list[Played] = []
    SampleRound(folder, lambda what, _path, _facts: told.append(what)).play()
    assert set(told) == set(Played)
    return folder


def command(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "charter_desktop", *words], capture_output=True, text=True, check=False
    )


def submission(played: Path) -> Path:
    return next((played / "submission").glob("submission-*.asice"))


def test_every_file_of_the_round_is_there(played: Path) -> None:
    expected = ["city/city.charter", "city/before-merge.charter"]
    expected += [f"departments/{name}/{name}.charter" for name in DEPARTMENTS]
    expected += [
        f"documents/{what}-{language}.pdf" for what in ("plan", "report") for language in ("es", "en")
    ]
    assert [name for name in expected if not (played / name).is_file()] == []
    sent = {path.name.split("-")[1] for path in (played / "contributions").glob("contribution-*.asice")}
    assert sent == set(DEPARTMENTS)
    assert len(list((played / "submission").glob("*"))) == 1


def test_the_submission_verifies_and_names_signer_role_and_files(played: Path) -> None:
    done = command("verify", str(submission(played)), "--json")
    assert done.returncode == 0, done.stderr
    verdict = json.loads(done.stdout)
    assert verdict["signatures"][0]["signer"] == "Clara Ficticia"
    assert verdict["signatures"][0]["role"] == "Coordinación de integración"
    names = {item["name"] for item in verdict["files"]}
    assert {"index.html", "data/submission.json", "data/datapackage.json", "data/answers.csv"} <= names


@pytest.mark.parametrize("place", [0, 40, 0.2, 0.4, 0.6, 0.8, -30, -1])
def test_the_submission_with_one_byte_changed_is_refused(played: Path, tmp_path: Path, place: float) -> None:
    data = bytearray(submission(played).read_bytes())
    data[int(place * len(data)) if isinstance(place, float) else place] ^= 4
    changed = tmp_path / "changed.asice"
    changed.write_bytes(data)
    done = command("verify", str(changed))
    assert done.returncode == 1
    assert done.stderr


def test_the_quirks_of_life_end_as_they_should(played: Path) -> None:
    with must(open_workspace(played / "city" / "city.charter")) as city:
        view = view_city(city)
    assert view.undecided == ()
    # two people of housing counted agreements differently; education's are added to what was decided
    assert view.answers["SP2.5"].standing is Standing.ADDED
    # education answered the questionnaire before: one question moved, one has no place any more
    assert "SP1.ED2" in view.answers
    assert "SP1.ED5" not in view.answers
    assert view.unplaced == ("SP1.ED6",)
    # the file sent by mistake is retracted
    assert view.answers["BU2.1"].answer is not None
    cells = {str(key): cell.value for key, cell in view.answers["BU2.1"].answer.cells.items()}
    assert cells == {"numerator": "58", "denominator": "71"}
    # what may not lawfully be collected, and what another authority runs, are full answers
    assert view.answers["EM1.4"].answer is not None
    assert view.answers["EM1.4"].answer.state is State.NOT_LAWFUL
    assert view.answers["SP1.ED1"].answer is not None
    assert view.answers["SP1.ED1"].answer.state is State.OUTSIDE_COMPETENCE
    # seven complaints are too few to tell
    assert view.answers["EM2.1"].answer is not None
    assert view.answers["EM2.1"].answer.state is State.SUPPRESSED


def test_both_ends_print_the_same_hash_of_one_department(played: Path) -> None:
    """What procurement holds as shared is what the city made of its file."""
    with must(open_workspace(played / "departments" / "proc" / "proc.charter")) as proc:
        mine = {item.id for item in revisions.shared(proc)}
    with must(open_workspace(played / "city" / "city.charter")) as city:
        theirs = {item.id for item in revisions.history(city, line=Line.SHARED) if item.department == "proc"}
    assert mine <= theirs


def unzipped(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            yield name, data
            if data[:4] == b"%PDF":
                for part in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
                    yield name, part


def test_nothing_that_was_only_typed_leaves(played: Path) -> None:
    """Byte search over all that leaves: draft ids, their salts, reasons, earlier and hidden values."""
    secrets: set[bytes] = set()
    for name in DEPARTMENTS:
        with must(open_workspace(played / "departments" / name / f"{name}.charter")) as workspace:
            shared = {item.id for item in revisions.history(workspace, line=Line.SHARED)}
            for item in revisions.history(workspace, line=Line.DRAFT):
                assert item.id not in shared
                secrets |= {item.id.encode(), item.salt.encode()}
                if item.reason:
                    secrets.add(item.reason.encode())
    assert len(secrets) > 300
    leaving = [
        *(played / "contributions").glob("*.asice"),
        *(played / "submission").glob("*.asice"),
    ]
    for path in leaving:
        for entry, data in unzipped(path):
            found = [secret for secret in secrets if secret in data]
            assert found == [], (path.name, entry)


def test_no_small_number_of_staff_leaves(played: Path) -> None:
    """Top management by sex has 3 and 4 people: its table leaves as a total, rounded to 5."""
    with must(open_workspace(played / "departments" / "hr" / "hr.charter")) as workspace:
        typed = AnswerBook.open(workspace).answers()["EM1.1"][0]
    assert len(typed.cells) == 36
    with zipfile.ZipFile(played / "contributions" / "contribution-hr-2.asice") as archive:
        sent = json.loads(archive.read("data/contribution.json"))
    newest = [row["value"] for row in sent["revisions"] if row["field"] == "hr/answer/EM1.1"][-1]
    assert newest["cells"].keys() == {"numerator", "denominator"}
    assert all(int(cell["value"]) % 5 == 0 for cell in newest["cells"].values())


def test_persons_names_stay_in_the_city_but_for_the_signer(played: Path) -> None:
    names = [
        b"La persona titular",
        b"Ana Inventada",
        b"Bruno Imaginario",
        b"Carmen Supuesta",
        b"Diego Novelado",
        b"Elena Ideada",
    ]
    for entry, data in unzipped(submission(played)):
        assert [name for name in names if name in data] == [], entry


def test_the_demo_refuses_to_play_over_a_round_that_is_there(played: Path) -> None:
    done = command("demo", "--no-window", "--into", str(played))
    assert done.returncode == 1
    assert "already" in done.stderr


def test_the_demo_speaks_spanish(tmp_path: Path) -> None:
    done = command("demo", "--no-window", "--lang", "es", "--into", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert "ciudad" in done.stdout.lower()
    assert os.linesep.join(["", ""]) in done.stdout


def test_the_submission_keeps_its_published_schema(played: Path) -> None:
    with zipfile.ZipFile(submission(played)) as archive:
        schema = json.loads(archive.read("data/submission.schema.json"))
        message = json.loads(archive.read("data/submission.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(message)) == []


def test_the_tables_of_the_submission_are_what_their_package_says(played: Path) -> None:
    with zipfile.ZipFile(submission(played)) as archive:
        package = json.loads(archive.read("data/datapackage.json"))
        for resource in package["resources"]:
            data = archive.read(f"data/{resource['path']}")
            assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
            rows = list(csv.reader(io.StringIO(data.decode())))
            assert rows[0] == [field["name"] for field in resource["schema"]["fields"]]
            assert len(rows) > 5
