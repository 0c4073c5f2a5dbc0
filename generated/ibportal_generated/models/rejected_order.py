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

T = TypeVar("T", bound="RejectedOrder")


@_attrs_define
class RejectedOrder:
    """An order that was refused, told by its `text`. In a bracket the other orders may be live nevertheless."""

    text: str
    """ Why. """
    order_id: str | Unset = UNSET
    """ `-1`: never hand it to `orders.cancel`, where it stands for all orders. """
    order_status: str | Unset = UNSET
    warning_message: None | str | Unset = UNSET
    """ More of the reason, in general words. """
    local_order_id: str | Unset = UNSET
    """ The ticket's `cOID`. """
    parent_order_id: int | str | Unset = UNSET
    """ In the child of a bracket, the order id of its parent. """
    encrypt_message: str | Unset = UNSET
    """ `1`: the message was sent encrypted. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        text = self.text

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
                "text": text,
            }
        )
        if order_id is not UNSET:
            field_dict["order_id"] = order_id
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
