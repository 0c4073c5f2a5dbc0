"""A dict, or anything else, where a request model is wanted: what is said, and that nothing is sent."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from ibportal import models
from ibportal.mock import MockGateway
from ibportal.models import OrderTicket, WatchlistRow
from ibportal_generated import calls
from ibportal_generated._call import Call
from ibportal_generated.calls import allocation, ccp, orders, watchlists
from tests.proof.arguments import plain

DICT = {"C": 265598}


def build_functions() -> list[tuple[str, Callable[..., Call[Any]], str]]:
    """Every argument of every operation that is a model, or holds some: the operation, its function, its name."""
    found: list[tuple[str, Callable[..., Call[Any]], str]] = []
    for info in pkgutil.iter_modules(calls.__path__):
        module = importlib.import_module(f"{calls.__name__}.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__:
                found += [
                    (f"{info.name}.{name.rstrip('_')}", function, parameter)
                    for parameter, annotation in inspect.get_annotations(function).items()
                    if parameter != "return" and any(map(_is_model, _words(annotation)))
                ]
    return found


def _words(annotation: str) -> list[str]:
    return annotation.replace("builtins.list[", "").replace("]", "").split(" | ")


def _is_model(name: str) -> bool:
    return name in models.__dir__() and attrs.has(getattr(models, name))


TAKEN = build_functions()


def test_many_operations_take_models() -> None:
    assert len(TAKEN) >= 40


@pytest.mark.parametrize(("operation", "build", "name"), TAKEN, ids=[f"{each[0]}.{each[2]}" for each in TAKEN])
def test_a_dict_is_refused_with_what_was_wanted_where_and_what_to_do(
    operation: str, build: Callable[..., Call[Any]], name: str
) -> None:
    annotation = inspect.get_annotations(build)[name]
    several = annotation.startswith("builtins.list[")
    given = {**plain(build), name: [DICT] if several else DICT}
    with pytest.raises(TypeError) as caught:
        build(**given)
    said = str(caught.value)
    assert said.startswith(f"{operation}: {name}{'[0]' if several else ''} is a dict, and ")
    wanted = next(filter(_is_model, _words(annotation)))
    assert f"{wanted}" in said.partition(", and ")[2].partition(" is wanted")[0]
    assert f"`from ibportal.models import {wanted}`" in said
    assert f"`{wanted}.from_dict(…)` makes one" in said


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([WatchlistRow(c=1), DICT], "rows[1] is a dict, and WatchlistRow is wanted"),
        (DICT, "rows is a dict, and a list of WatchlistRow is wanted"),
        (WatchlistRow(c=1), "rows is a WatchlistRow, and a list of WatchlistRow is wanted"),
        ("265598", "rows is a str, and a list of WatchlistRow is wanted"),
        ([265598], "rows[0] is an int, and WatchlistRow is wanted"),
    ],
)
def test_it_says_what_was_given(rows: Any, words: str) -> None:
    with pytest.raises(TypeError) as caught:
        watchlists.create("1", "mine", rows=rows)
    assert str(caught.value).startswith(f"watchlists.create: {words}: `from ibportal.models import WatchlistRow`")


def test_nothing_where_something_is_wanted_is_told() -> None:
    given: Any = {**plain(allocation.create_group), "accounts": None}
    with pytest.raises(TypeError, match="accounts is None, and a list of AllocationGroupAccount is wanted"):
        allocation.create_group(**given)


def test_a_dict_deep_in_a_model_is_named_by_its_place() -> None:
    ticket = OrderTicket.from_dict({"conid": 1, "orderType": "MKT", "side": "BUY", "tif": "DAY"})
    ticket.strategy_parameters = {"a": 1}  # type: ignore[assignment]
    with pytest.raises(TypeError, match=r"^orders\.place: orders\[0\]\.strategy_parameters is a dict, and Strategy"):
        orders.place("DU1", [ticket])


def test_what_else_goes_wrong_is_raised_as_it_is() -> None:
    @attrs.define
    class Strange(WatchlistRow):
        mark: str = "none"

        def to_dict(self) -> dict[str, Any]:
            raise AttributeError("something else")

    with pytest.raises(AttributeError, match="something else"):
        watchlists.create("1", "mine", rows=[Strange(c=1)])


def test_what_fits_goes_out_as_it_did() -> None:
    assert watchlists.create("1", "mine", rows=[WatchlistRow(c=1)]).request["json"]["rows"] == [{"C": 1}]
    assert "data" not in ccp.init().request


def test_nothing_is_sent() -> None:
    mock = MockGateway()
    with mock.client(keep_alive=False) as ib:
        for call in (
            lambda: ib.watchlists.create("1", "mine", rows=[DICT]),  # type: ignore[list-item]
            lambda: ib.raw.orders.place("DU1", [DICT]),  # type: ignore[list-item]
        ):
            with pytest.raises(TypeError, match="is a dict"):
                call()
    assert not list(mock.log)
