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
    from ..models.restriction_rule import RestrictionRule


T = TypeVar("T", bound="RestrictionDetailsResponse")


@_attrs_define
class RestrictionDetailsResponse:
    status: str
    """ `ok`. """
    restriction_id: int
    rules: list[RestrictionRule]
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    """ What a user is shown when the restriction bites. """
    application_type: str | Unset = UNSET
    """ What it does. """
    usage_type: str | Unset = UNSET
    """ What it is for. """
    allow_only: None | str | Unset = UNSET
    """ Set when only what the rules name is allowed; null otherwise. """
    match_all: None | str | Unset = UNSET
    """ Set when all rules must match together; null when one is enough. """
    is_white_list: str | Unset = UNSET
    """ `T` when the rules name what is allowed, `F` when they name what is not. """
    tm_frequency: str | Unset = UNSET
    """ How often trades are checked afterwards, such as `Daily`; only with trade monitoring. """
    tm_first_date: int | Unset = UNSET
    """ From when trades are checked, in milliseconds since 1970; only with trade monitoring. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "restriction_id": "restrictionId",
        "application_type": "applicationType",
        "usage_type": "usageType",
        "allow_only": "allowOnly",
        "match_all": "matchAll",
        "is_white_list": "isWhiteList",
        "tm_frequency": "tmFrequency",
        "tm_first_date": "tmFirstDate",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        restriction_id = self.restriction_id

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        application_type = self.application_type

        usage_type = self.usage_type

        allow_only: None | str | Unset
        if isinstance(self.allow_only, Unset):
            allow_only = UNSET
        else:
            allow_only = self.allow_only

        match_all: None | str | Unset
        if isinstance(self.match_all, Unset):
            match_all = UNSET
        else:
            match_all = self.match_all

        is_white_list = self.is_white_list

        tm_frequency = self.tm_frequency

        tm_first_date = self.tm_first_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "restrictionId": restriction_id,
                "rules": rules,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if message is not UNSET:
            field_dict["message"] = message
        if application_type is not UNSET:
            field_dict["applicationType"] = application_type
        if usage_type is not UNSET:
            field_dict["usageType"] = usage_type
        if allow_only is not UNSET:
            field_dict["allowOnly"] = allow_only
        if match_all is not UNSET:
            field_dict["matchAll"] = match_all
        if is_white_list is not UNSET:
            field_dict["isWhiteList"] = is_white_list
        if tm_frequency is not UNSET:
            field_dict["tmFrequency"] = tm_frequency
        if tm_first_date is not UNSET:
            field_dict["tmFirstDate"] = tm_first_date

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
