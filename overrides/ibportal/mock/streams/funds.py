"""`ssd` and `sld`: the summary and the ledger of an account, in rows by key."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance
from ibportal.mock.accounts import Accounts
from ibportal.mock.areas.balances import summary_rows
from ibportal.mock.areas.portfolio import ledger_row
from ibportal.mock.streams.subscription import Message, Refused, Subscription

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

KEYS = (
    "AccountCode",
    "AccountReady",
    "AccountType",
    "AccruedCash",
    "AccruedDividend",
    "AvailableFunds",
    "AvailableToTrade",
    "AvailableToWithdraw",
    "Billable",
    "BuyingPower",
    "ColumnPrio",
    "Cushion",
    "DayTradesRemaining",
    "DepositOnCreditHold",
    "EquityWithLoanValue",
    "ExcessLiquidity",
    "FullAvailableFunds",
    "FullExcessLiquidity",
    "FullInitMarginReq",
    "FullMaintMarginReq",
    "GrossPositionValue",
    "Guarantee",
    "HighestSeverity",
    "IndianStockHaircut",
    "InitMarginReq",
    "Leverage",
    "LookAheadAvailableFunds",
    "LookAheadExcessLiquidity",
    "LookAheadInitMarginReq",
    "LookAheadMaintMarginReq",
    "LookAheadNextChange",
    "MaintMarginReq",
    "NetLiquidation",
    "NetLiquidationUncertainty",
    "NLVAndMarginInReview",
    "PASharesValue",
    "PhysicalCertificateValue",
    "PostExpirationExcess",
    "PostExpirationMargin",
    "PreviousDayEquityWithLoanValue",
    "RegTEquity",
    "RegTMargin",
    "SegmentTitle",
    "SettledCashByDate",
    "SMA",
    "TotalCashValue",
    "TotalDebitCardPendingCharges",
    "TradingType",
    "WhatIfPMEnabled",
)
"""What figures are called here; over REST in small letters. `-S` and `-C` after it stand for a segment."""
_SPELT = {key.lower(): key for key in KEYS}
BALANCES = {
    "acctcode": "acctCode",
    "cashbalancefxsegment": "cashBalanceFXSegment",
    "commoditymarketvalue": "commodityMarketValue",
    "corporatebondsmarketvalue": "corporateBondsMarketValue",
    "exchangerate": "exchangeRate",
    "issueroptionsmarketvalue": "issueOptionsMarketValue",
    "moneyfunds": "moneyFunds",
    "netliquidationvalue": "netLiquidationValue",
    "realizedpnl": "realizedPnl",
    "secondkey": "secondKey",
    "settledcash": "settledCash",
    "stockmarketvalue": "stockMarketValue",
    "stockoptionmarketvalue": "optionMarketValue",
    "tbillsmarketvalue": "tBillsMarketValue",
    "tbondsmarketvalue": "tBondsMarketValue",
    "unrealizedpnl": "unrealizedPnl",
    "warrantsmarketvalue": "warrantsMarketValue",
}
"""What the fields of a ledger are called here that are called otherwise over REST."""
NOT_HERE = (
    "cryptocurrencyvalue",
    "currency",
    "endofbundle",
    "futuremarketvalue",
    "futureoptionmarketvalue",
    "futuresonlypnl",
    "key",
    "sessionid",
)
"""Fields of a ledger that only REST has."""
ALWAYS = ("key", "timestamp")
"""What every row has, a blank one too."""


class Funds(Subscription):
    """Rows of one account: those, and of those the fields, that were asked for."""

    brokerage = False

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """Neither `keys` nor `fields` stands for all; letters count in any case."""
        super().__init__(gateway, command, serial)
        self.account = next(iter(command.targets), "")
        if self.account not in {each.id for each in gateway.area(Accounts).all}:
            raise Refused
        self._keys = {each.lower() for each in command.texts("keys")}
        self._fields = {each.lower() for each in command.texts("fields")}
        self._told: dict[str, Message] = {}

    def start(self) -> Iterator[Message]:
        """All rows."""
        self._told = {row["key"]: row for row in self._rows()}
        yield {"topic": self.key, "result": list(self._told.values())}

    def again(self, command: "Command") -> Iterator[Message]:
        """With other keys and fields."""
        self._keys = {each.lower() for each in command.texts("keys")}
        self._fields = {each.lower() for each in command.texts("fields")}
        yield from self.start()

    def changes(self) -> list[tuple[Message, bool]]:
        """The rows as they are now, each with whether it has changed since it was told."""
        rows = self._rows()
        found = [(row, _figures(row) != _figures(self._told.get(row["key"], {}))) for row in rows]
        self._told |= {row["key"]: row for row in rows}
        return found

    def every(self) -> Iterator[Message]:
        """Every row of the account, all of it."""
        yield from ()

    def _rows(self) -> list[Message]:
        return [
            {name: value for name, value in row.items() if self._is_wanted(name)}
            for row in self.every()
            if not self._keys or row["key"].lower() in self._keys
        ]

    def _is_wanted(self, field: str) -> bool:
        return not self._fields or field in ALWAYS or field.lower() in self._fields


class Summary(Funds):
    """The figures of `portfolio.summary`; after the first message, those that have changed."""

    pause = 3.0

    def follow(self) -> Iterator[Message]:
        """The rows that have changed."""
        changed = [row for row, differs in self.changes() if differs]
        if changed:
            yield {"topic": self.key, "result": changed}

    def every(self) -> Iterator[Message]:
        """Amounts have a `monetaryValue` and a currency, the rest a `value`."""
        for name, row in summary_rows(self.gateway, self.account).items():
            shown: Message = {"key": _spelt(name)}
            if row["value"] is None:
                shown |= {"monetaryValue": row["amount"], "currency": row["currency"]}
            else:
                shown |= {"value": row["value"]}
            yield shown | {"severity": row["severity"], "timestamp": row["timestamp"] // 1000}

    def farewell(self) -> Message:
        """It is confirmed (Q208)."""
        return {"result": "unsubscribed from summary"}


class Ledger(Funds):
    """The balances of `portfolio.ledger`, every ten seconds; a currency in which nothing has changed is blank."""

    pause = 10.0

    def follow(self) -> Iterator[Message]:
        """Every currency, whole or blank."""
        yield {
            "topic": self.key,
            "result": [row if differs else {name: row[name] for name in ALWAYS} for row, differs in self.changes()],
        }

    def every(self) -> Iterator[Message]:
        """The base currency first."""
        figures = balance.figures(self.gateway, self.account)
        for row in (figures.base, *figures.rows):
            told: dict[str, Any] = ledger_row(self.gateway, self.account, row)
            shown = {BALANCES.get(name, name): value for name, value in told.items() if name not in NOT_HERE}
            value = float(round(row.net_liquidation - row.cash, 2))
            yield {"key": f"LedgerList{row.currency}", **shown, "marketValue": value}

    def farewell(self) -> Message:
        """It is confirmed (Q208)."""
        return {"result": "unsubscribed from ledger"}


def _figures(row: Message) -> Message:
    return {name: value for name, value in row.items() if name != "timestamp"}


def _spelt(name: str) -> str:
    """`accruedcash-s` as `AccruedCash-S`, `daytradesremainingt+1` as `DayTradesRemainingT+1`."""
    base, dash, segment = name.partition("-")
    base, plus, days = base.partition("+")
    if plus:
        return f"{_SPELT[base.removesuffix('t')]}T+{days}"
    return f"{_SPELT[base]}{dash}{segment.upper()}"
