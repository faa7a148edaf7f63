"""Which repeats stand on a page as a table: those whose questions are all plain fields."""

from charter_desktop.forms.definition import UNSEEN, Group, Kind, Question, Repeat
from charter_desktop.forms.xform import ascii_id

MOST_COLUMNS = 12
"""A wider table is harder to fill in than cards are."""
_PLAIN = frozenset(
    {
        Kind.TEXT,
        Kind.INTEGER,
        Kind.DECIMAL,
        Kind.RANGE,
        Kind.DATE,
        Kind.TIME,
        Kind.DATE_TIME,
        Kind.SELECT_ONE,
        Kind.SELECT_MULTIPLE,
    }
)


def table_columns(node: Group | Question) -> tuple[str, ...]:
    """Give the names of a repeat's questions; none when it is better shown as cards."""
    if not isinstance(node, Repeat):
        return ()
    shown = [child for child in node.children if isinstance(child, Group) or child.kind not in UNSEEN]
    fits = 0 < len(shown) <= MOST_COLUMNS and all(_is_plain(child) for child in shown)
    return tuple(ascii_id(child.name) for child in shown) if fits else ()


def column_of(node: Group | Question | None, name: str) -> Question:
    """Give the question of a column."""
    assert isinstance(node, Repeat), name
    found = next(child for child in node.children if ascii_id(child.name) == name)
    assert isinstance(found, Question), name
    return found


def _is_plain(child: Group | Question) -> bool:
    if isinstance(child, Group) or child.kind not in _PLAIN:
        return False
    return child.figure is None and "multiline" not in child.appearance
