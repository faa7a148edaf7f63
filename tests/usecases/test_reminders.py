"""Who is late is known by what counts and by what was sent back; a reminder is a draft that is remembered."""

from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.comments import comment
from charter_desktop.usecases.departments import add_department, assign
from charter_desktop.usecases.late import Waiting, list_late, list_open, list_reminded
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.remind import remind, word_reminder
from charter_desktop.usecases.retract import retract
from charter_desktop.usecases.send_back import send_back
from tests.rounds import SmallCity, must, send

DUE = date(2026, 10, 30)


def due(opened: Workspace, day: str) -> None:
    for name in ("hr", "proc"):
        must(assign(opened, name, name.upper(), forms=[name], deadline=day))


def ids(found: object) -> list[str]:
    assert isinstance(found, tuple)
    return [one.department.id for one in found]


@pytest.mark.parametrize(
    ("today", "due_in", "late"),
    [
        (date(2026, 10, 20), 0, False),
        (date(2026, 10, 30), 0, False),
        (date(2026, 10, 31), 0, True),
        (date(2026, 10, 20), 9, False),
        (date(2026, 10, 20), 10, True),
        (date(2026, 10, 30), 1, True),
        (date(2027, 1, 1), 5, True),
    ],
)
def test_a_department_is_late_after_its_deadline_or_within_days_before(
    city: SmallCity, today: date, due_in: int, late: bool
) -> None:
    with city.open_city() as opened:
        due(opened, DUE.isoformat())
        assert ids(list_late(opened, due_in, today)) == (["hr", "proc"] if late else [])
        assert [one.days for one in list_open(opened, today)] == [(today - DUE).days] * 2


def test_without_a_deadline_nobody_is_late_but_something_is_open(city: SmallCity) -> None:
    with city.open_city() as opened:
        assert list_late(opened, 366, date(2099, 1, 1)) == ()
        assert ids(list_open(opened)) == ["hr", "proc"]
        must(add_department(opened, "pol", "Police", forms=["hr"], deadline="2020-01-01"))
        assert ids(list_open(opened)) == ["hr", "proc"]


def test_what_counts_ends_the_wait_and_a_return_begins_it_again(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr", "hr.charter") as hr:
        first = send(hr, tmp_path, {"EM2.6": "A rule"}, "1.asice")
        second = send(hr, tmp_path, {"EM2.6": "Another rule"}, "2.asice")
    with city.open_city() as opened:
        due(opened, DUE.isoformat())
        after = date(2026, 11, 1)
        receive(opened, [first])
        assert ids(list_late(opened, 0, after)) == ["proc"]
        must(comment(opened, "hr/answer/EM2.6", "Which rule?"))
        must(send_back(opened, "hr", tmp_path))
        hr_line, _ = list_late(opened, 0, date(2026, 10, 1)) + list_late(opened, 0, after)[1:]
        assert (hr_line.department.id, hr_line.waiting, hr_line.comments) == ("hr", Waiting.SENT_BACK, 1)
        receive(opened, [second])
        assert ids(list_late(opened, 0, after)) == ["proc"]
        for item in documents.listed(opened, "contribution", "in"):
            must(retract(opened, item.sha256, "by mistake"))
        hr_line, _ = list_late(opened, 0, after)
        assert hr_line.waiting is Waiting.NOTHING_SENT


def test_a_reminder_is_a_draft_without_a_sender_that_says_what_is_open(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_city() as opened:
        due(opened, "2020-01-31")
        path = must(remind(opened, "hr", tmp_path / "out", "es"))
        message = message_from_bytes(path.read_bytes(), policy=default)
        assert (message["X-Unsent"], message["From"], message["Message-ID"]) == ("1", None, None)
        body = message.get_body()
        assert body is not None
        said = body.get_content()
        assert "31/01/2020" in said
        assert "Clara Ficticia" in said
        assert "HR" in message["Subject"]
        (item,) = documents.listed(opened, "reminder", "out")
        assert list_reminded(opened) == {"hr": item.at}
        assert documents.content(opened, item.sha256) == path.read_bytes()
        hr_line, proc_line = list_open(opened)
        assert (hr_line.reminded, proc_line.reminded) == (item.at, "")


def test_a_reminder_of_what_was_sent_back_counts_the_comments(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr", "hr.charter") as hr:
        sent = send(hr, tmp_path, {"EM2.6": "A rule"}, "1.asice")
    with city.open_city() as opened:
        receive(opened, [sent])
        must(comment(opened, "hr/answer/EM2.6", "Which rule?"))
        must(send_back(opened, "hr", tmp_path))
        assert "1 comment says" in must(word_reminder(opened, "hr", "en")).text


def test_a_reminder_that_is_there_is_replaced_only_when_told_to(city: SmallCity, tmp_path: Path) -> None:
    with city.open_city() as opened:
        path = must(remind(opened, "hr", tmp_path, "en"))
        path.write_bytes(b"edited by hand")
        refused = remind(opened, "hr", tmp_path, "en")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.ALREADY_THERE
        assert path.read_bytes() == b"edited by hand"
        must(remind(opened, "hr", tmp_path, "en", force=True))
        assert path.read_bytes() != b"edited by hand"


def test_who_owes_nothing_or_is_nobody_is_not_reminded(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr", "hr.charter") as hr:
        sent = send(hr, tmp_path, {"EM2.6": "A rule"}, "1.asice")
    with city.open_city() as opened:
        receive(opened, [sent])
        must(add_department(opened, "pol", "Police", forms=["hr"]))
        faults = {"hr": Fault.NOTHING_OPEN, "pol": Fault.NOT_INVITED, "nobody": Fault.NO_SUCH_DEPARTMENT}
        for name, fault in faults.items():
            refused = remind(opened, name, tmp_path / "out", "en")
            assert isinstance(refused, Refusal)
            assert refused.fault is fault
        assert not (tmp_path / "out").exists()
