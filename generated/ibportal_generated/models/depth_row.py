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

T = TypeVar("T", bound="DepthRow")


@_attrs_define
class DepthRow:
    """One price of the ladder."""

    row: int | Unset = UNSET
    """ Number of the row, 0 at the top; a row replaces the last one of its number. """
    focus: int | Unset = UNSET
    """ 1 in the row of the last trade, else 0. """
    price: str | Unset = UNSET
    """ The price; in the row of the last trade, size and price: `100 @ 382.89`. """
    bid: float | None | str | Unset = UNSET
    """ Size bid at this price. """
    ask: float | None | str | Unset = UNSET
    """ Size offered at this price. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        row = self.row

        focus = self.focus

        price = self.price

        bid: float | None | str | Unset
        if isinstance(self.bid, Unset):
            bid = UNSET
        else:
            bid = self.bid

        ask: float | None | str | Unset
        if isinstance(self.ask, Unset):
            ask = UNSET
        else:
            ask = self.ask

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if row is not UNSET:
            field_dict["row"] = row
        if focus is not UNSET:
            field_dict["focus"] = focus
        if price is not UNSET:
            field_dict["price"] = price
        if bid is not UNSET:
            field_dict["bid"] = bid
        if ask is not UNSET:
            field_dict["ask"] = ask

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
