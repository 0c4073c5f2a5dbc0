"""`spl`, `ssd`, `sld`: profit and loss, figures and balances, and which of them have not changed."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from ibportal.clock import Clock
from ibportal.core import Core, Options
from ibportal.stream.subjects import ledger, pnl, summary
from ibportal.stream.subjects.pnl import ProfitAndLoss

BASE: dict[str, Any] = {
    "acctCode": "DU1234567",
    "cashbalance": 2.0201311791131118e8,
    "cashBalanceFXSegment": 0.0,
    "key": "LedgerListBASE",
    "exchangeRate": 1.0,
    "interest": 396687.69214935537,
    "netLiquidationValue": 2.0280151634374067e8,
    "unrealizedPnl": 249013.5397937378,
    "secondKey": "BASE",
    "settledCash": 2.0201311791131118e8,
    "severity": 0,
    "stockMarketValue": 391710.74028015137,
    "timestamp": 1700248325,
}


def core(account: str | None = None, *known: str) -> Core:
    made = Core(Options(account=account), Clock())
    made.remembered.known = frozenset(known) if known else None
    return made


def profits(args: object) -> list[ProfitAndLoss]:
    return list(pnl(core()).subject.read({"topic": "spl", "args": args}))


def test_profit_and_loss_is_exact_by_account_and_model() -> None:
    row = {"rowType": 1, "dpl": -57520.0, "nl": 1001.25, "upl": 972100.0, "uel": 12.5, "mv": 66.7300033569336}
    [found] = profits({"DU1234.Core": row})
    assert (found.account, found.model) == ("DU1234", "Core")
    assert (found.daily, found.unrealized, found.net_liquidation) == (
        Decimal("-57520.0"),
        Decimal("972100.0"),
        Decimal("1001.25"),
    )
    assert (found.excess_liquidity, found.market_value) == (Decimal("12.5"), Decimal("66.73"))
    assert found.raw.row_type == 1


def test_an_account_is_what_stands_before_the_last_dot() -> None:
    found = profits({"F1234.A.Growth": {"dpl": 1}, "DU1": {"dpl": 2, "el": "3.5"}})
    assert [(each.account, each.model) for each in found] == [("F1234.A", "Growth"), ("DU1", "")]
    assert found[1].excess_liquidity == Decimal("3.5")
    assert found[0].unrealized is None


def test_profit_and_loss_needs_no_brokerage_session() -> None:
    subject = pnl(core()).subject
    assert (subject.subscribe, subject.unsubscribe(None), subject.brokerage) == ("spl+{}", "upl+{}", False)


@pytest.mark.parametrize(
    "args", [None, [], {"DU1.Core": 5}, {"DU1.Core": {"dpl": "much"}}, {"DU1.Core": {"dpl": True}}]
)
def test_profit_and_loss_of_another_form_is_not_read(args: object) -> None:
    with pytest.raises(ValueError, match=r"args|DU1|number"):
        profits(args)


def test_a_summary_is_the_figures_of_rest() -> None:
    subject = summary(core(), "DU1234567", keys=["AccruedCash-S", "AccountType"], fields=["monetaryValue"]).subject
    assert subject.key == "ssd+DU1234567"
    assert subject.subscribe == ('ssd+DU1234567+{"keys":["AccruedCash-S","AccountType"],"fields":["monetaryValue"]}')
    assert subject.unsubscribe(None) == "usd+DU1234567+{}"
    assert subject.confirms
    rows = [
        {"key": "AccruedCash-S", "currency": "USD", "monetaryValue": 66.7300033569336, "timestamp": 1700248325},
        {"key": "AccountType", "value": "INDIVIDUAL", "severity": 0, "timestamp": 1700248325},
        {"key": "NetLiquidation", "currency": "USD", "monetaryValue": 5, "timestamp": 1700248325},
    ]
    [figures] = subject.read({"result": rows, "topic": "ssd+DU1234567"})
    assert [*figures] == ["accruedcash-s", "accounttype"]
    accrued = figures.securities("AccruedCash")
    assert accrued is not None
    assert (accrued.amount, accrued.currency) == (Decimal("66.73"), "USD")
    assert accrued.at == dt.datetime(2023, 11, 17, 19, 12, 5, tzinfo=dt.UTC)
    assert figures["AccountType"].text == "INDIVIDUAL"


def test_what_has_not_changed_is_left_out_or_stays() -> None:
    first = {"result": [{"key": "A", "monetaryValue": 1.5}, {"key": "B", "value": "x"}]}
    later = {"result": [{"key": "A", "timestamp": 1700248325}, {"key": "B", "value": "y"}]}
    changes, view = (summary(core(), "DU1", merged=merged).subject for merged in (False, True))
    assert [[*each] for message in (first, later) for each in changes.read(message)] == [["a", "b"], ["b"]]
    [_] = view.read(first)
    [together] = view.read(later)
    assert (together["a"].amount, together["b"].text) == (Decimal("1.5"), "y")
    assert changes.merge is not None
    assert [*changes.merge(None, together)] == ["a", "b"]


def test_a_ledger_has_balances_by_currency() -> None:
    subject = ledger(core(), "DU1234567").subject
    assert subject.subscribe == "sld+DU1234567+{}"
    assert subject.unsubscribe(None) == "uld+DU1234567+{}"
    [balances] = subject.read({"result": [BASE, {"key": "LedgerListCAD", "timestamp": 1700248325}]})
    assert [*balances] == ["BASE"]
    base = balances["BASE"]
    assert (base.cash, base.settled_cash) == (Decimal("202013117.91131118"), Decimal("202013117.91131118"))
    assert (base.account, base.fx_cash, base.exchange_rate, base.stocks) == (
        "DU1234567",
        Decimal("0.0"),
        Decimal("1.0"),
        Decimal("391710.74028015137"),
    )
    assert (base.options, base.realized_pnl) == (None, None)
    assert base.at == dt.datetime(2023, 11, 17, 19, 12, 5, tzinfo=dt.UTC)


def test_a_merged_ledger_keeps_what_a_later_row_leaves_out() -> None:
    subject = ledger(core(), "DU1", merged=True).subject
    [_] = subject.read({"result": [BASE, {"key": "LedgerListEUR", "cashBalance": 5}]})
    [later] = subject.read({"result": [{**BASE, "interest": 1.0}, {"key": "LedgerListEUR", "interest": 2}]})
    assert (later["EUR"].cash, later["EUR"].interest, later["BASE"].interest) == (
        Decimal(5),
        Decimal(2),
        Decimal("1.0"),
    )
    assert later["EUR"].account is None


@pytest.mark.parametrize("result", [None, {}, ["LedgerListEUR"], [{"cashbalance": 5}], [{**BASE, "cashbalance": "x"}]])
def test_balances_of_another_form_are_not_read(result: object) -> None:
    with pytest.raises(ValueError, match=r"result|text|number"):
        ledger(core(), "DU1").subject.read({"result": result})


def test_a_confirmation_of_the_end_holds_nothing() -> None:
    assert list(ledger(core(), "DU1").subject.read({"result": "unsubscribed from ledger"})) == []


def test_streams_of_one_account_share_what_the_most_demanding_asks_for() -> None:
    some = ledger(core(), "DU1", keys=["LedgerListEUR"], fields=["cashBalance"]).subject
    others = ledger(core(), "DU1", keys=["LedgerListUSD"]).subject
    every = ledger(core(), "DU1").subject
    assert some.union is not None
    assert some.union([str(some.subscribe), str(others.subscribe)]) == (
        'sld+DU1+{"keys":["LedgerListEUR","LedgerListUSD"]}'
    )
    assert some.union([str(some.subscribe), str(every.subscribe)]) == "sld+DU1+{}"


def test_the_account_may_be_the_clients_own_or_the_only_one() -> None:
    assert summary(core("DU7")).subject.key == "ssd+DU7"
    assert ledger(core(None, "DU8")).subject.key == "sld+DU8"
    with pytest.raises(ValueError, match="DU1 and DU2 is known"):
        summary(core(None, "DU1", "DU2"))
    with pytest.raises(ValueError, match="no account is named"):
        ledger(core())
    with pytest.raises(ValueError, match="is no account"):
        ledger(core(), "DU1+{}")
    with pytest.raises(TypeError, match='write keys=\\["LedgerListEUR"\\]'):
        ledger(core(), "DU1", keys="LedgerListEUR")
