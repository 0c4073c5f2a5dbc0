from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="OAuthAccessToken")


@_attrs_define
class OAuthAccessToken:
    oauth_token: str
    """ The access token. """
    oauth_token_secret: str
    """ The access token's secret: Base64 of what the encryption key decrypts. """
    is_paper: bool | Unset = UNSET
    """ Whether the user is a paper-trading one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        oauth_token = self.oauth_token

        oauth_token_secret = self.oauth_token_secret

        is_paper = self.is_paper

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "oauth_token": oauth_token,
                "oauth_token_secret": oauth_token_secret,
            }
        )
        if is_paper is not UNSET:
            field_dict["is_paper"] = is_paper

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
