"""The sample city's documents, drawn once for all tests: as a draft, and when all is decided."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.publish import What, render
from charter_desktop.usecases.sample_city import sample_departments
from charter_desktop.usecases.sample_round import SampleRound


@dataclass
class Documents:
    """The city's file, and its documents by kind and language; `drafts` are from before the decisions."""

    city: Path
    secret: Path
    drafts: dict[tuple[What, str], bytes] = field(default_factory=dict)
    finals: dict[tuple[What, str], bytes] = field(default_factory=dict)
    again: dict[tuple[What, str], bytes] = field(default_factory=dict)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Documents:
    """Play the sample round up to the frozen plan, drawing on the way."""
    folder = tmp_path_factory.mktemp("round")
    secret = folder / "secret"
    secret.write_text("a passphrase of nobody\n", encoding="utf-8")
    for name in ("city", "departments", "contributions"):
        (folder / name).mkdir()
    play = SampleRound(folder, lambda *_: None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHARTER_PASSPHRASE_FILE", str(secret))
        started = play._start()
        with started as city:
            play._invite(city)
            for department in sample_departments():
                play._work(department)
            play._merge(city)
            made = Documents(city.path, secret)
            view = view_city(city)
            for what in What:
                made.drafts[what, "en"] = render(city, view, what, "en")
            play._decide(city)
            play._plan(city)
            view = view_city(city)
            for what in What:
                for language in ("en", "es"):
                    made.finals[what, language] = render(city, view, what, language)
                    made.again[what, language] = render(city, view, what, language)
            return made
