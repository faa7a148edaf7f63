"""`compare`: every department's answer to a question beside the city's."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from charter_desktop.cli.answer_json import answer_json
from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, voice
from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.wording.computed_words import computed_word, result_words, split_word
from charter_desktop.wording.shown import day
from charter_desktop.wording.sources import scheme_word
from charter_desktop.wording.standings import apart_sentence, city_words, counted_sentence, standing_words

if TYPE_CHECKING:
    from charter_desktop.domain.context import Excess
    from charter_desktop.usecases.compare import Comparison, Said
    from charter_desktop.usecases.published_words import Words


@click.command()
@file_argument("workspace")
@click.argument("question", required=False)
@json_option
def compare(workspace: Path, question: str | None, as_json: bool) -> None:
    """List how each question stands in the city; or one in full: who said what, in which file, and the sum."""
    from charter_desktop.usecases.city_view import view_city
    from charter_desktop.usecases.compare import compare as look
    from charter_desktop.usecases.compare import every_question
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.published_words import Words

    with done(open_workspace(workspace, city=True)) as opened:
        view = view_city(opened)
        names = [question] if question is not None else [item.question for item in every_question(view)]
        found = [done(look(opened, view, name)) for name in names]
    if as_json:
        listed = [_json(item) for item in found]
        print_json(listed[0] if question is not None else listed)
    elif question is not None:
        _tell(found[0], Words(view, voice()))
    else:
        for item in found:
            here = len(item.asked) - len(item.silent)
            mark = " ⚠" if item.excess else ""
            click.echo(
                f"{item.question}\t{here}/{len(item.asked)}\t"
                f"{standing_words(item.answer.standing, voice())}{mark}"
            )


@click.command()
@file_argument("workspace")
@json_option
def computed(workspace: Path, as_json: bool) -> None:
    """Tell the indicators that nobody types: they follow from the answers and the plan."""
    from charter_desktop.usecases.city_view import view_city
    from charter_desktop.usecases.computed import computed as compute
    from charter_desktop.usecases.open_workspace import open_workspace
    from charter_desktop.usecases.published_figures import PublishedView
    from charter_desktop.usecases.published_words import Words

    with done(open_workspace(workspace, city=True)) as opened:
        words = Words(view_city(opened), voice())
        found = compute(opened, PublishedView(words.view, words))
    if as_json:
        print_json([one.to_value() for one in found])
        return
    roles = {role.code: words.named(role.names) for role in words.charter.roles}
    for one in found:
        result = result_words(one.numerator, one.denominator, voice())
        split = split_word(one.split, roles, voice()) if one.split else ""
        click.echo(f"{one.indicator}\t{result}\t{computed_word(one.indicator, voice())}\t{split}")


def _tell(found: "Comparison", words: "Words") -> None:
    speech, item = words.voice, found.answer
    click.echo(f"{found.question}\t{city_words(item.standing, speech)}")
    if item.apart is not None:
        click.echo(apart_sentence(item.apart, speech))
    if item.answer is not None:
        click.echo(_words(found.question, item.answer, words))
    if item.counted and item.answer is not None and len(found.asked) > 1:
        click.echo(counted_sentence(item.counted, len(found.asked), speech))
    for part in item.parts:
        click.echo(f"  {'+'.join(part.owners)}\t{_words(found.question, part.answer, words)}")
    if item.reason:
        click.echo(item.reason)
    for one in found.said:
        file = one.file.facts["file"] if one.file else "-"
        signer = one.file.facts["signer"] if one.file else "-"
        head = one.revision
        said = _words(found.question, one.answer, words) if one.answer else "-"
        click.echo(f"  {head.field.owner}\t{said}\t{head.person}\t{head.at}\t{file}\t{signer}")
    for line in found.excess:
        click.echo(
            f"  ⚠ {line.key}\t{decimal_text(line.number)} > {decimal_text(line.limit)}\t{line.context}"
        )


def _words(question: str, answer: Answer, words: "Words") -> str:
    """Write an answer in one line, with what stands beside a figure."""
    from charter_desktop.usecases.submission_page import shown

    if not answer.cells and answer.value is not None:
        return words.value(question, answer.value)
    say, about = words.voice.say, answer.about
    beside = [
        (say("wording", "Reference: {when}"), "when", day(about.get("reference", ""))),
        (say("wording", "Origin by: {scheme}"), "scheme", scheme_word(about.get("scheme", ""), words.voice)),
        (say("wording", "Coverage: {percent} %"), "percent", about.get("coverage", "")),
    ]
    told = [said.format(**{name: text}) for said, name, text in beside if text]
    return " · ".join([shown(answer, words.question(question), words.voice), *told])


def _json(found: "Comparison") -> dict[str, Any]:
    item = found.answer
    return {
        "question": found.question,
        "standing": item.standing.value,
        "answer": answer_json(item.answer) if item.answer else None,
        "apart": item.apart.value if item.apart else "",
        "parts": [{"owners": list(part.owners), "answer": answer_json(part.answer)} for part in item.parts],
        "counted": item.counted,
        "asked": [one.id for one in found.asked],
        "silent": [one.id for one in found.silent],
        "said": [_said(one) for one in found.said],
        "excess": [_excess(one) for one in found.excess],
    }


def _said(one: "Said") -> dict[str, Any]:
    head, file = one.revision, one.file
    return {
        "field": str(head.field),
        "revision": head.id,
        "person": head.person,
        "at": head.at,
        "answer": answer_json(one.answer) if one.answer else None,
        "file": file.facts["file"] if file else "",
        "sha256": file.sha256 if file else "",
        "signer": file.facts["signer"] if file else "",
        "compared": one.compared,
    }


def _excess(one: "Excess") -> dict[str, str]:
    return {
        "cell": str(one.key),
        "number": decimal_text(one.number),
        "context": one.context,
        "limit": decimal_text(one.limit),
    }
