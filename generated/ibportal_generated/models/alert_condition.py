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
from ..types import UNSET, Unset

T = TypeVar("T", bound="AlertCondition")


@_attrs_define
class AlertCondition:
    condition_type: int | None | Unset = UNSET
    """ 1 price, 3 time, 4 margin, 5 trade, 6 volume, 7 MTA market, 8 MTA position, 9 MTA daily profit and loss. """
    conidex: None | str | Unset = UNSET
    """ Instrument as `conid@exchange`; `*@*` is any. """
    contract_description_1: None | str | Unset = UNSET
    """ Symbol of the instrument; `Unknown` for any. """
    condition_operator: None | str | Unset = UNSET
    """ `>=` or `<=`; null where there is nothing to compare. """
    condition_value: None | str | Unset = UNSET
    """ Threshold as text; a time is `yyyyMMdd-HH:mm:ss`, `*` is any. """
    condition_time_zone: None | str | Unset = UNSET
    """ Zone of a time, such as `US/Eastern`; null for other conditions. """
    condition_trigger_method: int | None | str | Unset = UNSET
    """ Which price counts; `0`, the default, whenever seen. """
    condition_logic_bind: None | str | Unset = UNSET
    """ `a`: and the next one; `o`: or the next one; `n`: the last one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        condition_type: int | None | Unset
        if isinstance(self.condition_type, Unset):
            condition_type = UNSET
        else:
            condition_type = self.condition_type

        conidex: None | str | Unset
        if isinstance(self.conidex, Unset):
            conidex = UNSET
        else:
            conidex = self.conidex

        contract_description_1: None | str | Unset
        if isinstance(self.contract_description_1, Unset):
            contract_description_1 = UNSET
        else:
            contract_description_1 = self.contract_description_1

        condition_operator: None | str | Unset
        if isinstance(self.condition_operator, Unset):
            condition_operator = UNSET
        else:
            condition_operator = self.condition_operator

        condition_value: None | str | Unset
        if isinstance(self.condition_value, Unset):
            condition_value = UNSET
        else:
            condition_value = self.condition_value

        condition_time_zone: None | str | Unset
        if isinstance(self.condition_time_zone, Unset):
            condition_time_zone = UNSET
        else:
            condition_time_zone = self.condition_time_zone

        condition_trigger_method: int | None | str | Unset
        if isinstance(self.condition_trigger_method, Unset):
            condition_trigger_method = UNSET
        else:
            condition_trigger_method = self.condition_trigger_method

        condition_logic_bind: None | str | Unset
        if isinstance(self.condition_logic_bind, Unset):
            condition_logic_bind = UNSET
        else:
            condition_logic_bind = self.condition_logic_bind

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if condition_type is not UNSET:
            field_dict["condition_type"] = condition_type
        if conidex is not UNSET:
            field_dict["conidex"] = conidex
        if contract_description_1 is not UNSET:
            field_dict["contract_description_1"] = contract_description_1
        if condition_operator is not UNSET:
            field_dict["condition_operator"] = condition_operator
        if condition_value is not UNSET:
            field_dict["condition_value"] = condition_value
        if condition_time_zone is not UNSET:
            field_dict["condition_time_zone"] = condition_time_zone
        if condition_trigger_method is not UNSET:
            field_dict["condition_trigger_method"] = condition_trigger_method
        if condition_logic_bind is not UNSET:
            field_dict["condition_logic_bind"] = condition_logic_bind

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
