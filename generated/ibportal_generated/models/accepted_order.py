from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.failed_order import FailedOrder
    from ..models.rejected_order import RejectedOrder


T = TypeVar("T", bound="AcceptedOrder")


_NAMES: dict[str, str] = {
    "child_orders": "childOrders",
}


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
        from ..models.failed_order import FailedOrder  # noqa: PLC0415
        from ..models.rejected_order import RejectedOrder  # noqa: PLC0415

        _d = dict(src_dict)
        order_id = _d.pop("order_id")

        order_status = _d.pop("order_status", UNSET)

        encrypt_message = _d.pop("encrypt_message", UNSET)

        local_order_id = _d.pop("local_order_id", UNSET)

        def _parse_parent_order_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        parent_order_id = _parse_parent_order_id(_d.pop("parent_order_id", UNSET))

        def _parse_warning_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        warning_message = _parse_warning_message(_d.pop("warning_message", UNSET))

        def _parse_children(data: object) -> list[AcceptedOrder | FailedOrder | RejectedOrder] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                children_type_0 = []
                _children_type_0 = data
                for children_type_0_item_data in _children_type_0:

                    def _parse_children_type_0_item(data: object) -> AcceptedOrder | FailedOrder | RejectedOrder:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            children_type_0_item_type_0 = RejectedOrder.from_dict(data)

                            return children_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            children_type_0_item_type_1 = FailedOrder.from_dict(data)

                            return children_type_0_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        children_type_0_item_type_2 = AcceptedOrder.from_dict(data)

                        return children_type_0_item_type_2

                    children_type_0_item = _parse_children_type_0_item(children_type_0_item_data)

                    children_type_0.append(children_type_0_item)

                return children_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AcceptedOrder | FailedOrder | RejectedOrder] | None | Unset, data)

        children = _parse_children(_d.pop("children", UNSET))

        def _parse_child_orders(data: object) -> list[AcceptedOrder | FailedOrder | RejectedOrder] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                child_orders_type_0 = []
                _child_orders_type_0 = data
                for child_orders_type_0_item_data in _child_orders_type_0:

                    def _parse_child_orders_type_0_item(data: object) -> AcceptedOrder | FailedOrder | RejectedOrder:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            child_orders_type_0_item_type_0 = RejectedOrder.from_dict(data)

                            return child_orders_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            child_orders_type_0_item_type_1 = FailedOrder.from_dict(data)

                            return child_orders_type_0_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        child_orders_type_0_item_type_2 = AcceptedOrder.from_dict(data)

                        return child_orders_type_0_item_type_2

                    child_orders_type_0_item = _parse_child_orders_type_0_item(child_orders_type_0_item_data)

                    child_orders_type_0.append(child_orders_type_0_item)

                return child_orders_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AcceptedOrder | FailedOrder | RejectedOrder] | None | Unset, data)

        child_orders = _parse_child_orders(_d.pop("childOrders", UNSET))

        _model = cls(
            order_id=order_id,
            order_status=order_status,
            encrypt_message=encrypt_message,
            local_order_id=local_order_id,
            parent_order_id=parent_order_id,
            warning_message=warning_message,
            children=children,
            child_orders=child_orders,
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
