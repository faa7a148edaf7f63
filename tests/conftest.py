"""What every test gets: a passphrase file instead of somebody's keyring, and its own folders."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def passphrase_file(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the keys of a test a passphrase that is nobody's."""
    place = tmp_path_factory.mktemp("secret") / "passphrase"
    place.write_text("a passphrase of nobody\n", encoding="utf-8")
    monkeypatch.setenv("CHARTER_PASSPHRASE_FILE", str(place))
    return place
