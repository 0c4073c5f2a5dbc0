"""Shares whose prices and volumes are displayed in every way there is."""

from decimal import Decimal

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    shares = {each.conid % 16: each.conid for each in mock.area(Universe).all("STK") if each.is_us}.values()
    quotes = yield from snapshot(core, shares, ["last", "bid", "ask", "volume", "bid_size", "change_pct"])
    for quote in quotes:
        number = {name: quote[name] for name in ("ask", "volume", "bid_size", "change_pct")}
        if quote.unreadable or not all(isinstance(each, Decimal) for each in number.values()):
            return False
        if quote.bid is not None and quote.bid <= 0:
            return False
        traded = not str(quote.raw["31"]).startswith("C")
        if (quote.last is not None) != traded or quote.shown_price is None:
            return False
    return True
