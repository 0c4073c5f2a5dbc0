from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed

T = TypeVar("T", bound="DeliveryDeviceRequest")


@_attrs_define
class DeliveryDeviceRequest:
    device_name: str
    """ `NM` of the device. """
    device_id: str
    """ `I` of the device. """
    ui_name: str
    """ `UI` of the device. """
    enabled: bool
    """ True switches it on, false off. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "device_name": "deviceName",
        "device_id": "deviceId",
        "ui_name": "uiName",
    }

    def to_dict(self) -> dict[str, Any]:
        device_name = self.device_name

        device_id = self.device_id

        ui_name = self.ui_name

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deviceName": device_name,
                "deviceId": device_id,
                "uiName": ui_name,
                "enabled": enabled,
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
