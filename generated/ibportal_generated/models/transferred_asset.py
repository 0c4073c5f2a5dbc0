from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="TransferredAsset")


@_attrs_define
class TransferredAsset:
    contract_id: int | Unset = UNSET
    """ The conid. """
    asset_type: str | Unset = UNSET
    description: str | Unset = UNSET
    isin: str | Unset = UNSET
    symbol: str | Unset = UNSET
    quantity: str | Unset = UNSET
    """ Units, as text. """
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "contract_id": "contractId",
        "asset_type": "assetType",
    }

    def to_dict(self) -> dict[str, Any]:
        contract_id = self.contract_id

        asset_type = self.asset_type

        description = self.description

        isin = self.isin

        symbol = self.symbol

        quantity = self.quantity

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if contract_id is not UNSET:
            field_dict["contractId"] = contract_id
        if asset_type is not UNSET:
            field_dict["assetType"] = asset_type
        if description is not UNSET:
            field_dict["description"] = description
        if isin is not UNSET:
            field_dict["isin"] = isin
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if status is not UNSET:
            field_dict["status"] = status

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
