from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccreditedInvestorInformation")


@_attrs_define
class AccreditedInvestorInformation:
    """Answers to IBKR's five questions on accredited investors; the questions are in its form."""

    q1: bool | Unset = UNSET
    q2: bool | Unset = UNSET
    q3: bool | Unset = UNSET
    q4: bool | Unset = UNSET
    q5: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        q1 = self.q1

        q2 = self.q2

        q3 = self.q3

        q4 = self.q4

        q5 = self.q5

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if q1 is not UNSET:
            field_dict["q1"] = q1
        if q2 is not UNSET:
            field_dict["q2"] = q2
        if q3 is not UNSET:
            field_dict["q3"] = q3
        if q4 is not UNSET:
            field_dict["q4"] = q4
        if q5 is not UNSET:
            field_dict["q5"] = q5

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
