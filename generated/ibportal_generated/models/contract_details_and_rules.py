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
    from ..models.contract_rules import ContractRules


T = TypeVar("T", bound="ContractDetailsAndRules")


@_attrs_define
class ContractDetailsAndRules:
    cfi_code: None | str | Unset = UNSET
    """ ISO 10962 classification, `OCXXXS` for one; empty for stocks. """
    symbol: None | str | Unset = UNSET
    """ Symbol of the contract or, for derivatives, of the underlying. """
    cusip: None | str | Unset = UNSET
    """ Nine-character security number; bonds only. """
    expiry_full: None | str | Unset = UNSET
    """ Expiration, `YYYYMM` or `YYYYMMDD`; null for what does not expire. """
    con_id: int | Unset = UNSET
    maturity_date: None | str | Unset = UNSET
    """ Last day, `YYYYMMDD`; null for what does not expire. """
    industry: None | str | Unset = UNSET
    """ Broad line of business; null or missing for what is no company. """
    instrument_type: str | Unset = UNSET
    """ Kind of instrument: `STK`, `OPT`, `FUT`, … """
    trading_class: None | str | Unset = UNSET
    """ Tells contracts on one underlying apart (`SPXW`); for stocks the market segment (`NMS`). """
    valid_exchanges: None | str | Unset = UNSET
    """ Exchanges where it trades, joined by commas. """
    allow_sell_long: bool | Unset = UNSET
    """ Whether orders may say that they sell shares which are owned. """
    is_zero_commission_security: bool | Unset = UNSET
    local_symbol: None | str | Unset = UNSET
    """ Symbol at the exchange; for US options the OCC's, padded to 21 characters. """
    contract_clarification_type: None | str | Unset = UNSET
    """ Note that the user must see before trading: `PRIIPS_KID`, the EU's key information document; null for none.
    """
    classifier: None | str | Unset = UNSET
    """ Only seen null. """
    currency: str | Unset = UNSET
    text: None | str | Unset = UNSET
    """ Name of a derivative: `MAR 15 '24 187.5 Call`; null for stocks. """
    underlying_con_id: int | Unset = UNSET
    """ Conid of the underlying; 0 for none. """
    r_t_h: bool | Unset = UNSET
    """ Whether orders may be active outside regular trading hours. """
    multiplier: None | str | Unset = UNSET
    """ What one point of price is worth, as text: `100`; null for stocks. """
    underlying_issuer: None | str | Unset = UNSET
    """ Issuer of the underlying of a warrant or structured product. """
    contract_month: None | str | Unset = UNSET
    """ Month of expiration, `YYYYMM`; null for what does not expire. """
    company_name: None | str | Unset = UNSET
    smart_available: bool | Unset = UNSET
    """ Whether IBKR's router (`SMART`) can find the best exchange. """
    exchange: str | Unset = UNSET
    """ Exchange it is routed to, `SMART` as a rule. """
    category: None | str | Unset = UNSET
    """ Narrow line of business; null or missing for what is no company. """
    strike: None | str | Unset = UNSET
    """ Strike price as text; options only. """
    right: None | str | Unset = UNSET
    """ `CALL` or `PUT`; options only. """
    has_related_contracts: bool | Unset = UNSET
    """ Whether there are derivatives on it, or other listings. """
    rules: ContractRules | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        cfi_code: None | str | Unset
        if isinstance(self.cfi_code, Unset):
            cfi_code = UNSET
        else:
            cfi_code = self.cfi_code

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

        expiry_full: None | str | Unset
        if isinstance(self.expiry_full, Unset):
            expiry_full = UNSET
        else:
            expiry_full = self.expiry_full

        con_id = self.con_id

        maturity_date: None | str | Unset
        if isinstance(self.maturity_date, Unset):
            maturity_date = UNSET
        else:
            maturity_date = self.maturity_date

        industry: None | str | Unset
        if isinstance(self.industry, Unset):
            industry = UNSET
        else:
            industry = self.industry

        instrument_type = self.instrument_type

        trading_class: None | str | Unset
        if isinstance(self.trading_class, Unset):
            trading_class = UNSET
        else:
            trading_class = self.trading_class

        valid_exchanges: None | str | Unset
        if isinstance(self.valid_exchanges, Unset):
            valid_exchanges = UNSET
        else:
            valid_exchanges = self.valid_exchanges

        allow_sell_long = self.allow_sell_long

        is_zero_commission_security = self.is_zero_commission_security

        local_symbol: None | str | Unset
        if isinstance(self.local_symbol, Unset):
            local_symbol = UNSET
        else:
            local_symbol = self.local_symbol

        contract_clarification_type: None | str | Unset
        if isinstance(self.contract_clarification_type, Unset):
            contract_clarification_type = UNSET
        else:
            contract_clarification_type = self.contract_clarification_type

        classifier: None | str | Unset
        if isinstance(self.classifier, Unset):
            classifier = UNSET
        else:
            classifier = self.classifier

        currency = self.currency

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        underlying_con_id = self.underlying_con_id

        r_t_h = self.r_t_h

        multiplier: None | str | Unset
        if isinstance(self.multiplier, Unset):
            multiplier = UNSET
        else:
            multiplier = self.multiplier

        underlying_issuer: None | str | Unset
        if isinstance(self.underlying_issuer, Unset):
            underlying_issuer = UNSET
        else:
            underlying_issuer = self.underlying_issuer

        contract_month: None | str | Unset
        if isinstance(self.contract_month, Unset):
            contract_month = UNSET
        else:
            contract_month = self.contract_month

        company_name: None | str | Unset
        if isinstance(self.company_name, Unset):
            company_name = UNSET
        else:
            company_name = self.company_name

        smart_available = self.smart_available

        exchange = self.exchange

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        strike: None | str | Unset
        if isinstance(self.strike, Unset):
            strike = UNSET
        else:
            strike = self.strike

        right: None | str | Unset
        if isinstance(self.right, Unset):
            right = UNSET
        else:
            right = self.right

        has_related_contracts = self.has_related_contracts

        rules: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = self.rules.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cfi_code is not UNSET:
            field_dict["cfi_code"] = cfi_code
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if cusip is not UNSET:
            field_dict["cusip"] = cusip
        if expiry_full is not UNSET:
            field_dict["expiry_full"] = expiry_full
        if con_id is not UNSET:
            field_dict["con_id"] = con_id
        if maturity_date is not UNSET:
            field_dict["maturity_date"] = maturity_date
        if industry is not UNSET:
            field_dict["industry"] = industry
        if instrument_type is not UNSET:
            field_dict["instrument_type"] = instrument_type
        if trading_class is not UNSET:
            field_dict["trading_class"] = trading_class
        if valid_exchanges is not UNSET:
            field_dict["valid_exchanges"] = valid_exchanges
        if allow_sell_long is not UNSET:
            field_dict["allow_sell_long"] = allow_sell_long
        if is_zero_commission_security is not UNSET:
            field_dict["is_zero_commission_security"] = is_zero_commission_security
        if local_symbol is not UNSET:
            field_dict["local_symbol"] = local_symbol
        if contract_clarification_type is not UNSET:
            field_dict["contract_clarification_type"] = contract_clarification_type
        if classifier is not UNSET:
            field_dict["classifier"] = classifier
        if currency is not UNSET:
            field_dict["currency"] = currency
        if text is not UNSET:
            field_dict["text"] = text
        if underlying_con_id is not UNSET:
            field_dict["underlying_con_id"] = underlying_con_id
        if r_t_h is not UNSET:
            field_dict["r_t_h"] = r_t_h
        if multiplier is not UNSET:
            field_dict["multiplier"] = multiplier
        if underlying_issuer is not UNSET:
            field_dict["underlying_issuer"] = underlying_issuer
        if contract_month is not UNSET:
            field_dict["contract_month"] = contract_month
        if company_name is not UNSET:
            field_dict["company_name"] = company_name
        if smart_available is not UNSET:
            field_dict["smart_available"] = smart_available
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if category is not UNSET:
            field_dict["category"] = category
        if strike is not UNSET:
            field_dict["strike"] = strike
        if right is not UNSET:
            field_dict["right"] = right
        if has_related_contracts is not UNSET:
            field_dict["has_related_contracts"] = has_related_contracts
        if rules is not UNSET:
            field_dict["rules"] = rules

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
