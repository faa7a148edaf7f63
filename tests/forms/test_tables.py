"""Statistics tables: one question, many cells, totals that follow."""

from datetime import UTC

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.problems import ProblemKind
from charter_desktop.forms.session import FormSession
from tests.forms.made import NOON, definition, done, q, session, staff


def key(text: str) -> CellKey:
    return CellKey.parse(text)


def filled() -> FormSession:
    form = session(staff())
    for cell, number in (
        ("numerator:grade=top,sex=f", "3"),
        ("numerator:grade=top,sex=m", "9"),
        ("numerator:grade=middle,sex=f", "1 200"),
        ("denominator", "2000"),
    ):
        done(form.set_cell("EM1.1", key(cell), number))
    return form


def test_a_table_is_read_from_its_form_with_its_members() -> None:
    question = staff().question("EM1.1")
    assert question is not None
    assert question.figure is not None
    assert [one.name for one in question.figure.dimensions] == ["grade", "sex"]
    assert [member.optional for member in question.figure.dimensions[1].members] == [False, False, True]
    assert (question.commitment, question.figure.disclosure, question.figure.core) == ("EM1", "S2", True)


def test_totals_are_computed_and_never_stored() -> None:
    form = filled()
    table = form.table("EM1.1")
    assert table[key("numerator")] == "1212"
    assert table[key("numerator:sex=f")] == "1203"
    assert table[key("numerator:grade=top")] == "12"
    assert form.value("EM1.1") == "1212"
    assert len(form.cells("EM1.1")) == 4
    assert Field("hr", "answer", "EM1.1") not in form.unsaved


def test_cells_reach_expressions() -> None:
    form = filled()
    women = next(one for one in form.questions() if one.endswith("women"))
    assert form.value(women) == "1203"
    done(form.set_cell("EM1.1", key("numerator:grade=top,sex=f"), ""))
    assert form.value(women) == "1200"


def test_the_answer_has_the_cells_that_were_typed() -> None:
    answer = filled().answers()["EM1.1"]
    assert answer.state is State.VALUE
    assert answer.value is None
    assert answer.cells[key("numerator:grade=middle,sex=f")] == Cell(State.VALUE, "1200")
    assert key("numerator") not in answer.cells
    assert Answer.from_value(answer.to_value()) == answer


def test_a_total_alone_may_be_typed() -> None:
    form = session(staff())
    changes = done(form.set("EM1.1", "50"))
    assert form.value("EM1.1") == "50"
    assert changes.stored == {Field("hr", "answer", "EM1.1", "numerator"): "50"}


def test_a_typed_total_that_is_not_the_sum_is_a_problem() -> None:
    form = filled()
    done(form.set("EM1.1", "99"))
    (problem,) = form.problems()
    assert (problem.kind, problem.facts) == (
        ProblemKind.SUM,
        {"cell": "numerator", "typed": "99", "sum": "1212"},
    )
    assert form.value("EM1.1") == "1212"


def test_a_part_larger_than_its_whole_is_a_problem() -> None:
    form = filled()
    done(form.set_cell("EM1.1", key("denominator"), "10"))
    assert [problem.kind for problem in form.problems()] == [ProblemKind.TOO_LARGE]


def test_a_cell_can_have_a_state_instead_of_a_number() -> None:
    form = filled()
    done(form.set_part("EM1.1", "state:numerator:grade=middle,sex=m", "not_collected"))
    cells = form.answers()["EM1.1"].cells
    assert cells[key("numerator:grade=middle,sex=m")] == Cell(State.NOT_COLLECTED)
    assert session(staff(), form.unsaved).answers() == form.answers()


def test_counts_are_whole_and_cells_must_exist() -> None:
    form = session(staff())
    form.saved()
    for cell, typed, fault in (
        ("numerator:sex=f", "-1", Fault.NOT_A_COUNT),
        ("numerator:sex=f", "1,5", Fault.NOT_A_COUNT),
        ("numerator:sex=x", "1", Fault.NO_SUCH_CELL),
        ("numerator:age=9", "1", Fault.NO_SUCH_CELL),
        ("median", "1", Fault.NO_SUCH_CELL),
        ("numerator:sex=f", "1.234", Fault.AMBIGUOUS_NUMBER),
    ):
        refusal = form.set_cell("EM1.1", key(cell), typed)
        assert isinstance(refusal, Refusal)
        assert refusal.fault is fault
    assert not form.unsaved


def test_what_is_not_relevant_leaves_without_its_values() -> None:
    rows = [
        q("text", "on", default="1"),
        q("integer", "n", cd_indicator="X1", cd_numerator="People", relevant="${on} = '1'"),
    ]
    form = session(definition(rows))
    done(form.set("X1", "5"))
    done(form.set("f:on", "0"))
    assert form.answers()["X1"] == Answer(State.NOT_APPLICABLE)


def test_a_table_without_a_split_has_both_measures() -> None:
    rows = [q("integer", "n", cd_indicator="X1", cd_numerator="Open", cd_denominator="All")]
    form = session(definition(rows))
    done(form.set("X1", "5"))
    done(form.set_cell("X1", key("denominator"), "20"))
    assert form.table("X1") == {key("numerator"): "5", key("denominator"): "20"}


def test_steps_of_a_sequence_and_medians_have_no_total() -> None:
    lists = {"hiring_step": ("applied", "hired"), "sex": ("f", "m")}
    form = session(
        definition(
            [
                q(
                    "integer",
                    "a",
                    cd_indicator="EM1.4",
                    cd_split="hiring_step",
                    cd_numerator="n",
                    cd_figure="count",
                ),
                q(
                    "decimal",
                    "b",
                    cd_indicator="EM2.5",
                    cd_split="sex",
                    cd_numerator="n",
                    cd_denominator="d",
                    cd_figure="median",
                ),
            ],
            [{"list_name": name, "name": one, "label": one} for name, ones in lists.items() for one in ones],
        )
    )
    for where, cell, number in (
        ("EM1.4", "numerator:hiring_step=applied", "90"),
        ("EM1.4", "numerator:hiring_step=hired", "12"),
        ("EM2.5", "numerator:sex=f", "1900.5"),
        ("EM2.5", "numerator:sex=m", "2000"),
        ("EM2.5", "denominator:sex=f", "30"),
        ("EM2.5", "denominator:sex=m", "40"),
    ):
        done(form.set_cell(where, key(cell), number))
    assert key("numerator") not in form.table("EM1.4")
    assert key("numerator") not in form.table("EM2.5")
    assert form.table("EM2.5")[key("denominator")] == "70"


def test_a_whole_number_is_asked_for_where_the_form_says_integer() -> None:
    refused = session(staff()).set_cell("EM1.1", key("numerator:grade=top,sex=f"), "3,5")
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NOT_A_COUNT


def test_the_total_of_a_table_is_compared_with_last_round() -> None:
    before = {"EM1.1": Answer(State.VALUE, cells={key("numerator"): Cell(State.VALUE, "8")})}
    form = FormSession.load(staff(), {}, owner="hr", clock=lambda: NOON, zone=UTC, previous=before)
    done(form.set_cell("EM1.1", key("numerator:grade=top,sex=f"), "3"))
    done(form.set_cell("EM1.1", key("numerator:grade=top,sex=m"), "9"))
    (found,) = [one for one in form.problems() if one.kind is ProblemKind.JUMP]
    assert found.facts == {"value": "12", "before": "8", "percent": "50"}
    done(form.set_part("EM1.1", "reason", "A department came back"))
    assert ProblemKind.JUMP not in {one.kind for one in form.problems()}
