"""Found a city's round: its file, its questionnaires, the coordinator's own desk."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.questionnaire import import_questionnaires, shipped_questionnaires
from charter_desktop.usecases.round_kit import RoundKit, keep_kit, read_kit
from charter_desktop.usecases.start_city import NewCity, abandon_city, start_city

COORDINATORS_FORM = "coord"
"""The form_id of the questionnaire that the coordinator answers."""


def found_city(
    path: Path, new: NewCity, questionnaires: Iterable[Path] = (), kit: Path | None = None
) -> Workspace | Refusal:
    """Start a city's file with the questionnaires of a round kit, those given, or those that are shipped.

    A kit is read whole first, is one of this very round, and kept with its rules. Questionnaires that are
    given as well join those of the kit. What can't be taken in leaves no file behind; raises TroubleError of the disk.
    """
    read = read_kit(kit) if kit is not None else None
    if isinstance(read, Refusal):
        return read
    if read is None:
        return _found(path, new, tuple(questionnaires) or shipped_questionnaires(), None)
    with read.letter.container, tempfile.TemporaryDirectory() as folder:
        if read.round != new.round:
            return Refusal(Fault.OTHER_ROUND, str(kit), {"theirs": read.round, "ours": new.round})
        try:
            unpacked = read.unpack(Path(folder))
        except OSError as error:
            raise trouble_of(error, Path(folder)) from error
        return _found(path, new, (*unpacked, *questionnaires), read)


def _found(path: Path, new: NewCity, paths: Iterable[Path], kit: RoundKit | None) -> Workspace | Refusal:
    workspace = start_city(path, new)
    if isinstance(workspace, Refusal):
        return workspace
    try:
        if kit is not None:
            with workspace.transaction():
                keep_kit(workspace, kit)
        refusal = _take_in(workspace, paths, new.function)
    except BaseException:
        abandon_city(workspace)
        raise
    if refusal:
        abandon_city(workspace)
        return refusal
    return workspace


def _take_in(workspace: Workspace, paths: Iterable[Path], function: str) -> Refusal | None:
    imported = import_questionnaires(workspace, paths)
    if isinstance(imported, Refusal):
        return imported
    if all(one.form_id != COORDINATORS_FORM for one in imported):
        return None
    given = assign(workspace, CITY, function, forms=[COORDINATORS_FORM])
    return given if isinstance(given, Refusal) else None
