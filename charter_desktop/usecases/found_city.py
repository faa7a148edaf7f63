"""Found a city's round: its file, its questionnaires, the coordinator's own desk."""

from collections.abc import Iterable
from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.questionnaire import import_questionnaires, shipped_questionnaires
from charter_desktop.usecases.start_city import NewCity, abandon_city, start_city

COORDINATORS_FORM = "coord"
"""The form_id of the questionnaire that the coordinator answers."""


def found_city(path: Path, new: NewCity, questionnaires: Iterable[Path] = ()) -> Workspace | Refusal:
    """Start a city's file with the questionnaires given, or those that are shipped.

    What can't be taken in leaves no file behind; raises TroubleError of the disk.
    """
    workspace = start_city(path, new)
    if isinstance(workspace, Refusal):
        return workspace
    try:
        refusal = _take_in(workspace, tuple(questionnaires) or shipped_questionnaires(), new.function)
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
