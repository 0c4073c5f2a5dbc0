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

if TYPE_CHECKING:
    from ..models.trading_instrument_description import TradingInstrumentDescription


T = TypeVar("T", bound="TradingInstrumentByDescription")


@_attrs_define
class TradingInstrumentByDescription:
    trading_instrument_description: TradingInstrumentDescription
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "trading_instrument_description": "tradingInstrumentDescription",
    }

    def to_dict(self) -> dict[str, Any]:
        trading_instrument_description = self.trading_instrument_description.to_dict()

        currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tradingInstrumentDescription": trading_instrument_description,
                "currency": currency,
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
