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
from ..models.alert_activation_alert_active import (
    AlertActivationAlertActive,
)

T = TypeVar("T", bound="AlertActivation")


@_attrs_define
class AlertActivation:
    alert_id: int
    """ `order_id` of the alert in `alerts.list`; 0 stands for all alerts of the account. """
    alert_active: AlertActivationAlertActive
    """ 1: on; 0: off. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "alert_id": "alertId",
        "alert_active": "alertActive",
    }

    def to_dict(self) -> dict[str, Any]:
        alert_id = self.alert_id

        alert_active: int = self.alert_active

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "alertId": alert_id,
                "alertActive": alert_active,
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
