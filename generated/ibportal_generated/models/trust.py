from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.regulatory_information import RegulatoryInformation
    from ..models.trust_identification import TrustIdentification


T = TypeVar("T", bound="Trust")


_NAMES: dict[str, str] = {
    "regulatory_information": "regulatoryInformation",
}


@_attrs_define
class Trust:
    identification: TrustIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        identification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identification, Unset):
            identification = self.identification.to_dict()

        regulatory_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.regulatory_information, Unset):
            regulatory_information = self.regulatory_information.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if identification is not UNSET:
            field_dict["identification"] = identification
        if regulatory_information is not UNSET:
            field_dict["regulatoryInformation"] = regulatory_information

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.regulatory_information import RegulatoryInformation  # noqa: PLC0415
        from ..models.trust_identification import TrustIdentification  # noqa: PLC0415

        _d = dict(src_dict)
        _identification = _d.pop("identification", UNSET)
        identification: TrustIdentification | Unset
        if isinstance(_identification, Unset):
            identification = UNSET
        else:
            identification = TrustIdentification.from_dict(_identification)

        _regulatory_information = _d.pop("regulatoryInformation", UNSET)
        regulatory_information: RegulatoryInformation | Unset
        if isinstance(_regulatory_information, Unset):
            regulatory_information = UNSET
        else:
            regulatory_information = RegulatoryInformation.from_dict(_regulatory_information)

        _model = cls(
            identification=identification,
            regulatory_information=regulatory_information,
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
