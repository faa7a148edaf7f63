"""`verify`: what a signed file is, who signed it, and whether anything in it changed."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from charter_desktop.cli.speaking import PATH, REFUSED, done, file_argument, json_option, print_json, voice
from charter_desktop.domain.refusal import Refusal
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.problems import problem_sentence

if TYPE_CHECKING:
    from charter_desktop.container.verdict import Verdict


@click.command()
@file_argument("file")
@click.option("--trust", type=PATH, multiple=True, help="A certificate that you trust.")
@click.option("--require-trust", is_flag=True, help="Fail unless a trusted person signed.")
@click.option("--foreign", is_flag=True, help="A container of another program: show what is odd.")
@json_option
def verify(file: Path, trust: tuple[Path, ...], require_trust: bool, foreign: bool, as_json: bool) -> None:
    """Verify a signed file; exit code 0 when it is intact and everything in it is signed."""
    from charter_desktop.usecases.verify_file import verify_file

    verdict = done(verify_file(file, trust=trust, foreign=foreign))
    if as_json:
        print_json(verdict_json(verdict))
    else:
        _say(verdict, file)
    needs_trust = require_trust or bool(trust)
    accepted = verdict.intact and (verdict.trusted or not needs_trust)
    click.get_current_context().exit(0 if accepted else REFUSED)


def verdict_json(verdict: "Verdict") -> dict[str, Any]:
    """Give a verdict as `verify --json` prints it."""
    return {
        "intact": verdict.intact,
        "trusted": verdict.trusted,
        "kind": verdict.kind,
        "size": verdict.size,
        "files": [
            {"name": item.name, "size": item.size, "sha256": item.sha256.hex(), "media_type": item.media_type}
            for item in verdict.entries
        ],
        "signatures": [
            {
                "signer": item.who,
                "function": item.function,
                "organisation": item.organisation,
                "role": item.role,
                "city": item.city,
                "country": item.country,
                "at": item.at.isoformat(),
                "fingerprint": item.fingerprint,
                "trusted": item.trusted,
                "covers_all": item.covers_all,
                "holds": item.holds,
            }
            for item in verdict.signatures
        ],
        "findings": [
            {"problem": item.problem.value, "entry": item.entry, "facts": dict(item.facts)}
            for item in verdict.findings
        ],
    }


def _say(verdict: "Verdict", file: Path) -> None:
    speech, count = voice(), len(verdict.entries)
    if verdict.intact:
        said = speech.say("wording", "{place} is intact: nothing in it changed since it was signed.")
    else:
        said = speech.say("wording", "{place} was refused.")
    click.echo(said.format(place=file), err=not verdict.intact)
    if verdict.intact and verdict.kind == "round-kit":
        _say_kit(file)
    for item in verdict.signatures:
        line = speech.say("wording", "Signed by {who}, {function}, as {role}, on {at} (their clock).")
        click.echo(
            line.format(who=item.who, function=item.function, role=item.role, at=f"{item.at:%Y-%m-%d %H:%M}")
        )
        covers = speech.plural("wording", "The signature covers %n file(s).", "", 2)(count)
        known = (
            speech.say("wording", "The certificate is trusted here.")
            if item.trusted
            else speech.say("wording", "The certificate is not known here: compare its code by telephone.")
        )
        click.echo(f"{covers} {known}")
    for finding in verdict.findings:
        click.echo(problem_sentence(finding.problem.value, finding.entry, speech), err=True)


def _say_kit(file: Path) -> None:
    from charter_desktop.usecases.describe_kit import describe_kit

    words = describe_kit(file, voice().language)
    if isinstance(words, Refusal):
        click.echo(refusal_sentence(words, voice()), err=True)
        return
    for sentence in words:
        click.echo(sentence)
