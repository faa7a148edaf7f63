"""The check list before the submission, and the submission itself, verified at once."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from charter_desktop.domain.plan_coverage import covered
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.view import Standing
from charter_desktop.gui.coordinator.city_desk import CityDesk
from charter_desktop.gui.coordinator.submission_values import (
    CheckLine,
    Readiness,
    SubmissionValue,
    SubmittedValue,
    Submitting,
)
from charter_desktop.gui.jobs import Job
from charter_desktop.gui.places import CONFLICTS, ENGLISH, MATRIX, PLAN, ROUND
from charter_desktop.gui.told import Told, refused
from charter_desktop.gui.values import PlaceValue
from charter_desktop.wording.shown import size_words


def submission(city: CityDesk, sections: Sequence[PlaceValue], folder: Path) -> SubmissionValue:
    """Give the check list; `sections` are those of the coordinator's own questionnaire."""
    checks = (
        _sent(city),
        _decided(city),
        *_own(city, sections),
        _assessed(city),
        *_plan(city),
        *_english(city),
        _frozen(city),
    )
    return SubmissionValue(folder, checks)


def _sent(city: CityDesk) -> CheckLine:
    from charter_desktop.usecases.departments import list_departments
    from charter_desktop.usecases.retract import list_counting

    departments = {item.id for item in list_departments(city.workspace)}
    sent = {item.peer for item in list_counting(city.workspace)} & departments
    said = city.voice.say("wording", "{sent} of {all} departments have sent")
    done = bool(departments) and sent == departments
    return _line(said.format(sent=len(sent), all=len(departments)), ROUND, done=done)


def _decided(city: CityDesk) -> CheckLine:
    count = len(city.view.undecided)
    if not count:
        return _line(city.voice.say("wording", "Everything is decided"), CONFLICTS, done=True)
    said = city.voice.plural("wording", "%n answer(s) to decide", "", 2)(count)
    return CheckLine(Readiness.BLOCKS, said, CONFLICTS)


def _own(city: CityDesk, sections: Sequence[PlaceValue]) -> Iterable[CheckLine]:
    asked, answered = sum(one.asked for one in sections), sum(one.answered for one in sections)
    if not asked:
        return
    missing = next((one.id for one in sections if one.answered < one.asked), sections[0].id)
    said = city.voice.say("wording", "{answered} of {all} of your own questions are answered")
    yield _line(said.format(answered=answered, all=asked), missing, done=answered == asked)


def _assessed(city: CityDesk) -> CheckLine:
    from charter_desktop.usecases.plan_actions import charter

    codes, answers = charter().codes, city.view.answers
    found = [answers.get(f"{code}.S/assessment") for code in codes]
    done = sum(1 for one in found if one is not None and one.standing is not Standing.UNANSWERED)
    said = city.voice.say("wording", "{done} of {all} commitments have a self-assessment")
    return _line(said.format(done=done, all=len(codes)), MATRIX, done=done == len(codes))


def _plan(city: CityDesk) -> Iterable[CheckLine]:
    from charter_desktop.usecases.plan_actions import charter

    voice, codes = city.voice, charter().codes
    served = len(covered(city.view.plan, codes))
    said = voice.say("wording", "{done} of {all} commitments have an action with owner, deadline and budget")
    yield _line(said.format(done=served, all=len(codes)), PLAN, done=served == len(codes))
    silent = sum(one.is_unexplained for one in city.view.plan)
    if silent:
        why = voice.plural("wording", "%n action(s) are late or given up, and nobody says why", "", 2)
        yield _line(why(silent), PLAN, done=False)
    waiting = sum(1 for one in city.view.actions if one.is_open)
    if waiting:
        proposed = voice.plural("wording", "%n proposed action(s) are not in the plan", "", 2)(waiting)
        yield _line(proposed, PLAN, done=False)


def _english(city: CityDesk) -> Iterable[CheckLine]:
    from charter_desktop.usecases.english_texts import count_missing, narratives

    every, missing = len(narratives(city.view)), count_missing(city.view)
    if every:
        said = city.voice.say("wording", "{done} of {all} texts stand in English too")
        yield _line(said.format(done=every - missing, all=every), ENGLISH, done=not missing)


def _frozen(city: CityDesk) -> CheckLine:
    from charter_desktop.usecases.plan_actions import frozen_plan
    from charter_desktop.usecases.published_actions import period_of

    say, found = city.voice.say, frozen_plan(city.workspace)
    if found is None:
        return CheckLine(Readiness.BLOCKS, say("wording", "The plan is not frozen for a period"), PLAN)
    document, actions = found
    period = document.facts["period"]
    if period_of(document, actions, city.view.plan).changed:
        said = say("wording", "The plan changed after it was frozen for {period}: the frozen version leaves")
        return _line(said.format(period=period), PLAN, done=False)
    return _line(say("wording", "The plan is frozen for {period}").format(period=period), PLAN, done=True)


def _line(sentence: str, place: str, *, done: bool) -> CheckLine:
    return CheckLine(Readiness.DONE if done else Readiness.OPEN, sentence, place)


def write_submission(city: CityDesk, job: Job, folder: Path, *, replace: bool) -> Submitting:
    """Write the submission into a folder, and verify it."""
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.submit import submit

    job.tell(city.voice.say("wording", "Drawing plan and report, signing the submission"))
    made = submit(city.workspace, folder, force=replace)
    if isinstance(made, Refusal):
        words = Words(city.view, city.voice)
        place = words.label(made.place) if made.fault is Fault.UNSETTLED else ""
        return Submitting(refused(made, city.voice, place))
    value = _verified(
        city, made.sent.path, made.sent.sha256, (made.answers, made.actions, made.contributions)
    )
    return Submitting(Told(value.verdict), value)


def _verified(city: CityDesk, path: Path, sha256: str, counts: tuple[int, int, int]) -> SubmittedValue:
    from charter_desktop.usecases.verify_file import verify_file

    say, verdict = city.voice.say, verify_file(path)
    intact = not isinstance(verdict, Refusal) and verdict.intact
    good = say("wording", "The submission was written and verified: it is intact and signed.")
    bad = say("wording", "The submission was written, but verifying it found a fault. Write it again.")
    grouped = " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))
    answers, actions, contributions = (str(count) for count in counts)
    facts = (
        (say("wording", "File"), str(path)),
        (say("wording", "Size"), size_words(path.stat().st_size, city.voice)),
        (say("wording", "Answers"), answers),
        (say("wording", "Actions"), actions),
        (say("wording", "Contributions"), contributions),
        (say("wording", "SHA-256"), grouped),
    )
    return SubmittedValue(path, intact, good if intact else bad, facts)
