"""Mutants are changes that mean something, and the same ones for the same seed."""

import ast
from pathlib import Path

import pytest

from tests.defects.checkout import ROOT
from tests.defects.journal import Journal
from tests.defects.mutants import (
    OPERATORS,
    ROW,
    SOURCE,
    TESTS,
    Place,
    annotations,
    equivalent,
    modules,
    places,
    sample,
    stages,
)
from tests.defects.rows import gaps

pytest.importorskip("cosmic_ray", reason="nox -s mutants installs it")

TEXT = """\
def half(number: int | None = 4) -> int | None:
    if number is not None and number > 2:
        return number - 2
    return None
"""


def changed(operator: str, text: str = TEXT) -> list[str]:
    """What an operator makes of the text: the changed lines."""
    found = [place.mutant(text) for place in places("half.py", text) if place.operator == operator]
    return [mutant.after for mutant in found if mutant]


def test_operators_change_what_is_run() -> None:
    assert changed("ReplaceComparisonOperator_Gt_GtE") == ["if number is not None and number >= 2:"]
    assert changed("ReplaceBinaryOperator_Sub_Add") == ["return number + 2"]
    assert changed("ReplaceAndWithOr") == ["if number is not None or number > 2:"]


def test_annotations_are_left_alone() -> None:
    assert changed("ReplaceBinaryOperator_BitOr_BitAnd") == []
    assert len(annotations(ast.parse(TEXT))) == 2


def test_the_star_before_named_parameters_is_left_alone_and_what_stands_around_it_is_not() -> None:
    text = "def area(width: int = 2 * 3, *, height: int = 4 * 5, depth: int = 1) -> int:\n    return width * height\n"
    assert changed("ReplaceBinaryOperator_Mul_Div", text) == [
        text.splitlines()[0].replace("2 * 3", "2 / 3"),
        text.splitlines()[0].replace("4 * 5", "4 / 5"),
        "return width / height",
    ]
    assert changed("ReplaceBinaryOperator_Mul_Div", "def half(number, *, down):\n    return number, down\n") == []


TABLES = """\
KINDS = frozenset({"a", "b"})
STATUS: dict[int, str] = {
    400: "wrong",
    401: "who",
}
RULES = (_rule(r"no(t| \\|) (bridge|way)|gone", 1),)
Kind = tuple[int, str]
"""


def test_rows_of_tables_and_alternatives_of_patterns_are_left_out_one_at_a_time() -> None:
    found = {gap.gone: gap.text.splitlines() for gap in gaps(TABLES)}
    assert found['"a"'][0] == 'KINDS = frozenset({"b"})'
    assert found['400: "wrong"'][1:3] == ['STATUS: dict[int, str] = {401: "who"}', TABLES.splitlines()[5]]
    pattern = r'r"no(t| \|) (bridge|way)|gone"'
    without = {gone.removesuffix(f" of {pattern}"): lines[5] for gone, lines in found.items() if pattern in gone}
    assert without == {
        '_rule(r"no(t| \\|) (bridge|way)|gone", 1)': "RULES = ()",
    } | {
        gone: f'RULES = (_rule(r"{left}", 1),)'
        for gone, left in {
            "t|": r"no( \|) (bridge|way)|gone",
            r"| \|": r"no(t) (bridge|way)|gone",
            "bridge|": r"no(t| \|) (way)|gone",
            "|way": r"no(t| \|) (bridge)|gone",
            r"no(t| \|) (bridge|way)|": "gone",
            "|gone": r"no(t| \|) (bridge|way)",
        }.items()
    }
    assert len(found) == 4 + len(without)


def test_tables_of_errors_are_changed_row_by_row_and_those_of_quirks_are_not() -> None:
    rows = {place.module for name in ("judge.py", "quirks/display_numbers.py") for place in rows_of(name)}
    assert rows == {"judge.py"}


def rows_of(name: str) -> list[Place]:
    """The places where a row of a module can be left out."""
    text = (ROOT / SOURCE / name).read_text(encoding="utf-8")
    return [place for place in places(name, text) if place.operator == ROW]


def test_a_run_that_was_stopped_goes_on_without_what_was_noticed(tmp_path: Path) -> None:
    file = tmp_path / "journal"
    first = Journal(file)
    first.add("x = 1", {"line": 1}, noticed=True)
    first.add("x = 2", {"line": 1}, noticed=False)
    again = Journal(file)
    assert [text in again for text in ("x = 1", "x = 2", "x = 3")] == [True, False, False]
    nowhere = Journal(None)
    nowhere.add("x = 1", {}, noticed=True)
    assert "x = 1" not in nowhere


def test_every_operator_is_one_of_cosmic_rays() -> None:
    for name in OPERATORS:
        assert Place("half.py", name, 10_000).mutant(TEXT) is None


def test_the_same_seed_gives_the_same_mutants_and_another_others() -> None:
    assert list(map(str, sample(5, 1, ["retry.py"]))) == list(map(str, sample(5, 1, ["retry.py"])))
    assert list(map(str, sample(5, 1, ["retry.py"]))) != list(map(str, sample(5, 2, ["retry.py"])))


def test_every_module_has_tests_to_be_tried_on() -> None:
    assert {*TESTS} <= {*modules()}
    for module in ("judge.py", "quirks/snapshot_preflight.py", "quirks/live_orders_lag.py"):
        [mutant] = sample(1, 1, [module])
        assert all(stages(mutant))


def test_a_mutant_that_may_live_is_one_of_a_line_there_is_and_says_why() -> None:
    for (module, before, after), why in equivalent().items():
        lines = [line.strip() for line in (ROOT / SOURCE / module).read_text(encoding="utf-8").splitlines()]
        assert before in lines, f"{module} does not say {before!r} any more"
        assert before != after
        assert len(why) > 20
