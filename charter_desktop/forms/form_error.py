"""The one exception of reading a form: it is not one that this program runs."""


class FormError(ValueError):
    """An XForm that this program does not run; the text says why in one sentence.

    `path` is the node (`/data/group/name`), `role` the rule of it that is meant (`relevant`,
    `calculate`, ...), `position` the character of the expression; blank or -1 where unknown.
    """

    def __init__(self, message: str, path: str = "", role: str = "", position: int = -1) -> None:
        super().__init__(message)
        self.path = path
        self.role = role
        self.position = position
