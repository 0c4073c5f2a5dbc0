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
from ..models.partial_option_position_transfer_option_right import (
    PartialOptionPositionTransferOptionRight,
)
from ..models.partial_option_position_transfer_side import (
    PartialOptionPositionTransferSide,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartialOptionPosition")


@_attrs_define
class PartialOptionPosition:
    symbol: str | Unset = UNSET
    number_of_contracts: int | Unset = UNSET
    all_: bool | Unset = UNSET
    """ True for the whole position, whatever the number says. """
    position: PartialOptionPositionTransferSide | Unset = UNSET
    option_type: PartialOptionPositionTransferOptionRight | Unset = UNSET
    strike_price: int | Unset = UNSET
    expiration_date: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "number_of_contracts": "numberOfContracts",
        "all_": "all",
        "option_type": "optionType",
        "strike_price": "strikePrice",
        "expiration_date": "expirationDate",
    }

    def to_dict(self) -> dict[str, Any]:
        symbol = self.symbol

        number_of_contracts = self.number_of_contracts

        all_ = self.all_

        position: str | Unset = UNSET
        if not isinstance(self.position, Unset):
            position = self.position

        option_type: str | Unset = UNSET
        if not isinstance(self.option_type, Unset):
            option_type = self.option_type

        strike_price = self.strike_price

        expiration_date = self.expiration_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if number_of_contracts is not UNSET:
            field_dict["numberOfContracts"] = number_of_contracts
        if all_ is not UNSET:
            field_dict["all"] = all_
        if position is not UNSET:
            field_dict["position"] = position
        if option_type is not UNSET:
            field_dict["optionType"] = option_type
        if strike_price is not UNSET:
            field_dict["strikePrice"] = strike_price
        if expiration_date is not UNSET:
            field_dict["expirationDate"] = expiration_date

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
