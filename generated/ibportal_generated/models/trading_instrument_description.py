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
from ..models.trading_instrument_description_asset_type import (
    TradingInstrumentDescriptionAssetType,
)
from ..models.trading_instrument_description_security_id_type import (
    TradingInstrumentDescriptionSecurityIdType,
)

T = TypeVar("T", bound="TradingInstrumentDescription")


@_attrs_define
class TradingInstrumentDescription:
    security_id_type: TradingInstrumentDescriptionSecurityIdType
    security_id: str
    """ The CUSIP or ISIN itself, such as `US0378331005`. """
    asset_type: TradingInstrumentDescriptionAssetType
    """ Asset class; `UNKNOWN` where none fits. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "security_id_type": "securityIdType",
        "security_id": "securityId",
        "asset_type": "assetType",
    }

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
