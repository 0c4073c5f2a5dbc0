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

T = TypeVar("T", bound="AlertSummary")


@_attrs_define
class AlertSummary:
    order_id: int | Unset = UNSET
    """ Id of the alert; what other operations call `alertId`. """
    account: str | Unset = UNSET
    alert_name: None | str | Unset = UNSET
    alert_active: int | None | Unset = UNSET
    """ 1: armed; 0: switched off. An alert that does not repeat switches itself off. """
    order_time: None | str | Unset = UNSET
    """ When it was created: `yyyyMMdd-HH:mm:ss`, UTC. """
    alert_triggered: bool | None | Unset = UNSET
    """ Whether it has gone off. """
    alert_repeatable: int | None | Unset = UNSET
    """ 1: may go off more than once. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        order_id = self.order_id

        account = self.account

        alert_name: None | str | Unset
        if isinstance(self.alert_name, Unset):
            alert_name = UNSET
        else:
            alert_name = self.alert_name

        alert_active: int | None | Unset
        if isinstance(self.alert_active, Unset):
            alert_active = UNSET
        else:
            alert_active = self.alert_active

        order_time: None | str | Unset
        if isinstance(self.order_time, Unset):
            order_time = UNSET
        else:
            order_time = self.order_time

        alert_triggered: bool | None | Unset
        if isinstance(self.alert_triggered, Unset):
            alert_triggered = UNSET
        else:
            alert_triggered = self.alert_triggered

        alert_repeatable: int | None | Unset
        if isinstance(self.alert_repeatable, Unset):
            alert_repeatable = UNSET
        else:
            alert_repeatable = self.alert_repeatable

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if order_id is not UNSET:
            field_dict["order_id"] = order_id
        if account is not UNSET:
            field_dict["account"] = account
        if alert_name is not UNSET:
            field_dict["alert_name"] = alert_name
        if alert_active is not UNSET:
            field_dict["alert_active"] = alert_active
        if order_time is not UNSET:
            field_dict["order_time"] = order_time
        if alert_triggered is not UNSET:
            field_dict["alert_triggered"] = alert_triggered
        if alert_repeatable is not UNSET:
            field_dict["alert_repeatable"] = alert_repeatable

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
