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
    from ..models.restriction_rule_param import RestrictionRuleParam


T = TypeVar("T", bound="RestrictionRule")


@_attrs_define
class RestrictionRule:
    rule_id: int | Unset = UNSET
    type_: str | Unset = UNSET
    """ What the rule forbids or limits. """
    validity_type: str | Unset = UNSET
    """ `GTC` until it is taken away, `GTD` between two days. """
    start_date: str | Unset = UNSET
    """ First day, `MM/dd/yyyy`; only with `GTD`. """
    end_date: str | Unset = UNSET
    """ Last day, `MM/dd/yyyy`; only with `GTD`. """
    params: list[RestrictionRuleParam] | Unset = UNSET
    """ Parameters, one to an object; missing when the rule has none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "rule_id": "ruleId",
        "type_": "type",
        "validity_type": "validityType",
        "start_date": "startDate",
        "end_date": "endDate",
    }

    def to_dict(self) -> dict[str, Any]:
        rule_id = self.rule_id

        type_ = self.type_

        validity_type = self.validity_type

        start_date = self.start_date

        end_date = self.end_date

        params: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = []
            for params_item_data in self.params:
                params_item = params_item_data.to_dict()
                params.append(params_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rule_id is not UNSET:
            field_dict["ruleId"] = rule_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if validity_type is not UNSET:
            field_dict["validityType"] = validity_type
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if params is not UNSET:
            field_dict["params"] = params

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
