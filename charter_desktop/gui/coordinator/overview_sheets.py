"""What the overview shows below the steps: lights, departments, changes, indicators, money."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.light import Light
from charter_desktop.gui.coordinator.answer_words import answer_words
from charter_desktop.gui.coordinator.progress import Progress, progress, state_sentence, state_sign
from charter_desktop.gui.plan.goal_sheets import measuring
from charter_desktop.gui.plan.money_sheet import money
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.wording.computed_words import computed_word, result_words, split_word
from charter_desktop.wording.lights import SIGNS, light_word
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.reports.content import Role
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.since_last import Moved

_MOST_MOVED = 12


def sheets(city: "CityDesk") -> tuple[SheetValue, ...]:
    """Give what there is to see of the round; nothing of what is not there yet."""
    asked = not city.view.setup.progress
    found = [_lights(city), *_departments(city, progress(city)), *_since(city)] if asked else []
    if asked:
        found.append(_computed(city))
    if city.view.plan:
        found += [measuring(city), _without_tables(money(city))]
    return tuple(found)


def _computed(city: "CityDesk") -> SheetValue:
    from charter_desktop.usecases.computed import computed
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_words import Words

    voice = city.voice
    say, words = voice.say, Words(city.view, voice)
    roles = {role.code: words.named(role.names) for role in words.charter.roles}
    told = computed(city.workspace, PublishedView(city.view, words))
    rows = tuple(
        (
            f"{one.indicator} · {computed_word(one.indicator, voice)}",
            split_word(one.split, roles, voice) if one.split else "",
            result_words(one.numerator, one.denominator, voice),
        )
        for one in told
    )
    title = say("wording", "Computed indicators")
    heads = (say("wording", "Indicator"), say("wording", "Part"), say("wording", "Result"))
    return SheetValue(title, (), tables=(TableValue(title, heads, rows, numbers=(2,), wide=(0,)),))


def _without_tables(sheet: SheetValue) -> SheetValue:
    """Keep the first table: the page of the plan has the others."""
    return SheetValue(
        sheet.title, sheet.sentences, sheet.pictures, sheet.picture_name, sheet.picture_text, sheet.tables[:1]
    )


def _lights(city: "CityDesk") -> SheetValue:
    from charter_desktop.usecases.city_pages import roles
    from charter_desktop.usecases.overview_pictures import lights_picture
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_words import Words

    words, say = Words(city.view, city.voice), city.voice.say
    found = roles(PublishedView(city.view, words))
    counted = Counter(one.light for role in found for one in role.commitments)
    parts = [
        f"{SIGNS[light]} {light_word(light, city.voice)}: {counted[light]}"
        for light in Light
        if counted[light]
    ]
    heads = (
        *(say("wording", "Role"), say("wording", "Commitment"), say("wording", "The city")),
        *(say("wording", "Last round"), say("wording", "Departments")),
    )
    table = TableValue(
        say("wording", "The eleven commitments"), heads, tuple(_rows(city, found)), wide=(1, 4)
    )
    return SheetValue(
        say("wording", "The eleven commitments"),
        ("    ".join(parts),),
        (lights_picture(found),),
        say("wording", "Chart of the commitments by role"),
        say("wording", "The table below says the same in words."),
        (table,),
    )


def _rows(city: "CityDesk", found: Sequence["Role"]) -> Iterator[tuple[str, ...]]:
    from charter_desktop.usecases.since_last import last_light

    voice = city.voice
    for role in found:
        for one in role.commitments:
            before = last_light(city.view, one.code)
            theirs = Counter(stance.light for stance in one.stances)
            said = " · ".join(
                f"{SIGNS[light]} {light_word(light, voice)}: {theirs[light]}"
                for light in Light
                if theirs[light]
            )
            last = "" if before is Light.OPEN else _lit(before, voice)
            yield role.name, f"{one.code} · {one.short}", _lit(one.light, voice), last, said


def _lit(light: Light, voice: Voice) -> str:
    return f"{SIGNS[light]} {light_word(light, voice)}"


def _departments(city: "CityDesk", far: Sequence[Progress]) -> Iterator[SheetValue]:
    from charter_desktop.usecases.overview_pictures import progress_picture

    if not far:
        return
    say = city.voice.say
    heads = (
        *(say("wording", "Department"), say("wording", "Deadline"), say("wording", "How far it is")),
        say("wording", "Answered"),
    )
    rows = tuple(
        (
            one.department.name,
            day(one.department.deadline),
            f"{state_sign(one)} {state_sentence(one, city.voice)}",
            f"{one.tally.answered}/{one.tally.asked}",
        )
        for one in far
    )
    table = TableValue(say("wording", "How far each department is"), heads, rows, numbers=(3,), wide=(2,))
    bars = [(one.department.name, one.tally.answered, one.tally.asked) for one in far]
    yield SheetValue(
        say("wording", "Departments"),
        (),
        (progress_picture(bars),),
        say("wording", "Chart of the answers of each department"),
        say("wording", "The table below holds the same numbers."),
        (table,),
    )


def _since(city: "CityDesk") -> Iterator[SheetValue]:
    """Say what moved since last round; nothing where no last round was taken over."""
    from charter_desktop.usecases.published_words import Words
    from charter_desktop.usecases.since_last import moved, moved_lights

    if not city.view.setup.previous:
        return
    words, voice = Words(city.view, city.voice), city.voice
    lights = moved_lights(city.view, words, words.charter.codes)
    figures = moved(city.view)
    lead = [
        voice.say("wording", "{code}: {before}, now {after}").format(
            code=one.code, before=_lit(one.before, voice), after=_lit(one.after, voice)
        )
        for one in lights
    ]
    if not figures and not lights:
        lead = [voice.say("wording", "No light and no figure has changed since last round.")]
    elif len(figures) > _MOST_MOVED:
        more = voice.plural("wording", "The %n largest change(s) of figures and choices:", "", 2)
        lead.append(more(_MOST_MOVED))
    heads = (
        *(voice.say("wording", "Question"), voice.say("wording", "Department")),
        *(voice.say("wording", "Last round"), voice.say("wording", "Now"), voice.say("wording", "Change")),
    )
    rows = tuple(_moved(one, words) for one in figures[:_MOST_MOVED])
    table = TableValue(voice.say("wording", "What changed since last round"), heads, rows, (4,), (0,))
    yield SheetValue(voice.say("wording", "What changed since last round"), tuple(lead), tables=(table,))


def _moved(one: "Moved", words: "Words") -> tuple[str, ...]:
    by = "" if one.by is None else f"{'+' if one.by > 0 else ''}{decimal_text(one.by)} %"
    if not one.comparable:
        by = words.voice.say("wording", "not comparable")
    who = words.department(one.owner) or words.voice.say("wording", "The city")
    said = [answer_words(one.question, answer.to_value(), words) for answer in (one.before, one.after)]
    return (words.address(one.question), who, *said, by)
