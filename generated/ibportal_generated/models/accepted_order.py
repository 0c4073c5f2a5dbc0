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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.failed_order import FailedOrder
    from ..models.rejected_order import RejectedOrder


T = TypeVar("T", bound="AcceptedOrder")


@_attrs_define
class AcceptedOrder:
    """An order that IBKR has taken; a row with order id `-1` is a `FailedOrder`. A status `Failed` means that it was
    rejected after all.

    """

    order_id: str
    """ IBKR's id of the order, digits in a text here and a number elsewhere. """
    order_status: str | Unset = UNSET
    """ The status at that moment; `Inactive` is also the first status of a good order, for milliseconds, and a
    rejection may still follow. """
    encrypt_message: str | Unset = UNSET
    """ `1`: the message was sent encrypted. """
    local_order_id: str | Unset = UNSET
    """ The ticket's `cOID`. """
    parent_order_id: int | str | Unset = UNSET
    """ In the child of a bracket, the order id of its parent. """
    warning_message: None | str | Unset = UNSET
    children: list[AcceptedOrder | FailedOrder | RejectedOrder] | None | Unset = UNSET
    """ The children of a bracket, where they are nested. """
    child_orders: list[AcceptedOrder | FailedOrder | RejectedOrder] | None | Unset = UNSET
    """ The same under another name. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "child_orders": "childOrders",
    }
    _TRIED: ClassVar[dict[str, str]] = {
        "children": "list[RejectedOrder | FailedOrder | AcceptedOrder] | None | Unset",
        "child_orders": "list[RejectedOrder | FailedOrder | AcceptedOrder] | None | Unset",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.failed_order import FailedOrder  # noqa: PLC0415
        from ..models.rejected_order import RejectedOrder  # noqa: PLC0415

        order_id = self.order_id

        order_status = self.order_status

        encrypt_message = self.encrypt_message

        local_order_id = self.local_order_id

        parent_order_id: int | str | Unset
        if isinstance(self.parent_order_id, Unset):
            parent_order_id = UNSET
        else:
            parent_order_id = self.parent_order_id

        warning_message: None | str | Unset
        if isinstance(self.warning_message, Unset):
            warning_message = UNSET
        else:
            warning_message = self.warning_message

        children: list[dict[str, Any]] | None | Unset
        if isinstance(self.children, Unset):
            children = UNSET
        elif isinstance(self.children, list):
            children = []
            for children_type_0_item_data in self.children:
                children_type_0_item: dict[str, Any]
                if isinstance(children_type_0_item_data, RejectedOrder):
                    children_type_0_item = children_type_0_item_data.to_dict()
                elif isinstance(children_type_0_item_data, FailedOrder):
                    children_type_0_item = children_type_0_item_data.to_dict()
                else:
                    children_type_0_item = children_type_0_item_data.to_dict()

                children.append(children_type_0_item)

        else:
            children = self.children

        child_orders: list[dict[str, Any]] | None | Unset
        if isinstance(self.child_orders, Unset):
            child_orders = UNSET
        elif isinstance(self.child_orders, list):
            child_orders = []
            for child_orders_type_0_item_data in self.child_orders:
                child_orders_type_0_item: dict[str, Any]
                if isinstance(child_orders_type_0_item_data, RejectedOrder):
                    child_orders_type_0_item = child_orders_type_0_item_data.to_dict()
                elif isinstance(child_orders_type_0_item_data, FailedOrder):
                    child_orders_type_0_item = child_orders_type_0_item_data.to_dict()
                else:
                    child_orders_type_0_item = child_orders_type_0_item_data.to_dict()

                child_orders.append(child_orders_type_0_item)

        else:
            child_orders = self.child_orders

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "order_id": order_id,
            }
        )
        if order_status is not UNSET:
            field_dict["order_status"] = order_status
        if encrypt_message is not UNSET:
            field_dict["encrypt_message"] = encrypt_message
        if local_order_id is not UNSET:
            field_dict["local_order_id"] = local_order_id
        if parent_order_id is not UNSET:
            field_dict["parent_order_id"] = parent_order_id
        if warning_message is not UNSET:
            field_dict["warning_message"] = warning_message
        if children is not UNSET:
            field_dict["children"] = children
        if child_orders is not UNSET:
            field_dict["childOrders"] = child_orders

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
