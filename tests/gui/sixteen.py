"""A city of sixteen departments and everything that can happen to what they send, for a journey."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.settings.shipped import shipped
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department, assign
from charter_desktop.usecases.identify import replace_key
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action
from charter_desktop.usecases.questionnaire import import_questionnaire, shipped_questionnaires
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.sample_city import sample_file
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.rounds import copy_of, must, send

DEPARTMENTS = (
    *("mayor", "stats", "fin", "comms", "legal", "partic", "citizen", "lang"),
    *("hous", "empl", "health", "soc", "edu", "hr", "proc", "inter"),
)
"""Fifteen with the questionnaires that are shipped, one with a questionnaire of the city's own."""
LATE = ("empl", "mayor")
ON_OLD_FORM = "edu"
OBSTACLE = "PL4.3/obstacle"
_OWN = ("inter", "hous")
"""Both answer the city's own questionnaire, and disagree about its question."""


@dataclass
class Sixteen:
    """The files of the journey: the city, each department's workspace, what each sent in order."""

    folder: Path
    city: Path
    sent: dict[str, list[Path]] = field(default_factory=dict)

    def workspace(self, department: str) -> Path:
        """Give the place of a department's workspace."""
        return self.folder / f"{department}.charter"

    def answer(self, department: str, answers: dict[str, str]) -> Path:
        """Have a department answer and send; gives its file."""
        with must(open_workspace(self.workspace(department))) as opened:
            name = f"{department}-{len(self.sent.setdefault(department, [])) + 1}.asice"
            path = send(opened, self.folder, answers, name)
        self.sent[department].append(path)
        return path

    def every_file(self) -> list[Path]:
        """Give what all departments sent."""
        return [path for files in self.sent.values() for path in files]


def sixteen(folder: Path) -> Sixteen:
    """Found the city and invite all; education is invited while its questionnaire is still the older one."""
    path = folder / "city.charter"
    new = NewCity("Aldavera (ficticia)", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(path, new)) as city:
        for form in (*shipped_questionnaires(), sample_file("interpreting.xml")):
            if form.stem != ON_OLD_FORM:
                must(import_questionnaire(city, form))
        must(import_questionnaire(city, shipped("questionnaires", "older", "edu-2024.xlsx")))
        must(assign(city, CITY, "Coordinator", forms=["coord"]))
        for name in DEPARTMENTS:
            _add(city, name)
            invitation = must(invite(city, name, folder / "invitations"))
            place = folder / f"{name}.charter"
            must(accept(invitation.path, place, f"Nadie de {name}", "Officer")).close()
        newer = next(form for form in shipped_questionnaires() if form.stem == ON_OLD_FORM)
        must(import_questionnaire(city, newer))
    return Sixteen(folder, path)


def _add(city: Workspace, name: str) -> None:
    forms = [one for one in (name, "interpreting" if name in _OWN else "") if one and one != "inter"]
    deadline = "2020-01-31" if name in LATE else "2099-01-31"
    must(add_department(city, name, name.upper(), forms=forms, deadline=deadline))


def most_answer(made: Sixteen) -> None:
    """Have all but the late ones answer; HR proposes an action, housing and interpreting disagree."""
    with must(open_workspace(made.workspace("hr"))) as hr:
        must(
            add_action(
                hr, {"title": "Paid traineeships (fictional)", "commitments": "EM1", "end": "2027-06-30"}
            )
        )
        must(add_action(hr, {"title": "An app of our own (fictional)", "commitments": "EM3"}))
    for name in DEPARTMENTS:
        if name in LATE:
            continue
        answers = {} if name == "inter" else {OBSTACLE: f"Time, in {name} (fictional)"}
        if name in _OWN:
            answers["LOCAL.1"] = "9" if name == "hous" else "14"
        made.answer(name, answers)


def two_copies(made: Sixteen, department: str) -> None:
    """Go on with a copy of a workspace that does not know of the other."""
    with must(open_workspace(made.workspace(department))) as opened:
        copy = copy_of(opened, f"{department}-copy.charter")
    made.answer(department, {OBSTACLE: "Money (fictional)"})
    with must(open_workspace(copy)) as opened:
        made.sent[department].append(
            send(opened, made.folder, {OBSTACLE: "People (fictional)"}, f"{department}-copy.asice")
        )


def forged(made: Sixteen, department: str) -> tuple[Path, Path]:
    """Give a file with one changed byte, and one that a stranger signed in the department's name."""
    first = made.sent[department][0]
    changed = Path(shutil.copyfile(first, made.folder / "changed.asice"))
    data = bytearray(changed.read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(data)
    stranger = Path(shutil.copyfile(made.workspace(department), made.folder / "stranger.charter"))
    with must(open_workspace(stranger)) as opened:
        assert replace_key(opened, "A Stranger", "Officer") is None
        book = AnswerBook.open(opened)
        must(record_answer(book, OBSTACLE, "Forged words"))
        path = must(contribute(book, made.folder, name="stranger.asice")).sent.path
    return changed, path
