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
    from ..models.forecast_market_contract import ForecastMarketContract


T = TypeVar("T", bound="ForecastMarket")


@_attrs_define
class ForecastMarket:
    market_name: str | Unset = UNSET
    exchange: str | Unset = UNSET
    symbol: str | Unset = UNSET
    """ Product code: `FF`. """
    logo_category: str | Unset = UNSET
    """ Id of the category whose picture IBKR shows. """
    exclude_historical_data: bool | Unset = UNSET
    """ Whether there is no history of the underlying worth showing, as for elections. """
    payout: float | Unset = UNSET
    """ What one contract pays when it is right. """
    contracts: list[ForecastMarketContract] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        market_name = self.market_name

        exchange = self.exchange

        symbol = self.symbol

        logo_category = self.logo_category

        exclude_historical_data = self.exclude_historical_data

        payout = self.payout

        contracts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contracts, Unset):
            contracts = []
            for contracts_item_data in self.contracts:
                contracts_item = contracts_item_data.to_dict()
                contracts.append(contracts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if market_name is not UNSET:
            field_dict["market_name"] = market_name
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if logo_category is not UNSET:
            field_dict["logo_category"] = logo_category
        if exclude_historical_data is not UNSET:
            field_dict["exclude_historical_data"] = exclude_historical_data
        if payout is not UNSET:
            field_dict["payout"] = payout
        if contracts is not UNSET:
            field_dict["contracts"] = contracts

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
