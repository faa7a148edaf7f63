"""`translate`: the English beside the city's own words."""

from pathlib import Path

import click

from charter_desktop.cli.speaking import done, file_argument, json_option, print_json, voice


@click.command()
@file_argument("workspace")
@click.argument("field", required=False)
@click.argument("text", required=False)
@click.option(
    "--same", is_flag=True, help="The own words are English already; without FIELD all that have none."
)
@json_option
def translate(workspace: Path, field: str | None, text: str | None, same: bool, as_json: bool) -> None:
    """List the city's texts with their English; or write the English of one, such as PM1.S/changed."""
    from charter_desktop.usecases.city_view import view_city
    from charter_desktop.usecases.english_texts import keep_own, narratives, put_english
    from charter_desktop.usecases.open_workspace import open_workspace

    if (same and text is not None) or (field is not None and text is None and not same):
        raise click.UsageError(voice().say("wording", "Give a TEXT or --same."))
    with done(open_workspace(workspace, city=True)) as opened:
        if same:
            count = done(keep_own(opened, () if field is None else (field,)))
            click.echo(voice().plural("wording", "%n text(s) stand as English too.", "", 2)(count))
            return
        if field is not None and text is not None:
            click.echo(str(done(put_english(opened, field, text)).field))
            return
        found = narratives(view_city(opened))
    if as_json:
        print_json([
            {
                "field": str(one.field), "text": one.text, "english": one.english,
                "standing": one.standing.value,
            }
            for one in found
        ])  # fmt: skip
        return
    for one in found:
        click.echo(f"{one.field}\t{one.standing.value}\t{one.text}\t{one.english}")
    missing = sum(one.standing.value != "current" for one in found)
    click.echo(voice().plural("wording", "%n text(s) not in English yet", "", 2)(missing), err=True)
