"""The questionnaires ask what the catalogue says, whole, once, and in both languages."""

import io
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from charter_desktop.forms.authoring import convert as convert_and_lint
from charter_desktop.forms.definition import UNSEEN, FormDefinition, Group, Question
from charter_desktop.usecases.published_words import dimension_word
from charter_desktop.wording.voice import Voice
from tests.questionnaires.conftest import Sheets, build
from tests.questionnaires.sources import AREAS, COMMITMENTS, FORMS, askers, catalogue, charter, rows

Forms = Mapping[str, FormDefinition]
AREAS_BY_CODE = {
    "LA": "language",
    "HO": "housing",
    "JB": "employment",
    "HE": "health",
    "SC": "social_care",
    "ED": "education",
}
ENGLISH, SPANISH = "English (en)", "Spanish (es)"


def nodes(group: Group) -> Iterator[Group | Question]:
    for child in group.children:
        yield child
        if isinstance(child, Group):
            yield from nodes(child)


def asked(form: FormDefinition) -> list[Question]:
    return [question for question in form.questions() if question.kind not in UNSEEN]


def indicators(form: FormDefinition) -> set[str]:
    return {node.indicator for node in form.nodes() if node.indicator}


def indicator_of(question: Question) -> str:
    return question.question_id.partition("/")[0]


def classed(question: Question, told: str) -> str:
    """Give the class that a question must have: a median obeys the rule of averages whatever is told."""
    median = question.figure is not None and question.figure.kind == "median"
    return told.rstrip("a") + "a" if median else told


@pytest.mark.parametrize("name", [*FORMS, "older/edu-2024"])
def test_a_workbook_converts_without_a_remark_to_the_form_beside_it(built: Path, name: str) -> None:
    workbook = (built / f"{name}.xlsx").read_bytes()
    remarks: list[str] = []
    xform = convert(io.BytesIO(workbook), warnings=remarks, validate=False).xform
    assert remarks == []
    assert xform.encode() == (built / f"{name}.xml").read_bytes()


@pytest.mark.parametrize("name", [*FORMS, "older/edu-2024"])
def test_our_own_linter_finds_nothing_in_a_workbook(built: Path, name: str) -> None:
    assert convert_and_lint((built / f"{name}.xlsx").read_bytes(), f"{name}.xlsx").issues == ()


def test_building_twice_gives_the_same_forms(built: Path, tmp_path: Path) -> None:
    again = build(tmp_path)
    for first in sorted(built.rglob("*.xml")):
        assert first.read_bytes() == (again / first.relative_to(built)).read_bytes()


def test_a_form_is_called_by_its_department_and_speaks_two_languages(forms: Forms) -> None:
    for name, form in forms.items():
        assert (form.form_id, form.version) == (name, "2026.1")
        assert (form.languages, form.default_language) == ((ENGLISH, SPANISH), ENGLISH)


@pytest.mark.parametrize("indicator", catalogue())
def test_an_indicator_is_asked_of_those_who_can_answer_it_and_of_nobody_else(
    forms: Forms, indicator: str
) -> None:
    asking = {name for name, form in forms.items() if indicator in indicators(form)}
    assert asking == askers(catalogue()[indicator]["answered_by"])


def test_nothing_is_asked_beside_the_catalogue_and_the_standing_blocks(forms: Forms) -> None:
    known = {*catalogue(), *(f"{code}.S" for code in COMMITMENTS)}
    for form in forms.values():
        assert indicators(form) <= known
        assert all(indicator_of(question) in known for question in asked(form))


def test_a_question_carries_commitment_class_and_core_of_the_catalogue(forms: Forms) -> None:
    for form in forms.values():
        for question in asked(form):
            row = catalogue().get(indicator_of(question))
            if row is None:
                continue
            assert question.commitment == row["commitment"], question.question_id
            assert question.data["class"] == classed(question, row["sdc"]), question.question_id
            assert question.data["core"] in ({"yes", "no"} if row["core"] == "C" else {"no"})


def test_a_figure_of_a_service_belongs_to_the_area_in_its_code(forms: Forms) -> None:
    """Whoever answers it: statistics and social services answer for areas that others run."""
    for name, form in forms.items():
        for question in asked(form):
            told = question.data.get("area", "")
            if question.question_id.startswith("SP1.") and not indicator_of(question).endswith(".S"):
                assert told == AREAS_BY_CODE[question.question_id[4:6]], (name, question.question_id)
            elif (
                question.question_id.startswith("SP2.")
                and name in AREAS
                and ".S/" not in question.question_id
            ):
                assert told == AREAS[name], (name, question.question_id)


def test_every_core_indicator_has_a_core_question(forms: Forms) -> None:
    for form in forms.values():
        core = {indicator_of(question) for question in asked(form) if question.data["core"] == "yes"}
        assert {one for one in indicators(form) & set(catalogue()) if catalogue()[one]["core"] == "C"} <= core


def test_a_share_is_asked_as_numerator_and_denominator(forms: Forms) -> None:
    for form in forms.values():
        for question in asked(form):
            if question.figure and question.figure.kind in {"percent", "pair", "gap", "average", "median"}:
                assert question.figure.measures == ("numerator", "denominator"), question.question_id


def test_the_standing_block_stands_where_a_question_of_its_commitment_is_answered(forms: Forms) -> None:
    parts = {"assessment", "evidence", "changed", "next_step", "practice", "practice_card"}
    for name, form in forms.items():
        answered = {catalogue()[one]["commitment"] for one in indicators(form) if one in catalogue()}
        due = set(COMMITMENTS) if name == "coord" else answered & set(COMMITMENTS)
        blocks = {node.indicator: node for node in form.nodes() if node.indicator.endswith(".S")}
        assert set(blocks) == {f"{code}.S" for code in due}
        for block in blocks.values():
            assert isinstance(block, Group)
            assert {child.name for child in block.children} == parts


def test_sections_stand_in_the_order_of_roles_and_commitments(forms: Forms) -> None:
    order = ("cx", "pl1", "pl2", "pl3", "pl4", *(code.lower() for code in COMMITMENTS))
    for name, form in forms.items():
        found = [group.name for group in form.root.children if isinstance(group, Group) and group.shown]
        pledges = [section for section in found if section.startswith("pl")]
        others = [section for section in found if not section.startswith("pl")]
        assert others == sorted(others, key=order.index), name
        assert pledges == sorted(pledges, key=order.index), name
        if name != "coord":
            assert found == others + pledges


def test_no_section_is_longer_than_a_page_can_show(forms: Forms) -> None:
    for name, form in forms.items():
        for section in form.root.children:
            if isinstance(section, Group):
                assert sum(1 for _ in nodes(section)) <= 60, (name, section.name)


def test_every_text_stands_in_both_languages(sheets: Mapping[str, Sheets]) -> None:
    for name, book in sheets.items():
        for row in (*book["survey"], *book["choices"]):
            for column in ("label", "hint", "required_message", "constraint_message"):
                words = [row.get(f"{column}::{language}", "") for language in (ENGLISH, SPANISH)]
                assert all(words) or not any(words), (name, row["name"], column)
                assert not words[0] or words[0][0] != " ", (name, row["name"])


def test_everything_that_is_seen_has_a_label(sheets: Mapping[str, Sheets]) -> None:
    for name, book in sheets.items():
        for row in book["survey"]:
            if row["type"] not in {"end_group", "end_repeat", "hidden"}:
                assert row[f"label::{ENGLISH}"], (name, row["name"])
        assert all(row[f"label::{ENGLISH}"] for row in book["choices"])


def test_every_indicator_says_what_to_count_and_what_not(forms: Forms) -> None:
    for name, form in forms.items():
        helped = {indicator_of(question) for question in asked(form) if question.hint}
        assert indicators(form) <= helped, name


def test_every_measure_is_named_in_both_languages(forms: Forms) -> None:
    for form in forms.values():
        for question in asked(form):
            if question.figure:
                for measure in question.figure.measures:
                    labels = question.figure.labels[measure]
                    assert labels.keys() == {"en", "es"}
                    assert all(labels.values()), question.question_id


def test_the_dimensions_of_the_catalogue_are_shipped_as_they_are(sheets: Mapping[str, Sheets]) -> None:
    shipped: dict[str, list[tuple[str, str, str]]] = {}
    for row in rows("dimensions.csv"):
        shipped.setdefault(row["dimension"], []).append((row["member"], row["en"], row["es"]))
    seen = set()
    for book in sheets.values():
        for name, members in shipped.items():
            found = [
                (row["name"], row[f"label::{ENGLISH}"], row[f"label::{SPANISH}"])
                for row in book["choices"]
                if row["list_name"] == name
            ]
            assert found in ([], members)
            seen |= {name} if found else set()
    assert seen == set(shipped)


def test_origin_sex_and_grade_always_have_a_place_for_the_unknown(forms: Forms) -> None:
    for form in forms.values():
        for question in asked(form):
            for dimension in question.figure.dimensions if question.figure else ():
                assert dimension.members, (question.question_id, dimension.name)
                if dimension.name in {
                    "origin",
                    "sex",
                    "grade",
                    "age",
                    "household",
                    "language",
                    "nationality_group",
                }:
                    assert "unknown" in dimension.names()


def test_every_dimension_has_a_name_for_the_head_of_a_column(forms: Forms) -> None:
    figures = [question.figure for form in forms.values() for question in form.questions()]
    for name in {dimension.name for figure in figures if figure for dimension in figure.dimensions}:
        assert dimension_word(name, Voice("es")) != dimension_word(name, Voice("en")), name


def test_only_the_third_sex_is_shown_on_demand(sheets: Mapping[str, Sheets]) -> None:
    optional = {
        (row["list_name"], row["name"])
        for book in sheets.values()
        for row in book["choices"]
        if row.get("cd_optional") == "yes"
    }
    assert optional == {("sex", "other")}


def test_an_id_is_used_once_in_a_form(forms: Forms) -> None:
    for name, form in forms.items():
        counted = Counter(question.question_id for question in form.questions())
        assert [one for one, times in counted.items() if times > 1] == [], name


def test_the_same_id_in_two_forms_is_the_same_question(forms: Forms) -> None:
    first: dict[str, Question] = {}
    for form in forms.values():
        for question in asked(form):
            other = first.setdefault(question.question_id, question)
            assert question.kind is other.kind, question.question_id
            assert question.label == other.label
            assert question.data.get("combine") == other.data.get("combine")
            if question.figure and other.figure:
                assert question.figure.unit == other.figure.unit
                assert question.figure.dimensions == other.figure.dimensions
                assert question.figure.measures == other.figure.measures


def test_what_several_departments_tell_is_listed_and_what_they_count_is_added(forms: Forms) -> None:
    combine = {
        question.question_id: question.data.get("combine")
        for form in forms.values()
        for question in asked(form)
    }
    for question_id, rule in combine.items():
        if ".S/" in question_id or question_id.startswith(("PL3.4", "PL4.3")):
            assert rule == "list", question_id
    assert combine["SP2.5"] == combine["SP2.8/steps"] == combine["SP2.2"] == "sum"
    assert combine["SP2.8/done"] == "list"
    assert all(forms[name].by_id["SP2.2"].data["overlap"] == "yes" for name in AREAS)


def test_a_contact_is_a_function_and_never_a_name(forms: Forms) -> None:
    for form in forms.values():
        for question in asked(form):
            if question.name == "contact_function":
                assert "no person's name" in question.hint[ENGLISH].plain().lower()
                assert "sin nombres de personas" in question.hint[SPANISH].plain().lower()


def test_the_choices_of_commitments_and_competences_are_those_of_the_charter(
    sheets: Mapping[str, Sheets],
) -> None:
    told = charter()
    for list_name, known in (("commitment", told["commitment"]), ("competence", told["competence"])):
        found = [row["name"] for row in sheets["coord"]["choices"] if row["list_name"] == list_name]
        assert found == [item["code"] for item in known]
    requests = [row["name"] for row in sheets["coord"]["choices"] if row["list_name"] == "request"]
    assert requests == [item["code"] for item in told["request"]]
