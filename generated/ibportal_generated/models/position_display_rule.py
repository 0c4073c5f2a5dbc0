from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.position_display_rule_step import PositionDisplayRuleStep


T = TypeVar("T", bound="PositionDisplayRule")


@_attrs_define
class PositionDisplayRule:
    """How prices are shown."""

    display_rule_step: list[PositionDisplayRuleStep] | Unset = UNSET
    magnification: int | Unset = UNSET
    """ How shown prices are magnified; 0 whenever seen. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_rule_step: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.display_rule_step, Unset):
            display_rule_step = []
            for display_rule_step_item_data in self.display_rule_step:
                display_rule_step_item = display_rule_step_item_data.to_dict()
                display_rule_step.append(display_rule_step_item)

        magnification = self.magnification

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display_rule_step is not UNSET:
            field_dict["displayRuleStep"] = display_rule_step
        if magnification is not UNSET:
            field_dict["magnification"] = magnification

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.position_display_rule_step import PositionDisplayRuleStep  # noqa: PLC0415

        _d = dict(src_dict)
        _display_rule_step = _d.pop("displayRuleStep", UNSET)
        display_rule_step: list[PositionDisplayRuleStep] | Unset = UNSET
        if _display_rule_step is not UNSET:
            display_rule_step = []
            for display_rule_step_item_data in _display_rule_step:
                display_rule_step_item = PositionDisplayRuleStep.from_dict(display_rule_step_item_data)

                display_rule_step.append(display_rule_step_item)

        magnification = _d.pop("magnification", UNSET)

        _model = cls(
            display_rule_step=display_rule_step,
            magnification=magnification,
        )

        _model.additional_properties = _d
        return _model

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
