"""Have this program open its files by double click, for this person's account alone; or no more."""

from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.settings import double_click


def open_by_double_click(*, wanted: bool = True) -> tuple[Path, ...] | Refusal:
    """Register or take it back; gives the files that were written or removed (none on Windows).

    Refused where the installed program itself says so to the system; raises TroubleError of the disk.
    """
    try:
        done = double_click.teach() if wanted else double_click.forget()
    except OSError as error:
        raise TroubleError.of(error, error.filename or "") from error
    return Refusal(Fault.NOT_ON_THIS_SYSTEM) if done is None else done
