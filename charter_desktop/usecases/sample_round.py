"""Play the whole round of the sample city through the real verbs, on a file of its own per department."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.view import Standing
from charter_desktop.settings.shipped import shipped
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department, assign
from charter_desktop.usecases.english_texts import Translated, narratives, put_english
from charter_desktop.usecases.identify import describe_key, replace_key
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.keep_safe import back_up_workspace
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import freeze_plan
from charter_desktop.usecases.publish import What, publish
from charter_desktop.usecases.questionnaire import import_questionnaire, shipped_questionnaires
from charter_desktop.usecases.receive import Outcome, Received, receive
from charter_desktop.usecases.retract import retract
from charter_desktop.usecases.sample_city import (
    SampleDepartment,
    attach_all,
    must_go,
    propose_all,
    sample,
    sample_departments,
    sample_file,
    type_in,
)
from charter_desktop.usecases.sample_plan import (
    change_later,
    decide_proposals,
    make_last_round,
    review_last_plan,
    take_last_round,
)
from charter_desktop.usecases.settle import settle
from charter_desktop.usecases.start_city import NewCity, start_city
from charter_desktop.usecases.submit import submit
from charter_desktop.usecases.trust import accept_trust
from charter_desktop.usecases.verify_file import verify_file


class Played(Enum):
    """What happens in the round, for wording to tell."""

    CITY_STARTED = "city_started"
    INVITED = "invited"
    ANSWERED = "answered"
    CONTRIBUTED = "contributed"
    COLLEAGUE = "colleague"
    MISTAKE = "mistake"
    COPIED = "copied"
    RECEIVED = "received"
    ALREADY = "already"
    WAITING = "waiting"
    TRUSTED = "trusted"
    RETRACTED = "retracted"
    SETTLED = "settled"
    DECIDED = "decided"
    NEWER_FORM = "newer_form"
    TAKEN_OVER = "taken_over"
    REVIEWED = "reviewed"
    DECLINED = "declined"
    PLAN_FROZEN = "plan_frozen"
    TRANSLATED = "translated"
    PUBLISHED = "published"
    SUBMITTED = "submitted"
    VERIFIED = "verified"
    TAMPERED = "tampered"


Tell = Callable[[Played, Path | None, Mapping[str, str]], None]


@dataclass(slots=True)
class SampleRound:
    """The round in one folder; `tell` hears of each thing as it happens."""

    into: Path
    tell: Tell
    sent: list[Path] = field(default_factory=list)

    def play(self) -> Path:
        """Play it; gives the submission's path."""
        for name in ("city", "departments", "contributions", "documents", "submission"):
            (self.into / name).mkdir(parents=True, exist_ok=True)
        with must_go(self._start()) as city:
            self._invite(city)
            for department in sample_departments():
                self._work(department)
            self._merge(city)
            self._decide(city)
            self._plan(city)
            self._translate(city)
            return self._publish(city)

    # the coordinator's beginning

    def _start(self) -> Workspace | Refusal:
        content = sample("city")
        person = content["coordinator"]
        new = NewCity(
            content["name"], content["country"], content["round"], person["name"], person["function"]
        )
        city = must_go(start_city(self.into / "city" / "city.charter", new))
        for path in (*shipped_questionnaires(), sample_file("interpreting.xml")):
            if path.stem != "edu":
                must_go(import_questionnaire(city, path))
        # education is invited before the new questionnaire is there: it answers the one before
        must_go(import_questionnaire(city, shipped("questionnaires", "older", "edu-2024.xlsx")))
        must_go(assign(city, CITY, person["function"], forms=["coord"]))
        for department in sample_departments():
            must_go(
                add_department(
                    city, department.id, department.name, forms=department.forms, deadline=department.deadline
                )
            )
        type_in(AnswerBook.open(city), sample("coord"))
        self.tell(Played.CITY_STARTED, city.path, {"city": content["name"]})
        last = make_last_round(self.into / "city")
        self.tell(Played.TAKEN_OVER, last, {"actions": str(take_last_round(city, last))})
        return city

    def _invite(self, city: Workspace) -> None:
        for department in sample_departments():
            sent = must_go(invite(city, department.id, self.into / "city" / "invitations"))
            self.tell(Played.INVITED, sent.path, {"department": department.name})
        must_go(import_questionnaire(city, shipped("questionnaires", "edu.xlsx")))
        self.tell(Played.NEWER_FORM, None, {})

    # the departments

    def _work(self, department: SampleDepartment) -> None:
        folder = self.into / "departments" / department.id
        folder.mkdir(parents=True, exist_ok=True)
        path, content = folder / f"{department.id}.charter", sample(department.id)
        invitation = self.into / "city" / "invitations" / f"invitation-{department.id}.asice"
        officer = department.officer
        with must_go(accept(invitation, path, officer.name, officer.function)) as workspace:
            book = AnswerBook.open(workspace)
            count = type_in(book, content)
            attached = attach_all(book, content)
            propose_all(workspace, content)
            facts = {"department": department.name, "count": str(count), "attached": str(attached)}
            self.tell(Played.ANSWERED, path, facts)
            self._contribute(book, department)
            self._quirks(book, department, content)

    def _quirks(self, book: AnswerBook, department: SampleDepartment, content: Mapping[str, Any]) -> None:
        """What happens in real life: sent twice, revised, two people at once, sent by mistake."""
        if "revised" in content:
            first = self.sent[-1]
            again = first.with_name(f"{first.stem}-again.asice")
            shutil.copyfile(first, again)
            self.sent.append(again)
            type_in(book, content["revised"], content["revised"]["reason"])
            self._contribute(book, department)
        if "mistake" in content:
            copy = self._copy(book.workspace, "mistake")
            with must_go(open_workspace(copy)) as other:
                wrong = AnswerBook.open(other)
                type_in(wrong, content["mistake"], content["mistake"]["reason"])
                self._contribute(wrong, department, f"contribution-{department.id}-mistake.asice")
        if department.colleague and "colleague" in content:
            self._colleague(book, department, content)

    def _colleague(self, book: AnswerBook, department: SampleDepartment, content: Mapping[str, Any]) -> None:
        """Two people change one answer on two copies of one workspace."""
        assert department.colleague
        copy = self._copy(book.workspace, "colleague")
        with must_go(open_workspace(copy)) as other:
            replace_key(other, department.colleague.name, department.colleague.function)
            theirs = AnswerBook.open(other)
            type_in(theirs, content["colleague"], content["colleague"]["reason"])
            facts = {"name": department.colleague.name, "code": describe_key(other)["code"]}
            self.tell(Played.COLLEAGUE, copy, facts)
            self._contribute(theirs, department, f"contribution-{department.id}-colleague.asice")
        type_in(book, content["officer"], content["officer"]["reason"])
        self._contribute(book, department)

    def _copy(self, workspace: Workspace, name: str) -> Path:
        aside = workspace.path.with_name(f"{workspace.path.stem}-{name}.charter")
        refused = back_up_workspace(workspace, aside)
        assert refused is None, refused
        return aside

    def _contribute(self, book: AnswerBook, department: SampleDepartment, name: str = "") -> None:
        made = must_go(contribute(book, self.into / "contributions", name=name))
        self.sent.append(made.sent.path)
        facts = {
            "department": department.name,
            "answers": str(made.answers),
            "protected": str(made.protected),
        }
        told = Played.MISTAKE if name.endswith("mistake.asice") else Played.CONTRIBUTED
        self.tell(told, made.sent.path, facts)

    # the coordinator's inbox

    def _merge(self, city: Workspace) -> None:
        before = self.into / "city" / "before-merge.charter"
        refused = back_up_workspace(city, before)
        assert refused is None, refused
        self.tell(Played.COPIED, before, {})
        lines = receive(city, self.sent[::-1])
        for line in lines:
            self._tell_received(line)
        for line in lines:
            if line.outcome is Outcome.PARKED:
                self._trust(city, line)
        mistake = next(line for line in lines if line.path.stem.endswith("mistake"))
        must_go(retract(city, mistake.sha256, sample("proc")["mistake"]["reason"]))
        self.tell(Played.RETRACTED, mistake.path, {})

    def _tell_received(self, line: Received) -> None:
        told = {
            Outcome.MERGED: Played.RECEIVED,
            Outcome.ALREADY: Played.ALREADY,
            Outcome.PARKED: Played.WAITING,
        }
        assert line.outcome is not Outcome.REFUSED, line
        self.tell(told[line.outcome], line.path, {"new": str(line.new), "signer": line.signer})

    def _trust(self, city: Workspace, line: Received) -> None:
        """Compare the code by telephone, then accept the certificate."""
        copy = self.into / "departments" / line.department / f"{line.department}-colleague.charter"
        with must_go(open_workspace(copy)) as other:
            code = describe_key(other)["code"]
        must_go(accept_trust(city, code))
        self.tell(Played.TRUSTED, line.path, {"code": code, "signer": line.signer})

    def _decide(self, city: Workspace) -> None:
        for answer in view_city(city).undecided:
            head = max(answer.heads, key=lambda item: str(item.value))
            if answer.standing is Standing.CONFLICT:
                field_text, told = str(head.field), Played.SETTLED
                reason = "Both counted again by telephone (fictional)"
            else:
                field_text, told = f"city/answer/{answer.question}", Played.DECIDED
                reason = "The contract of the service says so (fictional)"
            made = must_go(settle(city, field_text, take=head.id, reason=reason))
            self.tell(told, None, {"field": str(made.field), "reason": reason})

    # plan and report

    def _plan(self, city: Workspace) -> None:
        for title, reason in decide_proposals(city):
            self.tell(Played.DECLINED, None, {"title": title, "reason": reason})
        propose_all(city, sample("plan"))
        self.tell(Played.REVIEWED, None, {"actions": str(review_last_plan(city))})
        frozen = must_go(freeze_plan(city, sample("city")["period"]))
        self.tell(Played.PLAN_FROZEN, None, {"actions": frozen.facts["actions"]})
        change_later(city)

    def _translate(self, city: Workspace) -> None:
        """Put some of the city's own words into English."""
        given = sample("english")
        for one in narratives(view_city(city)):
            text = given["action"].get(one.text, "") if one.column else given["answer"].get(one.field.id, "")
            if text:
                must_go(put_english(city, str(one.field), text))
        left = [one for one in narratives(view_city(city)) if one.standing is not Translated.CURRENT]
        self.tell(Played.TRANSLATED, None, {"left": str(len(left))})

    def _publish(self, city: Workspace) -> Path:
        for what in What:
            for language in ("es", "en"):
                path = must_go(publish(city, what, language, self.into / "documents"))
                self.tell(Played.PUBLISHED, path, {})
        made = must_go(submit(city, self.into / "submission"))
        facts = {"answers": str(made.answers), "actions": str(made.actions)}
        self.tell(Played.SUBMITTED, made.sent.path, facts)
        self._verify(made.sent.path)
        return made.sent.path

    def _verify(self, submission: Path) -> None:
        verdict = must_go(verify_file(submission))
        assert verdict.intact, verdict.findings
        signer = verdict.signatures[0]
        facts = {"signer": signer.who, "role": signer.role, "files": str(len(verdict.entries))}
        self.tell(Played.VERIFIED, submission, facts)
        changed = submission.with_name("changed.asice")
        data = bytearray(submission.read_bytes())
        data[len(data) // 2] ^= 1
        changed.write_bytes(data)
        assert not must_go(verify_file(changed)).intact
        changed.unlink()
        self.tell(Played.TAMPERED, None, {})
