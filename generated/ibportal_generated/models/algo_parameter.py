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

T = TypeVar("T", bound="AlgoParameter")


@_attrs_define
class AlgoParameter:
    gui_rank: int | Unset = UNSET
    """ Position in a form, the first being 1. """
    default_value: bool | float | str | Unset = UNSET
    """ The user's preset, of the type that `valueClassName` names. """
    min_value: float | Unset = UNSET
    """ Least value; of `Double` parameters. """
    max_value: float | Unset = UNSET
    """ Greatest value; of `Double` parameters. """
    name: str | Unset = UNSET
    id: str | Unset = UNSET
    """ Key in an order's `strategyParameters`. """
    description: str | Unset = UNSET
    legal_strings: list[str] | Unset = UNSET
    """ Values allowed; of `String` parameters. """
    required: bool | str | Unset = UNSET
    """ `"true"` when the order must carry it; missing otherwise. """
    value_class_name: str | Unset = UNSET
    """ Type of the value; `Time` is a text. """
    enabled_conditions: list[str] | Unset = UNSET
    """ When a form offers it, by order type: `MKT:speedUp:=:no` hides `speedUp` for market orders. """
    price_market_rule: bool | str | Unset = UNSET
    """ Whether the value must obey the price steps of `contracts.rules`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "gui_rank": "guiRank",
        "default_value": "defaultValue",
        "min_value": "minValue",
        "max_value": "maxValue",
        "legal_strings": "legalStrings",
        "value_class_name": "valueClassName",
        "enabled_conditions": "enabledConditions",
        "price_market_rule": "priceMarketRule",
    }

    def to_dict(self) -> dict[str, Any]:
        gui_rank = self.gui_rank

        default_value: bool | float | str | Unset
        if isinstance(self.default_value, Unset):
            default_value = UNSET
        else:
            default_value = self.default_value

        min_value = self.min_value

        max_value = self.max_value

        name = self.name

        id = self.id

        description = self.description

        legal_strings: list[str] | Unset = UNSET
        if not isinstance(self.legal_strings, Unset):
            legal_strings = self.legal_strings

        required: bool | str | Unset
        if isinstance(self.required, Unset):
            required = UNSET
        else:
            required = self.required

        value_class_name = self.value_class_name

        enabled_conditions: list[str] | Unset = UNSET
        if not isinstance(self.enabled_conditions, Unset):
            enabled_conditions = self.enabled_conditions

        price_market_rule: bool | str | Unset
        if isinstance(self.price_market_rule, Unset):
            price_market_rule = UNSET
        else:
            price_market_rule = self.price_market_rule

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if gui_rank is not UNSET:
            field_dict["guiRank"] = gui_rank
        if default_value is not UNSET:
            field_dict["defaultValue"] = default_value
        if min_value is not UNSET:
            field_dict["minValue"] = min_value
        if max_value is not UNSET:
            field_dict["maxValue"] = max_value
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id
        if description is not UNSET:
            field_dict["description"] = description
        if legal_strings is not UNSET:
            field_dict["legalStrings"] = legal_strings
        if required is not UNSET:
            field_dict["required"] = required
        if value_class_name is not UNSET:
            field_dict["valueClassName"] = value_class_name
        if enabled_conditions is not UNSET:
            field_dict["enabledConditions"] = enabled_conditions
        if price_market_rule is not UNSET:
            field_dict["priceMarketRule"] = price_market_rule

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
