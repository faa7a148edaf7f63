"""What merging promises, for any history: the properties, and mutants that must break them."""

import dataclasses
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charter_desktop.domain.canonical import canonical
from charter_desktop.domain.field import Field
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import heads, is_conflict, state_hash

Files = list[tuple[Revision, ...]]
Heads = dict[Field, tuple[Revision, ...]]
View = Callable[[Files], Heads]

QUESTIONS = ("EM1.1", "EM1.3")


def view(files: Files) -> Heads:
    """The real view: every revision once, whatever file brought it."""
    return heads({item.id: item for file in files for item in file}.values())


def last_writer_wins(files: Files) -> Heads:
    found = view(files)
    return {where: (max(group, key=lambda item: (item.at, item.id)),) for where, group in found.items()}


def last_arrival_wins(files: Files) -> Heads:
    found: Heads = {}
    for file in files:
        for item in file:
            found[item.field] = (item,)
    return found


def base_ignored(files: Files) -> Heads:
    found: Heads = {}
    for item in {item.id: item for file in files for item in file}.values():
        found[item.field] = tuple(sorted((*found.get(item.field, ()), item), key=lambda one: one.id))
    return found


def retract_all(files: Files) -> Heads:
    return view(files[:1]) if len(files) > 2 else view(files)


MUTANTS = (last_writer_wins, last_arrival_wins, base_ignored, retract_all)


def revision(where: str, value: str, parents: Iterable[Revision], minute: int) -> Revision:
    return Revision.make(
        Field("hr", "answer", where),
        {"state": "value", "value": value},
        author=Author("hr", "Ana Ficticia"),
        at=f"2026-11-22T10:{minute:02}:00Z",
        parents=[item.id for item in parents],
    )


@st.composite
def histories(draw: st.DrawFn) -> Files:
    """Two copies of one department's work, edited apart and exchanged now and then; what each sent."""
    copies: list[dict[str, Revision]] = [{}, {}]
    sent: Files = []
    for minute in range(draw(st.integers(2, 8))):
        mine = copies[draw(st.integers(0, 1))]
        where, value = draw(st.sampled_from(QUESTIONS)), str(draw(st.integers(0, 3)))
        here = heads(mine.values()).get(Field("hr", "answer", where), ())
        # the clock of a copy may be wrong
        made = revision(where, value, here, draw(st.integers(0, 59)) if draw(st.booleans()) else minute)
        mine[made.id] = made
        if draw(st.booleans()):
            sent.append(tuple(mine.values()))
        if draw(st.integers(0, 3)) == 0:
            other = copies[1] if mine is copies[0] else copies[0]
            other.update(mine)
    sent.append(tuple(copies[0].values()))
    sent.append(tuple(copies[1].values()))
    return [file for file in sent if file]


def values(found: Heads) -> dict[str, list[bytes]]:
    return {str(where): sorted({canonical(item.value) for item in group}) for where, group in found.items()}


def order_does_not_matter(look: View, files: Files) -> bool:
    return values(look(files)) == values(look(files[::-1]))


def repetition_does_not_matter(look: View, files: Files) -> bool:
    return values(look(files)) == values(look([*files, *files, files[0]]))


def grouping_does_not_matter(look: View, files: Files) -> bool:
    """Whoever merged some of the files before, the whole is the same (associative)."""
    cut = len(files) // 2
    early, late = (tuple(item for file in part for item in file) for part in (files[:cut], files[cut:]))
    return values(look([early, late])) == values(look([late, early])) == values(look(files))


def nothing_is_lost_or_invented(look: View, files: Files) -> bool:
    every = {item.id: item for file in files for item in file}
    replaced = {parent for item in every.values() for parent in item.parents}
    living = {item.id for item in every.values() if item.id not in replaced}
    return {item.id for group in look(files).values() for item in group} == living


def clocks_do_not_decide(look: View, files: Files) -> bool:
    """Shifting one copy's clock changes ids, but never which values stand."""
    new: dict[str, Revision] = {}
    for number, item in enumerate({item.id: item for file in files for item in file}.values()):
        parents = tuple(sorted(new[parent].id for parent in item.parents))
        moved = dataclasses.replace(item, at=f"20{40 - number:02}-01-01T00:00:00Z", parents=parents)
        new[item.id] = Revision.read(moved.body())
    shifted = [tuple(new[item.id] for item in file) for file in files]
    return values(look(files)) == values(look(shifted))


def retracting_is_the_inverse(look: View, files: Files) -> bool:
    """Without a file, the view is the one of all the others."""
    every = look(files[:-1]) if len(files) > 1 else {}
    kept = {item.id for file in files[:-1] for item in file}
    again = look([tuple(item for item in file if item.id in kept) for file in files if file is not files[-1]])
    rest = heads({item.id: item for file in files[:-1] for item in file}.values())
    return values(every) == values(again) == values(rest)


PROPERTIES = (
    order_does_not_matter,
    repetition_does_not_matter,
    grouping_does_not_matter,
    nothing_is_lost_or_invented,
    clocks_do_not_decide,
    retracting_is_the_inverse,
)


@pytest.mark.parametrize("holds", PROPERTIES)
@settings(max_examples=80, deadline=None)
@given(files=histories())
def test_merging_keeps_its_promises(holds: Callable[[View, Files], bool], files: Files) -> None:
    assert holds(view, files)


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_mutant_of_the_merge_breaks_a_promise(mutant: View) -> None:
    """One history with a conflict, a revised figure and three files is enough for each of them."""
    first = revision("EM1.1", "1", [], 1)
    mine, theirs = revision("EM1.1", "2", [first], 3), revision("EM1.1", "3", [first], 2)
    files = [(first,), (first, mine), (first, theirs)]
    assert all(holds(view, files) for holds in PROPERTIES)
    assert not all(holds(mutant, files) for holds in PROPERTIES)


@settings(max_examples=60, deadline=None)
@given(files=histories())
def test_edits_that_knew_of_each_other_or_of_other_questions_never_conflict(files: Files) -> None:
    """A conflict needs two heads of one question, neither of which is behind the other."""
    every = {item.id: item for file in files for item in file}
    for group in view(files).values():
        behind = {parent for item in group for parent in ancestors(item, every)}
        assert not behind.intersection(item.id for item in group)
        assert is_conflict(group) == (len({canonical(item.value) for item in group}) > 1)


def ancestors(item: Revision, every: dict[str, Revision]) -> set[str]:
    found: set[str] = set()
    waiting = list(item.parents)
    while waiting:
        parent = waiting.pop()
        if parent not in found:
            found.add(parent)
            waiting += every[parent].parents
    return found


def test_edits_of_different_questions_never_conflict() -> None:
    files = [(revision("EM1.1", "1", [], 1),), (revision("EM1.3", "2", [], 1),)]
    assert not any(is_conflict(group) for group in view(files).values())


def test_the_same_view_prints_the_same_hash_whatever_the_order() -> None:
    first = revision("EM1.1", "1", [], 1)
    mine, theirs = revision("EM1.1", "2", [first], 3), revision("EM1.1", "3", [first], 2)
    assert state_hash(view([(first, mine), (theirs,)])) == state_hash(view([(theirs,), (mine, first)]))
    assert state_hash(view([(first, mine)])) != state_hash(view([(first, theirs)]))
