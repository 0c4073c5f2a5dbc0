from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="FailedOrder")


_NAMES: dict[str, str] = {}


@_attrs_define
class FailedOrder:
    """An order that was not taken; there is none to watch, change or cancel."""

    order_id: Literal["-1"]
    order_status: str | Unset = UNSET
    warning_message: None | str | Unset = UNSET
    local_order_id: str | Unset = UNSET
    parent_order_id: int | str | Unset = UNSET
    encrypt_message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        order_id = self.order_id

        order_status = self.order_status

        warning_message: None | str | Unset
        if isinstance(self.warning_message, Unset):
            warning_message = UNSET
        else:
            warning_message = self.warning_message

        local_order_id = self.local_order_id

        parent_order_id: int | str | Unset
        if isinstance(self.parent_order_id, Unset):
            parent_order_id = UNSET
        else:
            parent_order_id = self.parent_order_id

        encrypt_message = self.encrypt_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "order_id": order_id,
            }
        )
        if order_status is not UNSET:
            field_dict["order_status"] = order_status
        if warning_message is not UNSET:
            field_dict["warning_message"] = warning_message
        if local_order_id is not UNSET:
            field_dict["local_order_id"] = local_order_id
        if parent_order_id is not UNSET:
            field_dict["parent_order_id"] = parent_order_id
        if encrypt_message is not UNSET:
            field_dict["encrypt_message"] = encrypt_message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        order_id = cast(Literal["-1"], _d.pop("order_id"))
        if order_id != "-1":
            raise ValueError(f"order_id must match const '-1', got '{order_id}'")

        order_status = _d.pop("order_status", UNSET)

        def _parse_warning_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        warning_message = _parse_warning_message(_d.pop("warning_message", UNSET))

        local_order_id = _d.pop("local_order_id", UNSET)

        def _parse_parent_order_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        parent_order_id = _parse_parent_order_id(_d.pop("parent_order_id", UNSET))

        encrypt_message = _d.pop("encrypt_message", UNSET)

        _model = cls(
            order_id=order_id,
            order_status=order_status,
            warning_message=warning_message,
            local_order_id=local_order_id,
            parent_order_id=parent_order_id,
            encrypt_message=encrypt_message,
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
