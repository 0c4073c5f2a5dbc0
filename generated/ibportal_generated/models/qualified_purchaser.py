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
    from ..models.qualified_purchaser_details import QualifiedPurchaserDetails


T = TypeVar("T", bound="QualifiedPurchaser")


@_attrs_define
class QualifiedPurchaser:
    qualified_purchaser_details: list[QualifiedPurchaserDetails] | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "qualified_purchaser_details": "qualifiedPurchaserDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        qualified_purchaser_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.qualified_purchaser_details, Unset):
            qualified_purchaser_details = []
            for qualified_purchaser_details_item_data in self.qualified_purchaser_details:
                qualified_purchaser_details_item = qualified_purchaser_details_item_data.to_dict()
                qualified_purchaser_details.append(qualified_purchaser_details_item)

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if qualified_purchaser_details is not UNSET:
            field_dict["qualifiedPurchaserDetails"] = qualified_purchaser_details
        if status is not UNSET:
            field_dict["status"] = status

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
