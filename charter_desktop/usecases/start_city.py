"""Start a city's file for one round: the first thing a coordinator does."""

import re
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.naming import slug, why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author
from charter_desktop.settings.clock import now
from charter_desktop.signing.certificate import Subject
from charter_desktop.store.workspace import About, Workspace, create, discard
from charter_desktop.usecases.identify import make_key
from charter_desktop.usecases.share import share

_COUNTRY = re.compile(r"[A-Za-z]{2}\Z")


@dataclass(frozen=True, slots=True)
class NewCity:
    """What is asked to start: names as they shall be printed; `country` as ISO 3166-1 alpha-2."""

    name: str
    country: str
    round: str
    coordinator: str
    function: str


def start_city(path: Path, new: NewCity) -> Workspace | Refusal:
    """Make the city's workspace with its coordinator's key; gives it open."""
    refusal = _why_not(new)
    if refusal:
        return refusal
    city = f"{new.country.lower()}-{slug(new.name)}-{new_id()}"
    about = About(new_id(), CITY, city, f"{slug(new.round)}-{new_id()}")
    workspace = create(path, about)
    if isinstance(workspace, Refusal):
        return workspace
    try:
        _set_up(workspace, new)
    except BaseException:
        discard(workspace)
        raise
    return workspace


def abandon_city(workspace: Workspace) -> None:
    """Close and remove a city's file that was started just now and could not be finished."""
    discard(workspace)


def _why_not(new: NewCity) -> Refusal | None:
    names = {
        "--name": new.name,
        "--round": new.round,
        "--coordinator": new.coordinator,
        "--function": new.function,
    }
    for place, text in names.items():
        refusal = why_no_name(place, text)
        if refusal:
            return refusal
    return None if _COUNTRY.match(new.country) else Refusal(Fault.NOT_A_COUNTRY, "--country")


def _set_up(workspace: Workspace, new: NewCity) -> None:
    at, about = now(), workspace.about
    with workspace.transaction():
        make_key(workspace, Subject(new.coordinator, new.function, new.name), at)
        share(
            workspace,
            {
                Field(CITY, "city", about.city, "name"): new.name,
                Field(CITY, "city", about.city, "country"): new.country.upper(),
                Field(CITY, "round", about.round, "label"): new.round,
            },
            author=Author(CITY, new.coordinator),
            at=at,
        )
