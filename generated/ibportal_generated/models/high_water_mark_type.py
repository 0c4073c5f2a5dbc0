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
    from ..models.high_water_mark_configuration_type import HighWaterMarkConfigurationType
    from ..models.previous_losses_type import PreviousLossesType


T = TypeVar("T", bound="HighWaterMarkType")


@_attrs_define
class HighWaterMarkType:
    hwm: HighWaterMarkConfigurationType | Unset = UNSET
    """ Fees on profits only above the highest value so far. """
    previous_losses: list[PreviousLossesType] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "previous_losses": "previousLosses",
    }

    def to_dict(self) -> dict[str, Any]:
        hwm: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hwm, Unset):
            hwm = self.hwm.to_dict()

        previous_losses: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.previous_losses, Unset):
            previous_losses = []
            for previous_losses_item_data in self.previous_losses:
                previous_losses_item = previous_losses_item_data.to_dict()
                previous_losses.append(previous_losses_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hwm is not UNSET:
            field_dict["hwm"] = hwm
        if previous_losses is not UNSET:
            field_dict["previousLosses"] = previous_losses

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
