"""The checker that the other proofs rely on sees what it is there to see."""

from dataclasses import dataclass
from typing import Any, Literal

import pytest

from ibportal_generated.models import OrderStatus, Position
from tests.proof.conformance import misfits


@dataclass(frozen=True)
class _Pair:
    left: int
    right: "list[str] | None" = None


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (1, int),
        (1, float),
        (None, int | None),
        (["a"], list[str]),
        ({"a": [1.5]}, dict[str, list[float]]),
        (("a", 1), tuple[str, int]),
        ((1, 2, 3), tuple[int, ...]),
        ("up", Literal["up", "down"]),
        (_Pair(1, ["a"]), _Pair),
        (OrderStatus(order_id=1), OrderStatus),
        ([_Pair(1)], list[_Pair] | None),
    ],
)
def test_what_fits_is_let_pass(value: Any, hint: Any) -> None:
    assert not list(misfits(value, hint))


@pytest.mark.parametrize(
    ("value", "hint", "place"),
    [
        (True, int, "the value"),
        (1.0, int, "the value"),
        ("1", float, "the value"),
        (["a", 1], list[str], "[1]"),
        ({"a": "b"}, dict[str, int], "['a']"),
        (("a",), tuple[str, int], "the value"),
        ("left", Literal["up", "down"], "the value"),
        (_Pair(1, ["a", 2]), _Pair, ".right[1]"),  # type: ignore[list-item]
        (OrderStatus(order_id="1"), OrderStatus, ".order_id"),  # type: ignore[arg-type]
        ([OrderStatus(editable_fields=0)], list[OrderStatus], "[0].editable_fields"),  # type: ignore[arg-type]
        (OrderStatus(), Position, "the value"),
        ([_Pair("x")], list[_Pair] | None, "[0].left"),  # type: ignore[arg-type]
    ],
)
def test_what_does_not_fit_is_told_with_its_place(value: Any, hint: Any, place: str) -> None:
    found = list(misfits(value, hint))
    assert len(found) == 1
    assert found[0].startswith(f"{place} is ")
