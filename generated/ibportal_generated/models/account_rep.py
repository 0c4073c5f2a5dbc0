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
    from ..models.rep_detail import RepDetail


T = TypeVar("T", bound="AccountRep")


@_attrs_define
class AccountRep:
    """Users of the master account who look after this one."""

    rep_details: list[RepDetail] | Unset = UNSET
    included: bool | Unset = UNSET
    """ Whether representatives are given at all. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "rep_details": "repDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        rep_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rep_details, Unset):
            rep_details = []
            for rep_details_item_data in self.rep_details:
                rep_details_item = rep_details_item_data.to_dict()
                rep_details.append(rep_details_item)

        included = self.included

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rep_details is not UNSET:
            field_dict["repDetails"] = rep_details
        if included is not UNSET:
            field_dict["included"] = included

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
