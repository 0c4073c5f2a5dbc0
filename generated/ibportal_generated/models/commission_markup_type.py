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
from ..models.commission_markup_type_type import (
    CommissionMarkupTypeType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.markup_staircase_type import MarkupStaircaseType


T = TypeVar("T", bound="CommissionMarkupType")


@_attrs_define
class CommissionMarkupType:
    """What the broker adds to a commission."""

    stairs: list[MarkupStaircaseType] | Unset = UNSET
    """ Different amounts by size. """
    code: str | Unset = UNSET
    """ Product the markup is for. """
    minimum: float | Unset = UNSET
    maximum: float | Unset = UNSET
    type_: CommissionMarkupTypeType | Unset = UNSET
    """ How it is reckoned; IBKR does not explain `FA`, `FM` and `PM`. """
    amount: float | Unset = UNSET
    plus_cost: bool | Unset = UNSET
    """ Whether IBKR's own commission comes on top. """
    ticket_charge: float | Unset = UNSET
    """ Amount per order. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "type_": "type",
        "plus_cost": "plusCost",
        "ticket_charge": "ticketCharge",
    }

    def to_dict(self) -> dict[str, Any]:
        stairs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stairs, Unset):
            stairs = []
            for stairs_item_data in self.stairs:
                stairs_item = stairs_item_data.to_dict()
                stairs.append(stairs_item)

        code = self.code

        minimum = self.minimum

        maximum = self.maximum

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        amount = self.amount

        plus_cost = self.plus_cost

        ticket_charge = self.ticket_charge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if stairs is not UNSET:
            field_dict["stairs"] = stairs
        if code is not UNSET:
            field_dict["code"] = code
        if minimum is not UNSET:
            field_dict["minimum"] = minimum
        if maximum is not UNSET:
            field_dict["maximum"] = maximum
        if type_ is not UNSET:
            field_dict["type"] = type_
        if amount is not UNSET:
            field_dict["amount"] = amount
        if plus_cost is not UNSET:
            field_dict["plusCost"] = plus_cost
        if ticket_charge is not UNSET:
            field_dict["ticketCharge"] = ticket_charge

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
