"""A closed city is read, verified and published; nothing of its round is set anew."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.close_round import close_round
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import freeze_plan
from charter_desktop.usecases.publish import What, publish
from charter_desktop.usecases.retention import set_retention
from charter_desktop.usecases.submit import submit
from tests.gui.cities import answered
from tests.gui.coordinating import decided_city
from tests.rounds import must

LAST = "2027-12-31"
AFTER = date(2028, 1, 1)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    path = decided_city(tmp_path / "city")
    with must(open_workspace(path, city=True)) as city:
        must(set_retention(city, LAST, force=True))
    must(close_round(path, today=AFTER))
    return path


Verb = Callable[[Workspace, Path], object]
VERBS: dict[str, Verb] = {
    "freeze": lambda city, _: freeze_plan(city, "2028"),
    "invite": lambda city, folder: invite(city, "hr", folder / "out"),
    "carry over": lambda city, folder: carry_over(city, folder / "last" / "city.charter"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_nothing_of_the_round_is_set_anew(closed: Path, tmp_path: Path, verb: str) -> None:
    (tmp_path / "last").mkdir()
    answered(tmp_path / "last")
    data = closed.read_bytes()
    with must(open_workspace(closed, city=True)) as city:
        with pytest.raises(TroubleError) as raised:
            VERBS[verb](city, tmp_path)
        assert raised.value.trouble is Trouble.CLOSED
    assert closed.read_bytes() == data
    assert not (tmp_path / "out").exists()


def test_it_is_still_published_and_submitted(closed: Path, tmp_path: Path) -> None:
    with must(open_workspace(closed, city=True)) as city:
        assert must(publish(city, What.PLAN, "en", tmp_path)).read_bytes().startswith(b"%PDF")
        assert must(submit(city, tmp_path)).actions == 1
