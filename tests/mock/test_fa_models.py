"""An advisor's models: saved, invested in, rebalanced; what an account holds stays true whatever follows a model."""

from decimal import Decimal
from typing import Any

import pytest

from ibportal.mock import MockGateway, balance
from ibportal.mock.accounts import Accounts
from ibportal.mock.holdings import Holdings
from ibportal.mock.prices import Prices
from tests.mock.engine import ask, plain, value
from tests.mock.trader import APPLE

IBM = 8314
HALF: dict[str, Any] = {
    "model": "Half",
    "desc": "Half of it Apple",
    "isStatic": False,
    "positionTargets": [{"conid": APPLE, "target": 0.5}],
    "cashTargets": [{"ccy": "USD", "target": 0.5}],
}


class Advisor:
    """An advisor's gateway without quirks."""

    def __init__(self) -> None:
        self.mock: MockGateway = plain(profile="paper-advisor")
        for path in ("/iserver/accounts", "/portfolio/accounts"):
            ask(self.mock, "GET", path)
        self.account = self.mock.area(Accounts).trading[0].id
        for conid in (APPLE, IBM):
            self.mock.area(Prices).set(conid, last="200.00", bid="200.00", ask="200.00")
        self.requests = 0

    def ask(self, path: str, **body: Any) -> tuple[int, Any]:
        self.requests += 1
        reply = ask(self.mock, "POST", f"/fa/{path}", {"reqID": self.requests, **body})
        return reply.status, value(reply) if reply.body else None

    def get(self, path: str, **body: Any) -> Any:
        status, found = self.ask(path, **body)
        assert status == 200, found
        assert found["reqID"] == self.requests
        return found

    def invest(self, amount: float, model: str = "Half") -> Any:
        rows = [{"account": self.account, "amtToInvest": amount}]
        return self.get("model/invest-divest", model=model, accountList=rows)

    def submit(self, plan: Any) -> int:
        return self.ask("model/submit-transfers", fpOrderId=plan["transfersInstructionId"])[0]

    def positions(self, model: str = "Half") -> dict[int, dict[str, Any]]:
        return {row["conid"]: row for row in self.get("model/positions", model=model)["positionList"]}

    def worth(self) -> Decimal:
        return balance.figures(self.mock, self.account).net_liquidation

    def held(self, conid: int = APPLE) -> Decimal:
        position = self.mock.area(Holdings).portfolios[self.account].positions.get(conid)
        return position.quantity if position else Decimal(0)


@pytest.fixture
def advisor() -> Advisor:
    advisor = Advisor()
    assert advisor.get("model/save", **HALF)["success"] is True
    return advisor


def test_a_model_that_was_saved_is_listed(advisor: Advisor) -> None:
    found = advisor.get("model/list")
    assert found["masterAccount"] == advisor.mock.area(Accounts).all[0].id
    assert [row["model"] for row in found["models"]] == ["Dividends", "Technology", "Half"]
    summary = advisor.get("model/summary", model="Half")
    assert (summary["desc"], summary["numAccounts"], summary["nlv"]) == ("Half of it Apple", 0, "0")


def test_a_name_that_is_not_there_is_an_empty_model(advisor: Advisor) -> None:
    assert advisor.get("model/summary", model="half")["numAccounts"] == 0
    assert advisor.get("model/positions", model="half")["positionList"] == []
    assert "half" not in [row["model"] for row in advisor.get("model/list")["models"]]


@pytest.mark.parametrize("target", [0.4, 0.6])
def test_targets_have_to_add_up_to_one(advisor: Advisor, target: float) -> None:
    wrong = HALF | {"positionTargets": [{"conid": APPLE, "target": target}]}
    status, _ = advisor.ask("model/save", **wrong)
    assert status == 400
    assert advisor.positions()[APPLE]["target"] == "0.5"


def test_targets_are_fractions(advisor: Advisor) -> None:
    shares = [{"conid": APPLE, "target": 1.5}, {"conid": IBM, "target": -1}]
    assert advisor.ask("model/save", **(HALF | {"positionTargets": shares}))[0] == 400


def test_currencies_of_a_model_have_to_exist(advisor: Advisor) -> None:
    found = advisor.get("model/save", **(HALF | {"cashTargets": [{"ccy": "XXX", "target": 0.5}]}))
    assert (found["success"], found["error"]) == (False, "the universe has no currency XXX")


def test_a_model_without_a_description_is_refused_without_a_word(advisor: Advisor) -> None:
    assert advisor.ask("model/save", **{key: part for key, part in HALF.items() if key != "desc"}) == (400, None)


def test_contracts_of_a_model_have_to_exist(advisor: Advisor) -> None:
    found = advisor.get("model/save", **(HALF | {"positionTargets": [{"conid": 999999999, "target": 0.5}]}))
    assert (found["success"], "999999999" in found["error"]) == (False, True)


def test_an_investment_is_planned_and_then_carried_out(advisor: Advisor) -> None:
    before, worth = advisor.held(), advisor.worth()
    plan = advisor.invest(10_000)
    [transfer], [allocation] = plan["cashTransfers"], plan["allocations"]
    assert (transfer["sourceModel"], transfer["destinationModel"], transfer["amt"]) == ("Independent", "Half", "10000")
    assert (allocation["conid"], allocation["quantity"], allocation["cashQty"]) == (APPLE, "25", "5000")
    assert advisor.held() == before
    assert advisor.submit(plan) == 200
    assert advisor.held() == before + 25
    row = advisor.positions()[APPLE]
    assert (row["position"], row["mv"], row["actual"]) == ("25", "5000", "0.50005")  # the commission came off the cash
    assert advisor.worth() == worth - 1
    assert advisor.get("model/summary", model="Half")["nlv"] == "9999"


def test_a_plan_is_carried_out_once(advisor: Advisor) -> None:
    plan = advisor.invest(10_000)
    assert [advisor.submit(plan), advisor.submit(plan)] == [200, 500]
    assert advisor.ask("model/submit-transfers", fpOrderId=-1)[0] == 500
    assert advisor.positions()[APPLE]["position"] == "25"


def test_taking_half_out_sells_half(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000))
    plan = advisor.invest(-4_999.5)
    assert plan["cashTransfers"][0]["sourceModel"] == "Half"
    advisor.submit(plan)
    assert advisor.positions()[APPLE]["position"] == "12.5"


def test_taking_everything_out_leaves_the_model(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000))
    plan = advisor.invest(-1_000_000)
    assert plan["allocations"][0]["closePosition"] is True
    advisor.submit(plan)
    assert advisor.get("model/summary", model="Half")["numAccounts"] == 0
    assert advisor.positions()[APPLE]["position"] == "0"


def test_nothing_cannot_be_invested(advisor: Advisor) -> None:
    rows = [{"account": advisor.account, "amtToInvest": 0}]
    assert advisor.ask("model/invest-divest", model="Half", accountList=rows)[0] == 500


@pytest.mark.parametrize(
    ("amount", "model", "why"),
    [(10**9, "Half", "not enough cash"), (100, "half", "no such model"), (-100, "Half", "does not follow")],
)
def test_what_cannot_be_planned_is_an_error_and_no_plan(advisor: Advisor, amount: float, model: str, why: str) -> None:
    plan = advisor.invest(amount, model)
    assert why in plan["errors"][0]
    assert plan["transfersInstructionId"] == -1


def test_rebalancing_brings_a_model_back_to_its_targets(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000))
    advisor.mock.area(Prices).set(APPLE, last="400.00", bid="400.00", ask="400.00")
    before = float(advisor.positions()[APPLE]["actual"])
    plan = advisor.get("model/rebalance/to-existing-targets", model="Half")
    [total] = plan["allocationTotals"]
    assert (total["totalBuy"], total["conid"]) == (None, APPLE)
    advisor.submit(plan)
    assert before > 0.66
    assert float(advisor.positions()[APPLE]["actual"]) == pytest.approx(0.5, abs=0.001)


def test_new_targets_are_the_models_once_submitted(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000))
    plan = advisor.get(
        "model/rebalance/to-new-targets",
        model="Half",
        positionTargets=[{"conid": IBM, "target": 0.9}],
        cashTargets=[{"ccy": "USD", "target": 0.1}],
    )
    assert set(advisor.positions()) == {APPLE}
    advisor.submit(plan)
    rows = advisor.positions()
    assert (rows[IBM]["target"], set(rows)) == ("0.9", {IBM})
    assert float(rows[IBM]["actual"]) == pytest.approx(0.9, abs=0.001)


def test_specific_targets_leave_the_others_alone(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000, "Technology"))
    before = advisor.positions("Technology")
    plan = advisor.get(
        "model/rebalance/to-specific-targets", model="Technology", positionTargets=[{"conid": APPLE, "target": 0.2}]
    )
    advisor.submit(plan)
    after = advisor.positions("Technology")
    assert float(after[APPLE]["actual"]) == pytest.approx(0.2, abs=0.001)
    assert after[IBM]["position"] == before[IBM]["position"]
    assert after[APPLE]["target"] == before[APPLE]["target"] == "0.45"


def test_several_models_are_invested_in_at_once(advisor: Advisor) -> None:
    rows = [{"model": "Half", "amtToInvest": 1000}, {"model": "Technology", "targetPercent": 1}]
    plan = advisor.get("model/tws-invest-divest", account=advisor.account, modelList=rows)
    assert [each["destinationModel"] for each in plan["cashTransfers"]] == ["Half", "Technology"]
    advisor.submit(plan)
    worth = float(advisor.get("model/summary", model="Technology")["nlv"])
    assert worth == pytest.approx(float(advisor.worth()) / 100, rel=0.001)


def test_the_parts_of_an_account_add_up(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000))
    advisor.submit(advisor.invest(5_000, "Technology"))
    rows = {row["account"]: row for row in advisor.get("model/invest-divest-positions", model="Half")["accountList"]}
    assert len(rows) == len(advisor.mock.area(Accounts).trading)
    row = rows[advisor.account]
    parts = ("accountModelNlv", "accountOtherModelsNlv", "cashInIndependentNlv", "positionsInIndependentNlv")
    assert sum(Decimal(row[part]) for part in parts) == pytest.approx(Decimal(row["nlv"]), abs=Decimal("0.05"))
    assert Decimal(row["nlv"]) == pytest.approx(advisor.worth(), abs=Decimal("0.01"))


def test_accounts_of_a_model_end_with_their_total(advisor: Advisor) -> None:
    assert advisor.get("model/accounts-details", model="Half")["accountInfoList"] == []
    advisor.submit(advisor.invest(10_000))
    row, total = advisor.get("model/accounts-details", model="Half")["accountInfoList"]
    assert (row["account"], total["account"], total["nlv"]) == (advisor.account, "TOTAL", row["nlv"])
    assert (row["costBasis"], row["unrealizedPnL"]) == ("5000", "0")


def test_negative_cash_is_found_and_put_right(advisor: Advisor) -> None:
    advisor.get("model/save", **(HALF | {"positionTargets": [{"conid": APPLE, "target": 1}], "cashTargets": []}))
    assert advisor.get("model/cash-analyzer")["cashTransfers"] == []
    advisor.submit(advisor.invest(10_000))  # its commission is more than the cash that is left
    plan = advisor.get("model/cash-analyzer")
    assert [(each["amt"], each["destinationModel"]) for each in plan["cashTransfers"]] == [("1", "Half")]
    assert advisor.submit(plan) == 200
    assert advisor.get("model/cash-analyzer")["transfersInstructionId"] == -1


def test_presets_that_are_not_named_stay(advisor: Advisor) -> None:
    before = advisor.get("fa-preset/get")
    advisor.get("fa-preset/save", keepModelOpen=True)
    after = advisor.get("fa-preset/get")
    assert {key for key, part in after.items() if before[key] != part} == {"keepModelOpen", "reqID"}


def test_positions_are_sorted_by_number(advisor: Advisor) -> None:
    advisor.submit(advisor.invest(10_000, "Technology"))
    rows = advisor.get("model/positions", model="Technology", sortField="conid", sortDirection="DESC", limit=1)
    assert [row["conid"] for row in rows["positionList"]] == [APPLE]


def test_only_an_advisor_is_a_full_master(advisor: Advisor) -> None:
    assert advisor.get("is-full-master")["isFullMaster"] is True
    single = plain()
    reply = ask(single, "POST", "/fa/is-full-master", {"reqID": 1})
    assert value(reply)["isFullMaster"] is False
    assert value(ask(single, "POST", "/fa/model/save", {"reqID": 2, **HALF}))["success"] is False
