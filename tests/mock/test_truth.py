"""The mock answers what the contract allows, and cannot do otherwise unnoticed."""

import copy
from typing import Any

import pytest

from ibportal import contract
from ibportal.mock import MockGateway
from ibportal.mock.contract import Contract
from ibportal.mock.truth import UntrueAnswer
from tests.mock.engine import ask, plain

ACCOUNTS = "/iserver/accounts"


def strict(**required: list[str]) -> MockGateway:
    """A gateway whose contract wants more of some schemas than the mock answers."""
    document: dict[str, Any] = copy.deepcopy(contract.load())
    schemas = document["components"]["schemas"]
    for name, fields in required.items():
        schemas[name]["required"] = [*schemas[name].get("required", ()), *fields]
    return plain(contract=Contract(document))


def test_an_answer_that_the_contract_does_not_allow_is_not_given() -> None:
    with pytest.raises(UntrueAnswer, match=r"accounts\.list was about to answer 200 .*never_there"):
        ask(strict(userAccountsResponse=["never_there"]), "GET", ACCOUNTS)


def test_a_true_answer_is_given() -> None:
    assert ask(strict(), "GET", ACCOUNTS).status == 200
