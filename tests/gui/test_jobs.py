"""Slow work runs aside: progress, Stop, one way to report what failed; the window goes on."""

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from charter_desktop.gui.jobs import Job, Runner
from charter_desktop.usecases.open_workspace import open_workspace
from tests.gui.windows import Opener
from tests.rounds import must


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    del qtbot
    return Runner("test")


def test_a_job_gives_its_result_in_the_thread_of_the_window(qtbot: QtBot, runner: Runner) -> None:
    heard: list[tuple[object, int]] = []
    job = Job(lambda _: threading.get_ident())
    job.done.connect(lambda value: heard.append((value, threading.get_ident())))
    with qtbot.waitSignal(runner.idle):
        runner.start(job)
    runner.finish()
    assert heard[0][0] != heard[0][1] == threading.get_ident()


def test_a_job_stops_where_it_tells_how_far_it_is(qtbot: QtBot, runner: Runner) -> None:
    begun, go_on = threading.Event(), threading.Event()
    heard: list[str] = []

    def work(job: Job) -> None:
        job.tell("first")
        begun.set()
        go_on.wait(10)
        job.tell("second")

    job = Job(work)
    job.progress.connect(heard.append)
    job.done.connect(lambda _: heard.append("done"))
    with qtbot.waitSignal(runner.idle):
        runner.start(job)
        assert begun.wait(10)
        job.stop()
        go_on.set()
    runner.finish()
    assert heard == ["first"]


def test_what_fails_is_reported_once_and_the_next_job_runs(qtbot: QtBot, runner: Runner) -> None:
    reported: list[object] = []
    runner.failed.connect(reported.append)
    heard: list[object] = []
    second = Job(lambda _: "second")
    second.done.connect(heard.append)
    with qtbot.waitSignal(runner.idle):
        runner.start(Job(lambda _: 1 // 0))
        runner.start(second)
    runner.finish()
    assert [type(one) for one in reported] == [ZeroDivisionError]
    assert heard == ["second"]


def test_a_workspace_that_another_program_holds_is_explained(desk: Opener, workspace: Path) -> None:
    shown = desk()
    with must(open_workspace(workspace)):
        shown.open(workspace)
        assert any("hr.charter" in text and "open" in text for text in shown.shown(QLabel))
    shown.open(workspace)
    assert shown.window.titles()[-1] == "Verify a file"


@pytest.mark.slow
def test_the_sample_city_is_played_aside_and_opened(desk: Opener) -> None:
    shown = desk()
    sample = shown.window.findChild(QAction, "sample")
    assert sample is not None
    sample.trigger()
    assert shown.find(QPushButton, "Stop").isVisible()
    shown.bot.waitUntil(lambda: bool(shown.window.titles()), timeout=120_000)
    shown.settle()
    assert "city" in shown.window.windowTitle()
    assert shown.find(QListWidget, "Places").count() > 3
