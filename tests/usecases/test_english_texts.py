"""English beside the city's own words: asked for, kept, out of date when the own words change."""

import json
import zipfile
from pathlib import Path

import pytest

from charter_desktop.cli.program import run
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.decide_proposal import accept_action
from charter_desktop.usecases.english_texts import Narrative, Translated, keep_own, narratives, put_english
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, list_actions, set_action
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.settle import list_conflicts, settle
from charter_desktop.usecases.submit import submit
from tests.disputes import disputed_city
from tests.rounds import must, send

RULE = "Ordenanza 4 de convivencia (ficticia)"


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Everything is decided; one narrative and one action stand in the city's own words."""
    path = disputed_city(tmp_path)
    with must(open_workspace(path, city=True)) as opened:
        for item in list_conflicts(opened):
            where = f"city/answer/{item.question}"
            if item.question == "EM2.6":
                must(settle(opened, where, value=RULE, reason="telephoned"))
            else:
                must(settle(opened, where, take=item.heads[0].id, reason="telephoned"))
        must(add_action(opened, {"title": "Cursos de idioma", "commitments": "SP1", "target_group": "10"}))
        must(freeze_plan(opened, "2026"))
    return path


def listed(workspace: Workspace) -> dict[str, Narrative]:
    return {one.text: one for one in narratives(view_city(workspace))}


def test_only_words_of_the_city_are_asked_for(city: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        found = listed(opened)
    assert set(found) == {RULE, "Cursos de idioma"}
    assert {one.standing for one in found.values()} == {Translated.MISSING}


def test_what_was_written_counts_until_the_own_words_change(city: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        must(put_english(opened, "EM2.6", " Ordinance 4 (fictional) "))
        one = listed(opened)[RULE]
        assert (one.english, one.standing) == ("Ordinance 4 (fictional)", Translated.CURRENT)
        action = listed(opened)["Cursos de idioma"].field.id
        must(put_english(opened, f"{action}#title", "Language courses"))
        must(set_action(opened, action, {"title": "Cursos de lengua"}))
        after = listed(opened)["Cursos de lengua"]
        assert (after.english, after.standing) == ("Language courses", Translated.OUTDATED)
        assert listed(opened)[RULE].standing is Translated.CURRENT


def test_an_english_text_that_is_out_of_date_is_not_overwritten_by_the_own_words(city: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        action = listed(opened)["Cursos de idioma"].field.id
        must(put_english(opened, f"{action}#title", "Language courses"))
        must(set_action(opened, action, {"title": "Cursos de lengua"}))
        assert keep_own(opened) == 1
        after = listed(opened)["Cursos de lengua"]
        assert (after.english, after.standing) == ("Language courses", Translated.OUTDATED)


def test_own_words_that_are_english_already_settle_at_once(city: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        assert keep_own(opened) == 2
        assert {one.standing for one in narratives(view_city(opened))} == {Translated.CURRENT}
        assert keep_own(opened) == 0


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("EM2.6", "  ", Fault.EMPTY),
        ("EM2.6", "x" * 5_001, Fault.TOO_LONG),
        ("EM1.1", "A figure", Fault.NO_ENGLISH_HERE),
        ("nothing", "words", Fault.NO_SUCH_FIELD),
    ],
)
def test_what_cannot_be_kept_is_refused(city: Path, field: str, text: str, fault: Fault) -> None:
    with must(open_workspace(city, city=True)) as opened:
        refused = put_english(opened, field, text)
        assert isinstance(refused, Refusal)
        assert refused.fault is fault
        assert {one.standing for one in narratives(view_city(opened))} == {Translated.MISSING}


def test_the_submission_carries_english_that_is_current(city: Path, tmp_path: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        must(put_english(opened, "EM2.6", "Ordinance 4 (fictional)"))
        action = listed(opened)["Cursos de idioma"].field.id
        must(put_english(opened, f"{action}#title", "Language courses"))
        made = must(submit(opened, tmp_path / "out"))
    with zipfile.ZipFile(made.sent.path) as bundle:
        body = json.loads(bundle.read("data/submission.json"))["body"]
        tables = [bundle.read(f"data/{name}.csv").decode() for name in ("answers", "actions")]
        page = bundle.read("index.html").decode()
    english = {line["question"]: line.get("english", "") for line in body["answers"]}
    assert english["EM2.6"] == "Ordinance 4 (fictional)"
    assert english["EM2.1"] == ""
    assert [one["english"] for one in body["actions"]] == [{"title": "Language courses"}]
    assert "Ordinance 4 (fictional)" in tables[0]
    assert "Language courses" in tables[1]
    assert all(text in page for text in ("Ordinance 4 (fictional)", RULE, "Language courses"))


def test_the_command_line_lists_and_writes_english(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["translate", str(city)]) == 0
    assert "2 texts not in English yet" in capsys.readouterr().err
    assert run(["translate", str(city), "EM2.6", "Ordinance 4"]) == 0
    assert capsys.readouterr().out == "city/answer/EM2.6#en\n"
    assert run(["translate", str(city), "--json"]) == 0
    told = {one["field"]: one["standing"] for one in json.loads(capsys.readouterr().out)}
    assert told["city/answer/EM2.6#en"] == "current"
    assert run(["translate", str(city), "EM2.6"]) == 2
    assert run(["--lang", "es", "translate", str(city), "--same"]) == 0
    assert "1 texto consta también como inglés." in capsys.readouterr().out


def test_words_of_a_department_that_do_not_show_leave_the_english_alone(tmp_path: Path) -> None:
    path = disputed_city(tmp_path)
    with must(open_workspace(path, city=True)) as opened:
        (proposed,) = list_actions(opened)
        must(accept_action(opened, proposed.id))
        must(set_action(opened, proposed.id, {"title": "Prácticas remuneradas"}))
        must(put_english(opened, f"{proposed.id}#title", "Paid traineeships"))
        with must(open_workspace(path.with_name("hr.charter"))) as hr:
            must(set_action(hr, proposed.id, {"title": "Other words"}))
            sent = send(hr, tmp_path, {}, "again.asice")
        receive(opened, [sent])
        assert listed(opened)["Prácticas remuneradas"].standing is Translated.CURRENT
