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


T = TypeVar("T", bound="Position")


@_attrs_define
class Position:
    acct_id: str | Unset = UNSET
    """ The account that holds the position. """
    all_exchanges: None | str | Unset = UNSET
    """ Exchanges it trades on, separated by commas. """
    asset_class: str | Unset = UNSET
    """ `STK`, `OPT`, `FUT`, `FOP`, `CASH`, `BOND`, `FUND`, `CRYPTO`, `WAR` and others. """
    avg_cost: float | None | Unset = UNSET
    """ Average cost of one unit with the multiplier. """
    avg_price: float | None | Unset = UNSET
    """ Average price of one unit, without the multiplier. """
    base_avg_cost: float | None | Unset = UNSET
    """ `avgCost` in the account's base currency. """
    base_avg_price: float | None | Unset = UNSET
    """ `avgPrice` in the account's base currency. """
    base_mkt_price: float | None | Unset = UNSET
    """ `mktPrice` in the account's base currency. """
    base_mkt_value: float | None | Unset = UNSET
    """ `mktValue` in the account's base currency. """
    base_realized_pnl: float | None | Unset = UNSET
    """ `realizedPnl` in the account's base currency. """
    base_unrealized_pnl: float | None | Unset = UNSET
    """ `unrealizedPnl` in the account's base currency. """
    chinese_name: None | str | Unset = UNSET
    """ Name in Chinese, with HTML character references such as `&#x82F9;`. """
    con_exch_map: list[str] | Unset = UNSET
    """ Empty whenever seen. """
    conid: int | Unset = UNSET
    """ The instrument. """
    contract_desc: str | Unset = UNSET
    """ The instrument for the eye: `AAPL`, `ES MAR2026`, `SPY JAN2025 440 C [SPY 250117C00440000 100]`. """
    country_code: None | str | Unset = UNSET
    """ Country of issue, two letters. """
    currency: str | Unset = UNSET
    """ The instrument's currency. """
    exchs: None | str | Unset = UNSET
    """ Null; no longer used. """
    exercise_style: None | str | Unset = UNSET
    """ How an option may be exercised; null whenever seen. """
    expiry: None | str | Unset = UNSET
    """ Expiry of a derivative, `yyyyMMdd`. """
    full_name: None | str | Unset = UNSET
    """ Symbol with the terms: `AAPL`, `META Jun21'24 330 Put`. """
    group: None | str | Unset = UNSET
    """ Industry, finer than `sector`; may hold HTML references such as `&amp;`. """
    has_options: bool | Unset = UNSET
    """ Whether options on it are listed. """
    is_event_contract: bool | Unset = UNSET
    is_us: bool | Unset = UNSET
    """ Whether it is of the United States; absent for crypto. """
    last_trading_day: None | str | Unset = UNSET
    """ Last day of trading of a derivative, `yyyyMMdd`. """
    listing_exchange: None | str | Unset = UNSET
    mkt_price: float | None | Unset = UNSET
    """ Price of one unit, in the instrument's currency. """
    mkt_value: float | None | Unset = UNSET
    """ Value of the position with the multiplier, in the instrument's currency. """
    model: str | Unset = UNSET
    """ Model portfolio the position belongs to; empty where none. """
    multiplier: float | None | str | Unset = UNSET
    """ Units of the underlying in a contract; 0 where there is none, null until the definition is loaded. """
    name: None | str | Unset = UNSET
    """ Name of the company or asset. """
    page_size: int | Unset = UNSET
    """ Rows a page holds: 100. """
    position: float | Unset = UNSET
    """ Size in units of the instrument; negative is short, 0 was closed today. """
    put_or_call: None | str | Unset = UNSET
    """ `P` or `C`; null for what is no option. """
    realized_pnl: float | None | Unset = UNSET
    """ Profit realised today, in the instrument's currency. """
    sector: None | str | Unset = UNSET
    sector_group: None | str | Unset = UNSET
    """ Industry, finer than `group`. """
    strike: float | None | str | Unset = UNSET
    """ A text such as `330`, `0` where there is none; the number 0.0 until the definition is loaded. """
    ticker: None | str | Unset = UNSET
    """ Symbol; for an option that of the underlying. """
    time: int | Unset = UNSET
    """ Milliseconds the gateway took to load the definition. """
    type_: None | str | Unset = UNSET
    """ Kind of share, such as `COMMON`, `ETF` or `ADR`; empty for other instruments. """
    und_conid: int | Unset = UNSET
    """ The underlying; 0 where there is none or until the definition is loaded. """
    unrealized_pnl: float | None | Unset = UNSET
    """ Profit not realised yet, in the instrument's currency. """
    cross_currency: bool | Unset = UNSET
    """ Only on derivatives; false whenever seen. """
    und_comp: None | str | Unset = UNSET
    """ Company behind the underlying. """
    und_sym: None | str | Unset = UNSET
    """ Symbol of the underlying. """
    under_exchange: None | str | Unset = UNSET
    """ Exchange of the underlying. """
    display_rule: ContractDisplayRule | None | Unset = UNSET
    """ How prices are shown. """
    increment_rules: list[ContractIncrementRule] | None | Unset = UNSET
    """ Steps an order's price may have, by price. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "acct_id": "acctId",
        "all_exchanges": "allExchanges",
        "asset_class": "assetClass",
        "avg_cost": "avgCost",
        "avg_price": "avgPrice",
        "base_avg_cost": "baseAvgCost",
        "base_avg_price": "baseAvgPrice",
        "base_mkt_price": "baseMktPrice",
        "base_mkt_value": "baseMktValue",
        "base_realized_pnl": "baseRealizedPnl",
        "base_unrealized_pnl": "baseUnrealizedPnl",
        "chinese_name": "chineseName",
        "con_exch_map": "conExchMap",
        "contract_desc": "contractDesc",
        "country_code": "countryCode",
        "exercise_style": "exerciseStyle",
        "full_name": "fullName",
        "has_options": "hasOptions",
        "is_event_contract": "isEventContract",
        "is_us": "isUS",
        "last_trading_day": "lastTradingDay",
        "listing_exchange": "listingExchange",
        "mkt_price": "mktPrice",
        "mkt_value": "mktValue",
        "page_size": "pageSize",
        "put_or_call": "putOrCall",
        "realized_pnl": "realizedPnl",
        "sector_group": "sectorGroup",
        "type_": "type",
        "und_conid": "undConid",
        "unrealized_pnl": "unrealizedPnl",
        "cross_currency": "crossCurrency",
        "und_comp": "undComp",
        "und_sym": "undSym",
        "under_exchange": "underExchange",
        "display_rule": "displayRule",
        "increment_rules": "incrementRules",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.contract_display_rule import ContractDisplayRule  # noqa: PLC0415

        acct_id = self.acct_id

        all_exchanges: None | str | Unset
        if isinstance(self.all_exchanges, Unset):
            all_exchanges = UNSET
        else:
            all_exchanges = self.all_exchanges

        asset_class = self.asset_class

        avg_cost: float | None | Unset
        if isinstance(self.avg_cost, Unset):
            avg_cost = UNSET
        else:
            avg_cost = self.avg_cost

        avg_price: float | None | Unset
        if isinstance(self.avg_price, Unset):
            avg_price = UNSET
        else:
            avg_price = self.avg_price

        base_avg_cost: float | None | Unset
        if isinstance(self.base_avg_cost, Unset):
            base_avg_cost = UNSET
        else:
            base_avg_cost = self.base_avg_cost

        base_avg_price: float | None | Unset
        if isinstance(self.base_avg_price, Unset):
            base_avg_price = UNSET
        else:
            base_avg_price = self.base_avg_price

        base_mkt_price: float | None | Unset
        if isinstance(self.base_mkt_price, Unset):
            base_mkt_price = UNSET
        else:
            base_mkt_price = self.base_mkt_price

        base_mkt_value: float | None | Unset
        if isinstance(self.base_mkt_value, Unset):
            base_mkt_value = UNSET
        else:
            base_mkt_value = self.base_mkt_value

        base_realized_pnl: float | None | Unset
        if isinstance(self.base_realized_pnl, Unset):
            base_realized_pnl = UNSET
        else:
            base_realized_pnl = self.base_realized_pnl

        base_unrealized_pnl: float | None | Unset
        if isinstance(self.base_unrealized_pnl, Unset):
            base_unrealized_pnl = UNSET
        else:
            base_unrealized_pnl = self.base_unrealized_pnl

        chinese_name: None | str | Unset
        if isinstance(self.chinese_name, Unset):
            chinese_name = UNSET
        else:
            chinese_name = self.chinese_name

        con_exch_map: list[str] | Unset = UNSET
        if not isinstance(self.con_exch_map, Unset):
            con_exch_map = self.con_exch_map

        conid = self.conid

        contract_desc = self.contract_desc

        country_code: None | str | Unset
        if isinstance(self.country_code, Unset):
            country_code = UNSET
        else:
            country_code = self.country_code

        currency = self.currency

        exchs: None | str | Unset
        if isinstance(self.exchs, Unset):
            exchs = UNSET
        else:
            exchs = self.exchs

        exercise_style: None | str | Unset
        if isinstance(self.exercise_style, Unset):
            exercise_style = UNSET
        else:
            exercise_style = self.exercise_style

        expiry: None | str | Unset
        if isinstance(self.expiry, Unset):
            expiry = UNSET
        else:
            expiry = self.expiry

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        group: None | str | Unset
        if isinstance(self.group, Unset):
            group = UNSET
        else:
            group = self.group

        has_options = self.has_options

        is_event_contract = self.is_event_contract

        is_us = self.is_us

        last_trading_day: None | str | Unset
        if isinstance(self.last_trading_day, Unset):
            last_trading_day = UNSET
        else:
            last_trading_day = self.last_trading_day

        listing_exchange: None | str | Unset
        if isinstance(self.listing_exchange, Unset):
            listing_exchange = UNSET
        else:
            listing_exchange = self.listing_exchange

        mkt_price: float | None | Unset
        if isinstance(self.mkt_price, Unset):
            mkt_price = UNSET
        else:
            mkt_price = self.mkt_price

        mkt_value: float | None | Unset
        if isinstance(self.mkt_value, Unset):
            mkt_value = UNSET
        else:
            mkt_value = self.mkt_value

        model = self.model

        multiplier: float | None | str | Unset
        if isinstance(self.multiplier, Unset):
            multiplier = UNSET
        else:
            multiplier = self.multiplier

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        page_size = self.page_size

        position = self.position

        put_or_call: None | str | Unset
        if isinstance(self.put_or_call, Unset):
            put_or_call = UNSET
        else:
            put_or_call = self.put_or_call

        realized_pnl: float | None | Unset
        if isinstance(self.realized_pnl, Unset):
            realized_pnl = UNSET
        else:
            realized_pnl = self.realized_pnl

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

        time = self.time

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        und_conid = self.und_conid

        unrealized_pnl: float | None | Unset
        if isinstance(self.unrealized_pnl, Unset):
            unrealized_pnl = UNSET
        else:
            unrealized_pnl = self.unrealized_pnl

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

        under_exchange: None | str | Unset
        if isinstance(self.under_exchange, Unset):
            under_exchange = UNSET
        else:
            under_exchange = self.under_exchange

        display_rule: dict[str, Any] | None | Unset
        if isinstance(self.display_rule, Unset):
            display_rule = UNSET
        elif isinstance(self.display_rule, ContractDisplayRule):
            display_rule = self.display_rule.to_dict()
        else:
            display_rule = self.display_rule

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if acct_id is not UNSET:
            field_dict["acctId"] = acct_id
        if all_exchanges is not UNSET:
            field_dict["allExchanges"] = all_exchanges
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if avg_cost is not UNSET:
            field_dict["avgCost"] = avg_cost
        if avg_price is not UNSET:
            field_dict["avgPrice"] = avg_price
        if base_avg_cost is not UNSET:
            field_dict["baseAvgCost"] = base_avg_cost
        if base_avg_price is not UNSET:
            field_dict["baseAvgPrice"] = base_avg_price
        if base_mkt_price is not UNSET:
            field_dict["baseMktPrice"] = base_mkt_price
        if base_mkt_value is not UNSET:
            field_dict["baseMktValue"] = base_mkt_value
        if base_realized_pnl is not UNSET:
            field_dict["baseRealizedPnl"] = base_realized_pnl
        if base_unrealized_pnl is not UNSET:
            field_dict["baseUnrealizedPnl"] = base_unrealized_pnl
        if chinese_name is not UNSET:
            field_dict["chineseName"] = chinese_name
        if con_exch_map is not UNSET:
            field_dict["conExchMap"] = con_exch_map
        if conid is not UNSET:
            field_dict["conid"] = conid
        if contract_desc is not UNSET:
            field_dict["contractDesc"] = contract_desc
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if currency is not UNSET:
            field_dict["currency"] = currency
        if exchs is not UNSET:
            field_dict["exchs"] = exchs
        if exercise_style is not UNSET:
            field_dict["exerciseStyle"] = exercise_style
        if expiry is not UNSET:
            field_dict["expiry"] = expiry
        if full_name is not UNSET:
            field_dict["fullName"] = full_name
        if group is not UNSET:
            field_dict["group"] = group
        if has_options is not UNSET:
            field_dict["hasOptions"] = has_options
        if is_event_contract is not UNSET:
            field_dict["isEventContract"] = is_event_contract
        if is_us is not UNSET:
            field_dict["isUS"] = is_us
        if last_trading_day is not UNSET:
            field_dict["lastTradingDay"] = last_trading_day
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if mkt_price is not UNSET:
            field_dict["mktPrice"] = mkt_price
        if mkt_value is not UNSET:
            field_dict["mktValue"] = mkt_value
        if model is not UNSET:
            field_dict["model"] = model
        if multiplier is not UNSET:
            field_dict["multiplier"] = multiplier
        if name is not UNSET:
            field_dict["name"] = name
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size
        if position is not UNSET:
            field_dict["position"] = position
        if put_or_call is not UNSET:
            field_dict["putOrCall"] = put_or_call
        if realized_pnl is not UNSET:
            field_dict["realizedPnl"] = realized_pnl
        if sector is not UNSET:
            field_dict["sector"] = sector
        if sector_group is not UNSET:
            field_dict["sectorGroup"] = sector_group
        if strike is not UNSET:
            field_dict["strike"] = strike
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if time is not UNSET:
            field_dict["time"] = time
        if type_ is not UNSET:
            field_dict["type"] = type_
        if und_conid is not UNSET:
            field_dict["undConid"] = und_conid
        if unrealized_pnl is not UNSET:
            field_dict["unrealizedPnl"] = unrealized_pnl
        if cross_currency is not UNSET:
            field_dict["crossCurrency"] = cross_currency
        if und_comp is not UNSET:
            field_dict["undComp"] = und_comp
        if und_sym is not UNSET:
            field_dict["undSym"] = und_sym
        if under_exchange is not UNSET:
            field_dict["underExchange"] = under_exchange
        if display_rule is not UNSET:
            field_dict["displayRule"] = display_rule
        if increment_rules is not UNSET:
            field_dict["incrementRules"] = increment_rules

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
