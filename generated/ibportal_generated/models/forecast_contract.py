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

T = TypeVar("T", bound="ForecastContract")


@_attrs_define
class ForecastContract:
    conid_yes: int | Unset = UNSET
    """ Conid of the contract that pays when the answer is yes. """
    conid_no: int | Unset = UNSET
    """ Conid of the contract that pays when the answer is no. """
    question: str | Unset = UNSET
    """ The question in full. """
    side: str | Unset = UNSET
    """ Which of the two was asked for: `Y` or `N`. """
    strike_label: str | Unset = UNSET
    """ The strike as people read it: `Above 3.125%`, or a candidate's name. """
    strike: float | Unset = UNSET
    """ Level in the unit of the question, or an ordinal number; see `strike_label`. """
    exchange: str | Unset = UNSET
    expiration: str | Unset = UNSET
    """ `YYYYMMDD`. """
    symbol: str | Unset = UNSET
    """ Product code: `FF`. """
    category: str | Unset = UNSET
    """ Id of the category, as in `event_contracts.categories`. """
    logo_category: str | Unset = UNSET
    """ Id of the category whose picture IBKR shows. """
    measured_period: str | Unset = UNSET
    """ Day the question is about: `Jan28'27`. """
    market_name: str | Unset = UNSET
    underlying_conid: int | Unset = UNSET
    """ Conid of the underlying; for futures options that of the future. """
    payout: float | Unset = UNSET
    """ What one contract pays when it is right. """
    product_conid: int | Unset = UNSET
    """ Conid of the product; neither an underlying nor a contract. """
    party: None | str | Unset = UNSET
    """ Party of a candidate; elections only. """
    is_restricted: bool | Unset = UNSET
    """ Whether the user may not trade it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        conid_yes = self.conid_yes

        conid_no = self.conid_no

        question = self.question

        side = self.side

        strike_label = self.strike_label

        strike = self.strike

        exchange = self.exchange

        expiration = self.expiration

        symbol = self.symbol

        category = self.category

        logo_category = self.logo_category

        measured_period = self.measured_period

        market_name = self.market_name

        underlying_conid = self.underlying_conid

        payout = self.payout

        product_conid = self.product_conid

        party: None | str | Unset
        if isinstance(self.party, Unset):
            party = UNSET
        else:
            party = self.party

        is_restricted = self.is_restricted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conid_yes is not UNSET:
            field_dict["conid_yes"] = conid_yes
        if conid_no is not UNSET:
            field_dict["conid_no"] = conid_no
        if question is not UNSET:
            field_dict["question"] = question
        if side is not UNSET:
            field_dict["side"] = side
        if strike_label is not UNSET:
            field_dict["strike_label"] = strike_label
        if strike is not UNSET:
            field_dict["strike"] = strike
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if expiration is not UNSET:
            field_dict["expiration"] = expiration
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if category is not UNSET:
            field_dict["category"] = category
        if logo_category is not UNSET:
            field_dict["logo_category"] = logo_category
        if measured_period is not UNSET:
            field_dict["measured_period"] = measured_period
        if market_name is not UNSET:
            field_dict["market_name"] = market_name
        if underlying_conid is not UNSET:
            field_dict["underlying_conid"] = underlying_conid
        if payout is not UNSET:
            field_dict["payout"] = payout
        if product_conid is not UNSET:
            field_dict["product_conid"] = product_conid
        if party is not UNSET:
            field_dict["party"] = party
        if is_restricted is not UNSET:
            field_dict["is_restricted"] = is_restricted

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
