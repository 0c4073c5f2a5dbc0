from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContractRulesRequest")


@_attrs_define
class ContractRulesRequest:
    conid: int
    is_buy: bool | Unset = UNSET
    """ Side of the rules: true for buying (the default), false for selling. """
    modify_order: bool | Unset = UNSET
    """ Whether the rules are those for changing the order `orderId`. """
    order_id: int | Unset = UNSET
    """ Order to be changed; needed with `modifyOrder`. """
    exchange: str | Unset = UNSET
    """ Exchange whose rules are wanted. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "is_buy": "isBuy",
        "modify_order": "modifyOrder",
        "order_id": "orderId",
    }

    def to_dict(self) -> dict[str, Any]:
        conid = self.conid

        is_buy = self.is_buy

        modify_order = self.modify_order

        order_id = self.order_id

        exchange = self.exchange

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conid": conid,
            }
        )
        if is_buy is not UNSET:
            field_dict["isBuy"] = is_buy
        if modify_order is not UNSET:
            field_dict["modifyOrder"] = modify_order
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if exchange is not UNSET:
            field_dict["exchange"] = exchange

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
