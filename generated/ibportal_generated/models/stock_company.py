from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stock_contract import StockContract


T = TypeVar("T", bound="StockCompany")


_NAMES: dict[str, str] = {
    "chinese_name": "chineseName",
    "asset_class": "assetClass",
}


@_attrs_define
class StockCompany:
    name: None | str | Unset = UNSET
    chinese_name: None | str | Unset = UNSET
    """ With HTML entities for characters: `&#x82F9;`. """
    asset_class: str | Unset = UNSET
    """ Always `STK`. """
    contracts: list[StockContract] | Unset = UNSET
    """ One for each listing of the company. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        chinese_name: None | str | Unset
        if isinstance(self.chinese_name, Unset):
            chinese_name = UNSET
        else:
            chinese_name = self.chinese_name

        asset_class = self.asset_class

        contracts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contracts, Unset):
            contracts = []
            for contracts_item_data in self.contracts:
                contracts_item = contracts_item_data.to_dict()
                contracts.append(contracts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if chinese_name is not UNSET:
            field_dict["chineseName"] = chinese_name
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if contracts is not UNSET:
            field_dict["contracts"] = contracts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stock_contract import StockContract  # noqa: PLC0415

        _d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(_d.pop("name", UNSET))

        def _parse_chinese_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        chinese_name = _parse_chinese_name(_d.pop("chineseName", UNSET))

        asset_class = _d.pop("assetClass", UNSET)

        _contracts = _d.pop("contracts", UNSET)
        contracts: list[StockContract] | Unset = UNSET
        if _contracts is not UNSET:
            contracts = []
            for contracts_item_data in _contracts:
                contracts_item = StockContract.from_dict(contracts_item_data)

                contracts.append(contracts_item)

        _model = cls(
            name=name,
            chinese_name=chinese_name,
            asset_class=asset_class,
            contracts=contracts,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
