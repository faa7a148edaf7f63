"""One small city for all tests of the verbs; each test works on copies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from charter_desktop.usecases.open_workspace import open_workspace
from tests.rounds import SmallCity, copy_of, must, send, small_city


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallCity]:
    """A city that has invited two departments; at the end it is what it was, as every test copies."""
    made = small_city(tmp_path_factory.mktemp("small"))
    files = [made.city, *made.departments.values()]
    before = [file.read_bytes() for file in files]
    yield made
    assert [file.read_bytes() for file in files] == before


@pytest.fixture
def city(made: SmallCity, tmp_path: Path) -> SmallCity:
    """The same city, with a folder of the test's own to copy into."""
    return SmallCity(tmp_path, made.city, made.departments)


@pytest.fixture(scope="session")
def contributions(made: SmallCity, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Real files: two from one workspace, one from a copy that went its own way, one from elsewhere."""
    folder = tmp_path_factory.mktemp("sent")
    shelf = SmallCity(folder, made.city, made.departments)
    sent = []
    with shelf.open_department("hr") as hr:
        sent.append(send(hr, folder, {"EM2.6": "one", "SP2.5": "4", "PL4.3": "law"}, "a.asice"))
        copy = copy_of(hr, "hr-copy.charter")
        sent.append(send(hr, folder, {"EM2.6": "two"}, "b.asice"))
    with must(open_workspace(copy)) as other:
        sent.append(send(other, folder, {"EM2.6": "three"}, "c.asice"))
    with shelf.open_department("proc") as proc:
        sent.append(send(proc, folder, {"EM2.6": "four", "SP2.5": "3"}, "d.asice"))
    return sent
