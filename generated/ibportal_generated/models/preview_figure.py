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

T = TypeVar("T", bound="PreviewFigure")


@_attrs_define
class PreviewFigure:
    n: str | Unset = UNSET
    """ Name of the row, `AFTER_FUNDS`. """
    l: str | Unset = UNSET
    """ Label of the row. """
    v: list[str] | Unset = UNSET
    """ Values of the row. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "n": "N",
        "l": "L",
        "v": "V",
    }

    def to_dict(self) -> dict[str, Any]:
        n = self.n

        l = self.l

        v: list[str] | Unset = UNSET
        if not isinstance(self.v, Unset):
            v = self.v

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if n is not UNSET:
            field_dict["N"] = n
        if l is not UNSET:
            field_dict["L"] = l
        if v is not UNSET:
            field_dict["V"] = v

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
