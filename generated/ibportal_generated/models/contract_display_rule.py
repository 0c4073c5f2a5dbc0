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
    from ..models.contract_display_step import ContractDisplayStep


T = TypeVar("T", bound="ContractDisplayRule")


@_attrs_define
class ContractDisplayRule:
    magnification: int | Unset = UNSET
    """ Scale of the prices displayed; 0 for none. """
    display_rule_step: list[ContractDisplayStep] | Unset = UNSET
    """ Digits by price, lowest edge first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "display_rule_step": "displayRuleStep",
    }

    def to_dict(self) -> dict[str, Any]:
        magnification = self.magnification

        display_rule_step: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.display_rule_step, Unset):
            display_rule_step = []
            for display_rule_step_item_data in self.display_rule_step:
                display_rule_step_item = display_rule_step_item_data.to_dict()
                display_rule_step.append(display_rule_step_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if magnification is not UNSET:
            field_dict["magnification"] = magnification
        if display_rule_step is not UNSET:
            field_dict["displayRuleStep"] = display_rule_step

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
