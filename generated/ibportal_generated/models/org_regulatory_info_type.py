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
    from ..models.org_regulator_type import ORGRegulatorType
    from ..models.public_company_info_type import PublicCompanyInfoType


T = TypeVar("T", bound="ORGRegulatoryInfoType")


@_attrs_define
class ORGRegulatoryInfoType:
    public_company_info: PublicCompanyInfoType | Unset = UNSET
    org_regulators: list[ORGRegulatorType] | Unset = UNSET
    regulated: bool | Unset = UNSET
    public: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "public_company_info": "publicCompanyInfo",
        "org_regulators": "orgRegulators",
    }

    def to_dict(self) -> dict[str, Any]:
        public_company_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.public_company_info, Unset):
            public_company_info = self.public_company_info.to_dict()

        org_regulators: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.org_regulators, Unset):
            org_regulators = []
            for org_regulators_item_data in self.org_regulators:
                org_regulators_item = org_regulators_item_data.to_dict()
                org_regulators.append(org_regulators_item)

        regulated = self.regulated

        public = self.public

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if public_company_info is not UNSET:
            field_dict["publicCompanyInfo"] = public_company_info
        if org_regulators is not UNSET:
            field_dict["orgRegulators"] = org_regulators
        if regulated is not UNSET:
            field_dict["regulated"] = regulated
        if public is not UNSET:
            field_dict["public"] = public

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
