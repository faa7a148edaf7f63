"""The function library: every name that an expression may call."""

from charter_desktop.forms.xpath import (
    functions_core,
    functions_dates,
    functions_form,
    functions_nodes,
    functions_numbers,
    functions_text,
    geography,
)
from charter_desktop.forms.xpath.signature import Builder

LIBRARY: dict[str, Builder] = {
    **functions_core.TABLE,
    **functions_numbers.TABLE,
    **functions_text.TABLE,
    **functions_dates.TABLE,
    **functions_nodes.TABLE,
    **functions_form.TABLE,
    **geography.TABLE,
}
VOLATILE = frozenset({"now", "random", "uuid", "once"})
"""Functions evaluated on their events only: a stored answer keeps what they gave."""
