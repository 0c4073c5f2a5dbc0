from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RestrictionId")


@_attrs_define
class RestrictionId:
    restriction_id: int | Unset = UNSET
    by_operator: bool | Unset = UNSET
    """ True when someone at IBKR (compliance, risk) made it, false when the client did. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "restriction_id": "restrictionId",
        "by_operator": "byOperator",
    }

    def to_dict(self) -> dict[str, Any]:
        restriction_id = self.restriction_id

        by_operator = self.by_operator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if restriction_id is not UNSET:
            field_dict["restrictionId"] = restriction_id
        if by_operator is not UNSET:
            field_dict["byOperator"] = by_operator

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
