"""Models that are maps: by account, symbol, currency. They are read like any other mapping, whatever their keys are."""

import copy
import pickle
import warnings
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from ibportal import models
from ibportal.models import AccountAliases, Ledger, LedgerEntry, Position

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # what IBKR dropped keeps its name for one minor version
    MODELS: list[type[Any]] = [kind for name in dir(models) if attrs.has(kind := getattr(models, name))]
MAPS = [kind for kind in MODELS if [field.name for field in attrs.fields(kind)] == ["additional_properties"]]
AWKWARD: tuple[str, ...] = ("items", "keys", "values", "get", "to_dict", "additional_properties", "__len__", "", "self")
"""Keys called as what a map has."""


def ledger() -> Ledger:
    return Ledger.from_dict({"USD": {"cashbalance": 1.5}, "EUR": {"cashbalance": 2.5}})


def test_what_has_no_fields_of_its_own_is_a_map_and_nothing_else_is() -> None:
    assert len(MAPS) > 40
    assert [kind.__name__ for kind in MODELS if issubclass(kind, Mapping)] == [kind.__name__ for kind in MAPS]


@pytest.mark.parametrize("kind", MAPS, ids=lambda kind: kind.__name__)
def test_a_map_has_what_a_mapping_has(kind: type[Any]) -> None:
    made = kind()
    made.additional_properties = given = {key: number for number, key in enumerate(AWKWARD)}
    assert list(made) == list(given)
    assert len(made) == len(given)
    assert list(made.keys()) == list(given)
    assert list(made.values()) == list(given.values())
    assert list(made.items()) == list(given.items())
    assert dict(made) == {**made} == given
    assert [made[key] for key in AWKWARD] == list(given.values())
    assert [made.get(key) for key in AWKWARD] == list(given.values())
    assert made.get("missing") is None
    assert made.get("missing", 7) == 7
    assert all(key in made for key in AWKWARD)
    assert "missing" not in made
    assert 7 not in made
    with pytest.raises(KeyError, match="missing"):
        made["missing"]


def test_it_holds_models_in_the_order_in_which_they_came() -> None:
    found = ledger()
    assert list(found) == ["USD", "EUR"]
    assert [(currency, entry.cashbalance) for currency, entry in found.items()] == [("USD", 1.5), ("EUR", 2.5)]
    assert found.get("USD") is found["USD"] is found.additional_properties["USD"]
    assert isinstance(found["USD"], LedgerEntry)


def test_keys_called_as_methods_survive_a_round_trip() -> None:
    given = dict.fromkeys(AWKWARD, "text")
    found = AccountAliases.from_dict(given)
    assert found.to_dict() == given
    assert AccountAliases.from_dict(found) == found


def test_an_empty_one_is_false_as_an_empty_mapping_is() -> None:
    assert not Ledger()
    assert ledger()


def test_it_is_what_it_was_when_it_is_copied_or_pickled() -> None:
    found = ledger()
    for same in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):  # noqa: S301 - our own
        assert same == found
        assert dict(same) == dict(found)


def test_it_can_still_be_changed() -> None:
    found = ledger()
    found["CHF"] = LedgerEntry()
    del found["USD"]
    assert list(found) == ["EUR", "CHF"]


def test_a_model_with_fields_is_none() -> None:
    found = Position.from_dict({"acctId": "DU1", "conid": 1, "strange": 1})
    with pytest.raises(TypeError, match="not iterable"):
        list(found)  # type: ignore[call-overload]


def test_anything_can_be_looked_for_in_any_model() -> None:
    """By the types too: a model that gets fields of its own, and is no map any more, breaks no `in`."""
    found = Position.from_dict({"acctId": "DU1", "conid": 1, "strange": 1})
    assert "strange" in found
    assert 7 not in found
