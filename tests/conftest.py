"""What every test gets: a passphrase file instead of somebody's keyring."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session", autouse=True)
def passphrase_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the keys of all tests a passphrase that is nobody's."""
    place = tmp_path_factory.mktemp("secret") / "passphrase"
    place.write_text("a passphrase of nobody\n", encoding="utf-8")
    before = os.environ.get("CHARTER_PASSPHRASE_FILE")
    os.environ["CHARTER_PASSPHRASE_FILE"] = str(place)
    yield place
    if before is None:
        del os.environ["CHARTER_PASSPHRASE_FILE"]
    else:
        os.environ["CHARTER_PASSPHRASE_FILE"] = before
