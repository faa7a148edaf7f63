"""The one exception of reading a form: it is not one that this program runs."""


class FormError(ValueError):
    """An XForm that this program does not run; the text says why in one sentence."""
