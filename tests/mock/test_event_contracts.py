"""Event contracts: from the tree of categories to a contract, and the kinds of conid that are not mixed up."""

from typing import Any

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.forecasts import MARKETS
from tests.mock.engine import ask, plain, value


@pytest.fixture
def mock() -> MockGateway:
    return plain()


def get(mock: MockGateway, path: str) -> Any:
    reply = ask(mock, "GET", path)
    assert reply.status == 200, reply.body
    return value(reply)


def test_every_market_is_in_the_tree_and_every_parent_too(mock: MockGateway) -> None:
    tree = get(mock, "/forecast/category/tree")["categories"]
    assert {each["parent_id"] for each in tree.values() if "parent_id" in each} <= set(tree)
    listed = {market["conid"] for each in tree.values() for market in each.get("markets", [])}
    assert listed == {each.underlying for each in MARKETS}


def test_a_market_leads_to_its_contracts_and_they_lead_back(mock: MockGateway) -> None:
    market = get(mock, "/forecast/contract/market?underlyingConid=658663572")
    assert market["market_name"] == "US Fed Funds Target Rate"
    for row in market["contracts"]:
        details = get(mock, f"/forecast/contract/details?conid={row['conid']}")
        assert details["underlying_conid"] == 658663572
        assert details["side"] == row["side"]
        assert row["conid"] == details["conid_yes" if row["side"] == "Y" else "conid_no"]
        assert details["strike_label"] == row["strike_label"]


def test_details_and_rules_of_a_contract(mock: MockGateway) -> None:
    details = get(mock, "/forecast/contract/details?conid=722489372")
    assert (details["strike"], details["expiration"], details["measured_period"]) == (3.125, "20270127", "Jan28'27")
    assert "3.125%" in details["question"]
    rules = get(mock, "/forecast/contract/rules?conid=722489376")
    assert (rules["threshold"], rules["payout"], rules["price_increment"]) == ("3.125", "$1.00", "$0.01")
    person = get(mock, "/forecast/contract/rules?conid=849139254")
    assert person["threshold"] == "JB Pritzker"
    assert get(mock, "/forecast/contract/details?conid=849139254")["party"] == "Democrat"


def test_contracts_trade_every_day_with_a_pause(mock: MockGateway) -> None:
    found = get(mock, "/forecast/contract/schedules?conid=722489372")
    assert found["timezone"] == "US/Central"
    assert len(found["trading_schedules"]) == 7
    assert found["trading_schedules"][0]["trading_times"][0] == {"open": "12:00 AM", "close": "4:15 PM"}


@pytest.mark.parametrize(
    "path",
    [
        "/forecast/contract/market?underlyingConid=0",
        "/forecast/contract/market?underlyingConid=722489372",
        "/forecast/contract/rules?conid=0",
        "/forecast/contract/rules?conid=658663572",
        "/forecast/contract/details?conid=658663579",
        "/forecast/contract/schedules?conid=265598",
    ],
)
def test_a_conid_of_another_kind_is_refused(mock: MockGateway, path: str) -> None:
    assert ask(mock, "GET", path).status == 500
