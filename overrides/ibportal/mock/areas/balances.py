"""What accounts are worth, on the wire: the summaries of `/portfolio` and of `/iserver`, and the profit and loss."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance
from ibportal.mock.accounts import Accounts
from ibportal.mock.balance import Figures
from ibportal.mock.handlers import handles
from ibportal.mock.holdings import ZERO

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

CRYPTO = "Crypto at Paxos"
MARKET_VALUES = {
    "stock": ("STK",),
    "options": ("OPT",),
    "futures": ("FUT",),
    "future_options": ("FOP",),
    "mutual_funds": ("FUND",),
    "bonds": ("BOND",),
    "cfd": ("CFD",),
    "Cryptocurrency": ("CRYPTO",),
}
"""Columns of the market value summary, and the security types in them."""
NO_MARKET_VALUES = (
    "MTD Interest",
    "funds",
    "dividends_receivable",
    "money_market",
    "Govt Bonds",
    "t_bills",
    "warrants",
    "issuer_option",
    "commodity",
    "Notional CFD",
)
SEGMENTED: Mapping[str, Callable[[Figures], tuple[Decimal, Decimal]]] = {
    "availablefunds": lambda it: (it.available, ZERO),
    "availabletotrade": lambda it: (it.available, ZERO),
    "availabletowithdraw": lambda it: (it.available, ZERO),
    "equitywithloanvalue": lambda it: (it.equity_with_loan, it.commodities),
    "excessliquidity": lambda it: (it.available, ZERO),
    "fullavailablefunds": lambda it: (it.available, ZERO),
    "fullexcessliquidity": lambda it: (it.available, ZERO),
    "fullinitmarginreq": lambda it: (it.margin, it.commodities_margin),
    "fullmaintmarginreq": lambda it: (it.margin, it.commodities_margin),
    "initmarginreq": lambda it: (it.margin, it.commodities_margin),
    "lookaheadavailablefunds": lambda it: (it.available, ZERO),
    "lookaheadexcessliquidity": lambda it: (it.available, ZERO),
    "lookaheadinitmarginreq": lambda it: (it.margin, it.commodities_margin),
    "lookaheadmaintmarginreq": lambda it: (it.margin, it.commodities_margin),
    "maintmarginreq": lambda it: (it.margin, it.commodities_margin),
    "netliquidation": lambda it: (it.net_liquidation, it.commodities),
    "totalcashvalue": lambda it: (it.base.cash, it.commodities_margin),
}
"""Amounts of the portfolio summary that are divided: the total, and the part of commodities."""
SECURITIES: Mapping[str, Callable[[Figures], Decimal]] = {
    "grosspositionvalue": lambda it: it.gross,
    "previousdayequitywithloanvalue": lambda it: it.opening,
    "regtequity": lambda it: it.equity_with_loan,
    "regtmargin": lambda it: it.securities_margin,
    "sma": lambda it: it.available,
}
"""Amounts that only securities have."""
ZEROS = (
    "accruedcash",
    "accrueddividend",
    "billable",
    "guarantee",
    "indianstockhaircut",
    "pasharesvalue",
    "physicalcertificatevalue",
    "postexpirationexcess",
    "postexpirationmargin",
    "totaldebitcardpendingcharges",
)
"""Amounts of what the mock does not have."""


@handles("portfolio.summary")
def summary(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The account in some hundred rows; `-s` is the part of securities, `-c` that of commodities (Q169)."""
    return summary_rows(gateway, gateway.area(Accounts).kept(asked.path["accountId"]).id)


def summary_rows(gateway: "MockGateway", account: str) -> dict[str, Any]:
    """The figures of an account by name, as `portfolio.summary` has them."""
    it, stamp = balance.figures(gateway, account), int(gateway.clock.now().timestamp() * 1000)
    amounts: dict[str, Decimal] = {"buyingpower": it.buying_power, "netliquidationuncertainty": ZERO}
    for name, parts in SEGMENTED.items():
        total, commodities = parts(it)
        amounts |= {name: total, f"{name}-c": commodities, f"{name}-s": total - commodities}
    for name, part in SECURITIES.items():
        amounts |= {name: part(it), f"{name}-s": part(it)}
    amounts |= {f"{name}{segment}": ZERO for name in ZEROS for segment in ("", "-c", "-s")}
    words = {
        "accountcode": account,
        "accountready": "true",
        "accounttype": "INDIVIDUAL",
        "columnprio-c": "2",
        "columnprio-s": "1",
        "cushion": f"{it.available / it.net_liquidation:.6f}" if it.net_liquidation else "0",
        "daytradesremaining": "-1",
        **{f"daytradesremainingt+{days}": "-1" for days in (1, 2, 3, 4)},
        "depositoncredithold": "null",
        "highestseverity": "null",
        "leverage-s": _leverage(it),
        "lookaheadnextchange": str(stamp // 1000 + 1200),
        "nlvandmargininreview": "false",
        "segmenttitle-c": "US Commodities",
        "segmenttitle-s": "US Securities",
        "settledcashbydate": f"{gateway.clock.now():%Y%m%d}:{it.base.cash:.2f}",
        "tradingtype-s": "STKNOPT",
        "whatifpmenabled": "true",
    }
    rows = {name: _amount(value, it.currency, stamp) for name, value in amounts.items()}
    return dict(sorted((rows | {name: _word(text, stamp) for name, text in words.items()}).items()))


@handles("accounts.summary")
def account_summary(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The account in numbers (Q171)."""
    it = _figures(gateway, asked)
    cash = [{"currency": row.currency, "balance": _whole(row.cash), "settledCash": _whole(row.cash)} for row in it.rows]
    if len(cash) > 1:
        total = _whole(it.base.cash)
        cash.append({"currency": f"Total (in {it.currency})", "balance": total, "settledCash": total})
    return {
        "accountType": "",
        "status": "",
        "balance": _whole(it.available),
        "SMA": _whole(it.available),
        "buyingPower": _whole(it.buying_power),
        "availableFunds": _whole(it.available),
        "excessLiquidity": _whole(it.available),
        "netLiquidationValue": _whole(it.net_liquidation),
        "equityWithLoanValue": _whole(it.equity_with_loan),
        "regTLoan": 0.0,
        "securitiesGVP": _whole(it.gross),
        "totalCashValue": _whole(it.base.cash),
        "accruedInterest": 0.0,
        "regTMargin": 0.0,
        "initialMargin": _whole(it.margin),
        "maintenanceMargin": _whole(it.margin),
        "cashBalances": cash,
    }


@handles("accounts.available_funds")
def available_funds(gateway: "MockGateway", asked: "Asked") -> dict[str, dict[str, str]]:
    """What new positions can be opened with, by segment, as text."""
    it = _figures(gateway, asked)

    def segment(amount: Decimal) -> dict[str, str]:
        text = _text(amount, it)
        return {
            "current_available": text,
            "current_excess": text,
            "Prdctd Pst-xpry Excss": _text(ZERO, it),
            "Lk Ahd Avlbl Fnds": text,
            "Lk Ahd Excss Lqdty": text,
            "overnight_available": text,
            "overnight_excess": text,
        }

    return {
        "total": segment(it.available)
        | {
            "SMA": _text(it.available, it),
            "buying_power": _text(it.buying_power, it),
            "leverage": "n/a",
            "Lk Ahd Nxt Chng": "@ 16:00:00",
            "day_trades_left": "Unlimited",
        },
        CRYPTO: segment(ZERO),
        "commodities": segment(ZERO),
        "securities": segment(it.available) | {"SMA": _text(it.available, it), "leverage": _leverage(it)},
    }


@handles("accounts.balances")
def balances(gateway: "MockGateway", asked: "Asked") -> dict[str, dict[str, str]]:
    """Net liquidation value and cash by segment, as text."""
    it = _figures(gateway, asked)
    crypto = it.base.values.get("CRYPTO", ZERO)

    def segment(value: Decimal, equity: Decimal, cash: Decimal) -> dict[str, str]:
        return {
            "net_liquidation": _text(value, it),
            "equity_with_loan": _text(equity, it),
            "cash": _text(cash, it),
            "MTD Interest": _text(ZERO, it),
            "Pndng Dbt Crd Chrgs": _text(ZERO, it),
        }

    shares = {
        "Nt Lqdtn Uncrtnty": _text(ZERO, it),
        "Prvs Dy Eqty Wth Ln Vl": _text(it.opening, it),
        "Rg T Eqty Wth Ln Vl": _text(it.equity_with_loan, it),
        "sec_gross_pos_val": _text(it.gross, it),
    }
    value, equity, cash = it.net_liquidation, it.equity_with_loan, it.base.cash
    aside, margin = it.commodities, it.commodities_margin
    return {
        "total": segment(value, equity, cash) | shares,
        CRYPTO: segment(crypto, crypto, ZERO),
        "commodities": segment(aside, aside, margin),
        "securities": segment(value - aside - crypto, equity - aside - crypto, cash - margin) | shares,
    }


@handles("accounts.margins")
def margins(gateway: "MockGateway", asked: "Asked") -> dict[str, dict[str, str]]:
    """Margin by segment, as text."""
    it = _figures(gateway, asked)

    def segment(amount: Decimal) -> dict[str, str]:
        text = _text(amount, it)
        return {
            "current_initial": text,
            "Prdctd Pst-xpry Mrgn @ Opn": _text(ZERO, it),
            "current_maint": text,
            "projected_liquidity_inital_margin": text,
            "Prjctd Lk Ahd Mntnnc Mrgn": text,
            "projected_overnight_initial_margin": text,
            "Prjctd Ovrnght Mntnnc Mrgn": text,
        }

    rule = {"RegT Margin": _text(it.securities_margin, it)}
    return {
        "total": segment(it.margin) | rule,
        CRYPTO: segment(ZERO),
        "commodities": segment(it.commodities_margin),
        "securities": segment(it.securities_margin) | rule,
    }


@handles("accounts.market_value")
def market_value(gateway: "MockGateway", asked: "Asked") -> dict[str, dict[str, str]]:
    """Cash and values by currency, and in base currency, as text."""
    it = _figures(gateway, asked)
    rows = {row.currency: row for row in it.rows} | {f"Total (in {it.currency})": it.base}
    return {
        name: {
            "total_cash": f"{row.cash:,.0f}",
            "settled_cash": f"{row.cash:,.0f}",
            **dict.fromkeys(NO_MARKET_VALUES, "0"),
            **{
                column: f"{sum((row.values.get(kind, ZERO) for kind in kinds), ZERO):,.0f}"
                for column, kinds in MARKET_VALUES.items()
            },
            "net_liquidation": f"{row.net_liquidation:,.0f}",
            "unrealized_pnl": f"{row.unrealized:,.0f}",
            "realized_pnl": f"{row.realized:,.0f}",
            "Exchange Rate": f"{row.rate.normalize():f}",
        }
        for name, row in rows.items()
    }


@handles("accounts.pnl")
def pnl(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What the selected account, or all of an advisor's, gained today and since (Q136)."""
    del asked
    return {"upnl": partitions(gateway)}


def partitions(gateway: "MockGateway") -> dict[str, dict[str, Any]]:
    """Profit and loss by account, as `accounts.pnl` and the `spl` topic have it."""
    accounts = gateway.area(Accounts)
    shown = [each.id for each in accounts.trading] if accounts.advisor else [accounts.selected]
    return {f"{account}.Core": _partition(balance.figures(gateway, account)) for account in shown}


def _partition(it: Figures) -> dict[str, Any]:
    return {
        "rowType": 1,
        "dpl": _cents(it.daily),
        "nl": _cents(it.net_liquidation),
        "upl": _cents(it.base.unrealized),
        "uel": _cents(it.available),
        "el": _cents(it.available),
        "mv": _cents(it.gross),
    }


def _figures(gateway: "MockGateway", asked: "Asked") -> Figures:
    return balance.figures(gateway, gateway.area(Accounts).traded(asked.path["accountId"]).id)


def _amount(value: Decimal, currency: str, stamp: int) -> dict[str, Any]:
    row = {"amount": _cents(value), "currency": currency, "isNull": False, "severity": 0, "timestamp": stamp}
    return row | {"value": None}


def _word(text: str, stamp: int) -> dict[str, Any]:
    return {"amount": 0.0, "currency": None, "isNull": False, "severity": 0, "timestamp": stamp, "value": text}


def _text(value: Decimal, it: Figures) -> str:
    return f"{round(value):,} {it.currency}"


def _leverage(it: Figures) -> str:
    return f"{it.gross / it.net_liquidation:.2f}" if it.net_liquidation > 0 else "0.00"


def _whole(value: Decimal) -> float:
    return float(round(value))


def _cents(value: Decimal) -> float:
    return float(round(value, 2))
