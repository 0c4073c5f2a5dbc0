"""Mutants are changes that mean something, and the same ones for the same seed."""

import ast

import pytest

from tests.defects.checkout import ROOT
from tests.defects.mutants import (
    OPERATORS,
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
