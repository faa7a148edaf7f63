"""Where the passphrase of a key is kept: the system's keyring, a file named by the user, a prompt."""

import os
import secrets as random
from collections.abc import Callable
from pathlib import Path

from charter_desktop.domain.trouble import Trouble, TroubleError

SERVICE = "charter-desktop"
FILE_VARIABLE = "CHARTER_PASSPHRASE_FILE"
"""Names a file whose first line is the passphrase: for scripts and machines without a keyring."""


def new_passphrase(key: str) -> bytes:
    """Make and keep the passphrase of a new key; nobody has to remember it.

    `key` names the identity in the keyring. Raises TroubleError where nothing can keep it.
    """
    given = _from_file()
    if given is not None:
        return given
    made = random.token_urlsafe(32)
    if _in_keyring(key, made):
        return made.encode()
    try:
        _write_own_file(key, made)
    except OSError as error:
        raise TroubleError(Trouble.NO_SECRET, str(_own_file(key))) from error
    return made.encode()


def passphrase(key: str, ask: Callable[[], str] | None = None) -> bytes:
    """Find the passphrase of a key; asks a person last, raises TroubleError when nobody is there."""
    given = _from_file()
    if given is not None:
        return given
    kept = _from_keyring(key)
    if kept:
        return kept.encode()
    own = _own_file(key)
    try:
        if own.exists():
            return own.read_bytes()
    except OSError as error:
        raise TroubleError(Trouble.NO_SECRET, str(own)) from error
    if ask is None:
        raise TroubleError(Trouble.NO_SECRET, key)
    return ask().encode()


def _from_file() -> bytes | None:
    name = os.environ.get(FILE_VARIABLE)
    if not name:
        return None
    try:
        first = Path(name).read_bytes().partition(b"\n")[0].removesuffix(b"\r")
        blank = not first.decode("utf-8").strip()
    except OSError as error:
        raise TroubleError(Trouble.NO_SECRET, name) from error
    except UnicodeDecodeError as error:
        raise TroubleError(Trouble.BAD_SECRET, name) from error
    if blank:
        raise TroubleError(Trouble.BAD_SECRET, name)
    return first


def _own_file(key: str) -> Path:
    """Name the private file that stands in where the system has no keyring."""
    import platformdirs

    folder = Path(platformdirs.user_data_dir("charter-desktop", appauthor=False)) / "keys"
    return folder / f"{key}.passphrase"


def _write_own_file(key: str, secret: str) -> None:
    place = _own_file(key)
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(place, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(secret)


def _in_keyring(key: str, secret: str) -> bool:
    import keyring
    import keyring.errors

    try:
        keyring.set_password(SERVICE, key, secret)
    except (keyring.errors.KeyringError, RuntimeError):
        return False
    return True


def _from_keyring(key: str) -> str | None:
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(SERVICE, key)
    except (keyring.errors.KeyringError, RuntimeError):
        return None
