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

if TYPE_CHECKING:
    from ..models.participating_bank import ParticipatingBank


T = TypeVar("T", bound="GetParticipatingListResponse")


_NAMES: dict[str, str] = {
    "type_": "type",
    "participating_banks": "participatingBanks",
}


@_attrs_define
class GetParticipatingListResponse:
    type_: str
    participating_banks: list[ParticipatingBank]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        participating_banks = []
        for participating_banks_item_data in self.participating_banks:
            participating_banks_item = participating_banks_item_data.to_dict()
            participating_banks.append(participating_banks_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "participatingBanks": participating_banks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.participating_bank import ParticipatingBank  # noqa: PLC0415

        _d = dict(src_dict)
        type_ = _d.pop("type")

        participating_banks = []
        _participating_banks = _d.pop("participatingBanks")
        for participating_banks_item_data in _participating_banks:
            participating_banks_item = ParticipatingBank.from_dict(participating_banks_item_data)

            participating_banks.append(participating_banks_item)

        _model = cls(
            type_=type_,
            participating_banks=participating_banks,
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
