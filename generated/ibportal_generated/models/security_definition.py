from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contract_display_rule import ContractDisplayRule
    from ..models.contract_increment_rule import ContractIncrementRule


T = TypeVar("T", bound="SecurityDefinition")


@_attrs_define
class SecurityDefinition:
    conid: int | Unset = UNSET
    currency: str | Unset = UNSET
    time: int | Unset = UNSET
    """ How long the server took, in milliseconds. """
    chinese_name: None | str | Unset = UNSET
    """ With HTML entities for characters: `&#x82F9;`. """
    all_exchanges: None | str | Unset = UNSET
    """ Exchanges where it trades, joined by commas, also those without direct access. """
    listing_exchange: None | str | Unset = UNSET
    country_code: None | str | Unset = UNSET
    """ Two-letter code of the country of listing. """
    name: None | str | Unset = UNSET
    """ Name of the company, fund or underlying; may contain HTML entities. """
    asset_class: str | Unset = UNSET
    """ Kind of instrument: `STK`, `OPT`, `FUT`, … """
    expiry: None | str | Unset = UNSET
    """ Expiration, `YYYYMMDD`; null for what does not expire. """
    last_trading_day: None | str | Unset = UNSET
    """ Last day of trading, `YYYYMMDD`; null for what does not expire. """
    group: None | str | Unset = UNSET
    """ Line of business within `sector`; null for funds. """
    put_or_call: None | str | Unset = UNSET
    """ `P` or `C`; null for what is no option. """
    sector: None | str | Unset = UNSET
    """ Broadest line of business; null for funds. """
    sector_group: None | str | Unset = UNSET
    """ Line of business within `group`; null for funds. """
    strike: float | None | str | Unset = UNSET
    """ Strike price as text; `0` for what is no option. """
    ticker: None | str | Unset = UNSET
    """ Symbol; of options the trading class (`SPXW`), see `undSym`. """
    und_conid: int | Unset = UNSET
    """ Conid of the underlying; 0 for none. """
    multiplier: float | None | Unset = UNSET
    """ What one point of price is worth; 0.0 for stocks. """
    type_: None | str | Unset = UNSET
    """ Kind of share: `COMMON`, `ETF`, `ADR`, …; empty for options. """
    has_options: bool | Unset = UNSET
    full_name: None | str | Unset = UNSET
    """ Symbol and, of derivatives, expiration, strike and right: `SPY Jan17'25 440 Call`. """
    is_us: bool | Unset = UNSET
    """ Whether it is listed in the United States. """
    increment_rules: list[ContractIncrementRule] | None | Unset = UNSET
    """ Price steps by price; not right for every exchange, `contracts.rules` is. """
    is_event_contract: bool | Unset = UNSET
    page_size: int | Unset = UNSET
    """ Rows in a page of the service behind; no paging here. """
    display_rule: ContractDisplayRule | None | Unset = UNSET
    """ With how many digits prices are displayed. """
    cross_currency: bool | Unset = UNSET
    """ Whether a derivative has another currency than its underlying. """
    und_comp: None | str | Unset = UNSET
    """ Name of the company behind the underlying; derivatives only. """
    und_sym: None | str | Unset = UNSET
    """ Symbol of the underlying; derivatives only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "chinese_name": "chineseName",
        "all_exchanges": "allExchanges",
        "listing_exchange": "listingExchange",
        "country_code": "countryCode",
        "asset_class": "assetClass",
        "last_trading_day": "lastTradingDay",
        "put_or_call": "putOrCall",
        "sector_group": "sectorGroup",
        "und_conid": "undConid",
        "type_": "type",
        "has_options": "hasOptions",
        "full_name": "fullName",
        "is_us": "isUS",
        "increment_rules": "incrementRules",
        "is_event_contract": "isEventContract",
        "page_size": "pageSize",
        "display_rule": "displayRule",
        "cross_currency": "crossCurrency",
        "und_comp": "undComp",
        "und_sym": "undSym",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.contract_display_rule import ContractDisplayRule  # noqa: PLC0415

        conid = self.conid

        currency = self.currency

        time = self.time

        chinese_name: None | str | Unset
        if isinstance(self.chinese_name, Unset):
            chinese_name = UNSET
        else:
            chinese_name = self.chinese_name

        all_exchanges: None | str | Unset
        if isinstance(self.all_exchanges, Unset):
            all_exchanges = UNSET
        else:
            all_exchanges = self.all_exchanges

        listing_exchange: None | str | Unset
        if isinstance(self.listing_exchange, Unset):
            listing_exchange = UNSET
        else:
            listing_exchange = self.listing_exchange

        country_code: None | str | Unset
        if isinstance(self.country_code, Unset):
            country_code = UNSET
        else:
            country_code = self.country_code

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        asset_class = self.asset_class

        expiry: None | str | Unset
        if isinstance(self.expiry, Unset):
            expiry = UNSET
        else:
            expiry = self.expiry

        last_trading_day: None | str | Unset
        if isinstance(self.last_trading_day, Unset):
            last_trading_day = UNSET
        else:
            last_trading_day = self.last_trading_day

        group: None | str | Unset
        if isinstance(self.group, Unset):
            group = UNSET
        else:
            group = self.group

        put_or_call: None | str | Unset
        if isinstance(self.put_or_call, Unset):
            put_or_call = UNSET
        else:
            put_or_call = self.put_or_call

        sector: None | str | Unset
        if isinstance(self.sector, Unset):
            sector = UNSET
        else:
            sector = self.sector

        sector_group: None | str | Unset
        if isinstance(self.sector_group, Unset):
            sector_group = UNSET
        else:
            sector_group = self.sector_group

        strike: float | None | str | Unset
        if isinstance(self.strike, Unset):
            strike = UNSET
        else:
            strike = self.strike

        ticker: None | str | Unset
        if isinstance(self.ticker, Unset):
            ticker = UNSET
        else:
            ticker = self.ticker

        und_conid = self.und_conid

        multiplier: float | None | Unset
        if isinstance(self.multiplier, Unset):
            multiplier = UNSET
        else:
            multiplier = self.multiplier

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        has_options = self.has_options

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        is_us = self.is_us

        increment_rules: list[dict[str, Any]] | None | Unset
        if isinstance(self.increment_rules, Unset):
            increment_rules = UNSET
        elif isinstance(self.increment_rules, list):
            increment_rules = []
            for increment_rules_type_0_item_data in self.increment_rules:
                increment_rules_type_0_item = increment_rules_type_0_item_data.to_dict()
                increment_rules.append(increment_rules_type_0_item)

        else:
            increment_rules = self.increment_rules

        is_event_contract = self.is_event_contract

        page_size = self.page_size

        display_rule: dict[str, Any] | None | Unset
        if isinstance(self.display_rule, Unset):
            display_rule = UNSET
        elif isinstance(self.display_rule, ContractDisplayRule):
            display_rule = self.display_rule.to_dict()
        else:
            display_rule = self.display_rule

        cross_currency = self.cross_currency

        und_comp: None | str | Unset
        if isinstance(self.und_comp, Unset):
            und_comp = UNSET
        else:
            und_comp = self.und_comp

        und_sym: None | str | Unset
        if isinstance(self.und_sym, Unset):
            und_sym = UNSET
        else:
            und_sym = self.und_sym

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conid is not UNSET:
            field_dict["conid"] = conid
        if currency is not UNSET:
            field_dict["currency"] = currency
        if time is not UNSET:
            field_dict["time"] = time
        if chinese_name is not UNSET:
            field_dict["chineseName"] = chinese_name
        if all_exchanges is not UNSET:
            field_dict["allExchanges"] = all_exchanges
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if name is not UNSET:
            field_dict["name"] = name
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if expiry is not UNSET:
            field_dict["expiry"] = expiry
        if last_trading_day is not UNSET:
            field_dict["lastTradingDay"] = last_trading_day
        if group is not UNSET:
            field_dict["group"] = group
        if put_or_call is not UNSET:
            field_dict["putOrCall"] = put_or_call
        if sector is not UNSET:
            field_dict["sector"] = sector
        if sector_group is not UNSET:
            field_dict["sectorGroup"] = sector_group
        if strike is not UNSET:
            field_dict["strike"] = strike
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if und_conid is not UNSET:
            field_dict["undConid"] = und_conid
        if multiplier is not UNSET:
            field_dict["multiplier"] = multiplier
        if type_ is not UNSET:
            field_dict["type"] = type_
        if has_options is not UNSET:
            field_dict["hasOptions"] = has_options
        if full_name is not UNSET:
            field_dict["fullName"] = full_name
        if is_us is not UNSET:
            field_dict["isUS"] = is_us
        if increment_rules is not UNSET:
            field_dict["incrementRules"] = increment_rules
        if is_event_contract is not UNSET:
            field_dict["isEventContract"] = is_event_contract
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size
        if display_rule is not UNSET:
            field_dict["displayRule"] = display_rule
        if cross_currency is not UNSET:
            field_dict["crossCurrency"] = cross_currency
        if und_comp is not UNSET:
            field_dict["undComp"] = und_comp
        if und_sym is not UNSET:
            field_dict["undSym"] = und_sym

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
