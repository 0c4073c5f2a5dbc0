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
from ..models.form_crs_controlling_person_designation import (
    FormCRSControllingPersonDesignation,
)
from ..models.form_crs_oecd_status import FormCRSOecdStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="FormCRS")


@_attrs_define
class FormCRS:
    """Self-certification under the OECD's common reporting standard; entities and who controls them."""

    controlling_person_designation: FormCRSControllingPersonDesignation | Unset = UNSET
    oecd_status: FormCRSOecdStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "controlling_person_designation": "controllingPersonDesignation",
        "oecd_status": "oecdStatus",
    }

    def to_dict(self) -> dict[str, Any]:
        controlling_person_designation: str | Unset = UNSET
        if not isinstance(self.controlling_person_designation, Unset):
            controlling_person_designation = self.controlling_person_designation

        oecd_status: str | Unset = UNSET
        if not isinstance(self.oecd_status, Unset):
            oecd_status = self.oecd_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if controlling_person_designation is not UNSET:
            field_dict["controllingPersonDesignation"] = controlling_person_designation
        if oecd_status is not UNSET:
            field_dict["oecdStatus"] = oecd_status

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
