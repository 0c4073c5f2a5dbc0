from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.trading_instrument_description_asset_type import (
    TradingInstrumentDescriptionAssetType,
    check_trading_instrument_description_asset_type,
)
from ..models.trading_instrument_description_security_id_type import (
    TradingInstrumentDescriptionSecurityIdType,
    check_trading_instrument_description_security_id_type,
)

T = TypeVar("T", bound="TradingInstrumentDescription")


_NAMES: dict[str, str] = {
    "security_id_type": "securityIdType",
    "security_id": "securityId",
    "asset_type": "assetType",
}


@_attrs_define
class TradingInstrumentDescription:
    security_id_type: TradingInstrumentDescriptionSecurityIdType
    security_id: str
    """ The CUSIP or ISIN itself, such as `US0378331005`. """
    asset_type: TradingInstrumentDescriptionAssetType
    """ Asset class; `UNKNOWN` where none fits. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        security_id_type: str = self.security_id_type

        security_id = self.security_id

        asset_type: str = self.asset_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "securityIdType": security_id_type,
                "securityId": security_id,
                "assetType": asset_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        security_id_type = check_trading_instrument_description_security_id_type(_d.pop("securityIdType"))

        security_id = _d.pop("securityId")

        asset_type = check_trading_instrument_description_asset_type(_d.pop("assetType"))

        _model = cls(
            security_id_type=security_id_type,
            security_id=security_id,
            asset_type=asset_type,
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
