from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="SecdefInfo")


@_attrs_define
class SecdefInfo:
    """One contract. In a list of derivatives it has `symbol`, `tradingClass`, `desc2` and their like; alone it has
    `ticker` and `companyName`.

    """

    conid: int | Unset = UNSET
    ticker: None | str | Unset = UNSET
    """ Symbol, when the contract is answered alone. """
    sec_type: str | Unset = UNSET
    """ Kind of instrument: `STK`, `OPT`, `FUT`, … """
    listing_exchange: None | str | Unset = UNSET
    """ Exchange where it is listed, `NASDAQ.NMS` for one; null for options. """
    exchange: str | Unset = UNSET
    """ Exchange it is routed to, `SMART` as a rule. """
    company_name: None | str | Unset = UNSET
    currency: str | Unset = UNSET
    valid_exchanges: None | str | Unset = UNSET
    """ Exchanges where it trades, joined by commas. """
    price_rendering: None | str | Unset = UNSET
    """ How prices are displayed; only seen null. """
    maturity_date: None | str | Unset = UNSET
    """ Last day, `YYYYMMDD`; null for what does not expire. """
    right: None | str | Unset = UNSET
    """ `C` call, `P` put; `?`, `0` or null for what is no option. """
    strike: float | None | Unset = UNSET
    """ Strike price; 0.0 for what is no option. """
    symbol: None | str | Unset = UNSET
    """ Symbol of the underlying, when the contract stands in a list. """
    cusip: None | str | Unset = UNSET
    """ Nine-character security number; bonds only. """
    coupon: None | str | Unset = UNSET
    """ Interest of a bond; `No Coupon` for everything else. """
    desc1: None | str | Unset = UNSET
    """ First half of the name: the symbol, or the currency pair. """
    desc2: None | str | Unset = UNSET
    """ Second half of the name: `JAN 15 '27 195 Put`. """
    multiplier: None | str | Unset = UNSET
    """ What one point of price is worth, as text: `100`. """
    trading_class: None | str | Unset = UNSET
    """ Tells contracts on one underlying apart: `SPX` and `SPXW`. """
    show_prips: bool | Unset = UNSET
    """ Whether the key information document for packaged products (EU PRIIPs) is to be shown. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "sec_type": "secType",
        "listing_exchange": "listingExchange",
        "company_name": "companyName",
        "valid_exchanges": "validExchanges",
        "price_rendering": "priceRendering",
        "maturity_date": "maturityDate",
        "trading_class": "tradingClass",
        "show_prips": "showPrips",
    }

    def to_dict(self) -> dict[str, Any]:
        conid = self.conid

        ticker: None | str | Unset
        if isinstance(self.ticker, Unset):
            ticker = UNSET
        else:
            ticker = self.ticker

        sec_type = self.sec_type

        listing_exchange: None | str | Unset
        if isinstance(self.listing_exchange, Unset):
            listing_exchange = UNSET
        else:
            listing_exchange = self.listing_exchange

        exchange = self.exchange

        company_name: None | str | Unset
        if isinstance(self.company_name, Unset):
            company_name = UNSET
        else:
            company_name = self.company_name

        currency = self.currency

        valid_exchanges: None | str | Unset
        if isinstance(self.valid_exchanges, Unset):
            valid_exchanges = UNSET
        else:
            valid_exchanges = self.valid_exchanges

        price_rendering: None | str | Unset
        if isinstance(self.price_rendering, Unset):
            price_rendering = UNSET
        else:
            price_rendering = self.price_rendering

        maturity_date: None | str | Unset
        if isinstance(self.maturity_date, Unset):
            maturity_date = UNSET
        else:
            maturity_date = self.maturity_date

        right: None | str | Unset
        if isinstance(self.right, Unset):
            right = UNSET
        else:
            right = self.right

        strike: float | None | Unset
        if isinstance(self.strike, Unset):
            strike = UNSET
        else:
            strike = self.strike

        symbol: None | str | Unset
        if isinstance(self.symbol, Unset):
            symbol = UNSET
        else:
            symbol = self.symbol

        cusip: None | str | Unset
        if isinstance(self.cusip, Unset):
            cusip = UNSET
        else:
            cusip = self.cusip

        coupon: None | str | Unset
        if isinstance(self.coupon, Unset):
            coupon = UNSET
        else:
            coupon = self.coupon

        desc1: None | str | Unset
        if isinstance(self.desc1, Unset):
            desc1 = UNSET
        else:
            desc1 = self.desc1

        desc2: None | str | Unset
        if isinstance(self.desc2, Unset):
            desc2 = UNSET
        else:
            desc2 = self.desc2

        multiplier: None | str | Unset
        if isinstance(self.multiplier, Unset):
            multiplier = UNSET
        else:
            multiplier = self.multiplier

        trading_class: None | str | Unset
        if isinstance(self.trading_class, Unset):
            trading_class = UNSET
        else:
            trading_class = self.trading_class

        show_prips = self.show_prips

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conid is not UNSET:
            field_dict["conid"] = conid
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if currency is not UNSET:
            field_dict["currency"] = currency
        if valid_exchanges is not UNSET:
            field_dict["validExchanges"] = valid_exchanges
        if price_rendering is not UNSET:
            field_dict["priceRendering"] = price_rendering
        if maturity_date is not UNSET:
            field_dict["maturityDate"] = maturity_date
        if right is not UNSET:
            field_dict["right"] = right
        if strike is not UNSET:
            field_dict["strike"] = strike
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if cusip is not UNSET:
            field_dict["cusip"] = cusip
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if desc1 is not UNSET:
            field_dict["desc1"] = desc1
        if desc2 is not UNSET:
            field_dict["desc2"] = desc2
        if multiplier is not UNSET:
            field_dict["multiplier"] = multiplier
        if trading_class is not UNSET:
            field_dict["tradingClass"] = trading_class
        if show_prips is not UNSET:
            field_dict["showPrips"] = show_prips

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
