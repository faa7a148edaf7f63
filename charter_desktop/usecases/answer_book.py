"""The live questionnaires of one workspace: what a person fills in, kept in step with the file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from tzlocal import get_localzone_name

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.evidence import EVIDENCE, Evidence, answered_by_evidence
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.gesture import new_filling, new_gesture, new_taking_back
from charter_desktop.domain.revision import Author, Line, Revision
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.definition import FormDefinition, Question
from charter_desktop.forms.media import tables_of
from charter_desktop.forms.session import FormSession
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions, unread
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.definitions import is_meta, own_definitions
from charter_desktop.usecases.form_media import read_media
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import Setup, read_setup
from charter_desktop.usecases.share import share

_ROW = re.compile(r"\[[^\]]*\]")


class AnswerBook:
    """Every questionnaire of the workspace's owner, loaded once and kept up to date.

    One gesture of a person is one call of `keep`, `keep_all` or `put_back`: one transaction, one name.
    """

    def __init__(
        self,
        workspace: Workspace,
        author: Author,
        setup: Setup,
        sessions: list[FormSession],
        heads: dict[Field, str],
    ) -> None:
        self.workspace = workspace
        self.author = author
        self.setup = setup
        self.sessions = sessions
        self._heads = heads
        self._unread = set(unread.every(workspace))
        self._gesture = ""
        self.newest = ""
        """The name of the gesture that was written last."""

    @classmethod
    def open(cls, workspace: Workspace) -> "AnswerBook":
        """Load the owner's questionnaires with what was typed so far."""
        drafts = revisions.drafts(workspace)
        author, setup = author_of(workspace), read_setup(workspace)
        values = {where: item.value for where, item in drafts.items()}

        def tables(form: FormDefinition) -> dict[str, bytes]:
            return read_media(workspace, form.sha256, tables_of(form))

        previous = _previous(setup, workspace.about.owner)
        sessions = [
            load_session(form, values, (workspace.about.owner, author.person), previous, tables(form))
            for form in own_definitions(workspace)
        ]
        heads = {where: item.id for where, item in drafts.items()}
        book = cls(workspace, author, setup, sessions, heads)
        book.note_evidence(values)
        if not workspace.closed:
            with book.one_gesture(new_filling()):
                book.keep_all()
        return book

    def session_of(self, question_id: str) -> FormSession | None:
        """Find the questionnaire that asks a question; `question_id` may hold row keys."""
        generic = _ROW.sub("", question_id)
        return next((session for session in self.sessions if generic in _ids(session.definition)), None)

    def question(self, question_id: str) -> Question | None:
        """Find a question's definition; `question_id` may hold row keys."""
        session = self.session_of(question_id)
        return session.question(question_id) if session else None

    def answers(self) -> dict[str, tuple[Answer, FormSession]]:
        """Give every question's answer as it stands, with the questionnaire it belongs to."""
        return {
            question_id: (answer, session)
            for session in self.sessions
            for question_id, answer in session.answers().items()
        }

    def note_evidence(self, values: Mapping[Field, Value]) -> None:
        """Know which questions for evidence are answered by files and links; `values` hold all evidence."""
        read = (Evidence.read(where.id, value) for where, value in values.items() if where.kind == EVIDENCE)
        answered = answered_by_evidence(question for item in read if item for question in item.questions)
        for session in self.sessions:
            session.evidenced = answered

    @contextmanager
    def one_gesture(self, name: str = "") -> Iterator[None]:
        """Give one name to all that is written inside: to a person it is one thing."""
        before, self._gesture = self._gesture, self._gesture or name or new_gesture()
        try:
            yield
        finally:
            self._gesture = before

    def gesture_name(self) -> str:
        """Name what is written now, for verbs that write beside the questionnaires."""
        self.newest = self._gesture or new_gesture()
        return self.newest

    def keep(self, session: FormSession, changes: ChangeSet, reason: str) -> tuple[Revision, ...]:
        """Make a change durable before anybody says *Saved*; raises TroubleError when it can't be.

        In the city's file the coordinator's gesture writes the shared line too.
        """
        return self._write([(session, {**session.unsaved, **changes.stored})], {}, reason)

    def keep_all(self, reason: str = "") -> tuple[Revision, ...]:
        """Make what waits in every questionnaire durable at once, as one gesture."""
        waiting = [(session, dict(session.unsaved)) for session in self.sessions if session.unsaved]
        return self._write(waiting, {}, reason) if waiting else ()

    def put_back(
        self, values: Mapping[Field, Value], reason: str = "", takes_back: str = ""
    ) -> tuple[ChangeSet, ...]:
        """Record that fields have the values again that stood there once, as one gesture.

        Fields of any kind; nothing is read again and nothing set off. `takes_back` names a gesture that is
        taken back by it. Gives what changed in each questionnaire; raises TroubleError.
        """
        changes = []
        for session in self.sessions:
            known = _ids(session.definition)
            own = {one: value for one, value in values.items() if _is_asked(one, known)}
            if own:
                changes.append(session.put_back(own))
        waiting = [(session, dict(session.unsaved)) for session in self.sessions if session.unsaved]
        inside = {where for _, pending in waiting for where in pending}
        beside = {where: value for where, value in values.items() if where not in inside}
        with self.one_gesture(new_taking_back(takes_back) if takes_back else ""):
            self._write(waiting, beside, reason)
        if any(where.kind == EVIDENCE for where in beside):
            kept = revisions.drafts_of(self.workspace, self.author.department, EVIDENCE)
            self.note_evidence({where: item.value for where, item in kept.items()})
        return tuple(changes)

    def plant(self, question_id: str, value: str) -> None:
        """Write an answer that nobody types here, such as one that the invitation brings."""
        session = self.session_of(question_id)
        assert session is not None, question_id
        where = Field(self.author.department, "answer", question_id)
        item = self._draft(session.definition.sha256, where, value, now(), "", new_filling())
        with self.workspace.transaction():
            revisions.append(self.workspace, [item])
        self._heads[where] = item.id

    def keep_unread(self, where: Field, typed: str) -> None:
        """Keep text that could not be read, so that it comes back after a crash."""
        self.keep_all_unread({where: typed})

    def keep_all_unread(self, texts: Mapping[Field, str]) -> None:
        """Keep several texts that could not be read, at once."""
        with self.workspace.transaction():
            for where, typed in texts.items():
                unread.keep(self.workspace, where, typed)
        self._unread.update(texts)

    def forget_unread(self, where: Field) -> None:
        """Let go of text that could not be read, once somebody typed something else there."""
        if where in self._unread:
            with self.workspace.transaction():
                unread.forget(self.workspace, where)
            self._unread.discard(where)

    def _write(
        self,
        waiting: Sequence[tuple[FormSession, Mapping[Field, Value]]],
        beside: Mapping[Field, Value],
        reason: str,
    ) -> tuple[Revision, ...]:
        """Write what waits in questionnaires, and fields `beside` them, in one transaction."""
        at, gesture = now(), self.gesture_name()
        forms = {where: session.definition.sha256 for session, pending in waiting for where in pending}
        values = {where: value for _, pending in waiting for where, value in pending.items()} | dict(beside)
        for where in beside:
            before = revisions.draft_head(self.workspace, where)
            self._heads.update({where: before.id} if before else {})
        made = tuple(
            self._draft(forms.get(where, ""), where, value, at, reason, gesture)
            for where, value in values.items()
        )
        with self.workspace.transaction():
            revisions.append(self.workspace, made)
            for where in self._unread.intersection(values):
                unread.forget(self.workspace, where)
            if self.author.department == CITY:
                for session, pending in waiting:
                    self._share(session, pending, at, reason)
                share(self.workspace, beside, author=self.author, at=at, reason=reason)
        for session, _ in waiting:
            session.saved()
        self._unread.difference_update(values)
        self._heads.update((item.field, item.id) for item in made)
        return made

    def _draft(
        self, form: str, where: Field, value: Value, at: datetime, reason: str, gesture: str
    ) -> Revision:
        before = self._heads.get(where)
        return Revision.make(
            where,
            value,
            author=self.author,
            at=stamp(at),
            parents=[before] if before else [],
            reason=reason,
            form=form,
            line=Line.DRAFT,
            gesture=gesture,
        )

    def _share(self, session: FormSession, stored: Mapping[Field, Value], at: datetime, reason: str) -> None:
        answers = session.answers()
        shared: dict[Field, Value] = {}
        for where, value in stored.items():
            question = session.question(where.id)
            if where.part == "row":
                shared[where] = value
            elif question is not None and not is_meta(question):
                answer = answers.get(where.id)
                shared[Field(CITY, "answer", where.id)] = answer.to_value() if answer else None
        share(
            self.workspace, shared, author=self.author, at=at, reason=reason, form=session.definition.sha256
        )


def _is_asked(where: Field, known: frozenset[str]) -> bool:
    return where.kind == "answer" and _ROW.sub("", where.id) in known


def load_session(
    form: FormDefinition,
    values: Mapping[Field, Value],
    owner: tuple[str, str],
    previous: Mapping[str, Answer],
    tables: Mapping[str, bytes],
) -> FormSession:
    """Load one questionnaire with what was typed, in this computer's time zone.

    `owner` is a department and a person of it; `tables` are the files that expressions look things up in.
    """
    department, person = owner
    return FormSession.load(
        form,
        values,
        owner=department,
        clock=now,
        zone=_zone(),
        previous=previous,
        media=tables,
        user=person,
    )


@lru_cache(maxsize=64)
def _ids(form: FormDefinition) -> frozenset[str]:
    """Name every group, repeat and question of a questionnaire, without row keys."""
    return frozenset(node.question_id for node in form.nodes())


def _zone() -> ZoneInfo:
    """Give this computer's time zone; UTC where it has no name."""
    return ZoneInfo(get_localzone_name() or "UTC")


def _previous(setup: Setup, owner: str) -> dict[str, Answer]:
    own = f"{owner}/"
    return {
        key.removeprefix(own): Answer.from_value(value)
        for key, value in setup.previous.items()
        if key.startswith(own)
    }
