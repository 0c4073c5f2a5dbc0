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
from ..models.trading_permission_application_asset_class import (
    TradingPermissionApplicationAssetClass,
)
from ..models.trading_permission_country import (
    TradingPermissionCountry,
)
from ..models.trading_permission_product import (
    TradingPermissionProduct,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TradingPermission")


@_attrs_define
class TradingPermission:
    """Either `exchangeGroup`, or `country` and `product`."""

    asset_class: TradingPermissionApplicationAssetClass | Unset = UNSET
    """ Asset class within the bundle. """
    exchange_group: str | Unset = UNSET
    """ Bundle from `reference.enumeration` `exchange-bundles`, such as `US-Sec`; `IB-FRAC-STK` for fractions of
    shares. """
    country: TradingPermissionCountry | Unset = UNSET
    product: TradingPermissionProduct | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "asset_class": "assetClass",
        "exchange_group": "exchangeGroup",
    }

    def to_dict(self) -> dict[str, Any]:
        asset_class: str | Unset = UNSET
        if not isinstance(self.asset_class, Unset):
            asset_class = self.asset_class

        exchange_group = self.exchange_group

        country: str | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = self.country

        product: str | Unset = UNSET
        if not isinstance(self.product, Unset):
            product = self.product

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if exchange_group is not UNSET:
            field_dict["exchangeGroup"] = exchange_group
        if country is not UNSET:
            field_dict["country"] = country
        if product is not UNSET:
            field_dict["product"] = product

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
