from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="PlaidOptions")


@_attrs_define
class PlaidOptions:
    completion_redirect_uri: str | Unset = UNSET
    """ Where Plaid returns to: a URI of the application's own scheme, such as `wallet://complete`; not http. """
    link_display_name: str | Unset = UNSET
    """ The name Plaid shows to the user. """
    is_mobile_app: bool | Unset = UNSET
    """ Whether Plaid runs inside a mobile application. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "completion_redirect_uri": "completionRedirectUri",
        "link_display_name": "linkDisplayName",
        "is_mobile_app": "isMobileApp",
    }

    def to_dict(self) -> dict[str, Any]:
        completion_redirect_uri = self.completion_redirect_uri

        link_display_name = self.link_display_name

        is_mobile_app = self.is_mobile_app

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if completion_redirect_uri is not UNSET:
            field_dict["completionRedirectUri"] = completion_redirect_uri
        if link_display_name is not UNSET:
            field_dict["linkDisplayName"] = link_display_name
        if is_mobile_app is not UNSET:
            field_dict["isMobileApp"] = is_mobile_app

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
