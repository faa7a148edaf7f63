"""Safety copies that the program keeps by itself, in a folder beside the workspace.

One is written before files are merged, and while somebody works at the window. Each is read whole before it
counts, and only then are older ones thinned out: all of the last hour stay, then the newest of each hour, day,
week and month. A file that can't be read whole leaves no copy, and takes none away.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.settings.clock import now
from charter_desktop.store import erasing
from charter_desktop.store.backup import back_up, count_changes, state_of
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.letter import trouble_of

ENDING = ".backups"
"""The folder beside `city.charter` is `city.charter.backups`."""
OFTEN = timedelta(hours=1)
"""How far apart copies are that are made while somebody works."""
MOST_BYTES = 2 << 30
LEAST = 3
"""So many of the newest stay, however large they are."""

_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)-(\d{1,18})-([0-9a-f]{12})\.charter\Z", re.ASCII)
_STAMP = "%Y-%m-%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """One copy: when it was made, UTC, how many changes and documents it holds, and a name of their state."""

    path: Path
    at: datetime
    changes: int
    state: str = ""


def list_safety_copies(path: Path) -> list[SafetyCopy]:
    """List the copies of a workspace, newest first; it need not be there (any more)."""
    found = [_read_name(one) for one in _folder_of(path).glob("*.charter") if one.is_file()]
    return sorted((one for one in found if one), key=lambda one: (one.at, one.changes), reverse=True)


def everything_kept(path: Path) -> list[Path]:
    """List every file in the folder of a workspace's copies, also what was cut off and what is a stranger's."""
    return sorted(one for one in _folder_of(path).glob("*") if one.is_file())


def keep_safety_copy(
    workspace: Workspace, apart: timedelta = timedelta(0), at: datetime | None = None
) -> SafetyCopy | None:
    """Write a copy, then thin out; None where nothing changed since the last, or it is younger than `apart`.

    Raises TroubleError of the disk, and where the workspace can't be read whole; nothing is thinned out then.
    """
    at, copies = at or now(), list_safety_copies(workspace.path)
    changes, state = count_changes(workspace), state_of(workspace)
    last = next((one for one in copies if one.at <= at), None)  # a clock may have run ahead
    if workspace.closed or (last and last.state == state) or (last and at - last.at < apart):
        return None
    stamp = at.astimezone(UTC).strftime(_STAMP)
    target = _folder_of(workspace.path) / f"{stamp}-{changes}-{state}.charter"
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        for cut_off in target.parent.glob("*.part"):
            erasing.scrub(cut_off)
        back_up(workspace, target, replace=True)
        made = SafetyCopy(target, at, changes, state)
        for one in thinned_out([made, *copies], at, lambda one: one.path.stat().st_size):
            erasing.scrub(one.path)
    except OSError as error:
        raise trouble_of(error, target) from error
    except TroubleError as error:
        if error.trouble is Trouble.DAMAGED:  # the copy is what the workspace is
            raise TroubleError(error.trouble, str(workspace.path), error.detail) from error
        raise
    return made


def copy_beforehand(workspace: Workspace, apart: timedelta = timedelta(0)) -> TroubleError | None:
    """Keep a copy before something is done; gives the trouble where the disk takes none, and the work can go on.

    Raises TroubleError where the workspace itself is damaged: nothing may be built on that.
    """
    try:
        keep_safety_copy(workspace, apart)
    except TroubleError as error:
        if error.trouble is Trouble.DAMAGED:
            raise
        return error
    return None


def thinned_out(
    copies: Sequence[SafetyCopy], at: datetime, size: Callable[[SafetyCopy], int], most: int = MOST_BYTES
) -> list[SafetyCopy]:
    """Give the copies that are not needed any more; `copies` come newest first, `size` gives bytes.

    Kept are all of the last hour, the newest of each hour of a day, of each day of two weeks, of each week of
    two months, and of each month; together at most `most` bytes, but never fewer than LEAST copies.
    """
    in_turn = sorted(copies, key=lambda one: one.at > at)  # what a clock that ran ahead made comes last
    kept = set(_newest_of_each(in_turn, at))
    total, room = 0, set[SafetyCopy]()
    for one in in_turn:
        if one in kept:
            total += size(one)
            if total <= most or len(room) < LEAST:
                room.add(one)
    return [one for one in copies if one not in room]


def _newest_of_each(copies: Iterable[SafetyCopy], at: datetime) -> Iterator[SafetyCopy]:
    seen: set[str] = set()
    for number, one in enumerate(copies):
        span = _span(one, at)
        if (number < LEAST and one.at <= at) or span not in seen:
            yield one
        seen.add(span)


def _span(one: SafetyCopy, at: datetime) -> str:
    """Name the stretch of time of which a copy may be the only one that stays."""
    age = at - one.at
    if timedelta(0) <= age < OFTEN:
        return one.path.name
    if timedelta(0) <= age < timedelta(days=1):
        return one.at.strftime("%Y-%m-%d %H")
    if timedelta(0) <= age < timedelta(weeks=2):
        return one.at.strftime("%Y-%m-%d")
    if timedelta(0) <= age < timedelta(weeks=8):
        return one.at.strftime("%G week %V")
    return one.at.strftime("%Y-%m")


def _folder_of(path: Path) -> Path:
    return path.with_name(path.name + ENDING)


def _read_name(path: Path) -> SafetyCopy | None:
    match = _NAME.match(path.name)
    if match is None:
        return None
    try:
        at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return SafetyCopy(path, at, int(match[2]), match[3])
