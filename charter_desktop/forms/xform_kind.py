"""Which kind of question a control and a data type make together."""

from charter_desktop.forms.definition import Bind, Kind
from charter_desktop.forms.form_error import FormError, FormFault
from charter_desktop.forms.xform_body import Control

_INPUTS = {
    "string": Kind.TEXT,
    "barcode": Kind.TEXT,
    "int": Kind.INTEGER,
    "integer": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "date": Kind.DATE,
    "time": Kind.TIME,
    "dateTime": Kind.DATE_TIME,
    "boolean": Kind.TEXT,
    "select1": Kind.TEXT,
    "select": Kind.TEXT,
}
_PRELOADS = {
    "timestamp:start": Kind.START,
    "timestamp:end": Kind.END,
    "date:today": Kind.TODAY,
    "property:username": Kind.USERNAME,
}
_NOT_RUN = frozenset({"geotrace", "geoshape"})


def kind_of(control: Control, data_type: str, bind: Bind, preload: str, key: str) -> Kind:  # noqa: PLR0911 - one kind each
    """Give the kind; raises FormError for a kind that the first release refuses."""
    if data_type in _NOT_RUN and control.tag:
        raise FormError(FormFault.NEEDS_A_MAP, key, "type", place=key)
    match control.tag:
        case "":
            return _PRELOADS.get(preload) or (Kind.CALCULATE if bind.calculate else Kind.HIDDEN)
        case "input":
            return _input(control, data_type, bind)
        case "select1":
            return Kind.SELECT_ONE
        case "select":
            return Kind.SELECT_MULTIPLE
        case "trigger":
            return Kind.ACKNOWLEDGE
        case "range":
            return Kind.RANGE
        case "upload":
            return Kind.IMAGE if control.media_type.startswith("image/") else Kind.FILE
        case _:
            raise FormError(FormFault.NOT_A_KIND, key, "type", place=key, found=control.tag)


def _input(control: Control, data_type: str, bind: Bind) -> Kind:
    if control.itemset is not None:
        return Kind.SELECT_ONE
    if bind.readonly == "true()" and not bind.calculate and data_type == "string":
        return Kind.NOTE
    return _INPUTS.get(data_type, Kind.TEXT)
