from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="WatchlistRow")


_NAMES: dict[str, str] = {
    "c": "C",
    "h": "H",
}


@_attrs_define
class WatchlistRow:
    c: int | str | Unset = UNSET
    """ Conid of the instrument in this row. """
    h: str | Unset = UNSET
    """ An empty string makes this a blank row, in place of `C`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        c: int | str | Unset
        if isinstance(self.c, Unset):
            c = UNSET
        else:
            c = self.c

        h = self.h

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if c is not UNSET:
            field_dict["C"] = c
        if h is not UNSET:
            field_dict["H"] = h

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)

        def _parse_c(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        c = _parse_c(_d.pop("C", UNSET))

        h = _d.pop("H", UNSET)

        _model = cls(
            c=c,
            h=h,
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
