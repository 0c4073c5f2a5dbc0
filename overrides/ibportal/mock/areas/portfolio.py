"""Positions, ledgers and allocations on the wire: what `holdings` has, at the market."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance
from ibportal.mock.accounts import Accounts
from ibportal.mock.balance import Mark
from ibportal.mock.handlers import handles
from ibportal.mock.holdings import ZERO, Holdings, Position
from ibportal.mock.instrument import plain
from ibportal.mock.reply import Refusal
from ibportal.quirks.closed_positions import ClosedPositions
from ibportal.quirks.positions_cached import PositionsCached

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

PAGE = 100
"""Positions on a page."""
SORTS = {
    "position": "position",
    "conid": "conid",
    "description": "contractDesc",
    "mktPrice": "mktPrice",
    "mktValue": "mktValue",
    "avgCost": "avgCost",
    "unrealizedPnl": "unrealizedPnl",
    "realizedPnl": "realizedPnl",
}
"""What positions can be sorted by, and the field of a row that has it."""
LEDGER = {
    "STK": "stockmarketvalue",
    "CFD": "stockmarketvalue",
    "FUND": "funds",
    "OPT": "stockoptionmarketvalue",
    "FUT": "futuremarketvalue",
    "FOP": "futureoptionmarketvalue",
    "BOND": "corporatebondsmarketvalue",
    "CRYPTO": "cryptocurrencyvalue",
}
"""The field of a ledger that has the value of a security type."""
EMPTY = (
    "commoditymarketvalue",
    "issueroptionsmarketvalue",
    "moneyfunds",
    "tbillsmarketvalue",
    "tbondsmarketvalue",
    "warrantsmarketvalue",
    "cashbalancefxsegment",
    "dividends",
    "interest",
)
"""Fields of a ledger for what the mock does not have."""


@handles("portfolio.positions")
def positions(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """One page of an account's positions, as they are or as they were minutes ago."""
    account = gateway.area(Accounts).kept(asked.path["accountId"]).id
    if gateway.shows(PositionsCached.id):
        return _page_of(asked, PositionsCached.rows(gateway, account, _listed_rows))
    return _page_of(asked, _listed_rows(gateway, account))


@handles("portfolio.position")
def position(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """One position of an account; none if it does not hold the contract."""
    account = gateway.area(Accounts).kept(asked.path["accountId"]).id
    conid = _conid(asked)
    return [row for row in position_rows(gateway, account) if row["conid"] == conid]


@handles("portfolio.positions_by_conid")
def positions_by_conid(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The position of each account that holds the contract."""
    conid = _conid(asked)
    found: dict[str, Any] = {}
    for account in gateway.area(Accounts).trading:
        rows = [row for row in position_rows(gateway, account.id) if row["conid"] == conid]
        if rows:
            found[account.id] = rows
    return found


@handles("portfolio.positions_live")
def positions_live(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """All positions of an account in the words of the newer service (Q166)."""
    rows = live_rows(gateway, gateway.area(Accounts).kept(asked.path["accountId"]).id)
    key = {"marketValue": "marketValue", "position": "position"}.get(str(asked.query.get("sort")), "conid")
    rows.sort(key=lambda row: float(row[key]), reverse=asked.query.get("direction") == "d")
    return rows


@handles("portfolio.invalidate_positions")
def invalidate(gateway: "MockGateway", asked: "Asked") -> dict[str, str]:
    """Forget the list of positions that is kept: this gateway keeps none, a quirk may (Q165)."""
    gateway.area(Accounts).kept(asked.path["accountId"])
    return {"message": "success"}


@handles("portfolio.combo_positions")
def combo_positions(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """What an account holds of combinations that were bought as such."""
    account = gateway.area(Accounts).kept(asked.path["accountId"]).id
    portfolio = gateway.area(Holdings).of(account, _now(gateway))
    held = {mark.position.conid: mark for mark in balance.marks(gateway, portfolio)}
    found: list[dict[str, Any]] = []
    for legs, quantity in portfolio.combos.items():
        if not quantity or any(conid not in held for conid, _ in legs):
            continue
        parts = [(held[conid], quantity * ratio) for conid, ratio in legs]
        found.append(
            {
                "description": "".join(f"{ratio:+d}*{conid}" for conid, ratio in legs).removeprefix("+"),
                "legs": [{"conid": str(conid), "ratio": ratio} for conid, ratio in legs],
                "name": f"CP.CP{sum(conid for conid, _ in legs) % 0xFFFFFFFF:08x}",
                "positions": [position_row(account, _part(mark, part)) for mark, part in parts],
            }
        )
    return found


@handles("portfolio.ledger")
def ledger(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Cash and values by currency, and all of it in base currency (Q169)."""
    account = gateway.area(Accounts).kept(asked.path["accountId"]).id
    figures = balance.figures(gateway, account)
    rows = {row.currency: ledger_row(gateway, account, row) for row in (*figures.rows, figures.base)}
    rows[figures.currency]["endofbundle"] = 1
    return rows


@handles("portfolio.allocation")
def allocation(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """How the value of an account is spread."""
    return _allocated(gateway, [gateway.area(Accounts).kept(asked.path["accountId"]).id])


@handles("portfolio.consolidated_allocation")
def consolidated_allocation(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The same for several accounts together."""
    return _allocated(gateway, [gateway.area(Accounts).kept(each).id for each in asked.body["acctIds"]])


def position_rows(gateway: "MockGateway", account: str) -> list[dict[str, Any]]:
    """What an account holds, without what was closed today."""
    held = balance.marks(gateway, gateway.area(Holdings).of(account, _now(gateway)))
    return [position_row(account, mark) for mark in held if mark.position.quantity]


def position_row(account: str, mark: Mark) -> dict[str, Any]:
    """A position as `/portfolio` has it, the contract's description included."""
    position, instrument = mark.position, mark.instrument
    each = instrument.multiplier
    derived = instrument.strike is not None or instrument.sec_type == "FUT"
    cost = position.mean()
    return {
        "acctId": account,
        "conid": instrument.conid,
        "contractDesc": instrument.description,
        "position": float(position.quantity),
        "mktPrice": _number(mark.price, 8),
        "mktValue": _number(mark.value, 2),
        "currency": instrument.currency,
        "avgCost": _number(cost, 8),
        "avgPrice": _number(cost / each, 8),
        "realizedPnl": _number(position.realized, 2),
        "unrealizedPnl": _number(mark.unrealized, 2),
        "exchs": None,
        "expiry": f"{instrument.expiry:%Y%m%d}" if instrument.expiry else None,
        "putOrCall": instrument.right,
        "multiplier": float(each) if derived else 0.0,
        "strike": plain(instrument.strike or ZERO),
        "exerciseStyle": None,
        "conExchMap": [],
        "assetClass": instrument.sec_type,
        "undConid": instrument.underlying or 0,
        "model": position.model,
        "baseMktPrice": _number(mark.price * mark.base, 8),
        "baseMktValue": _number(mark.value * mark.base, 2),
        "baseAvgCost": _number(cost * mark.base, 8),
        "baseAvgPrice": _number(cost / each * mark.base, 8),
        "baseRealizedPnl": _number(position.realized * mark.base, 2),
        "baseUnrealizedPnl": _number(mark.unrealized * mark.base, 2),
        "incrementRules": [{"lowerEdge": 0.0, "increment": float(instrument.tick)}],
        "displayRule": {
            "magnification": 0,
            "displayRuleStep": [{"decimalDigits": instrument.digits, "lowerEdge": 0.0, "wholeDigits": 4}],
        },
        "crossCurrency": False,
        "time": 64,
        "allExchanges": ",".join(venue for venue in instrument.venues if venue != "SMART"),
        "listingExchange": instrument.listing,
        "countryCode": instrument.country,
        "name": instrument.name,
        "lastTradingDay": f"{instrument.last_trading_day:%Y%m%d}" if instrument.last_trading_day else None,
        "group": instrument.category or None,
        "sector": instrument.sector or None,
        "sectorGroup": instrument.industry or None,
        "ticker": instrument.symbol,
        "type": instrument.type,
        "undComp": instrument.name if instrument.strike is not None else None,
        "undSym": instrument.symbol if instrument.strike is not None else None,
        "hasOptions": instrument.has_options,
        "fullName": f"{instrument.symbol} {instrument.text}".strip(),
        "isUS": instrument.is_us,
        "isEventContract": False,
        "pageSize": PAGE,
    }


def live_rows(gateway: "MockGateway", account: str) -> list[dict[str, Any]]:
    """What an account holds, as `/portfolio2` has it."""
    held = balance.marks(gateway, gateway.area(Holdings).of(account, _now(gateway)))
    return [
        {
            "position": float(mark.position.quantity),
            "conid": str(mark.instrument.conid),
            "avgCost": float(mark.position.mean()),
            "avgPrice": float(mark.position.mean() / mark.instrument.multiplier),
            "currency": mark.instrument.currency,
            "description": mark.instrument.description,
            "isLastToLoq": False,
            "marketPrice": float(mark.price),
            "marketValue": float(mark.value),
            "realizedPnl": float(mark.position.realized),
            "secType": mark.instrument.sec_type,
            "timestamp": int(_now(gateway)),
            "unrealizedPnl": float(mark.unrealized),
            "assetClass": mark.instrument.sec_type,
            "sector": mark.instrument.sector or None,
            "group": mark.instrument.category or None,
            "model": mark.position.model,
        }
        for mark in held
        if mark.position.quantity
    ]


def ledger_row(gateway: "MockGateway", account: str, row: balance.Row) -> dict[str, Any]:
    """One currency of an account, as `portfolio.ledger` has it."""
    values = dict.fromkeys(LEDGER.values(), ZERO)
    for kind, value in row.values.items():
        values[LEDGER[kind]] += value
    return {
        **dict.fromkeys(EMPTY, 0.0),
        **{name: _number(value, 2) for name, value in values.items()},
        "acctcode": account,
        "cashbalance": _number(row.cash, 2),
        "settledcash": _number(row.cash, 2),
        "currency": row.currency,
        "exchangerate": float(row.rate),
        "futuresonlypnl": _number(row.values.get("FUT", ZERO), 2),
        "netliquidationvalue": _number(row.net_liquidation, 2),
        "unrealizedpnl": _number(row.unrealized, 2),
        "realizedpnl": _number(row.realized, 2),
        "key": "LedgerList",
        "secondkey": row.currency,
        "sessionid": 1,
        "severity": 0,
        "timestamp": int(_now(gateway)),
    }


def _allocated(gateway: "MockGateway", accounts: list[str]) -> dict[str, Any]:
    """Values in base currency by security type, sector and group; cash is only in the first."""
    kinds: dict[str, Decimal] = {}
    sectors: dict[str, Decimal] = {}
    groups: dict[str, Decimal] = {}
    for account in accounts:
        portfolio = gateway.area(Holdings).of(account, _now(gateway))
        for mark in balance.marks(gateway, portfolio):
            value, instrument = mark.worth * mark.base, mark.instrument
            for table, key in (
                (kinds, instrument.sec_type),
                (sectors, instrument.sector or "Others"),
                (groups, instrument.category or "Others"),
            ):
                table[key] = table.get(key, ZERO) + value
        cash = balance.figures(gateway, account).base.cash
        kinds["CASH"] = kinds.get("CASH", ZERO) + cash
    return {
        name: {
            "long": {key: _number(value, 2) for key, value in table.items() if value > 0},
            "short": {key: _number(value, 2) for key, value in table.items() if value < 0},
        }
        for name, table in (("assetClass", kinds), ("sector", sectors), ("group", groups))
    }


def _page_of(asked: "Asked", rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The page that is asked for of an account's positions, in the order asked for."""
    page = asked.path["pageId"]
    if not page.isdecimal():
        raise Refusal(400, f"Bad Request: pageId must be a numeric value: {page}", code=True)
    return _sorted(rows, asked)[int(page) * PAGE : (int(page) + 1) * PAGE]


def _listed_rows(gateway: "MockGateway", account: str) -> list[dict[str, Any]]:
    """What the list of an account's positions has: what was closed today too, where the gateway shows it."""
    held = balance.marks(gateway, gateway.area(Holdings).of(account, _now(gateway)))
    lingers = gateway.shows(ClosedPositions.id)
    return [position_row(account, mark) for mark in held if mark.position.quantity or lingers]


def _part(mark: Mark, quantity: Decimal) -> Mark:
    """The part of a position that belongs to a combination."""
    position = mark.position
    return Mark(Position(position.conid, quantity, position.mean() * quantity), mark.instrument, mark.price, mark.base)


def _sorted(rows: list[dict[str, Any]], asked: "Asked") -> list[dict[str, Any]]:
    key = SORTS.get(str(asked.query.get("sort")))
    return rows if key is None else sorted(rows, key=lambda row: row[key], reverse=asked.query.get("direction") == "d")


def _conid(asked: "Asked") -> int:
    wanted = asked.path["conid"]
    if not wanted.isdecimal():
        raise Refusal(400, f"Bad Request: conid must be a numeric value: {wanted}", code=True)
    return int(wanted)


def _number(value: Decimal, digits: int) -> float:
    return float(round(value, digits))


def _now(gateway: "MockGateway") -> float:
    return gateway.clock.now().timestamp()
