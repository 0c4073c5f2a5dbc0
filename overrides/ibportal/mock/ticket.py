"""An order as it was asked for, read and found valid: the body of `orders.place`, `modify` and `preview`."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock.accounts import Accounts
from ibportal.mock.instrument import plain
from ibportal.mock.reply import Refusal
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.universe import Instrument

KINDS = {
    "LMT": ("Limit", "LIMIT"),
    "MKT": ("Market", "MARKET"),
    "STP": ("Stop", "STOP"),
    "STOP_LIMIT": ("Stop Limit", "STOP_LIMIT"),
    "MIDPRICE": ("MidPrice", "MIDPRICE"),
    "TRAIL": ("Trailing Stop", "TRAIL"),
    "TRAILLMT": ("Trailing Stop Limit", "TRAIL_LIMIT"),
    "MOC": ("Market on Close", "MARKETONCLOSE"),
    "LOC": ("Limit on Close", "LIMITONCLOSE"),
}
"""Order types: as ordered, and as `orderType` and `origOrderType` show them."""
ALIASES = {"STP LMT": "STOP_LIMIT", "STPLMT": "STOP_LIMIT", "LIMIT": "LMT", "MARKET": "MKT", "STOP": "STP"}
"""Spellings that are taken as well (Q131)."""
LIMITED = ("LMT", "STOP_LIMIT", "TRAILLMT", "LOC")
STOPS = ("STP", "STOP_LIMIT", "TRAIL", "TRAILLMT")
TRAILING = ("TRAIL", "TRAILLMT")
FORCES = ("DAY", "GTC", "IOC", "OPG", "OVT", "OND", "PAX")
FRACTIONAL = ("STK", "CRYPTO", "CASH")
"""What trades in fractions."""


@dataclass(frozen=True)
class Leg:
    """One contract of a combination."""

    conid: int
    ratio: int
    """Contracts for one combination bought; negative for those sold."""


@dataclass(frozen=True)
class Ticket:
    """One order, in terms of the mock."""

    account: str
    """The account of the path: or an advisor's group."""
    conid: int
    """The contract; the spread's conid for a combination."""
    exchange: str
    """Where it was directed to; `SMART` unless a conidex says otherwise."""
    directed: bool
    legs: tuple[Leg, ...]
    buys: bool
    kind: str
    """A key of `KINDS`."""
    force: str
    """`tif`."""
    quantity: Decimal
    cash: Decimal | None
    """`cashQty` or `fxQty`: `quantity` was worked out from it."""
    limit: Decimal | None
    stop: Decimal | None
    trail: Decimal | None
    trail_percent: bool
    outside: bool
    """`outsideRTH`."""
    whole: bool
    """`allOrNone`."""
    inactive: bool
    """`deactivated`: kept, not transmitted."""
    own_id: str
    """`cOID`; empty without one."""
    parent: str
    """`parentId`: the cOID, or the id, of the order that has to fill first."""
    grouped: bool
    """`isSingleGroup`."""
    operator: str
    """`extOperator`."""
    method: str
    """`allocationMethod` of an advisor's order."""
    shares: tuple[tuple[str, Decimal], ...]
    """Amounts by account, from `jsonPayload`."""

    @property
    def sign(self) -> int:
        """1 for what buys, -1 for what sells."""
        return 1 if self.buys else -1

    @property
    def conidex(self) -> str:
        """The contract and where it goes, as the wire has it; the legs in another order than they came (Q129)."""
        route = f"{self.conid}@{self.exchange}" if self.directed else str(self.conid)
        return (
            f"{route};;;{','.join(f'{leg.conid}/{leg.ratio}' for leg in reversed(self.legs))}" if self.legs else route
        )


def read(gateway: "MockGateway", account: str, body: Mapping[str, Any]) -> Ticket:
    """The order in `body`; raises the gateway's refusal of one that makes no sense."""
    conid, exchange, legs = _contract(body)
    instruments = [_instrument(gateway, one) for one in ([leg.conid for leg in legs] or [conid])]
    kind = ALIASES.get(str(body["orderType"]).upper(), str(body["orderType"]).upper())
    if kind not in KINDS:
        raise Refusal(400, f"Bad Request: orderType is not valid: {body['orderType']}", code=True)
    force = str(body["tif"]).upper()
    if force not in FORCES:
        raise Refusal(400, f"Bad Request: tif is not valid: {body['tif']}", code=True)
    if any(each.sec_type in ("FUT", "FOP") for each in instruments) and body.get("manualIndicator") is None:
        raise Refusal(400, "Bad Request: manualIndicator is required for futures and future options", code=True)
    limit, stop, trail = _prices(body, kind)
    cash = _decimal(body.get("cashQty", body.get("fxQty")))
    ticket = Ticket(
        account=account,
        conid=conid,
        exchange=exchange or "SMART",
        directed=bool(exchange),
        legs=legs,
        buys=body["side"] == "BUY",
        kind=kind,
        force=force,
        quantity=_decimal(body.get("quantity")) or Decimal(0),
        cash=cash,
        limit=limit,
        stop=stop,
        trail=trail,
        trail_percent=body.get("trailingType") == "%",
        outside=bool(body.get("outsideRTH")),
        whole=bool(body.get("allOrNone")),
        inactive=bool(body.get("deactivated")),
        own_id=str(body.get("cOID") or ""),
        parent=str(body.get("parentId") or ""),
        grouped=bool(body.get("isSingleGroup")),
        operator=str(body.get("extOperator") or ""),
        method=str(body.get("allocationMethod") or ""),
        shares=_shares(gateway, body),
    )
    _check_size(ticket, instruments)
    _check_steps(ticket, instruments)
    return ticket


def _contract(body: Mapping[str, Any]) -> tuple[int, str, tuple[Leg, ...]]:
    """Conid, exchange and legs; a conidex beside a conid is ignored (Q128)."""
    if body.get("conid") is not None:
        return int(body["conid"]), "", ()
    route, _, spread = str(body.get("conidex") or "").partition(";;;")
    number, _, exchange = route.partition("@")
    try:
        legs = tuple(
            Leg(int(one), int(ratio)) for one, ratio in (part.split("/") for part in spread.split(",") if part)
        )
        return int(number), exchange, legs
    except ValueError:
        raise Refusal(400, f"Bad Request: conidex is not valid: {body.get('conidex')}", code=True) from None


def _instrument(gateway: "MockGateway", conid: int) -> "Instrument":
    found = gateway.area(Universe).instrument(conid)
    if found is None or found.sec_type == "IND":
        raise Refusal(400, f"Bad Request: conid is not valid: {conid}", code=True)
    if found.last_trading_day and found.last_trading_day < gateway.clock.now().date():
        raise Refusal(200, f"Contract {conid} has expired.")
    return found


def _prices(body: Mapping[str, Any], kind: str) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Limit, stop and trailing amount; which field holds which depends on the type (Q130)."""
    price, aux, trail = (_decimal(body.get(name)) for name in ("price", "auxPrice", "trailingAmt"))
    wanted = {"STP": ("price",), "STOP_LIMIT": ("price", "auxPrice"), "TRAIL": ("trailingAmt", "trailingType")}
    wanted |= {"LMT": ("price",), "LOC": ("price",), "TRAILLMT": ("price", "auxPrice", "trailingAmt", "trailingType")}
    if missing := [name for name in wanted.get(kind, ()) if body.get(name) is None]:
        raise Refusal(400, f"Bad Request: {missing[0]} is required for {kind} orders", code=True)
    if kind == "STP":
        return None, price, None
    if kind in ("STOP_LIMIT", "TRAILLMT"):
        return price, aux, trail
    return (price if kind in ("LMT", "LOC", "MIDPRICE") else None), (price if kind == "TRAIL" else None), trail


def _shares(gateway: "MockGateway", body: Mapping[str, Any]) -> tuple[tuple[str, Decimal], ...]:
    rows = body.get("jsonPayload", {}).get("allocation_profile", {}).get("allocations", ())
    if any(row.get("account") is None or row.get("amount") is None for row in rows):
        raise Refusal(400, "Bad Request: allocations need an account and an amount", code=True)
    for row in rows:
        gateway.area(Accounts).traded(str(row["account"]))
    return tuple((str(row["account"]), Decimal(str(row["amount"]))) for row in rows)


def _check_size(ticket: Ticket, instruments: "list[Instrument]") -> None:
    if ticket.cash is not None:
        if ticket.quantity and instruments[0].sec_type != "CRYPTO":
            raise Refusal(400, "Bad Request: quantity and cashQty exclude each other", code=True)
        if ticket.cash <= 0:
            raise Refusal(500, f"Order size {plain(ticket.cash)} is not valid. Please enter size greater than 0.")
        return
    if ticket.quantity <= 0:
        raise Refusal(500, f"Order size {plain(ticket.quantity)} is not valid. Please enter size greater than 0.")
    if ticket.quantity % 1 and any(each.sec_type not in FRACTIONAL for each in instruments):
        raise Refusal(200, "Order quantity must be a whole number for this contract.")


def _check_steps(ticket: Ticket, instruments: "list[Instrument]") -> None:
    if ticket.legs:
        return
    for price in (ticket.limit, ticket.stop):
        if price is not None and price <= 0:
            raise Refusal(200, "The price is not valid.")
        if price is not None and price % instruments[0].tick:
            raise Refusal(200, "The price does not conform to the minimum price variation for this contract.")


def _decimal(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
