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

T = TypeVar("T", bound="LivePosition")


@_attrs_define
class LivePosition:
    asset_class: str | Unset = UNSET
    """ The same as `secType`. """
    avg_cost: float | None | Unset = UNSET
    """ Average cost of one unit with the multiplier. """
    avg_price: float | None | Unset = UNSET
    """ Average price of one unit, without the multiplier. """
    currency: str | Unset = UNSET
    description: str | Unset = UNSET
    """ The instrument for the eye, as `contractDesc` of other positions. """
    group: None | str | Unset = UNSET
    """ Industry, finer than `sector`. """
    is_last_to_loq: bool | Unset = UNSET
    """ Whether it is marked to be liquidated last; misspelt on the wire. """
    market_price: float | None | Unset = UNSET
    """ Price of one unit, in the instrument's currency. """
    market_value: float | None | Unset = UNSET
    """ Value of the position with the multiplier, in the instrument's currency. """
    model: str | Unset = UNSET
    """ Model portfolio the position belongs to; empty where none. """
    position: float | Unset = UNSET
    """ Size in units of the instrument; negative is short. """
    realized_pnl: float | None | Unset = UNSET
    """ Profit realised today, in the instrument's currency. """
    sec_type: str | Unset = UNSET
    """ Kind of instrument, such as `STK`. """
    sector: None | str | Unset = UNSET
    timestamp: int | Unset = UNSET
    """ When the row was made, in seconds since 1970. """
    unrealized_pnl: float | None | Unset = UNSET
    """ Profit not realised yet, in the instrument's currency. """
    conid: int | str | Unset = UNSET
    """ The instrument; a text here, a number in other replies. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "asset_class": "assetClass",
        "avg_cost": "avgCost",
        "avg_price": "avgPrice",
        "is_last_to_loq": "isLastToLoq",
        "market_price": "marketPrice",
        "market_value": "marketValue",
        "realized_pnl": "realizedPnl",
        "sec_type": "secType",
        "unrealized_pnl": "unrealizedPnl",
    }

    def to_dict(self) -> dict[str, Any]:
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

        currency = self.currency

        description = self.description

        group: None | str | Unset
        if isinstance(self.group, Unset):
            group = UNSET
        else:
            group = self.group

        is_last_to_loq = self.is_last_to_loq

        market_price: float | None | Unset
        if isinstance(self.market_price, Unset):
            market_price = UNSET
        else:
            market_price = self.market_price

        market_value: float | None | Unset
        if isinstance(self.market_value, Unset):
            market_value = UNSET
        else:
            market_value = self.market_value

        model = self.model

        position = self.position

        realized_pnl: float | None | Unset
        if isinstance(self.realized_pnl, Unset):
            realized_pnl = UNSET
        else:
            realized_pnl = self.realized_pnl

        sec_type = self.sec_type

        sector: None | str | Unset
        if isinstance(self.sector, Unset):
            sector = UNSET
        else:
            sector = self.sector

        timestamp = self.timestamp

        unrealized_pnl: float | None | Unset
        if isinstance(self.unrealized_pnl, Unset):
            unrealized_pnl = UNSET
        else:
            unrealized_pnl = self.unrealized_pnl

        conid: int | str | Unset
        if isinstance(self.conid, Unset):
            conid = UNSET
        else:
            conid = self.conid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if avg_cost is not UNSET:
            field_dict["avgCost"] = avg_cost
        if avg_price is not UNSET:
            field_dict["avgPrice"] = avg_price
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if group is not UNSET:
            field_dict["group"] = group
        if is_last_to_loq is not UNSET:
            field_dict["isLastToLoq"] = is_last_to_loq
        if market_price is not UNSET:
            field_dict["marketPrice"] = market_price
        if market_value is not UNSET:
            field_dict["marketValue"] = market_value
        if model is not UNSET:
            field_dict["model"] = model
        if position is not UNSET:
            field_dict["position"] = position
        if realized_pnl is not UNSET:
            field_dict["realizedPnl"] = realized_pnl
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if sector is not UNSET:
            field_dict["sector"] = sector
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if unrealized_pnl is not UNSET:
            field_dict["unrealizedPnl"] = unrealized_pnl
        if conid is not UNSET:
            field_dict["conid"] = conid

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
